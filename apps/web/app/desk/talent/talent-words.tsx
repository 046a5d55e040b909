import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { TalentRole, WorkStyle } from '../../gql/desk/graphql.ts';
import { recordWords } from '../../parts/record-words.ts';
import type { Choices } from '../../parts/record-words.ts';
import { slotParts } from '../../parts/talent-choices.ts';

export type { Choices } from '../../parts/record-words.ts';

/** What a record says, as the desk reads it. */
export function useTalentWords(choices: Choices) {
  const t = useTranslations('desk.talents');
  const own = useTranslations('talent');
  const text = useText();
  const slotName = (slot: number): string => {
    const { day, part } = slotParts(slot);
    return `${t(`days.${day}`)} ${t(`parts.${part}`)}`;
  };
  const roleName = (role: TalentRole): string => t(`roles.${role}`);
  const styleName = (style: WorkStyle): string => own(`styles.${style}`);
  return {
    slotName,
    styleName,
    said: recordWords(choices, { text, slotName, roleName, styleName, comma: t('comma') }),
  };
}
