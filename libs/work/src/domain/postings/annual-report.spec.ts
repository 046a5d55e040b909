import { tokyoDate } from '@enishi/kernel';
import { dueDayOf, reportDayOn, yearBefore } from './annual-report.ts';

describe('the yearly report of postings', () => {
  it.each([
    ['2026-05-31', '2025-06-01', '2025-08-31', '2024-06-02'],
    ['2026-06-01', '2026-06-01', '2026-08-31', '2025-06-02'],
    ['2026-12-31', '2026-06-01', '2026-08-31', '2025-06-02'],
    ['2027-01-01', '2026-06-01', '2026-08-31', '2025-06-02'],
  ])('asked for on %s is of %s, due on %s, and counts from %s on', (today, day, due, from) => {
    const of = reportDayOn(tokyoDate(today));
    expect([of, dueDayOf(of), yearBefore(of)]).toEqual([day, due, from]);
  });
});
