import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints the text of a PDF, one line per page; run as a program because the reader is an ES module only. */
const [, , file] = process.argv;
const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number += 1) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  process.stdout.write(`${items.map((item) => item.str ?? '').join(' ')}\n`);
}
