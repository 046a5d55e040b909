import { formatJapaneseDate } from '@enishi/japan';
import { formatReportYen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import type { DocumentFacts } from '../../domain/documents/document-facts.ts';
import { lineAmount } from '../../domain/documents/document-figures.ts';
import { documentTitles, documentRemarks, rateWords, sidesOf, termRows } from './document-words.ts';
import { bytesOf, ink, left, quiet, rule, sheet, width } from './paper.ts';

const day = (on: TokyoDate): string => formatJapaneseDate(on, 'ja');
const bottom = 770;
/** A name of more characters is set smaller, so that it takes four lines at most. */
const ofLongName = 44;

/** Columns of the lines: where each begins and how wide it is. */
const columns = {
  description: { x: left, width: 250, align: 'left' },
  quantity: { x: left + 254, width: 50, align: 'right' },
  unitPrice: { x: left + 308, width: 80, align: 'right' },
  amount: { x: left + 392, width: width - 392, align: 'right' },
} as const;
type Column = keyof typeof columns;

/**
 * A 見積書, 申込書, 請求書 or 返還請求書 as a PDF of A4 pages, its font embedded. Drawn from the facts alone, so that the same document is the
 * same paper whenever it is asked for.
 */
export function documentPdf(facts: DocumentFacts): Promise<Buffer> {
  const document = sheet(`${documentTitles[facts.kind].name} ${facts.number}`, new Date(facts.issuedOn));
  const belowName = drawHeading(document, facts);
  const belowIssuer = drawIssuer(document, facts, Math.max(belowName, 174));
  const belowTotal = drawTotal(document, facts, belowIssuer);
  const belowTerms = drawTerms(document, facts, belowTotal);
  drawTaxAndNotes(document, facts, drawLines(document, facts, belowTerms));
  return bytesOf(document);
}

// Each part answers with the height below it, at which the next may begin.

function drawHeading(document: PDFKit.PDFDocument, facts: DocumentFacts): number {
  const { kind, number, dealNumber, issuedOn } = facts;
  document
    .font('bold')
    .fontSize(22)
    .fillColor(ink)
    .text(documentTitles[facts.kind].title(facts), left, 56, { width, align: 'center', characterSpacing: 6 });
  const rows = [`番号　${number}`, `${kind === 'application' ? '申込日' : '発行日'}　${day(issuedOn)}`];
  if (dealNumber !== number) rows.push(`案件番号　${dealNumber}`);
  if (facts.orderNumber) rows.push(`ご注文番号　${facts.orderNumber}`);
  document.font('regular').fontSize(9.5).fillColor(quiet);
  rows.forEach((row, index) => document.text(row, left, 100 + index * 14, { width, align: 'right' }));
  const { to } = sidesOf(facts);
  document
    .font('bold')
    .fontSize(to.name.length > ofLongName ? 12 : 15)
    .fillColor(ink);
  document.text(to.name, left, 108, { width: 300 });
  document.font('regular').fontSize(10);
  for (const line of to.below) document.text(line, { width: 300 });
  return document.y + 12;
}

function drawIssuer(document: PDFKit.PDFDocument, facts: DocumentFacts, y: number): number {
  const block = { width: 260, align: 'right' } as const;
  const { from } = sidesOf(facts);
  document.font('regular').fontSize(10).fillColor(ink);
  document.text(documentTitles[facts.kind].lead, left, y + 2, { width: 210 });
  document
    .font('bold')
    .fontSize(11)
    .text(from.name, left + width - block.width, y, block);
  document.font('regular').fontSize(9.5).fillColor(quiet);
  for (const line of from.below) document.text(line, block);
  return document.y + 10;
}

function drawTotal(document: PDFKit.PDFDocument, facts: DocumentFacts, y: number): number {
  document.roundedRect(left, y, width, 46, 5).fillColor('#f4f6f8').fill();
  document.font('regular').fontSize(10.5).fillColor(quiet);
  document.text(documentTitles[facts.kind].amount, left + 16, y + 15, { width: 160 });
  document.font('bold').fontSize(20).fillColor(ink);
  document.text(`¥${formatReportYen(facts.total)}`, left + 16, y + 7, { width: width - 32, align: 'right' });
  return y + 60;
}

/** Days, and where to pay. */
function drawTerms(document: PDFKit.PDFDocument, facts: DocumentFacts, from: number): number {
  let y = from;
  for (const [label, value] of termRows(facts)) {
    document.font('regular').fontSize(9.5).fillColor(quiet).text(label, left, y, { width: 80 });
    document.fillColor(ink).text(value, left + 84, y, { width: width - 84 });
    y = document.y + 4;
  }
  return y + 8;
}

function drawLines(document: PDFKit.PDFDocument, facts: DocumentFacts, from: number): number {
  const head = {
    ...{ description: '内容', quantity: '数量', unitPrice: '単価' },
    amount: facts.priceMode === 'inclusive' ? '金額（税込）' : '金額（税抜）',
  };
  const heading = (y: number): number => {
    document.font('bold').fontSize(9).fillColor(quiet);
    drawCells(document, head, y);
    rule(document, y + 16);
    return y + 22;
  };
  let y = heading(from);
  for (const item of facts.lines) {
    const description = `${item.description}${item.category === 'taxable_8' ? '　※' : ''}`;
    document.font('regular').fontSize(9.5).fillColor(ink);
    const height = document.heightOfString(description, { width: columns.description.width });
    if (y + height > bottom) y = heading(nextPage(document));
    drawCells(
      document,
      {
        description,
        quantity: item.quantity.toLocaleString('en-US'),
        unitPrice: formatReportYen(item.unitPrice),
        amount: formatReportYen(lineAmount(item)),
      },
      y,
    );
    y += height + 5;
    rule(document, y);
    y += 5;
  }
  return y + 4;
}

function drawCells(document: PDFKit.PDFDocument, cells: Record<Column, string>, y: number): void {
  for (const column of Object.keys(columns) as Column[]) {
    const { x, width: wide, align } = columns[column];
    document.text(cells[column], x, y, { width: wide, align });
  }
}

/** Sums and tax per rate (消費税法57条の4), the total, and what has to be said besides. */
function drawTaxAndNotes(document: PDFKit.PDFDocument, facts: DocumentFacts, from: number): void {
  const remarks = documentRemarks(facts);
  const needed = (facts.rates.length + 1) * 16 + remarks.length * 15 + 60;
  let y = from + needed > bottom ? nextPage(document) : from;
  for (const [label, value] of rateWords(facts)) {
    document.font('regular').fontSize(9.5).fillColor(quiet);
    document.text(label, left + 180, y, { width: 140, align: 'right' });
    document.fillColor(ink).text(value, left + 324, y, { width: width - 324, align: 'right' });
    y += 16;
  }
  document.font('bold').fontSize(11).fillColor(ink);
  document.text('合計（税込）', left + 180, y + 2, { width: 140, align: 'right' });
  document.text(`${formatReportYen(facts.total)}円`, left + 324, y + 2, {
    width: width - 324,
    align: 'right',
  });
  y += 30;
  document.font('regular').fontSize(9.5).fillColor(quiet);
  for (const remark of remarks) {
    document.text(remark, left, y, { width });
    y = document.y + 3;
  }
}

function nextPage(document: PDFKit.PDFDocument): number {
  document.addPage();
  return left;
}
