import { addDays, tokyoDate, yen } from '@enishi/kernel';
import { chargeOf, isNearDue, payHindrance, payoutMachine, payoutStates } from './payout.ts';

const day = tokyoDate('2026-12-28');

describe('what a company pays for a place', () => {
  it.each([
    // reward, percent, passed on, fee, fee with tax, charge, tax
    [3_000, 20, false, 600, 660, 3_660, 332],
    [3_000, 20, true, 600, 660, 3_660, 60],
    [2_688, 20, false, 538, 591, 3_279, 298],
    [2_688, 20, true, 538, 591, 3_279, 53],
    [1_001, 15, false, 151, 166, 1_167, 106],
    [5_000, 0, false, 0, 0, 5_000, 454],
    [5_000, 0, true, 0, 0, 5_000, 0],
    [1, 100, false, 1, 1, 2, 0],
    [100_000, 33, false, 33_000, 36_300, 136_300, 12_390],
  ])('%i yen at %i %% (passed on: %s): fee %i, with tax %i, in all %i, of which tax %i', (...row) => {
    const [reward, feePercent, passedOn, fee, feeGross, charge, tax] = row;
    expect(chargeOf({ reward: yen(reward), feePercent, passedOn }, day, 'floor')).toEqual({
      ...{ fee, feeGross, charge, tax },
    });
  });

  it('never takes a yen off the reward, and is never less than it', () => {
    for (let reward = 1; reward < 3_000; reward += 7)
      for (const feePercent of [0, 1, 20, 33, 100]) {
        const { charge, feeGross } = chargeOf(
          { reward: yen(reward), feePercent, passedOn: false },
          day,
          'floor',
        );
        expect(charge - feeGross).toBe(reward);
      }
  });
});

describe('a payout', () => {
  it('moves as its table says and no other way', () => {
    const moves = payoutStates.flatMap((from) =>
      payoutStates.filter((to) => payoutMachine.may(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(moves).toEqual([
      ...['accrued → scheduled', 'accrued → paid'],
      ...['scheduled → accrued', 'scheduled → sent', 'scheduled → returned'],
      ...['sent → paid', 'sent → returned', 'paid → returned'],
      ...['returned → scheduled', 'returned → paid'],
    ]);
  });

  it('is told of from ten days before its day on, until it is paid', () => {
    const dueOn = tokyoDate('2027-01-29');
    const near = (today: string, state: (typeof payoutStates)[number] = 'accrued') =>
      isNearDue({ state, dueOn }, tokyoDate(today));
    expect(near('2027-01-18')).toBe(false);
    expect(near(addDays(dueOn, -10))).toBe(true);
    expect(near('2027-02-03')).toBe(true);
    expect(near('2027-01-28', 'sent')).toBe(true);
    expect(near('2027-01-28', 'returned')).toBe(true);
    expect(near('2027-02-03', 'paid')).toBe(false);
  });

  it('edge 19: is transferred only to an account that was entered since the bank returned it', () => {
    const at = (hour: number) => new Date(Date.UTC(2027, 0, 29, hour));
    expect(payHindrance({ returnedAt: null }, null)).toBe('no_account');
    expect(payHindrance({ returnedAt: null }, { namedAt: at(1) })).toBeNull();
    expect(payHindrance({ returnedAt: at(2) }, { namedAt: at(1) })).toBe('account_same');
    expect(payHindrance({ returnedAt: at(2) }, { namedAt: at(3) })).toBeNull();
  });
});
