import { addMonths, tokyoDate, tokyoMonth } from '@enishi/kernel';
import fc from 'fast-check';

import { cohorts } from './cohorts.ts';

const september = tokyoMonth('2026-09');
const november = tokyoMonth('2026-11');

describe('cohorts', () => {
  it('follow who joined in a month to the last one shown', () => {
    const [first, second] = cohorts({
      ...{ first: september, last: november, today: tokyoDate('2026-12-30') },
      joined: [
        { cohort: september, leftMonth: null, converted: true, people: 7 },
        { cohort: september, leftMonth: tokyoMonth('2026-10'), converted: false, people: 2 },
        { cohort: september, leftMonth: november, converted: true, people: 1 },
      ],
      paying: [
        { cohort: september, from: september, until: null, people: 5 },
        { cohort: september, from: tokyoMonth('2026-10'), until: november, people: 3 },
      ],
    });
    expect(first).toEqual({
      month: '2026-09',
      joined: 10,
      members: [10, 8, 7],
      paying: [5, 8, 5],
      converted: 8,
      conversionComplete: true,
    });
    expect(second).toMatchObject({ joined: 0, members: [0, 0], conversionComplete: false });
  });

  it('never grow, and never hold more than joined', () => {
    const month = fc.integer({ min: 0, max: 3 }).map((n) => addMonths(september, n));
    const person = fc.record({
      cohort: month,
      leftMonth: fc.option(month, { nil: null }),
      converted: fc.boolean(),
      people: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(person), (joined) => {
        const range = { first: september, last: addMonths(september, 3), today: tokyoDate('2027-01-01') };
        for (const cohort of cohorts({ ...range, joined, paying: [] })) {
          const followed = [cohort.joined, ...cohort.members];
          expect(followed).toEqual([...followed].sort((a, b) => b - a));
          expect(cohort.converted).toBeLessThanOrEqual(cohort.joined);
        }
      }),
      { verbose: true },
    );
  });
});
