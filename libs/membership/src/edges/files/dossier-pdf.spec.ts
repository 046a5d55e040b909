import { tokyoDate } from '@enishi/kernel';
import { pdfPages } from '@enishi/testing';
import type { Dossier } from '../../domain/company/dossier.ts';
import { dossierPaper } from './dossier-paper.ts';
import { dossierPdf } from './dossier-pdf.ts';

const d = tokyoDate;
const dossier: Dossier = {
  ...{ company: '株式会社ドットカフェ', community: 'みちのひがし', madeOn: d('2027-10-01') },
  ...{ plan: '法人パートナー', interval: 'year', fee: 990_000 },
  ...{ from: d('2026-11-26'), lastDay: d('2027-11-25') },
  fees: [{ on: d('2026-11-26'), name: '法人パートナー', amount: 990_000, refunded: 40_000 }],
  openFees: [],
  seats: { capacity: 20, taken: 1, ever: 3, people: [{ name: '高橋 直樹', since: d('2026-12-01') }] },
  benefits: [
    { kind: 'scouts', given: { ja: '月30通', en: '' }, granted: 0, used: 64, left: 26 },
    { kind: 'postings', given: { ja: '無制限', en: '' }, granted: 0, used: 12, left: null },
    { kind: 'booth_slots', given: null, granted: 1, used: 1, left: 0 },
    { kind: 'support_hours', given: { ja: '年20時間', en: '' }, granted: 8, used: 35, left: 53 },
  ],
  uses: [
    { kind: 'support_hours', parts: 5, on: d('2027-03-02'), usedFor: '採用計画のご相談' },
    { kind: 'booth_slots', parts: 1, on: d('2027-02-10'), usedFor: '道東マッチングナイト東京（清澄白河）' },
    { kind: 'postings', parts: 1, on: d('2027-03-02'), usedFor: 'パン職人（釧路市）' },
  ],
};
const nobody = { capacity: 0, taken: 0, ever: 0, people: [] };
const textOf = async (facts: Dossier): Promise<string[]> =>
  (await pdfPages(await dossierPdf(facts))).map((page) => page.replace(/\s/g, ''));

describe('the report of a company’s year, laid out', () => {
  it('tells the contract, the fees, what was used of what, and each use, oldest first', () => {
    const { facts, tables, remarks } = dossierPaper(dossier);
    expect(facts).toEqual([
      ['プラン', '法人パートナー'],
      ['契約年度', '2026年11月26日〜2027年11月25日'],
      ['会費', '年額 990,000円（税込）'],
      ['お支払いの合計', '950,000円（税込）'],
      ['利用枠', '20名分のうち1名がご利用中（契約年度中に3名）'],
    ]);
    expect(tables.map(({ title, rows }) => [title, rows])).toEqual([
      ['会費のお支払い（税込）', [['2026年11月26日', '法人パートナー', '990,000円', '40,000円']]],
      [
        '特典のご利用状況',
        [
          ['スカウトの送信', '月30通', '64通', '26通'],
          ['求人の掲載', '無制限', '12件', '無制限'],
          ['イベントでのブース出展', '追加枠 1回', '1回', '0回'],
          ['事務局による個別の支援', '年20時間、追加枠 2時間', '8.75時間', '13.25時間'],
        ],
      ],
      ['利用枠をご利用中の方', [['高橋 直樹', '2026年12月1日']]],
      [
        'イベントでのご利用',
        [['2027年2月10日', 'イベントでのブース出展', '道東マッチングナイト東京（清澄白河）', '1回']],
      ],
      [
        'そのほかのご利用',
        [
          ['2027年3月2日', '求人の掲載', 'パン職人（釧路市）', '1件'],
          ['2027年3月2日', '事務局による個別の支援', '採用計画のご相談', '1.25時間'],
        ],
      ],
    ]);
    expect(remarks).toHaveLength(3);
  });

  it('names nobody who has a seat to others than the company, and says what was invoiced and has not come', () => {
    const { tables, facts } = dossierPaper({
      ...{ ...dossier, seats: { ...dossier.seats, people: null } },
      openFees: [{ name: '法人パートナー', amount: 990_000, dueOn: d('2027-12-31') }],
    });
    expect(JSON.stringify(tables)).not.toContain('高橋');
    expect(facts).toContainEqual(['ご入金の確認前', '990,000円（税込、お支払期限 2027年12月31日）']);
    expect(facts.at(-1)![0]).toBe('利用枠');
  });

  it('of a year that is over says nothing of days to come, and of an empty one that there is nothing', () => {
    const empty = { ...dossier, madeOn: d('2027-12-01'), fees: [], benefits: [], uses: [], seats: nobody };
    const { remarks, tables } = dossierPaper(empty);
    expect(remarks).toHaveLength(1);
    expect(tables.map(({ empty: words, rows }) => [words, rows.length])).toEqual([
      ['この契約年度のお支払いの記録はありません。', 0],
      ['ご契約のプランに、数で決められた特典はありません。', 0],
      ['ご利用の記録はありません。', 0],
      ['ご利用の記録はありません。', 0],
    ]);
  });
});

describe('the report as a PDF', () => {
  it('can be searched for every word of it', async () => {
    const page = (await textOf(dossier)).join('');
    const { title, addressee, lead, facts, tables, remarks } = dossierPaper(dossier);
    const words = [
      ...[title, addressee, lead, 'みちのひがし', ...facts.flat(), ...remarks],
      ...tables.flatMap((table) => [
        table.title,
        ...table.columns.map(({ head }) => head),
        ...table.rows.flat(),
      ]),
    ];
    for (const each of words) expect(page).toContain(each.replace(/\s/g, ''));
  });

  it('goes on to further pages with its headings, losing no use', async () => {
    const uses = Array.from({ length: 90 }, (_, n) => ({
      ...{ kind: 'postings' as const, parts: 1, on: d('2027-03-02'), usedFor: `求人その${n}番` },
    }));
    const pages = await textOf({ ...dossier, uses });
    expect(pages.length).toBeGreaterThan(2);
    for (const { usedFor } of uses) expect(pages.join('')).toContain(usedFor);
    for (const page of pages.slice(1)) expect(page).toContain('ご利用日');
  });
});
