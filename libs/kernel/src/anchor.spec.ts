import fc from 'fast-check';
import { addMonthsAlong, anchorAt, anchorBetween, anchorOn } from './anchor.ts';
import { daysInMonth, tokyoDate, tokyoDateOf } from './tokyo-date.ts';

const day = tokyoDate;
const charges = (from: string, count: number): string[] => {
  const at = new Date(`${from}+09:00`);
  return Array.from({ length: count }, (_, months) => addMonthsAlong(tokyoDateOf(at), months, anchorAt(at)));
};

describe('the days of charges', () => {
  it.each([
    ['in the morning from nine on, are those of Tokyo', '2027-01-31T09:00', '2027-02-28', '2027-03-31'],
    [
      'on 1 March at two, come round before the month is over',
      '2027-03-01T02:00',
      '2027-03-29',
      '2027-04-29',
    ],
    ['on 1 April at two, are every 1st', '2027-04-01T02:00', '2027-05-01', '2027-06-01'],
    ['on 29 January at two, wait for 1 March', '2027-01-29T02:00', '2027-03-01', '2027-03-29'],
    ['on 31 January at two, wait for 1 March too', '2027-01-31T02:00', '2027-03-01', '2027-03-31'],
    ['on 1 May at two, are on the 31st or the day after it', '2027-05-01T02:00', '2027-05-31', '2027-07-01'],
  ])('that began %s', (_case, from, second, third) => {
    expect(charges(from, 3).slice(1)).toEqual([second, third]);
  });

  it('are those on which months of UTC come round, whenever they began', () => {
    const instant = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2032-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 60 }), (at, months) => {
        const count = at.getUTCFullYear() * 12 + at.getUTCMonth() + months;
        const [year, month] = [Math.floor(count / 12), count % 12];
        const moved = new Date(at);
        moved.setUTCFullYear(year, month, Math.min(at.getUTCDate(), daysInMonth(year, month + 1)));
        expect(addMonthsAlong(tokyoDateOf(at), months, anchorAt(at))).toBe(tokyoDateOf(moved));
      }),
      { verbose: true },
    );
  });

  it.each([
    ['2027-01-31', '2027-02-28', 31],
    ['2027-01-28', '2027-02-28', 28],
    ['2027-01-31', '2027-03-15', 15],
  ])('of which %s and %s are known are counted from day %i', (first, later, counted) => {
    expect(anchorBetween(day(first), day(later))).toEqual({ day: counted, behind: 0 });
  });

  it('that we make ourselves are days of Tokyo', () => {
    expect(addMonthsAlong(day('2027-03-01'), 1, anchorOn(day('2027-03-01')))).toBe('2027-04-01');
  });
});
