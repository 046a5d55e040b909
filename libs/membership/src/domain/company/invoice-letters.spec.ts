import { tokyoDate, yen } from '@enishi/kernel';
import { invoiceLetter, overdueLetter } from './invoice-letters.ts';

const invoice = {
  greeting: '株式会社ドットカフェ 総務部 高橋様',
  community: { ja: 'みちのひがし', en: 'Michi no Higashi' },
  plan: { ja: '法人ベーシック', en: 'Company Basic' },
  ...{ number: 'I2026-000012', amount: yen(132_000), dueOn: tokyoDate('2026-12-31') },
  ...{ firstDay: tokyoDate('2027-01-01'), lastDay: tokyoDate('2027-12-31') },
};
const overdue = { ...invoice, lastUsableDay: tokyoDate('2027-01-14') };
const report = 'https://example.jp/doto/company/1/benefits';

describe('the mail of an invoice', () => {
  it.each(['ja', 'en'] as const)('says in %s where the report of the year lies when it renews', (locale) => {
    const { paragraphs } = invoiceLetter(invoice, { report }, locale);
    expect(paragraphs.filter((each) => each.includes(report))).toHaveLength(1);
  });

  it.each(['ja', 'en'] as const)('says nothing in %s of a report with the first order', (locale) => {
    const { paragraphs } = invoiceLetter(invoice, { report: null }, locale);
    expect(paragraphs.join()).not.toMatch(/報告書|report/);
  });
});

describe('the mail of an invoice that is overdue', () => {
  const body = (arrived: number, locale: 'ja' | 'en', again = false) => {
    const amount = yen(132_000 - arrived);
    return overdueLetter({ ...overdue, amount, arrived: yen(arrived) }, { again }, locale);
  };

  it('says in Japanese what of a part has come and what is missing, never the whole as missing', () => {
    const { paragraphs } = body(131_560, 'ja');
    expect(paragraphs[1]).toContain('のうち 131,560円のご入金を確認しました。残りの 440円を');
    expect(paragraphs.join()).not.toContain('132,000');
  });

  it('says so in English as well', () => {
    const { paragraphs } = body(131_560, 'en');
    expect(paragraphs[1]).toContain('we have seen ¥131,560. ¥440 are still missing.');
    expect(paragraphs.join()).not.toContain('132,000');
  });

  it.each([
    ['ja', '132,000円', /のうち|確認しました/],
    ['en', '¥132,000', /we have seen ¥|still missing/],
  ] as const)('in %s tells of no part where nothing has come', (locale, whole, part) => {
    const text = body(0, locale).paragraphs.join();
    expect(text).toContain(whole);
    expect(text).not.toMatch(part);
  });

  it.each(['ja', 'en'] as const)(
    'in %s is the same once more before the grace ends, and says that it is',
    (locale) => {
      const [first, again] = [body(440, locale), body(440, locale, true)];
      expect(again.paragraphs).toEqual(first.paragraphs);
      expect(again.subject).not.toBe(first.subject);
    },
  );
});
