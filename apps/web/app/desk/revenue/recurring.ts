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
