import { yen } from '@enishi/kernel';

import { chosenPurpose, purposesFor, usualPurpose } from './receipt-purposes.ts';
import { allowedReaddressing, checkedReason, expectSplittable, readdressing } from './receipt-versions.ts';

const fresh = { supersededBecause: null, firstDownloadedAt: null, renames: 0 };
const handedOut = { ...fresh, firstDownloadedAt: new Date('2026-11-24T01:00:00Z') };
const renamed = { ...handedOut, renames: 1 };
const replaced = { ...handedOut, supersededBecause: 'split' as const };

describe('a receipt made out to somebody else', () => {
  it.each([
    ['while nobody holds it', fresh, 'member', 'in_place'],
    ['once it was handed out', handedOut, 'member', 'new_version'],
    ['a second time', renamed, 'member', 'at_desk'],
    ['a second time by the desk', renamed, 'desk', 'new_version'],
    ['before the second version is handed out', { ...fresh, renames: 1 }, 'member', 'in_place'],
    ['after it was replaced', replaced, 'desk', 'over'],
  ] as const)('%s', (_, receipt, actor, how) => expect(readdressing(receipt, actor)).toBe(how));

  it('says no in so many words', () => {
    expect(() => allowedReaddressing(renamed, 'member')).toThrow('RECEIPT_ADDRESSEE_FIXED');
    expect(() => allowedReaddressing(replaced, 'desk')).toThrow('RECEIPT_REPLACED');
  });
});

describe('a receipt to be split', () => {
  it.each([
    [handedOut, { state: 'paid', refunded: yen(0) }, null],
    [replaced, { state: 'paid', refunded: yen(0) }, 'RECEIPT_REPLACED'],
    [fresh, { state: 'partly_refunded', refunded: yen(100) }, 'RECEIPT_NOT_SPLITTABLE'],
    [fresh, { state: 'refunded', refunded: yen(1_100) }, 'RECEIPT_NOT_SPLITTABLE'],
    [fresh, { state: 'refund_pending', refunded: yen(0) }, 'RECEIPT_NOT_SPLITTABLE'],
    [fresh, { state: 'disputed', refunded: yen(0) }, 'RECEIPT_NOT_SPLITTABLE'],
  ] as const)('%j of %j: %s', (receipt, payment, refusal) => {
    if (refusal) expect(() => expectSplittable(receipt, payment)).toThrow(refusal);
    else expect(() => expectSplittable(receipt, payment)).not.toThrow();
  });
});

describe('what a receipt says the money was for', () => {
  const stripeSubscriptionId = 'sub_1';
  const monthly = {
    stripeSubscriptionId,
    interval: 'month',
    taxCategory: 'taxable_10',
    offerName: 'スタンダード会員',
  } as const;
  const supporting = {
    stripeSubscriptionId,
    interval: 'year',
    taxCategory: 'out_of_scope',
    offerName: '賛助会員',
  } as const;

  it('is chosen from what is true of the payment', () => {
    expect(purposesFor(monthly).map(({ text }) => text)).toEqual([
      '会費',
      '月会費',
      'スタンダード会員 会費',
      '会員サービス利用料',
    ]);
    expect(purposesFor(supporting).map(({ text }) => text)).toEqual([
      '会費',
      '年会費',
      '賛助会員 会費',
      '賛助会費',
    ]);
    expect([usualPurpose(monthly), chosenPurpose(purposesFor(monthly), 'plan_fee')]).toEqual([
      '会費',
      'スタンダード会員 会費',
    ]);
    const gift = { ...monthly, stripeSubscriptionId: 'order_1', offerName: 'ギフト会員権' };
    expect(purposesFor(gift)).toEqual([{ key: 'ordered', text: 'ギフト会員権' }]);
    expect(() => chosenPurpose(purposesFor(supporting), 'service_fee')).toThrow('RECEIPT_PURPOSE_UNKNOWN');
    expect(() => chosenPurpose(purposesFor(monthly), 'books')).toThrow('RECEIPT_PURPOSE_UNKNOWN');
  });
});

describe('the reason of the desk', () => {
  it('is needed', () => {
    expect(checkedReason(' 電話でのご依頼 ')).toBe('電話でのご依頼');
    expect(() => checkedReason('  ')).toThrow('RECEIPT_REASON_MISSING');
    expect(() => checkedReason('あ'.repeat(301))).toThrow('RECEIPT_REASON_MISSING');
  });
});
