import { addMonths, tokyoMonth, yen } from '@enishi/kernel';
import fc from 'fast-check';

import { ofPayer, payers } from './payer.ts';
import type { Payer } from './payer.ts';
import { movementOf, movements, recurringFigures, recurringTurns, waterfall } from './waterfall.ts';
import type { RecurringStep } from './waterfall.ts';
import { levels } from './turns.ts';

const april = tokyoMonth('2026-04');

const step = (
  month: string,
  [opening, closing]: [number, number],
  { payers = 1, returning = false, payer = 'member' as Payer } = {},
): RecurringStep => ({
  ...{ month: tokyoMonth(month), payer, payers, returning },
  ...{ opening: yen(opening), closing: yen(closing) },
});

describe('movementOf', () => {
  it.each([
    [0, 1100, false, 'new'],
    [0, 1100, true, 'reactivation'],
    [1100, 3300, true, 'expansion'],
    [3300, 916, true, 'contraction'],
    [1100, 0, true, 'churn'],
    [1100, 1100, true, null],
    [0, 0, false, null],
  ])('%d to %d, returning %p: %p', (opening, closing, returning, movement) => {
    expect(movementOf({ opening: yen(opening), closing: yen(closing), returning })).toBe(movement);
  });
});

describe('waterfall', () => {
  it('leads from the opening of a month to its closing, to the yen', () => {
    const months = waterfall(
      [
        step('2026-03', [0, 1100], { payers: 100 }),
        step('2026-04', [0, 1100], { payers: 8 }),
        step('2026-04', [0, 3300], { payers: 2, returning: true }),
        step('2026-04', [1100, 3300], { payers: 3, returning: true }),
        step('2026-04', [3300, 916], { returning: true }),
        step('2026-04', [1100, 0], { payers: 5, returning: true }),
        step('2026-05', [1100, 0], { returning: true }),
      ],
      april,
      addMonths(april, 1),
    );
    expect(months[0]).toEqual({
      month: '2026-04',
      opening: { amount: 110_000, payers: 100 },
      new: { amount: 8_800, payers: 8 },
      reactivation: { amount: 6_600, payers: 2 },
      expansion: { amount: 6_600, payers: 3 },
      contraction: { amount: -2_384, payers: 1 },
      churn: { amount: -5_500, payers: 5 },
      closing: { amount: 124_116, payers: 105 },
    });
    expect(months[1]).toMatchObject({
      opening: { amount: 124_116 },
      closing: { amount: 123_016, payers: 104 },
    });
  });

  it('adds up in every month, and closes where all changes together lead', () => {
    const anyStep = fc.record({
      month: fc.integer({ min: -1, max: 5 }).map((n) => addMonths(april, n)),
      opening: fc.constantFrom(0, 916, 1100, 3300).map(yen),
      closing: fc.constantFrom(0, 916, 1100, 3300).map(yen),
      returning: fc.boolean(),
      payer: fc.constantFrom(...payers),
      payers: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(anyStep), (drawn) => {
        const steps = drawn.map((one) => (one.month < april ? { ...one, opening: yen(0) } : one));
        const months = waterfall(steps, april, addMonths(april, 5));
        const expected = levels(recurringTurns(steps), april, addMonths(april, 5));
        for (const month of months) {
          const moved = movements.reduce((sum, movement) => sum + month[movement].amount, 0);
          expect(month.opening.amount + moved).toBe(month.closing.amount);
          expect(month.closing.amount).toBe(expected.get(month.month));
        }
        const parts = payers.map((payer) => waterfall(ofPayer(steps, payer), april, addMonths(april, 5)));
        for (const [at, whole] of months.entries())
          for (const figure of recurringFigures)
            expect(whole[figure]).toEqual({
              amount: parts[0]![at]![figure].amount + parts[1]![at]![figure].amount,
              payers: parts[0]![at]![figure].payers + parts[1]![at]![figure].payers,
            });
        expect(months.slice(1).map(({ opening }) => opening)).toEqual(
          months.slice(0, -1).map(({ closing }) => closing),
        );
      }),
      { verbose: true },
    );
  });
});
