import { tokyoDate, yen } from '@enishi/kernel';
import { invoiceLetter } from './invoice-letters.ts';

const invoice = {
  greeting: '株式会社ドットカフェ 総務部 高橋様',
  community: { ja: 'みちのひがし', en: 'Michi no Higashi' },
  plan: { ja: '法人ベーシック', en: 'Company Basic' },
  ...{ number: 'I2026-000012', amount: yen(132_000), dueOn: tokyoDate('2026-12-31') },
  ...{ firstDay: tokyoDate('2027-01-01'), lastDay: tokyoDate('2027-12-31') },
};
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
