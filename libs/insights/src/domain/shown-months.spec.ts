import { tokyoDate } from '@enishi/kernel';

import { shownMonths } from './shown-months.ts';

const today = tokyoDate('2026-11-23');

describe('shownMonths', () => {
  it('shows the running month up to today, with a year of history before it', () => {
    expect(shownMonths('2026-11', today)).toEqual({
      ok: true,
      value: {
        month: '2026-11',
        previous: '2026-10',
        first: '2025-11',
        day: '2026-11-23',
        previousDay: '2026-10-31',
      },
    });
  });

  it('shows a past month as it ended', () => {
    expect(shownMonths('2026-02', today)).toMatchObject({
      value: { day: '2026-02-28', previousDay: '2026-01-31' },
    });
  });

  it.each([
    ['2026-12', 'MONTH_IN_FUTURE'],
    ['2026-13', 'MONTH_MALFORMED'],
    ['11月', 'MONTH_MALFORMED'],
    ['', 'MONTH_MALFORMED'],
  ])('refuses %p', (asked, code) => {
    expect(shownMonths(asked, today)).toMatchObject({ ok: false, refusal: { code } });
  });
});
