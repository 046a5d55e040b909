import { tokyoDate } from '@enishi/kernel';
import { repeatedDays } from './repeat.ts';

const days = (first: string, ...rest: [Parameters<typeof repeatedDays>[1], number]) =>
  repeatedDays(tokyoDate(first), ...rest);

describe('a date that comes again', () => {
  it('stays alone, or comes every day, week or fortnight, over the ends of months and years', () => {
    expect(days('2027-12-04', 'none', 5)).toEqual(['2027-12-04']);
    expect(days('2027-12-30', 'daily', 3)).toEqual(['2027-12-30', '2027-12-31', '2028-01-01']);
    expect(days('2028-02-24', 'weekly', 3)).toEqual(['2028-02-24', '2028-03-02', '2028-03-09']);
    expect(days('2027-12-04', 'fortnightly', 2)).toEqual(['2027-12-04', '2027-12-18']);
  });

  it('comes on the same weekday of each month, and passes over months without a fifth one', () => {
    expect(days('2027-12-11', 'monthly', 4)).toEqual([
      '2027-12-11',
      '2028-01-08',
      '2028-02-12',
      '2028-03-11',
    ]);
    expect(days('2027-05-29', 'monthly', 3)).toEqual(['2027-05-29', '2027-07-31', '2027-10-30']);
  });
});
