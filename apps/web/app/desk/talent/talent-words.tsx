import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { TalentRole } from '../../gql/desk/graphql.ts';
import { slotParts } from '../../parts/talent-choices.ts';

type Named = { ja: string; en: string };
type Spoken = { skillIds: string[]; areas: string[]; slots: number[]; roles: TalentRole[] };
export type Choices = {
  skills: { id: string; name: Named }[];
  areas: { code: string; name: Named }[];
};

/** What a record says, in words: skills, areas, times by weekday, roles. */
export function useTalentWords({ skills, areas }: Choices) {
  const t = useTranslations('desk.talents');
  const text = useText();
  const among = (chosen: string[], all: { key: string; name: Named }[]): string =>
    all
      .filter(({ key }) => chosen.includes(key))
      .map(({ name }) => text(name))
      .join(t('comma'));
  const slotName = (slot: number): string => {
    const { day, part } = slotParts(slot);
    return `${t(`days.${day}`)} ${t(`parts.${part}`)}`;
  };
  return {
    slotName,
    said: ({ skillIds, areas: codes, slots, roles }: Spoken) => ({
      skills: among(
        skillIds,
        skills.map(({ id: key, name }) => ({ key, name })),
      ),
      areas: among(
        codes,
        areas.map(({ code: key, name }) => ({ key, name })),
      ),
      slots: slots.map(slotName).join(t('comma')),
      roles: roles.map((role) => t(`roles.${role}`)).join(t('comma')),
    }),
  };
}
