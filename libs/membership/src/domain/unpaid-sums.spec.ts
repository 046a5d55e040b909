import { tokyoDate, yen } from '@enishi/kernel';
import { unpaidSums } from './unpaid-sums.ts';
import type { OpenFee } from './unpaid-sums.ts';
import type { UnpaidCause } from './unpaid-cause.ts';

const today = tokyoDate('2026-11-26');
const fee = (amount: number, cause: UnpaidCause, graceUntil: string): OpenFee => ({
  ...{ amount: yen(amount), cause },
  graceUntil: tokyoDate(graceUntil),
});

describe('what is owed', () => {
  it('is summed up by cause, the one with the most people first, and adds up to the whole', () => {
    const sums = unpaidSums(
      [
        fee(1100, 'funds', '2026-12-05'),
        fee(11_000, 'expired', '2026-11-29'),
        fee(1100, 'funds', '2026-12-09'),
        fee(550, 'funds', '2026-11-30'),
      ],
      today,
    );
    expect(sums).toEqual({
      ...{ people: 4, amount: 13_750, endingSoon: 1, firstEnd: '2026-11-28' },
      byCause: [
        { cause: 'funds', people: 3, amount: 2750 },
        { cause: 'expired', people: 1, amount: 11_000 },
      ],
    });
  });

  it.each([
    ['2026-11-27', 1, 'whose last day is today'],
    ['2026-11-29', 1, 'whose last day is the day after tomorrow'],
    ['2026-11-30', 0, 'who have a day more'],
  ])('counts those who lose their plan soon: until %s, %i, %s', (graceUntil, endingSoon) => {
    expect(unpaidSums([fee(1100, 'funds', graceUntil)], today)).toMatchObject({ endingSoon });
  });

  it('is nothing where nobody owes anything', () => {
    expect(unpaidSums([], today)).toEqual({
      ...{ people: 0, amount: 0, byCause: [], endingSoon: 0, firstEnd: null },
    });
  });
});
