import { addMonths, tokyoMonth } from '@enishi/kernel';
import fc from 'fast-check';

import { levels } from './turns.ts';

const april = tokyoMonth('2026-04');

describe('levels', () => {
  it('begin with everything that happened before and go on over quiet months', () => {
    const turns = [
      { month: tokyoMonth('2026-03'), change: 50 },
      { month: tokyoMonth('2026-04'), change: 3 },
      { month: tokyoMonth('2026-06'), change: -2 },
    ];
    expect([...levels(turns, april, tokyoMonth('2026-06'))]).toEqual([
      ['2026-04', 53],
      ['2026-05', 53],
      ['2026-06', 51],
    ]);
  });

  it('end with the sum of all turns', () => {
    const turn = fc.record({
      month: fc.integer({ min: -1, max: 11 }).map((n) => addMonths(april, n)),
      change: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(turn), (turns) => {
        const last = addMonths(april, 11);
        const sum = turns.reduce((total, { change }) => total + change, 0);
        expect(levels(turns, april, last).get(last)).toBe(sum);
      }),
      { verbose: true },
    );
  });
});
