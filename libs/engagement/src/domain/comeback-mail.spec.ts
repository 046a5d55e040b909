import { tokyoDate, yen } from '@enishi/kernel';

import { comebackWords } from './comeback-mail.ts';
import type { ComebackMatter } from './comeback-mail.ts';

const matter: ComebackMatter = {
  addressed: '佐藤　花子 様',
  number: 'D2026-000042',
  plan: { ja: 'スタンダード会員', en: 'Standard' },
  benefits: [{ ja: '会員限定の記事', en: 'Posts for members' }],
  endedOn: tokyoDate('2026-10-26'),
  prices: [
    { interval: 'month', amount: yen(1_100) },
    { interval: 'year', amount: yen(11_000) },
  ],
  taxed: true,
  paidThen: { interval: 'month', amount: yen(1_100) },
};

describe('the words of the one letter after a paid plan', () => {
  it('say in Japanese what it was, what it costs today, that it renews, and that nothing need be done', () => {
    const { body } = comebackWords(matter, 'ja');
    for (const part of [
      '2026年10月25日で終了しました',
      '- 会員限定の記事',
      '月額1,100円（税込）または年額11,000円（税込）',
      '解約の手続きをされるまで自動更新されます',
      '会員番号 D2026-000042 はそのままで、費用はかかりません',
      'この一度だけです',
    ])
      expect(body).toContain(part);
    expect(body).not.toContain('ご利用いただいていたときの会費');
  });

  it('say in English the same', () => {
    const { body } = comebackWords(matter, 'en');
    expect(body).toContain('ended on');
    expect(body).toContain('per month (tax included) or');
    expect(body).toContain('renews automatically until you cancel it');
    expect(body).toContain('only this once');
    expect(body).not.toContain('When you had it');
  });

  it('name the fee of then where it is another today', () => {
    const dearer = { ...matter, paidThen: { interval: 'month', amount: yen(980) } } as const;
    expect(comebackWords(dearer, 'ja').body).toContain(
      'ご利用いただいていたときの会費は月額980円（税込）でした。',
    );
    expect(comebackWords(dearer, 'en').body).toMatch(/When you had it, you paid .*980 per month/);
  });

  it('say nothing of tax or benefits where a supporting plan has none', () => {
    const supporting: ComebackMatter = {
      ...matter,
      ...{ benefits: [], taxed: false, prices: [{ interval: 'year', amount: yen(10_000) }], paidThen: null },
    };
    expect(comebackWords(supporting, 'ja').body).toContain('年額10,000円です。');
    expect(comebackWords(supporting, 'ja').body).not.toMatch(/税込|特典/);
  });
});
