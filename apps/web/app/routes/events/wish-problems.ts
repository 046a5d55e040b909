import type { useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';

/** What is wrong with a wish for a waiting list or a lottery, by its field. */
export function wishProblems(
  returned: Returned | undefined,
  t: ReturnType<typeof useTranslations<'waiting'>>,
) {
  const labels = { lines: t('ticketsTitle'), occurrenceIds: t('datesTitle') } as const;
  return Object.entries(labels).flatMap(([name, label]) => {
    const found = returned?.problems[name];
    return found && 'sentence' in found ? [{ name, label, sentence: found.sentence }] : [];
  });
}
