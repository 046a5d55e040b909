import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import type { PartySheet } from '../../domain/party-sheet.ts';

const { ink, quiet, left, width } = paperInk;
const bottom = 770;
const gap = 10;
const box = 12;
/** Where the first line below the title begins, and how far each is from the next. */
const headBegins = 78;
const headLine = 13;

/** A list on A4, as many pages as it takes: a box to tick, then who comes. Whoever was let in already is ticked. */
export function partySheetPdf(list: PartySheet): Promise<Buffer> {
  const document = sheet(`${list.title} ${list.head[0] ?? ''}`);
  drawHead(document, list);
  let y = drawColumns(document, list, headBegins + 1 + headLine * list.head.length);
  for (const row of list.rows) {
    const height = heightOf(document, list, row.cells);
    if (y + height > bottom) {
      document.addPage();
      y = drawColumns(document, list, left);
    }
    drawBox(document, y, row.done);
    drawCells(document, list, row.cells, y);
    rule(document, y + height + gap / 2);
    y += height + gap;
  }
  drawFoot(document, list, y);
  return bytesOf(document);
}

function drawHead(document: PDFKit.PDFDocument, { title, head }: PartySheet): void {
  document.font('bold').fontSize(18).fillColor(ink).text(title, left, left, { width });
  document.font('regular').fontSize(10);
  head.forEach((line, at) => {
    document
      .fillColor(at === 0 ? ink : quiet)
      .text(line, left, headBegins + at * headLine, { width, lineBreak: false });
  });
}

/** Answers with the height below it, at which the first row may begin. */
function drawColumns(document: PDFKit.PDFDocument, { columns, shares }: PartySheet, y: number): number {
  document.font('regular').fontSize(8.5).fillColor(quiet);
  placesOf(shares).forEach(({ x, wide }, at) => document.text(columns[at] ?? '', x, y, { width: wide }));
  rule(document, y + 14);
  return y + 20;
}

/** Where each column begins and how wide it is. */
function placesOf(shares: readonly number[]): { x: number; wide: number }[] {
  const room = width - box - gap;
  let x = left + box + gap;
  return shares.map((share) => {
    const place = { x, wide: (room * share) / 100 - gap };
    x += (room * share) / 100;
    return place;
  });
}

function heightOf(document: PDFKit.PDFDocument, { shares }: PartySheet, cells: readonly string[]): number {
  document.font('regular').fontSize(9.5);
  const heights = placesOf(shares).map(({ wide }, at) =>
    document.heightOfString(cells[at] || ' ', { width: wide }),
  );
  return Math.max(box, ...heights);
}

function drawCells(
  document: PDFKit.PDFDocument,
  { shares }: PartySheet,
  cells: readonly string[],
  y: number,
): void {
  placesOf(shares).forEach(({ x, wide }, at) => {
    document.font('regular').fontSize(9.5).fillColor(ink);
    document.text(cells[at] ?? '', x, y, { width: wide });
  });
}

function drawBox(document: PDFKit.PDFDocument, y: number, done: boolean): void {
  document
    .rect(left, y + 1, box, box)
    .lineWidth(0.8)
    .strokeColor(ink)
    .stroke();
  if (done)
    document
      .moveTo(left + 2, y + 7)
      .lineTo(left + 5, y + 11)
      .lineTo(left + box - 2, y + 3)
      .stroke();
}

function drawFoot(document: PDFKit.PDFDocument, { foot, remark }: PartySheet, from: number): void {
  const y = from + 30 > bottom ? left : from + 6;
  if (y === left) document.addPage();
  document.font('bold').fontSize(10.5).fillColor(ink).text(foot, left, y, { width });
  document
    .font('regular')
    .fontSize(8.5)
    .fillColor(quiet)
    .text(remark, left, document.y + 4, { width });
}
