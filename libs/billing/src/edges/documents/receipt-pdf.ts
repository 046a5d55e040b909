import { honoured } from '@enishi/japan';
import { formatReportYen, yen } from '@enishi/kernel';

import { receiptMeansNames } from '../../domain/invoice-receipt.ts';
import type { ReceiptRate } from '../../domain/invoice-receipt.ts';
import { stampOf, stampWords } from '../../domain/receipt-stamp.ts';
import { receiptAmount, receiptNumber, taxPercent } from '../../domain/receipt-terms.ts';
import { returnInvoiceDuty } from '../../domain/return-invoice.ts';
import type { StatedReturn } from '../../domain/return-invoice.ts';
import type { HandedReceipt } from '../../actions/hand-out-receipt.ts';
import type { PaperMark } from '../../domain/receipt-versions.ts';
import type { ReceiptEntity } from '../../store/receipt.entity.ts';
import { bytesOf, ink, left, quiet, rule, sheet, width } from './paper.ts';
import { japaneseDay, receiptRemarks } from './receipt-remarks.ts';

/** What the receipt is printed from. */
export type ReceiptPaper = HandedReceipt;

/**
 * The receipt as a PDF of one A4 page, its font embedded: addressee, purpose, amount, tax once at its rate, issuer, number
 * and registration number (消費税法57条の4), payment method, the revenue stamp that it bears or why it needs none, what it is a second copy, a new version
 * or a part of, and whether it still counts.
 */
export async function receiptPdf(paper: ReceiptPaper): Promise<Buffer> {
  const document = sheet(`領収書 ${receiptNumber(paper.receipt)}`);
  drawHeading(document, paper);
  drawAmount(document, paper.receipt);
  drawDetails(document, paper);
  drawStamp(document, paper);
  drawIssuer(document, paper.receipt);
  drawReturns(document, paper);
  return bytesOf(document);
}

function drawHeading(document: PDFKit.PDFDocument, { receipt, mark }: ReceiptPaper): void {
  document.font('bold').fontSize(26).fillColor(ink).text('領収書', left, 70, { width, characterSpacing: 8 });
  const stamp = marks[mark];
  if (stamp) {
    document
      .roundedRect(left + 140, 76, 84, 26, 4)
      .lineWidth(1)
      .strokeColor(stamp.colour)
      .stroke();
    document
      .font('bold')
      .fontSize(13)
      .fillColor(stamp.colour)
      .text(stamp.words, left + 140, 80, { width: 84, align: 'center' });
  }
  document.font('regular').fontSize(10).fillColor(quiet);
  document.text(`領収書番号　${receiptNumber(receipt)}`, left, 72, { width, align: 'right' });
  document.text(`発行日　${japaneseDay(receipt.issuedOn)}`, left, 90, { width, align: 'right' });
  drawAddressee(document, honoured(receipt.addressee));
  rule(document, 182);
}

/** Whom it is made out to, above the rule: a long name in smaller letters, on two lines. */
function drawAddressee(document: PDFKit.PDFDocument, addressee: string): void {
  const heightAt = (size: number): number =>
    document.font('bold').fontSize(size).heightOfString(addressee, { width });
  const size = [17, 13].find((each) => heightAt(each) <= 40) ?? 9.5;
  const y = Math.min(150, 182 - heightAt(size));
  document.fillColor(ink).text(addressee, left, y, { width });
}

function drawAmount(document: PDFKit.PDFDocument, receipt: ReceiptEntity): void {
  document.roundedRect(left, 206, width, 98, 6).fillColor('#f4f6f8').fill();
  document
    .font('regular')
    .fontSize(10)
    .fillColor(quiet)
    .text('領収金額（税込）', left + 20, 220);
  document
    .font('bold')
    .fontSize(30)
    .fillColor(ink)
    .text(receiptAmount(receipt.amount), left + 20, 232, { width: width - 40 });
  document
    .font('regular')
    .fontSize(10)
    .fillColor(quiet)
    .text(taxLine(receipt), left + 20, 280, { width: width - 40 });
  drawPurpose(document, `但し　${receipt.description}として`);
  document.font('regular').fontSize(12).text('上記の金額を正に領収いたしました。', left, 340, { width });
}

/** What it was for, above the line that acknowledges the sum: a long one in smaller letters, on two lines. */
function drawPurpose(document: PDFKit.PDFDocument, words: string): void {
  document.font('regular').fillColor(ink);
  const fits = (size: number): boolean => document.fontSize(size).widthOfString(words) <= width;
  const size = [12, 10.5, 9.5].find(fits) ?? 8.5;
  document.fontSize(size).text(words, left, fits(size) ? 318 : 310, { width });
}

function drawDetails(document: PDFKit.PDFDocument, paper: ReceiptPaper): void {
  const { receipt, onPaper } = paper;
  const rows: [string, string][] = [
    ['領収日（取引年月日）', japaneseDay(receipt.paidOn)],
    ['お支払い方法', receiptMeansNames[receipt.means].ja],
    ['収入印紙', stampWords(stampOf(receipt, onPaper))],
  ];
  rows.splice(2, 0, ...rateRows(receipt));
  if (receipt.invoice) rows.unshift(['ご請求書', receipt.invoice.number]);
  if (receipt.discount > 0) rows.unshift(['内訳（税込）', discountLine(receipt)]);
  if (receipt.means === 'konbini') rows.push(['ご注意', 'コンビニ発行の受領書と二重にご使用になれません']);
  rows.forEach(([label, value], index) => {
    const y = 388 + index * 26;
    document.font('regular').fontSize(10).fillColor(quiet).text(label, left, y, { width: 150 });
    document.fillColor(ink).text(value, left + 160, y, { width: width - 160 });
    rule(document, y + 19);
  });
  const y = 388 + rows.length * 26;
  document.font('regular').fontSize(10).fillColor(quiet);
  receiptRemarks(paper).forEach((remark, index) => {
    if (index === 0) document.text('備考', left, y, { width: 150 });
    document.text(remark, left + 160, y + index * 15, { width: width - 160 });
  });
}

/** Per rate what was paid and the tax in it; without a registration number nothing that could be taken for a right to deduct. */
function rateRows(receipt: ReceiptEntity): [string, string][] {
  const rates = ratesOf(receipt);
  if (!receipt.registrationNumber && rates.length === 1) return [];
  return rates.flatMap(({ category, percent, gross, tax }): [string, string][] => {
    const sum = `${formatReportYen(gross)}円`;
    if (percent === null) return rates.length === 1 ? [] : [[untaxed[category] ?? category, sum]];
    const stated = receipt.registrationNumber ? `（消費税 ${formatReportYen(tax)}円）` : '';
    return [[`${percent}%対象`, `${sum}${stated}`]];
  });
}

const untaxed: Record<string, string> = { exempt: '非課税', out_of_scope: '不課税' };

/** The rates that a receipt states: those of its invoice, or the one of its payment. */
const ratesOf = ({
  invoice,
  taxCategory,
  paidOn,
  amount,
  taxInside,
}: ReceiptEntity): readonly ReceiptRate[] =>
  invoice?.rates ?? [
    { category: taxCategory, percent: taxPercent(taxCategory, paidOn), gross: amount, tax: taxInside },
  ];

/** The price, what was taken off it, and what was paid. */
function discountLine({ amount, discount, discountName }: ReceiptEntity): string {
  const by = discountName ? `（${discountName}）` : '';
  return `会費 ${formatReportYen(yen(amount + discount))}円 − 割引 ${formatReportYen(discount)}円${by} = ${formatReportYen(amount)}円`;
}

/** Where the revenue stamp goes, on paper that bears one: left of the issuer, across its edge it is cancelled. */
function drawStamp(document: PDFKit.PDFDocument, { receipt, onPaper }: ReceiptPaper): void {
  const stamp = stampOf(receipt, onPaper);
  if (typeof stamp === 'string') return;
  const y = issuerAt(receipt);
  document.rect(left, y, 54, 54).dash(3, { space: 2 }).lineWidth(0.8).strokeColor(quiet).stroke().undash();
  document.font('regular').fontSize(9).fillColor(quiet);
  document.text('収入印紙', left, y + 14, { width: 54, align: 'center' });
  const sum = stamp === null ? '' : `${formatReportYen(stamp)}円`;
  document.text(sum, left, y + 28, { width: 54, align: 'center' });
}

/** The receipt of an invoice may have a row for each rate, and states no returns: its issuer stands lower. */
const issuerAt = ({ invoice }: ReceiptEntity): number => (invoice ? 640 : 552);

function drawIssuer(document: PDFKit.PDFDocument, receipt: ReceiptEntity): void {
  const y = issuerAt(receipt);
  const registration = receipt.registrationNumber
    ? `登録番号　${receipt.registrationNumber}`
    : 'この領収書は適格請求書ではありません';
  document
    .font('bold')
    .fontSize(13)
    .fillColor(ink)
    .text(receipt.issuerName, left, y, { width, align: 'right' });
  document
    .font('regular')
    .fontSize(10)
    .fillColor(quiet)
    .text(registration, left, y + 22, { width, align: 'right' });
  document.text(receipt.issuerContact, left, y + 40, { width, align: 'right' });
}

/** How a paper is marked; the first one handed out is not. */
const marks: Record<PaperMark, { words: string; colour: string } | null> = {
  original: null,
  again: { words: '再発行', colour: '#b3541e' },
  copy: { words: '控え', colour: quiet },
  void: { words: '無効', colour: '#b3541e' },
};

/** Refunds that fit below the issuer; older ones are summed up in one line. */
const longestReturns = 6;

/**
 * What has been given back, each with its day, amount and tax, beside the payment's day, purpose, issuer and number above:
 * with a registered issuer that is a 適格返還請求書 (消費税法57条の4第3項), not owed below 10,000 yen.
 */
function drawReturns(document: PDFKit.PDFDocument, { receipt, returns }: ReceiptPaper): void {
  if (returns.length === 0) return;
  const taxed = taxPercent(receipt.taxCategory, receipt.paidOn) !== null;
  const qualified = taxed && receipt.registrationNumber !== null;
  document.font('bold').fontSize(12).fillColor(ink);
  document.text(qualified ? 'ご返金（適格返還請求書を兼ねます）' : 'ご返金', left, 618, { width });
  shortened(returns).forEach(({ on, amount, taxInside, more }, index) => {
    const y = 642 + index * 20;
    const tax = qualified ? `（内消費税 ${formatReportYen(taxInside)}円）` : '';
    const duty = returnInvoiceDuty(amount, { taxCategory: receipt.taxCategory, registered: qualified });
    const note = duty === 'waived' && !more ? '　税込1万円未満・交付義務なし' : '';
    document.font('regular').fontSize(10).fillColor(quiet);
    document.text(more ? `${japaneseDay(on)}まで` : japaneseDay(on), left, y, { width: 150 });
    document.fillColor(ink);
    document.text(`−${formatReportYen(amount)}円${tax}${note}`, left + 160, y, { width: width - 160 });
  });
}

function shortened(returns: readonly StatedReturn[]): (StatedReturn & { more: boolean })[] {
  const kept = returns.slice(-longestReturns).map((one) => ({ ...one, more: false }));
  const older = returns.slice(0, -longestReturns);
  const last = older.at(-1);
  if (!last) return kept;
  const sum = (of: (one: StatedReturn) => number) => yen(older.reduce((total, one) => total + of(one), 0));
  return [
    { on: last.on, amount: sum((one) => one.amount), taxInside: sum((one) => one.taxInside), more: true },
    ...kept,
  ];
}

/** Tax is stated once per rate, and only by a registered issuer: others may not look as if it could be deducted. */
function taxLine(receipt: ReceiptEntity): string {
  const [only, ...more] = ratesOf(receipt);
  const taxed = more.length > 0 || only?.percent !== null;
  if (taxed && !receipt.registrationNumber) return '';
  if (more.length > 0) return `内消費税　${formatReportYen(receipt.taxInside)}円（税率ごとの内訳は下記）`;
  if (taxed) return `内消費税（${only?.percent}%）　${formatReportYen(receipt.taxInside)}円`;
  return only?.category === 'out_of_scope' ? '対価性がないため消費税不課税' : '消費税非課税';
}
