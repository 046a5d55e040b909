import { useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import type { TalentRole, WorkStyle } from '../gql/public/graphql.ts';
import { recordWords } from './record-words.ts';
import type { Choices } from './record-words.ts';
import { slotParts } from './talent-choices.ts';

/** The last age band holds everybody who is older. */
const lastBand = 70;

/** What a card without a name says, to its person as to a company. */
export function useCardWords(choices: Choices) {
  const t = useTranslations('companyTalent');
  const talent = useTranslations('talent');
  const text = useText();
  const slotName = (slot: number): string => {
    const { day, part } = slotParts(slot);
    return talent('slot', { day: talent(`days.${day}`), part: talent(`parts.${part}`) });
  };
  const roleName = (role: TalentRole): string => talent(`roles.${role}`);
  const styleName = (style: WorkStyle): string => talent(`styles.${style}`);
  return {
    ...{ slotName, roleName, styleName },
    said: recordWords(choices, { text, slotName, roleName, styleName, comma: t('comma') }),
    bandName: (band: number | null): string =>
      band === null ? t('noAge') : band === lastBand ? t('bandTop') : t('band', { band: String(band) }),
  };
}
