import { addMonths, yen } from '@enishi/kernel';
import type { TokyoMonth, Yen } from '@enishi/kernel';

import type { Payer } from './payer.ts';
import type { Turn } from './turns.ts';

/**
 * So many payers of one kind whose fees stood at `opening` when a month began and at `closing` when it ended, yen per month with tax.
 * `returning` ones paid at some time before the month. What lies before the first month is told as one step from nothing
 * in the month before it.
 */
export type RecurringStep = {
  readonly month: TokyoMonth;
  readonly opening: Yen;
  readonly closing: Yen;
  readonly returning: boolean;
  readonly payer: Payer;
  readonly payers: number;
};

/** The ways in which monthly recurring revenue moves, in the order of the waterfall. */
export const movements = ['new', 'reactivation', 'expansion', 'contraction', 'churn'] as const;
export type Movement = (typeof movements)[number];

/** Figures of the waterfall that payers stand behind. */
export const recurringFigures = ['opening', ...movements, 'closing'] as const;
export type RecurringFigure = (typeof recurringFigures)[number];

/** By how much recurring revenue moved (negative: less), and how many payers moved it. */
export type MovementFigure = { readonly amount: Yen; readonly payers: number };

/** One month: opening + the five movements = closing, to the yen and to the payer who began or ceased to pay. */
export type WaterfallMonth = Readonly<Record<Movement, MovementFigure>> & {
  readonly month: TokyoMonth;
  readonly opening: MovementFigure;
  readonly closing: MovementFigure;
};

/** What a payer's month was: each counts once, by what the month came to in sum. Null when it came to nothing. */
export function movementOf({
  opening,
  closing,
  returning,
}: Pick<RecurringStep, 'opening' | 'closing' | 'returning'>): Movement | null {
  if (opening === closing) return null;
  if (opening === 0) return returning ? 'reactivation' : 'new';
  if (closing === 0) return 'churn';
  return closing > opening ? 'expansion' : 'contraction';
}

/** The months from first to last, both included. */
export function waterfall(
  steps: readonly RecurringStep[],
  first: TokyoMonth,
  last: TokyoMonth,
): WaterfallMonth[] {
  let opening = figureOf(
    steps.filter(({ month, closing }) => month < first && closing > 0),
    (step) => step.closing,
  );
  const months: WaterfallMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const next = monthOfWaterfall(
      month,
      opening,
      steps.filter((step) => step.month === month),
    );
    months.push(next);
    opening = next.closing;
  }
  return months;
}

/** By how much all fees together grew or shrank, by month. */
export function recurringTurns(steps: readonly RecurringStep[]): Turn[] {
  return steps.map(({ month, opening, closing, payers }) => ({
    month,
    change: (closing - opening) * payers,
  }));
}

function monthOfWaterfall(
  month: TokyoMonth,
  opening: MovementFigure,
  steps: readonly RecurringStep[],
): WaterfallMonth {
  const moved = (movement: Movement): MovementFigure =>
    figureOf(
      steps.filter((step) => movementOf(step) === movement),
      (step) => step.closing - step.opening,
    );
  const figures = {
    new: moved('new'),
    reactivation: moved('reactivation'),
    expansion: moved('expansion'),
    contraction: moved('contraction'),
    churn: moved('churn'),
  };
  const change = movements.reduce((sum, movement) => sum + figures[movement].amount, 0);
  const closing = {
    amount: yen(opening.amount + change),
    payers: opening.payers + figures.new.payers + figures.reactivation.payers - figures.churn.payers,
  };
  return { month, opening, ...figures, closing };
}

function figureOf(
  steps: readonly RecurringStep[],
  amountOf: (step: RecurringStep) => number,
): MovementFigure {
  return {
    amount: yen(steps.reduce((sum, step) => sum + amountOf(step) * step.payers, 0)),
    payers: steps.reduce((sum, { payers }) => sum + payers, 0),
  };
}
