import { tokyoDate } from '@enishi/kernel';
import type { TaxCategory } from '@enishi/kernel';
import { pdfPages } from '@enishi/testing';

import { checkedDraft } from '../../domain/documents/document-draft.ts';
import type { DocumentDraft } from '../../domain/documents/document-draft.ts';
import type { DocumentFacts } from '../../domain/documents/document-facts.ts';
import {
  exampleInvoice,
  exampleIssue,
  exampleIssuer,
  exampleLine,
} from '../../domain/documents/document-examples.ts';
import { documentOf } from '../../domain/documents/document-issue.ts';
import { documentPdf } from './document-pdf.ts';

const line = (description: string, unitPrice: number, category: TaxCategory = 'taxable_10', quantity = 1) =>
  exampleLine(unitPrice, category, quantity, description);
const draft: DocumentDraft = {
  ...exampleInvoice,
  ...{ orderNumber: 'PO-2026-17', note: 'よろしくお願いいたします。' },
  lines: [line('法人ベーシック会費', 132_000), line('道東のおすそわけ箱', 5_400, 'taxable_8', 2)],
};
const issuer = exampleIssuer;
const issue = { ...exampleIssue, dealNumber: 'Q2026-000003' };

const pagesOf = async (facts: DocumentFacts): Promise<string[]> =>
  pdfPages(await documentPdf(facts)).map((page) => page.replace(/\s/g, ''));
const textOf = async (facts: DocumentFacts): Promise<string> => (await pagesOf(facts)).join('');

describe('a document as a PDF', () => {
  it('of a registered issuer carries the six facts of a qualified invoice, at both rates', async () => {
    const [page, ...more] = await pagesOf(documentOf(draft, issuer, issue));
    expect(more).toEqual([]);
    for (const phrase of [
      ...['一般社団法人ドットみちのひがし（デモ）', '登録番号T9999999999999'],
      ...['取引年月日2026年12月1日〜2027年11月30日'],
      ...['法人ベーシック会費', '道東のおすそわけ箱※', '※は軽減税率（8%）の対象です。'],
      ...['10%対象132,000円', '8%対象10,800円'],
      ...['（内消費税12,000円）', '（内消費税800円）'],
      ...['有限会社あかん辺御中', '総務課青山様'],
    ])
      expect(page).toContain(phrase);
    for (const phrase of [
      'I2026-000007',
      'Q2026-000003',
      'PO-2026-17',
      '2026年12月30日',
      '¥142,800',
      '0001234',
    ])
      expect(page).toContain(phrase);
  });

  it('has room for the longest name of a company with the longest 部署・担当者, on one page', async () => {
    const name = `株式会社${'ながいなまえの会社'.repeat(10)}`.slice(0, 100);
    const department = `${'部署'.repeat(30)}　${'担当'.repeat(30)}様`;
    const counterparty = { ...draft.counterparty, name, department };
    const checked = checkedDraft({ ...draft, counterparty }, issue.issuedOn);
    expect(checked.ok).toBe(true);
    const [page, ...more] = await pagesOf(documentOf({ ...draft, counterparty }, issuer, issue));
    expect(more).toEqual([]);
    for (const phrase of [`${name}御中`, department.replace('　', ''), 'ご請求申し上げます', '¥142,800'])
      expect(page).toContain(phrase);
    const tooLong = { ...counterparty, name: `${name}${'社'.repeat(101 - name.length)}` };
    expect(checkedDraft({ ...draft, counterparty: tooLong }, issue.issuedOn)).toMatchObject({ ok: false });
  });

  it('says where the counterparty is and its own registration number, where they are known', async () => {
    const place = { address: '〒085-0015 北海道釧路市北大通1-1', registrationNumber: 'T7123456789012' };
    const known = { ...draft, counterparty: { ...draft.counterparty, ...place } };
    const text = await textOf(documentOf(known, issuer, issue));
    expect(text).toContain('総務課青山様〒085-0015北海道釧路市北大通1-1登録番号T7123456789012');
    expect(await textOf(documentOf(draft, issuer, issue))).not.toContain('〒');
  });

  it('that a company sent with its order says what was ordered, by whom and when, and goes from it to the community', async () => {
    const order = {
      by: 'somu@example.jp',
      at: '2026-11-26T03:05:00.000Z',
      terms: '月末締め翌月末払い（銀行振込）',
    };
    const place = { address: '〒085-0001 北海道釧路市', registrationNumber: 'T7123456789012' };
    const sent = {
      ...draft,
      ...({ kind: 'application', dueOn: null, bankAccount: '', order } as const),
      counterparty: { ...draft.counterparty, ...place },
    };
    const [page, ...more] = await pagesOf(documentOf(sent, issuer, issue));
    expect(more).toEqual([]);
    for (const phrase of [
      ...['申込書', 'A2026-000007', '案件番号Q2026-000003', 'ご注文番号PO-2026-17'],
      ...['一般社団法人ドットみちのひがし（デモ）御中', '下記のとおり申し込みます。'],
      ...['有限会社あかん辺総務課青山〒085-0001北海道釧路市登録番号T7123456789012'],
      ...['申込みの操作somu@example.jp', 'お申込日時2026年11月26日12:05'],
      ...['お支払条件月末締め翌月末払い（銀行振込）', 'ご利用期間2026年12月1日〜2027年11月30日'],
      ...['¥142,800', '10%対象132,000円（内消費税12,000円）'],
    ])
      expect(page).toContain(phrase);
    expect(page).not.toMatch(/T9999999999999|適格請求書ではありません|お振込先|振込手数料/);
  });

  it('of an issuer without a number says that it is none, and states no tax', async () => {
    const text = await textOf(documentOf(draft, { ...issuer, registration: null }, issue));
    expect(text).toContain('適格請求書ではありません');
    expect(text).not.toMatch(/登録番号|内消費税/);
  });

  it('says of a fee out of scope that no tax applies, and why', async () => {
    const supporting = { ...draft, lines: [line('賛助会費', 10_000, 'out_of_scope', 3)] };
    const text = await textOf(documentOf(supporting, issuer, issue));
    expect(text).toContain('不課税30,000円');
    expect(text).toContain('対価性がない');
    expect(text).not.toContain('消費税0円');
  });

  it('states prices without tax with the tax on top, rounded once', async () => {
    const net = { ...draft, priceMode: 'exclusive' as const, lines: [1, 2, 3].map(() => line('名刺', 105)) };
    const text = await textOf(documentOf(net, issuer, issue));
    expect(text).toContain('10%対象315円（消費税31円）');
    expect(text).toContain('¥346');
  });

  it.each([
    [9_999, true],
    [10_000, false],
  ])('that gives back %i yen names the original, and says whether it was owed', async (amount, waived) => {
    const credit: DocumentDraft = {
      ...draft,
      kind: 'credit_note',
      dueOn: null,
      lines: [line('会費の返還', amount)],
    };
    const returns = {
      number: 'I2026-000001',
      suppliedFrom: draft.suppliedFrom,
      suppliedTo: draft.suppliedTo,
    };
    const text = await textOf(documentOf(credit, issuer, { ...issue, returns }));
    expect(text).toContain('適格返還請求書');
    expect(text).toContain('I2026-000001');
    expect(text.includes('交付義務のない')).toBe(waived);
  });

  it('that offers says until when, and one that corrects says what', async () => {
    const quote: DocumentDraft = {
      ...draft,
      kind: 'quote',
      dueOn: null,
      validUntil: tokyoDate('2026-12-26'),
    };
    expect(await textOf(documentOf(quote, issuer, issue))).toMatch(/御見積書.*有効期限2026年12月26日/);
    const corrects = { number: 'I2026-000006', issuedOn: tokyoDate('2026-11-20') };
    const corrected = await textOf(documentOf(draft, issuer, { ...issue, corrects }));
    expect(corrected).toMatch(/請求書（修正）.*I2026-000006（2026年11月20日発行）/);
  });

  it('of forty lines goes on over pages, with every line and one total', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => line(`品目${index + 1}番`, 1_000));
    const pages = await pagesOf(documentOf({ ...draft, lines }, issuer, issue));
    expect(pages.length).toBeGreaterThan(1);
    for (let at = 1; at <= 40; at += 1) expect(pages.join('')).toContain(`品目${at}番`);
    expect(pages.at(-1)).toContain('40,000円');
    expect(pages.filter((page) => page.includes('合計（税込）'))).toHaveLength(1);
  });
});
