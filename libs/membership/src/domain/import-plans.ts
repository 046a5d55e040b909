import { foldForSearch } from '@enishi/japan';
import type { PlanTerms } from './plan.ts';
import { planWord } from './import-row.ts';

/** A plan's name in the file, how many rows carry it, and which plan of ours it stands for; undefined while nobody has said. */
export type PlanMatch = {
  readonly word: string;
  readonly rows: number;
  readonly planKey: string | undefined;
};

/** Every name of a plan that the column holds, the most frequent first; at most fifty, as more are no plans. */
export function planWords(cells: readonly string[]): { word: string; rows: number }[] {
  const rows = new Map<string, number>();
  for (const cell of cells) rows.set(planWord(cell), (rows.get(planWord(cell)) ?? 0) + 1);
  return [...rows]
    .map(([word, count]) => ({ word, rows: count }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, 50);
}

/** A guess by name: ours in either language, or a word for free of charge. No name at all is the free plan. */
export function guessPlans(words: readonly string[], plans: readonly PlanTerms[]): Record<string, string> {
  const fold = (text: string): string => foldForSearch(text).replace(/[\s会員プラン]+/gu, '');
  const guessed = words.flatMap((word): [string, string][] => {
    if (word === '' || /無料|フリー|free/i.test(word)) return [[word, '']];
    const plan = plans.find(({ name, key }) =>
      [name.ja, name.en, key].some((ours) => fold(ours) === fold(word)),
    );
    return plan ? [[word, plan.kind === 'free' ? '' : plan.key]] : [];
  });
  return { '': '', ...Object.fromEntries(guessed) };
}
