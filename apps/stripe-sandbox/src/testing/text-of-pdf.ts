import { execFileSync } from 'node:child_process';

const script = `
  import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
  import { readFileSync } from 'node:fs';
  const document = await getDocument({ data: new Uint8Array(readFileSync(0)), verbosity: 0 }).promise;
  const pages = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => item.str).join('').replace(/\\s/g, ''));
  }
  console.log(JSON.stringify(pages));`;

/** The text of each page of a PDF without blanks, read by another library in a process of its own (it is an ES module only). */
export function textOfPdf(pdf: Uint8Array): string[] {
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: pdf,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(told.trim().split('\n').at(-1) ?? '[]') as string[];
}
