import { createHash } from 'node:crypto';
import type { TokyoDate } from '@enishi/kernel';
import type { JudgedRow } from './import-verdict.ts';
import type { PlanTerms } from './plan.ts';

/** People who are paid for elsewhere on one plan, and what they would pay here if all went on. Yen, tax included. */
export type ImportTerm = {
  readonly planKey: string;
  readonly people: number;
  readonly firstEnd: TokyoDate;
  readonly lastEnd: TokyoDate;
  readonly interval: 'month' | 'year' | null;
  readonly ifAllGoOn: number;
};

/** What a list would bring. */
export type ImportCounts = {
  readonly total: number;
  readonly create: number;
  readonly member: number;
  readonly probable: number;
  readonly refused: number;
  /** Of those who would be created: agreed to the newsletter elsewhere in so many words. */
  readonly newsletter: number;
  /** Of all: have refused it; it is turned off for members too. */
  readonly optOut: number;
};

/** Counts what would happen; probable doubles count as created where a person has said so. */
export function countRows(rows: readonly JudgedRow[], alsoCreate: readonly number[]): ImportCounts {
  const of = (verdict: JudgedRow['verdict']): number => rows.filter((row) => row.verdict === verdict).length;
  const chosen = rows.filter(
    ({ verdict, rowNo }) => verdict === 'probable' && alsoCreate.includes(rowNo),
  ).length;
  const wishes = (wish: string, among: readonly JudgedRow[]): number =>
    among.filter(({ row }) => row.person?.newsletter === wish).length;
  return {
    total: rows.length,
    create: of('create') + chosen,
    member: of('member'),
    probable: of('probable') - chosen,
    refused: of('refused'),
    newsletter: wishes('yes', created(rows, alsoCreate)),
    optOut: wishes(
      'no',
      rows.filter(({ verdict }) => verdict !== 'refused'),
    ),
  };
}

/** What is paid for elsewhere, by plan in the order of the plans. Nothing of it is ever charged here. */
export function termsOf(
  rows: readonly JudgedRow[],
  alsoCreate: readonly number[],
  plans: readonly PlanTerms[],
): ImportTerm[] {
  const terms = created(rows, alsoCreate).flatMap(({ row }) => row.person?.term ?? []);
  return plans.flatMap((plan): ImportTerm[] => {
    const ends = terms
      .filter(({ planKey }) => planKey === plan.key)
      .map(({ lastDay }) => lastDay)
      .sort();
    const [firstEnd, lastEnd] = [ends[0], ends.at(-1)];
    if (!firstEnd || !lastEnd) return [];
    const price = plan.prices.find(({ interval }) => interval === 'month') ?? plan.prices[0];
    const { interval = null, amount = 0 } = price ?? {};
    return [
      {
        planKey: plan.key,
        people: ends.length,
        firstEnd,
        lastEnd,
        interval,
        ifAllGoOn: amount * ends.length,
      },
    ];
  });
}

/** Stands for what the screen said would happen: a list that reads otherwise by now is looked at again first. */
export function importFingerprint(rows: readonly JudgedRow[]): string {
  const said = rows.map(({ rowNo, verdict, row, known }) => [rowNo, verdict, row.person, known?.id ?? null]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}

function created(rows: readonly JudgedRow[], alsoCreate: readonly number[]): JudgedRow[] {
  return rows.filter(
    ({ verdict, rowNo }) => verdict === 'create' || (verdict === 'probable' && alsoCreate.includes(rowNo)),
  );
}
