import fc from 'fast-check';
import { allocate, type Waiting } from './allocate.ts';

const waiting = (...amounts: number[]): Waiting[] =>
  amounts.map((remaining, index) => ({ id: `pi_${index + 1}`, remaining }));
const given = (money: number, ...amounts: number[]): string[] =>
  allocate(money, waiting(...amounts)).map(({ id, amount }) => `${id} ${amount}`);

describe('which payments a transfer is for', () => {
  it.each([
    [5500, [5500], ['pi_1 5500']],
    // An exact match is taken before an older payment.
    [3300, [11_000, 3300], ['pi_2 3300']],
    // Two that make the sum exactly, rather than the oldest in part.
    [6600, [11_000, 3300, 3300], ['pi_2 3300', 'pi_3 3300']],
    [4000, [5500], ['pi_1 4000']],
    [8000, [5500, 5500], ['pi_1 5500', 'pi_2 2500']],
    [9000, [5500], ['pi_1 5500']],
    [9000, [], []],
  ])('%d yen for %j: %j', (money, amounts, expected) => {
    expect(given(money, ...amounts)).toEqual(expected);
  });

  it('never gives more than arrived, nor more than a payment needs, and leaves nothing that is needed', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), amounts, (money, needs) => {
        const open = waiting(...needs);
        const allocations = allocate(money, open);
        const sum = allocations.reduce((total, { amount }) => total + amount, 0);
        const need = needs.reduce((total, amount) => total + amount, 0);
        expect(sum).toBe(Math.min(money, need));
        for (const { id, amount } of allocations)
          expect(amount).toBeLessThanOrEqual(open.find((entry) => entry.id === id)?.remaining ?? 0);
        expect(new Set(allocations.map(({ id }) => id)).size).toBe(allocations.length);
      }),
      { seed: 20_261_125 },
    );
  });
});
