import fc from 'fast-check';
import type { Recurring } from '../catalogue/catalogue.ts';
import { boundary, periodFrom } from './billing-period.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;
const every = (interval: Recurring['interval'], interval_count = 1): Recurring => ({
  interval,
  interval_count,
  meter: null,
  usage_type: 'licensed',
});
const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

describe('billing periods', () => {
  it.each([
    ['2026-01-31T09:00:00Z', every('month'), ['2026-02-28', '2026-03-31', '2026-04-30']],
    ['2027-12-31T09:00:00Z', every('month'), ['2028-01-31', '2028-02-29', '2028-03-31']],
    ['2028-02-29T00:00:00Z', every('year'), ['2029-02-28', '2030-02-28', '2031-02-28']],
    ['2026-11-23T15:30:00Z', every('month', 3), ['2027-02-23', '2027-05-23', '2027-08-23']],
    ['2026-11-23T15:30:00Z', every('week', 2), ['2026-12-07', '2026-12-21', '2027-01-04']],
  ])('from %s', (anchor, recurring, ends) => {
    expect([1, 2, 3].map((n) => day(boundary(at(anchor), recurring, n)))).toEqual(ends);
  });

  it('follow one another without gap or overlap, whatever the anchor', () => {
    const anchors = fc.integer({ min: at('2020-01-01'), max: at('2032-12-31') });
    const rhythms = fc.record({
      interval: fc.constantFrom('day', 'week', 'month', 'year'),
      count: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(anchors, rhythms, (anchor, { interval, count }) => {
        const recurring = every(interval as Recurring['interval'], count);
        let start = anchor;
        for (let n = 1; n <= 15; n += 1) {
          const period = periodFrom(anchor, recurring, start);
          expect(period).toEqual({ start, end: boundary(anchor, recurring, n) });
          start = period.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
