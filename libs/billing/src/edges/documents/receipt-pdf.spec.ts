import { tokyoDate, yen } from '@enishi/kernel';
import { pdfPages } from '@enishi/testing';

import type { HandedReceipt } from '../../actions/hand-out-receipt.ts';
import type { ReceiptEntity } from '../../store/receipt.entity.ts';
import { receiptPdf } from './receipt-pdf.ts';

const receipt: ReceiptEntity = {
  ...{ id: 'r', communityId: 'c', customerId: 'k', paymentId: 'p', fiscalYear: 2026, serial: 7 },
  ...{ receivableId: null, invoice: null, cashPaymentId: null },
  ...{
    issuedOn: tokyoDate('2026-11-24'),
    paidOn: tokyoDate('2026-11-23'),
    amount: yen(1100),
    taxInside: yen(100),
    discount: yen(0),
    discountName: null,
  },
  ...{
    taxCategory: 'taxable_10',
    means: 'card',
    addressee: '髙﨑 花子',
    addresseeKey: '',
    description: '会費',
    issuerName: '一般社団法人ドットみちのひがし（デモ）',
  },
  ...{
    issuerContact: 'jimukyoku@example.jp',
    registrationNumber: 'T9999999999999',
    stampExempt: false,
    firstDownloadedAt: null,
    downloads: 0,
  },
  ...{ replaces: null, place: '', renames: 0, supersededAt: null, supersededBecause: null },
};

const paper = (changes: Partial<HandedReceipt> = {}): HandedReceipt => ({
  ...{ receipt, mark: 'original', returns: [], lineage: { replaces: null, replacedBy: [] } },
  ...{ handedOn: tokyoDate('2026-12-01'), onPaper: false, ...changes },
});
const handedOut = { ...receipt, firstDownloadedAt: new Date('2026-11-24T03:00:00Z'), downloads: 1 };

/** The text of its one page, without blanks. */
function textOf(pdf: Buffer): string {
  const pages = pdfPages(pdf);
  expect(pages).toHaveLength(1);
  return pages[0]!.replace(/\s/g, '');
}

describe('the receipt as a PDF', () => {
  it('says whom, what for, how much, tax once, who, which number and how it was paid', async () => {
    const pdf = await receiptPdf(paper());
    const text = textOf(pdf);
    for (const phrase of [
      '領収書',
      'R2026-000007',
      '髙﨑花子様',
      '但し会費として',
      '¥1,100-',
      '内消費税（10%）100円',
      '2026年11月23日',
      '登録番号T9999999999999',
      '一般社団法人ドットみちのひがし（デモ）',
      'クレジットカード',
      '電子発行のため印紙不要',
    ]) {
      expect(text).toContain(phrase);
    }
    expect(text).not.toContain('再発行');
    expect(pdf.length).toBeLessThan(200_000);
  });

  it('has room for the longest name of a company', async () => {
    const addressee = `株式会社${'ながいなまえの会社'.repeat(10)}`.slice(0, 100);
    const text = textOf(await receiptPdf(paper({ receipt: { ...receipt, addressee } })));
    for (const phrase of [`${addressee}御中`, '領収金額', '¥1,100-']) expect(text).toContain(phrase);
  });

  it('says on paper which stamp it bears, with a place for it, and on a file that it needs none', async () => {
    const cash: ReceiptEntity = { ...receipt, means: 'cash', amount: yen(55_000), taxInside: yen(5_000) };
    const printed = textOf(await receiptPdf(paper({ receipt: cash, onPaper: true })));
    for (const phrase of ['現金', '200円（貼付欄に貼り、消印します）']) expect(printed).toContain(phrase);
    const small = { ...cash, amount: yen(54_890), taxInside: yen(4_990) };
    expect(textOf(await receiptPdf(paper({ receipt: small, onPaper: true })))).toContain('非課税の受取金額');
    const exempt = { ...cash, stampExempt: true };
    expect(textOf(await receiptPdf(paper({ receipt: exempt, onPaper: true })))).toContain(
      '営業に関しない受取書',
    );
    expect(textOf(await receiptPdf(paper({ receipt: cash })))).toContain('電子発行のため印紙不要');
  });

  it('marks every copy after the first, with number and day of the first', async () => {
    const text = textOf(await receiptPdf(paper({ receipt: handedOut, mark: 'again' })));
    for (const phrase of [
      '再発行',
      '2026年12月1日の再発行（初回は2026年11月24日・R2026-000007）',
      '二重にはお使いいただけません',
    ])
      expect(text).toContain(phrase);
  });

  it('says of a copy for the desk, and of one that was replaced, that it is no receipt', async () => {
    const copy = textOf(await receiptPdf(paper({ mark: 'copy' })));
    expect(copy).toContain('控え');
    expect(copy).toContain('領収書としてはお使いいただけません');
    const lineage = { replaces: null, replacedBy: ['R2026-000008', 'R2026-000009', 'R2026-000010'] };
    const gone = textOf(await receiptPdf(paper({ receipt: handedOut, mark: 'void', lineage })));
    expect(gone).toContain('無効');
    expect(gone).toContain('R2026-000008から3件に差し替えたため、この領収書は無効です');
  });

  it('of a part or a new version names the one whose place it took', async () => {
    const before = { number: 'R2026-000006', issuedOn: tokyoDate('2026-11-20'), amount: yen(2200) };
    const part = { ...before, because: 'split' as const, part: { index: 1, of: 2 } };
    const text = textOf(await receiptPdf(paper({ lineage: { replaces: part, replacedBy: [] } })));
    expect(text).toContain('R2026-000006（2026年11月20日発行・無効）を2件に分けた1件目');
    expect(text).toContain('10%対象1,100円（消費税100円）');
    const anew = { ...before, because: 'readdressed' as const, part: null };
    expect(textOf(await receiptPdf(paper({ lineage: { replaces: anew, replacedBy: [] } })))).toContain(
      'の宛名等を改めたもの',
    );
  });

  it('of an issuer without registration claims no deductible tax', async () => {
    const text = textOf(await receiptPdf(paper({ receipt: { ...receipt, registrationNumber: null } })));
    expect(text).toContain('適格請求書ではありません');
    expect(text).not.toContain('消費税');
  });

  it('of a fee out of scope says why there is no tax', async () => {
    const text = textOf(
      await receiptPdf(paper({ receipt: { ...receipt, taxCategory: 'out_of_scope', taxInside: yen(0) } })),
    );
    expect(text).toContain('対価性がないため消費税不課税');
  });

  it('states what was given back as a 適格返還請求書, and that none is owed below 10,000 yen', async () => {
    const returns = [
      { on: tokyoDate('2026-12-01'), amount: yen(9_999), taxInside: yen(909) },
      { on: tokyoDate('2027-01-05'), amount: yen(10_000), taxInside: yen(909) },
    ];
    const text = textOf(await receiptPdf(paper({ receipt: handedOut, returns, mark: 'again' })));
    expect(text).toContain('ご返金（適格返還請求書を兼ねます）');
    expect(text).toContain('2026年12月1日−9,999円（内消費税909円）税込1万円未満・交付義務なし');
    expect(text).toMatch(/2027年1月5日−10,000円（内消費税909円）$|10,000円（内消費税909円）(?!税込)/);
    const unregistered = { ...receipt, registrationNumber: null };
    const plain = textOf(await receiptPdf(paper({ receipt: unregistered, returns })));
    expect(plain).toContain('2026年12月1日−9,999円');
    expect(plain).not.toContain('適格返還請求書');
  });

  it('sums up the oldest of many refunds so that the page stays one', async () => {
    const on = tokyoDate('2026-12-01');
    const returns = Array.from({ length: 40 }, () => ({ on, amount: yen(10), taxInside: yen(0) }));
    expect(textOf(await receiptPdf(paper({ receipt: handedOut, returns, mark: 'again' })))).toContain(
      '2026年12月1日まで−340円',
    );
  });
});
