import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { PageLocale } from '../locale.ts';
import { say } from '../words.ts';

const fonts = createRequire(import.meta.url);
const regular = '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';
const bold = '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf';

const ink = '#1d2733';
const quiet = '#5b6673';
const rule = '#c9c2b4';
const left = 56;
const width = 483;
const bottom = 760;

/** A column of a table: where it begins and how wide it is, in points from the left margin. */
export interface Column {
  at: number;
  width: number;
  right?: boolean;
}

/**
 * An A4 paper that is written from top to bottom with an embedded Japanese font, on as many pages as it takes. Every
 * page says that no real money moves.
 */
export class Paper {
  private readonly document: PDFKit.PDFDocument;
  private readonly finished: Promise<Buffer>;
  private readonly locale: PageLocale;
  private y = 0;

  constructor(title: string, locale: PageLocale) {
    this.locale = locale;
    this.document = new PDFDocument({
      size: 'A4',
      margin: left,
      autoFirstPage: false,
      lang: locale,
      info: { Title: title, Creator: 'stripe-sandbox' },
    });
    this.finished = new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      this.document.on('data', (part: Buffer) => parts.push(part));
      this.document.on('end', () => resolve(Buffer.concat(parts)));
      this.document.on('error', reject);
    });
    this.document.registerFont('regular', fonts.resolve(regular)).registerFont('bold', fonts.resolve(bold));
    this.turn();
  }

  heading(title: string, facts: readonly string[]): void {
    this.document.font('bold').fontSize(24).fillColor(ink).text(title, left, this.y, { width });
    facts.forEach((fact, index) => {
      this.document.font('regular').fontSize(10).fillColor(quiet);
      this.document.text(fact, left, this.y + index * 16, { width, align: 'right' });
    });
    this.y += Math.max(52, facts.length * 16 + 16);
  }

  text(text: string, style: { size?: number; strong?: boolean; soft?: boolean } = {}): void {
    const { size = 10, strong = false, soft = false } = style;
    this.document.font(strong ? 'bold' : 'regular').fontSize(size);
    this.room(this.document.heightOfString(text, { width }));
    this.document
      .font(strong ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(soft ? quiet : ink)
      .text(text, left, this.y, { width });
    this.y = this.document.y + 4;
  }

  gap(points: number): void {
    this.y += points;
  }

  line(): void {
    this.document.moveTo(left, this.y).lineTo(left + width, this.y);
    this.document.lineWidth(0.7).strokeColor(rule).stroke();
    this.y += 8;
  }

  /** One row of a table; as high as its highest cell. */
  row(
    columns: readonly Column[],
    cells: readonly string[],
    style: { strong?: boolean; soft?: boolean } = {},
  ): void {
    const { strong = false, soft = false } = style;
    this.document.font(strong ? 'bold' : 'regular').fontSize(soft ? 9 : 10);
    const heights = columns.map((column, index) =>
      this.document.heightOfString(cells[index] ?? '', { width: column.width }),
    );
    const height = Math.max(...heights);
    this.room(height);
    this.document
      .font(strong ? 'bold' : 'regular')
      .fontSize(soft ? 9 : 10)
      .fillColor(soft ? quiet : ink);
    columns.forEach((column, index) => {
      this.document.text(cells[index] ?? '', left + column.at, this.y, {
        width: column.width,
        align: column.right ? 'right' : 'left',
      });
    });
    this.y += height + 7;
  }

  end(): Promise<Buffer> {
    this.document.end();
    return this.finished;
  }

  private room(height: number): void {
    if (this.y + height > bottom) this.turn();
  }

  private turn(): void {
    this.document.addPage();
    this.document.rect(0, 0, 595.28, 26).fillColor('#ffd76a').fill();
    this.document.font('bold').fontSize(10).fillColor('#3d2c00');
    this.document.text(say(this.locale, 'bar'), left, 6, { width, align: 'center' });
    this.y = 60;
  }
}
