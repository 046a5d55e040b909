import type { CancelStepInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

/** Steps of the cancellation fee that the editor has room for. */
export const stepRows = [0, 1, 2, 3] as const;

/** Rows without a number of days are left out. */
export const stepsIn = (fields: Record<string, string>): CancelStepInput[] =>
  stepRows.flatMap((row) => {
    const from = (fields[`step-${row}-from`] ?? '').trim();
    return from === ''
      ? []
      : [{ from: countIn(from), percent: countIn(fields[`step-${row}-percent`] ?? '') }];
  });

/** The same as the editor shows it. */
export const fieldsOfSteps = (steps: readonly CancelStepInput[]): Record<string, string> =>
  Object.fromEntries(
    steps.flatMap(({ from, percent }, row) => [
      [`step-${row}-from`, String(from)],
      [`step-${row}-percent`, String(percent)],
    ]),
  );
