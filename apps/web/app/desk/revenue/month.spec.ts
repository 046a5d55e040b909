import { monthAt, monthAway, monthChoices, wantedMonth } from './month.ts';

const newYearsEveUtc = new Date('2026-12-31T15:30:00Z');

describe('the month of the income page', () => {
  it('is the month in Japan', () => {
    expect(monthAt(newYearsEveUtc)).toBe('2027-01');
  });

  it.each([
    ['2026-08', '2026-08'],
    ['2027-02', '2027-01'],
    ['2026-13', '2027-01'],
    ['nonsense', '2027-01'],
    [null, '2027-01'],
  ])('asked for %p it shows %s', (asked, shown) => {
    expect(wantedMonth(asked, newYearsEveUtc)).toBe(shown);
  });

  it('steps over the turn of the year', () => {
    expect([monthAway('2027-01', -1), monthAway('2026-12', 1)]).toEqual(['2026-12', '2027-01']);
  });

  it('offers three years and the month shown', () => {
    expect(monthChoices('2026-11', '2026-11')).toHaveLength(36);
    expect(monthChoices('2020-01', '2026-11').at(-1)).toBe('2020-01');
  });
});
