import { tokyoDate, yen } from '@enishi/kernel';

import { refundConsequences } from './refund-consequences.ts';

describe('what a refund does', () => {
  it('names the amount, the fee that is lost and both choices with their day', () => {
    const said = refundConsequences({
      refundable: yen(1100),
      fee: yen(39),
      lastUsableDay: tokyoDate('2026-12-22'),
    });
    expect(said.map(({ ja }) => ja).join('')).toMatch(/1,100円.*39円.*2026年12月22日まで.*すぐに終了する/);
    expect(said.map(({ en }) => en).join(' ')).toMatch(/¥1,100.*¥39.*22 December 2026.*end now/);
  });

  it('speaks of no choice where nothing runs, and of no fee that is not known', () => {
    expect(refundConsequences({ refundable: yen(800), fee: null, lastUsableDay: null })).toHaveLength(2);
  });
});
