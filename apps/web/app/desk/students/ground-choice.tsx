import { useTranslations } from 'use-intl';
import type { StudentGround } from '../../gql/desk/graphql.ts';
import { ChoiceCards } from '../parts/choice-cards.tsx';

export const grounds = ['proof', 'word'] as const satisfies readonly StudentGround[];

/** Whether students show that they are such, or their word is taken; each with what follows. */
export function GroundChoice({ chosen }: { chosen: string }) {
  const t = useTranslations('desk.students');
  const choices = grounds.map((value) => ({
    value,
    label: t(`grounds.${value}`),
    hint: t(`groundHints.${value}`),
  }));
  return <ChoiceCards name="ground" label={t('ground')} choices={choices} chosen={chosen} />;
}
