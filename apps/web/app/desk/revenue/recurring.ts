import type { RecurringFigure, RecurringRevenueQuery } from '../../gql/desk/graphql.ts';

export type RecurringRevenue = RecurringRevenueQuery['recurringRevenue'];
export type WaterfallMonth = RecurringRevenue['months'][number];

/** The movements between opening and closing, in the order in which they are read. */
export const movements = [
  'new',
  'reactivation',
  'expansion',
  'contraction',
  'churn',
] as const satisfies readonly RecurringFigure[];

export const recurringFigures = [
  'opening',
  ...movements,
  'closing',
] as const satisfies readonly RecurringFigure[];

/** The figure an address asks for; the closing one when it names none that there is. */
export function wantedFigure(asked: string | null): RecurringFigure {
  return recurringFigures.find((figure) => figure === asked) ?? 'closing';
}

/**
 * Where the axis of a month's steps begins: at nothing where they are large beside the level, else at a round sum so far below them
 * that a step of a fiftieth is still seen.
 */
export function axisFrom(month: WaterfallMonth): number {
  const { below, stands, gains, losses } = stepsOf(month);
  const tops = below.map((low, at) => low + stands[at]! + gains[at]! + losses[at]!);
  const low = Math.min(month.opening.amount, month.closing.amount, ...below.slice(1, -1));
  const span = Math.max(...tops) - low;
  if (span === 0 || span * 2 > low) return 0;
  const round = 10 ** Math.floor(Math.log10(span));
  return Math.floor((low - span) / round) * round;
}

/** The month's steps as bars: what stands unseen below, what stands, what is gained and what is lost. */
export function stepsOf(month: WaterfallMonth): {
  below: number[];
  stands: number[];
  gains: number[];
  losses: number[];
} {
  const steps = { below: [0], stands: [month.opening.amount], gains: [0], losses: [0] };
  let level = month.opening.amount;
  for (const movement of movements) {
    const { amount } = month[movement];
    steps.below.push(Math.min(level, level + amount));
    steps.stands.push(0);
    steps.gains.push(Math.max(amount, 0));
    steps.losses.push(Math.max(-amount, 0));
    level += amount;
  }
  steps.below.push(0);
  steps.stands.push(level);
  steps.gains.push(0);
  steps.losses.push(0);
  return steps;
}
