import { tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';

import type { LiveCharge } from '../live-facts.ts';
import { expectedTransferFee, transferFeeRate } from './stripe-fees.ts';
import { dividedMoney, nextStep, turnsOfRequests } from './transfer-request.ts';
import type { LiveTransferRequest, TransferRequest } from './transfer-request.ts';
import { printedAccount } from './virtual-account.ts';
import type { VirtualAccount } from './virtual-account.ts';

const noon = new Date('2026-11-26T03:00:00Z');
const later = new Date('2026-11-26T04:00:00Z');
const known = (changes: Partial<TransferRequest> = {}): TransferRequest => ({
  ...{ id: 'r1', receivableId: 'a', state: 'open', amount: yen(132_000), arrived: yen(0) },
  ...{ stripePaymentIntentId: 'pi_1', seenAt: noon, ...changes },
});
const live = (status: LiveTransferRequest['status'], arrived = 0): LiveTransferRequest => ({
  ...{ stripeId: 'pi_1', requestId: 'r1', status, arrived: yen(arrived) },
});
const money = { id: 'txn_1', amount: yen(132_000), fee: yen(1_980), net: yen(130_020), at: noon };
const charge = { paymentIntentId: 'pi_1', status: 'succeeded', balance: money } as LiveCharge;
const look = (before: TransferRequest, told: LiveTransferRequest, charges = [charge], fetchedAt = later) =>
  turnsOfRequests([before], { requests: [told], charges, fetchedAt }).map(
    ({ state, arrived, money: came }) => [...[state, arrived, came?.id ?? null]],
  );

describe('what became of a transfer that Stripe awaits', () => {
  it.each([
    ['nothing is new', known(), live('open'), []],
    ['440 yen are missing', known(), live('open', 131_560), [['open', 131_560, null]]],
    [
      'the answer of Stripe was lost',
      known({ state: 'asked', stripePaymentIntentId: null }),
      live('open'),
      [['open', 0, null]],
    ],
    ['all came', known({ arrived: yen(131_560) }), live('paid'), [['paid', 132_000, 'txn_1']]],
    [
      'all came though it was called back here',
      known({ state: 'cancelled' }),
      live('paid'),
      [['paid', 132_000, 'txn_1']],
    ],
    ['it was taken already', known({ state: 'paid' }), live('paid'), []],
    [
      'it was called back in the Dashboard',
      known({ arrived: yen(1_000) }),
      live('cancelled'),
      [['cancelled', 0, null]],
    ],
    ['it is another’s', known({ id: 'r2' }), live('paid'), []],
  ])('%s', (_name, before, told, turns) => {
    expect(look(before, told)).toEqual(turns);
  });

  it('is not paid before its movement is known, and older facts change nothing', () => {
    expect(look(known(), live('paid'), [])).toEqual([]);
    expect(look(known({ seenAt: later }), live('open', 5), [charge], noon)).toEqual([]);
  });

  it.each([
    [132_000, null, 'ask'],
    [0, null, 'nothing'],
    [132_000, { amount: yen(132_000), stripePaymentIntentId: 'pi_1' }, 'nothing'],
    [132_000, { amount: yen(132_000), stripePaymentIntentId: null }, 'ask_again'],
    [99_000, { amount: yen(132_000), stripePaymentIntentId: 'pi_1' }, 'cancel'],
    [0, { amount: yen(132_000), stripePaymentIntentId: 'pi_1' }, 'cancel'],
    [0, { amount: yen(132_000), stripePaymentIntentId: null }, 'ask_again'],
  ])('of %d yen open, with %j, the next step is %s', (open, request, step) => {
    expect(nextStep(yen(open), request)).toEqual(step);
  });

  it('settles what is open and no yen more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.nat(500_000), (amount, open) => {
        const { settles, over } = dividedMoney(yen(amount), yen(open));
        expect(settles + over).toBe(amount);
        expect(settles).toBeLessThanOrEqual(open);
      }),
      { seed: 20261126 },
    );
  });
});

describe('Stripe’s fee of a transfer', () => {
  const rates = [
    { from: tokyoDate('2023-01-01'), perMille: 15 },
    { from: tokyoDate('2027-04-01'), perMille: 20 },
  ];
  it.each([
    ['2026-11-26', 132_000, 1_980],
    ['2027-03-31', 132_000, 1_980],
    ['2027-04-01', 132_000, 2_640],
    ['2022-12-31', 99, 1],
  ])('on %s of %d yen is %d', (day, amount, fee) => {
    expect(expectedTransferFee(yen(amount), transferFeeRate(tokyoDate(day), rates))).toBe(fee);
  });
});

it('prints the account of a company within what has room on an invoice', () => {
  const account: VirtualAccount = {
    ...{ bankName: '三井住友銀行', bankCode: '0009', branchName: 'いちょう支店', branchCode: '953' },
    ...{ kind: 'ordinary', number: '1234567', holder: 'ストライプジヤパン（カ　シユウノウダイコウ' },
  };
  expect(printedAccount(account)).toBe(
    '三井住友銀行（0009） いちょう支店（953） 普通 1234567 ストライプジヤパン（カ　シユウノウダイコウ　※貴社専用の口座です',
  );
  expect(printedAccount({ ...account, holder: 'ア'.repeat(300) })).toHaveLength(200);
});
