import { bytesOf, paperInk, sheet } from '@enishi/billing';
import type { Locale } from '@enishi/kernel';
import { encode } from 'uqr';
import { ticketPaper } from '../../domain/ticket-paper.ts';
import type { PaperEvent, PaperTicket, TicketPaper } from '../../domain/ticket-paper.ts';

const { ink, quiet, left, width } = paperInk;
const words = {
  ja: { title: 'チケット', number: 'チケット番号' },
  en: { title: 'Ticket', number: 'Ticket number' },
} as const;

/** A ticket with the text of its code. */
export type CodedTicket = PaperTicket & { readonly code: string };

/** How a ticket lies on a page: where it begins, how high it is, and how large its code is. Points, 72 to an inch. */
type Strip = { readonly y: number; readonly height: number; readonly code: number };
/** Of a party three lie on a page, to be cut apart; one alone has a larger code. */
const perPage = 3;
const stripHeight = 252;
const partyCode = 156;
const alone: Strip = { y: 48, height: 312, code: 232 };
/** Between the frame of a ticket and what is in it. */
const inset = 14;

/**
 * Tickets on A4: one alone, or those of a party three to a page with a line to cut along. Codes are drawn as shapes, so that they stay
 * sharp at any size, black on white with their quiet zone; the font is embedded, so that every word can be searched.
 */
export function ticketPdf(
  event: PaperEvent,
  tickets: readonly CodedTicket[],
  locale: Locale,
): Promise<Buffer> {
  const document = sheet(`${words[locale].title} ${event.title[locale]}`);
  tickets.forEach((ticket, index) => {
    const at = index % perPage;
    if (index > 0 && at === 0) document.addPage();
    const strip =
      tickets.length === 1 ? alone : { y: 36 + at * stripHeight, height: stripHeight, code: partyCode };
    drawTicket(document, { event, ticket, locale }, strip);
    if (at < perPage - 1 && index < tickets.length - 1) drawCut(document, strip.y + strip.height - 6);
  });
  return bytesOf(document);
}

type Drawn = { event: PaperEvent; ticket: CodedTicket; locale: Locale };

function drawTicket(document: PDFKit.PDFDocument, { event, ticket, locale }: Drawn, strip: Strip): void {
  const paper = ticketPaper(event, ticket, locale);
  drawFrame(document, strip);
  const column = { room: width - strip.code - 16, y: strip.y + inset };
  const blocks = blocksOf(paper, { head: event.community[locale], title: event.title[locale] });
  const scale = scales.find(
    (each) => heightOf(document, blocks, { ...column, scale: each }) < strip.height - inset,
  );
  drawBlocks(document, blocks, { ...column, scale: scale ?? scales.at(-1)! });
  const x = left + width - strip.code;
  if (paper.coded) drawCode(document, ticket.code, { x, y: strip.y + 6, side: strip.code });
  const below = { width: strip.code, align: 'center' } as const;
  document.font('regular').fontSize(9).fillColor(quiet);
  document.text(words[locale].number, x, strip.y + strip.code + 8, below);
  document.font('bold').fontSize(12).fillColor(ink);
  document.text(paper.number, x, strip.y + strip.code + 22, below);
}

/** One paragraph of the column beside the code; with a label before it where it is a row. */
type Block = {
  label?: string;
  text: string;
  size: number;
  gap: number;
  font: 'regular' | 'bold';
  colour: string;
};
type Column = { room: number; y: number; scale: number };

/** Long titles and places are set smaller, so that each ticket keeps to its own strip. */
const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
const labelWidth = 92;

const blocksOf = (paper: TicketPaper, { head, title }: { head: string; title: string }): Block[] => [
  { text: head, size: 9.5, gap: 3, font: 'regular', colour: quiet },
  { text: title, size: 17, gap: 10, font: 'bold', colour: ink },
  ...paper.rows.map(([label, text]) => ({
    ...{ label, text, size: 10.5, gap: 6, colour: ink },
    font: 'regular' as const,
  })),
  { text: paper.remark, size: 8, gap: 0, font: 'regular', colour: quiet },
];

const widthOf = ({ label }: Block, room: number): number => (label ? room - labelWidth : room);

const heightOf = (document: PDFKit.PDFDocument, blocks: readonly Block[], { room, scale }: Column): number =>
  blocks.reduce((sum, block) => {
    document.font(block.font).fontSize(block.size * scale);
    return sum + document.heightOfString(block.text, { width: widthOf(block, room) }) + block.gap;
  }, 20);

function drawBlocks(
  document: PDFKit.PDFDocument,
  blocks: readonly Block[],
  { room, y: from, scale }: Column,
): void {
  let y = from;
  for (const block of blocks) {
    document.font(block.font).fontSize(block.size * scale);
    if (block.label) document.fillColor(quiet).text(block.label, left, y, { width: labelWidth });
    document.fillColor(block.colour);
    document.text(block.text, left + room - widthOf(block, room), y, { width: widthOf(block, room) });
    y = document.y + block.gap;
  }
}

/** Four modules of white around it, as readers expect (ISO/IEC 18004), and error level M. */
function drawCode(
  document: PDFKit.PDFDocument,
  code: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const { data, size } = encode(code, { ecc: 'M', border: 4 });
  const module = side / size;
  document.rect(x, y, side, side).fillColor('#ffffff').fill();
  data.forEach((row, line) =>
    row.forEach((dark, column) => {
      if (dark) document.rect(x + column * module, y + line * module, module, module);
    }),
  );
  document.fillColor('#000000').fill();
}

function drawFrame(document: PDFKit.PDFDocument, { y, height }: Strip): void {
  document
    .roundedRect(left - inset, y, width + inset * 2, height - inset, 8)
    .lineWidth(0.8)
    .strokeColor('#c9d0d6')
    .stroke();
}

function drawCut(document: PDFKit.PDFDocument, y: number): void {
  document
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.6)
    .dash(4, { space: 4 })
    .strokeColor(quiet)
    .stroke();
  document.undash();
}
