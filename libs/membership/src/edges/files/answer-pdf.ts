import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import { formatJapaneseDate } from '@enishi/japan';
import type { Locale, TokyoDate } from '@enishi/kernel';
import { exportAsRows } from '../../domain/own-copy.ts';
import type { ExportedTable } from '../../domain/own-copy.ts';
import type { AnswerLetter } from '../../domain/requests/answer-letter.ts';

const { ink, quiet, left, width } = paperInk;
const bottom = 770;
/** Lines of a copy on paper: some forty pages. What goes beyond is told, and handed out as data. */
const mostLines = 1_500;

const words = {
  ja: {
    copy: '別紙　写し',
    rest: (count: number) => `このほか${count}件の値は、電子データでお渡しします。事務局にお申し出ください。`,
  },
  en: {
    copy: 'Enclosure: the copy',
    rest: (count: number) => `Another ${count} values are handed out as data. Please ask the secretariat.`,
  },
} as const;

/** What is printed: the letter with its day, and the copy that comes with it. */
export type AnswerPaper = {
  readonly letter: AnswerLetter;
  readonly on: TokyoDate;
  readonly locale: Locale;
  readonly copy: readonly ExportedTable[] | null;
  readonly madeAt: Date;
};

/** Draws the answer to a request about data on A4, and after it, table by table, the copy where it is handed out on paper. */
export function answerPdf({ letter, on, locale, copy, madeAt }: AnswerPaper): Promise<Buffer> {
  const document = sheet(letter.title, madeAt);
  document.font('regular').fontSize(10).fillColor(quiet);
  document.text(formatJapaneseDate(on, locale), left, 56, { width, align: 'right' });
  document.text(letter.from, left, document.y + 2, { width, align: 'right' });
  document.font('bold').fontSize(13).fillColor(ink).text(letter.addressee, left, 96, { width: 320 });
  document.fontSize(17).text(letter.title, left, document.y + 26, { width, align: 'center' });
  document.font('regular').fontSize(10.5);
  let y = document.y + 20;
  for (const paragraph of letter.paragraphs) {
    document.text(paragraph, left, y, { width, lineGap: 4 });
    y = document.y + 12;
  }
  if (copy) drawCopy(document, copy, locale);
  return bytesOf(document);
}

function drawCopy(document: PDFKit.PDFDocument, copy: readonly ExportedTable[], locale: Locale): void {
  const [, ...lines] = exportAsRows(copy, locale);
  document.addPage();
  document.font('bold').fontSize(15).fillColor(ink).text(words[locale].copy, left, left, { width });
  let y = document.y + 10;
  let title: unknown = null;
  for (const [table, , row, field, value] of lines.slice(0, mostLines)) {
    if (table !== title) {
      y = placed(document, y + 8, 40);
      document.font('bold').fontSize(11).fillColor(ink).text(String(table), left, y, { width });
      y = document.y + 4;
      title = table;
    }
    y = drawValue(document, [`${row}　${field}`, String(value)], y);
  }
  if (lines.length <= mostLines) return;
  y = placed(document, y + 10, 30);
  document
    .font('regular')
    .fontSize(9.5)
    .fillColor(quiet)
    .text(words[locale].rest(lines.length - mostLines), left, y, { width });
}

/** One value beside its name; answers with the height below it. */
function drawValue(
  document: PDFKit.PDFDocument,
  [name, value]: readonly [string, string],
  from: number,
): number {
  document.font('regular').fontSize(8.5);
  const shown = [...value].slice(0, 600).join('');
  const height = Math.max(
    document.heightOfString(name, { width: 150 }),
    document.heightOfString(shown, { width: width - 160 }),
  );
  const y = placed(document, from, height);
  document.fillColor(quiet).text(name, left, y, { width: 150 });
  document.fillColor(ink).text(shown, left + 160, y, { width: width - 160 });
  rule(document, y + height + 2);
  return y + height + 5;
}

/** Where something of a height goes: here, or at the head of the next page. */
function placed(document: PDFKit.PDFDocument, y: number, height: number): number {
  if (y + height <= bottom) return y;
  document.addPage();
  return left;
}
