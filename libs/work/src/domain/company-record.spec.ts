import fc from 'fast-check';
import { companyRecordOf } from './company-record.ts';
import type { CompanyTally } from './company-record.ts';

const tally = (
  people: number,
  evaluations: number,
  [clear, onTime, again]: readonly number[],
): CompanyTally => ({
  ...{ companyId: 'inn', people, evaluations, clear: clear!, onTime: onTime!, again: again! },
});

describe('what those who worked say of a company', () => {
  it.each([
    ['four people, however often', tally(4, 40, [40, 40, 40]), null],
    ['five people', tally(5, 5, [5, 4, 3]), { evaluations: 5, people: 5, clear: 100, onTime: 80, again: 60 }],
    [
      'two of three, rounded down',
      tally(6, 9, [6, 9, 0]),
      { evaluations: 9, people: 6, clear: 66, onTime: 100, again: 0 },
    ],
  ])('of %s', (_who, counted, shares) => {
    expect(companyRecordOf(counted)).toEqual({ companyId: 'inn', shares });
  });

  it('is a share of a hundred, and everybody’s only when everybody said so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 500 }),
        fc.integer({ min: 5, max: 500 }),
        fc.nat(500),
        (people, more, yes) => {
          const evaluations = people + more;
          const said = Math.min(yes, evaluations);
          const { shares } = companyRecordOf(tally(people, evaluations, [said, said, said]));
          expect(shares!.clear).toBeGreaterThanOrEqual(0);
          expect(shares!.clear === 100).toBe(said === evaluations);
        },
      ),
    );
  });
});
