import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import { startOfTokyoDay } from '@enishi/kernel';
import type { Dossier } from '../../domain/company/dossier.ts';
import { dossierPaper } from './dossier-paper.ts';
import type { DossierPaper, PaperTable } from './dossier-paper.ts';

const { ink, quiet, left, width } = paperInk;
const bottom = 780;
const gap = 8;

/** Draws the report: embedded fonts, so that every word can be searched. */
export function dossierPdf(dossier: Dossier): Promise<Buffer> {
  const paper = dossierPaper(dossier);
  const document = sheet(`${paper.title} ${dossier.company}`, startOfTokyoDay(dossier.madeOn));
  let y = drawHead(document, paper);
  y = drawFacts(document, paper, y);
  for (const table of paper.tables) y = drawTable(document, table, y + 14);
  drawRemarks(document, paper.remarks, y + 16);
  return bytesOf(document);
}

// Each part answers with the height below it, at which the next may begin.

function drawHead(document: PDFKit.PDFDocument, { title, addressee, head, lead }: DossierPaper): number {
  document.font('bold').fontSize(20).fillColor(ink);
  document.text(title, left, 56, { width, align: 'center', characterSpacing: 4 });
  document.font('regular').fontSize(9.5).fillColor(quiet);
  head.forEach((row, index) => document.text(row, left, 100 + index * 15, { width, align: 'right' }));
  document.font('bold').fontSize(14).fillColor(ink).text(addressee, left, 100, { width: 310 });
  const below = Math.max(document.y, 130);
  document
    .font('regular')
    .fontSize(10)
    .text(lead, left, below + 14, { width, lineGap: 3 });
  return document.y + 12;
}

function drawFacts(document: PDFKit.PDFDocument, { facts }: DossierPaper, from: number): number {
  let y = from;
  for (const [label, value] of facts) {
    document.font('regular').fontSize(9.5).fillColor(quiet).text(label, left, y, { width: 96 });
    document.fillColor(ink).text(value, left + 100, y, { width: width - 100 });
    y = document.y + 4;
  }
  return y;
}

function drawTable(document: PDFKit.PDFDocument, table: PaperTable, from: number): number {
  const heading = (at: number): number => {
    document.font('bold').fontSize(11).fillColor(ink).text(table.title, left, at, { width });
    const y = document.y + 6;
    if (table.rows.length === 0) return y;
    const heads = table.columns.map(({ head }) => head);
    document.font('regular').fontSize(8.5).fillColor(quiet);
    drawCells(document, table, heads, y);
    rule(document, y + 15);
    return y + 20;
  };
  let y = heading(from + 70 > bottom ? nextPage(document) : from);
  document.font('regular').fontSize(9.5);
  if (table.rows.length === 0) {
    document.fillColor(quiet).text(table.empty, left, y, { width });
    return document.y;
  }
  for (const row of table.rows) {
    const height = heightOf(document, table, row);
    if (y + height > bottom) y = heading(nextPage(document));
    document.font('regular').fontSize(9.5).fillColor(ink);
    drawCells(document, table, row, y);
    rule(document, y + height + 4);
    y += height + gap;
  }
  return y;
}

/** Where each column begins and how wide it is. */
function placesOf({ columns }: PaperTable): { x: number; wide: number }[] {
  let x = left;
  return columns.map(({ share }) => {
    const place = { x, wide: (width * share) / 100 - gap };
    x += (width * share) / 100;
    return place;
  });
}

function drawCells(
  document: PDFKit.PDFDocument,
  table: PaperTable,
  cells: readonly string[],
  y: number,
): void {
  placesOf(table).forEach(({ x, wide }, index) => {
    const align = table.columns[index]?.figures ? 'right' : 'left';
    document.text(cells[index] ?? '', x, y, { width: wide, align });
  });
}

function heightOf(document: PDFKit.PDFDocument, table: PaperTable, row: readonly string[]): number {
  document.font('regular').fontSize(9.5);
  return Math.max(
    ...placesOf(table).map(({ wide }, index) => document.heightOfString(row[index] ?? '', { width: wide })),
  );
}

function drawRemarks(document: PDFKit.PDFDocument, remarks: readonly string[], from: number): void {
  let y = from + remarks.length * 15 > bottom ? nextPage(document) : from;
  document.font('regular').fontSize(8.5).fillColor(quiet);
  for (const remark of remarks) {
    document.text(`※ ${remark}`, left, y, { width });
    y = document.y + 3;
  }
}

function nextPage(document: PDFKit.PDFDocument): number {
  document.addPage();
  return left;
}
