import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { tokyoDate, yen } from '@enishi/kernel';

import type { ReceiptEntity } from '../../store/receipt.entity.ts';
import { receiptPdf } from './receipt-pdf.ts';

const receipt: ReceiptEntity = {
  ...{ id: 'r', communityId: 'c', customerId: 'k', paymentId: 'p', fiscalYear: 2026, serial: 7 },
  ...{
    issuedOn: tokyoDate('2026-11-24'),
    paidOn: tokyoDate('2026-11-23'),
    amount: yen(1100),
    taxInside: yen(100),
  },
  ...{
    taxCategory: 'taxable_10',
    addressee: '髙﨑 花子',
    description: '会費',
    issuerName: '一般社団法人ドットみちのひがし（デモ）',
  },
  ...{
    issuerContact: 'jimukyoku@example.jp',
    registrationNumber: 'T9999999999999',
    firstDownloadedAt: null,
    downloads: 0,
  },
};

/** The text of a PDF without blanks, read by another library in a process of its own (it is an ES module only). */
function textOf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'receipt-')), 'receipt.pdf');
  writeFileSync(file, pdf);
  const script = `
    import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
    import { readFileSync } from 'node:fs';
    const document = await getDocument({ data: new Uint8Array(readFileSync(${JSON.stringify(file)})), verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    console.log(JSON.stringify([document.numPages, items.map((item) => item.str).join('').replace(/\\s/g, '')]));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pages, text] = JSON.parse(told.trim().split('\n').at(-1)!) as [number, string];
  expect(pages).toBe(1);
  return text;
}

describe('the receipt as a PDF', () => {
  it('says whom, what for, how much, tax once, who, which number and how it was paid', async () => {
    const pdf = await receiptPdf({ receipt, returns: [], again: false });
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

  it('marks every copy after the first', async () => {
    expect(textOf(await receiptPdf({ receipt, returns: [], again: true }))).toContain('再発行');
  });

  it('of an issuer without registration claims no deductible tax', async () => {
    const text = textOf(
      await receiptPdf({ receipt: { ...receipt, registrationNumber: null }, returns: [], again: false }),
    );
    expect(text).toContain('適格請求書ではありません');
    expect(text).not.toContain('消費税');
  });

  it('of a fee out of scope says why there is no tax', async () => {
    const text = textOf(
      await receiptPdf({
        receipt: { ...receipt, taxCategory: 'out_of_scope', taxInside: yen(0) },
        returns: [],
        again: false,
      }),
    );
    expect(text).toContain('対価性がないため消費税不課税');
  });

  it('states what was given back as a 適格返還請求書, and that none is owed below 10,000 yen', async () => {
    const returns = [
      { on: tokyoDate('2026-12-01'), amount: yen(9_999), taxInside: yen(909) },
      { on: tokyoDate('2027-01-05'), amount: yen(10_000), taxInside: yen(909) },
    ];
    const text = textOf(await receiptPdf({ receipt, returns, again: true }));
    expect(text).toContain('ご返金（適格返還請求書を兼ねます）');
    expect(text).toContain('2026年12月1日−9,999円（内消費税909円）税込1万円未満・交付義務なし');
    expect(text).toMatch(/2027年1月5日−10,000円（内消費税909円）$|10,000円（内消費税909円）(?!税込)/);
    const unregistered = { ...receipt, registrationNumber: null };
    const plain = textOf(await receiptPdf({ receipt: unregistered, returns, again: true }));
    expect(plain).toContain('2026年12月1日−9,999円');
    expect(plain).not.toContain('適格返還請求書');
  });

  it('sums up the oldest of many refunds so that the page stays one', async () => {
    const on = tokyoDate('2026-12-01');
    const returns = Array.from({ length: 40 }, () => ({ on, amount: yen(10), taxInside: yen(0) }));
    expect(textOf(await receiptPdf({ receipt, returns, again: true }))).toContain('2026年12月1日まで−340円');
  });
});
