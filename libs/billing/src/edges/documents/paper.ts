import { createRequire } from 'node:module';

import PDFDocument from 'pdfkit';

const fonts = createRequire(import.meta.url);
const regular = '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';
const bold = '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf';

export const ink = '#1c2733';
export const quiet = '#5b6673';
const line = '#c9d0d6';
export const left = 56;
export const width = 483;
/** The same for papers of other contexts. */
export const paperInk = { ink, quiet, left, width } as const;

/** An A4 page with our fonts embedded, so that its text can be searched and looks the same everywhere. */
export function sheet(title: string, madeAt?: Date): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    margin: left,
    info: { Title: title, ...(madeAt ? { CreationDate: madeAt } : {}) },
  });
  return document.registerFont('regular', fonts.resolve(regular)).registerFont('bold', fonts.resolve(bold));
}

/** Closes a drawn paper and answers with its file. */
export function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.end();
  });
}

/** A thin line across the page. */
export function rule(document: PDFKit.PDFDocument, y: number): void {
  document
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.6)
    .strokeColor(line)
    .stroke();
}
