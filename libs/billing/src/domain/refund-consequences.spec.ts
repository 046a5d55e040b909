import { tokyoDate, yen } from '@enishi/kernel';

import { refundConsequences } from './refund-consequences.ts';
import type { RefundGround } from './refund-consequences.ts';

const ground: RefundGround = {
  ...{ amount: yen(1100), left: yen(0), fee: yen(39), lastUsableDay: tokyoDate('2026-12-22') },
  ...{ means: 'card', shares: null, duty: 'none' },
};

describe('what a refund does', () => {
  it('names the amount, the fee that is lost and all choices with their day', () => {
    const said = refundConsequences(ground);
    expect(said.map(({ ja }) => ja).join('')).toMatch(
      /1,100円.*39円.*2026年12月22日まで.*すぐに終了する.*そのまま続ける/,
    );
    expect(said.map(({ en }) => en).join(' ')).toMatch(/¥1,100.*¥39.*22 December 2026.*end now.*go on/);
  });

  it('speaks of no choice where nothing runs, and of no fee that is not known', () => {
    expect(refundConsequences({ ...ground, fee: null, lastUsableDay: null })).toHaveLength(2);
  });

  it('tells that what was paid at a store goes to a bank account and not to a card', () => {
    const [first] = refundConsequences({ ...ground, means: 'konbini' });
    expect(first!.ja).toMatch(/カードへは戻せません.*銀行口座/);
    expect(first!.en).toContain('bank account');
  });

  it('tells that what was paid by transfer is sent at the bank, with the fee of the payer’s bank that was let go, and says nothing of Stripe', () => {
    const said = refundConsequences({ ...ground, means: 'bank_transfer', lastUsableDay: null });
    expect(said.map(({ ja }) => ja).join('')).toMatch(
      /入力した口座へ、銀行で振り込みます.*預り金.*振込手数料39円/,
    );
    expect(said.map(({ ja, en }) => ja + en).join('')).not.toMatch(/Stripe|カード|コンビニ/);
  });

  it('of a part says how it is booked, what stays and that no paper is due below 10,000 yen', () => {
    const said = refundConsequences({
      ...{ ...ground, amount: yen(8251), left: yen(2749), duty: 'waived', lastUsableDay: null },
      shares: { fromDeferred: yen(7501), fromRevenue: yen(0), tax: yen(750) },
    });
    const ja = said.map((one) => one.ja).join('');
    expect(ja).toMatch(/8,251円.*前受会費 7,501円、仮受消費税 750円.*残りの2,749円.*1万円未満/);
    expect(ja).not.toContain('会費収入');
  });
});
