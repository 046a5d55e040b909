import { tokyoDate, yen } from '@enishi/kernel';

import { stampOf, stampWords } from './receipt-stamp.ts';

const cash = {
  ...{ amount: yen(54_890), taxInside: yen(4_990), registrationNumber: 'T9999999999999' },
  ...{ issuedOn: tokyoDate('2026-11-27'), means: 'cash' as const, stampExempt: false },
};
const larger = { ...cash, amount: yen(55_000), taxInside: yen(5_000) };

describe('the stamp of a receipt for cash', () => {
  it('is reckoned without the tax where that is stated', () => {
    expect(stampOf(cash, true)).toBe('small');
    expect(stampOf(larger, true)).toBe(200);
  });

  it('is reckoned with it where no tax may be stated', () => {
    expect(stampOf({ ...cash, registrationNumber: null }, true)).toBe(200);
  });

  it('is none on a file, and none of what was paid by card', () => {
    expect(stampOf(larger, false)).toBe('electronic');
    expect(stampOf({ ...larger, means: 'card' }, true)).toBe('card');
  });

  it('is none of a body that is not in business', () => {
    expect(stampOf({ ...larger, stampExempt: true }, true)).toBe('not_in_business');
  });

  it('is said on the paper', () => {
    expect([stampWords('electronic'), stampWords(yen(200)), stampWords(null)]).toEqual([
      '電子発行のため印紙不要',
      '200円（貼付欄に貼り、消印します）',
      '税務署の税額表でご確認ください',
    ]);
  });
});
