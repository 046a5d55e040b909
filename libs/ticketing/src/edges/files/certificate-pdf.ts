import { bytesOf, paperInk, sheet } from '@enishi/billing';
import type { CertificatePaper } from '../../domain/certificate.ts';

const { ink, quiet, left, width } = paperInk;

/** Where each part stands on A4, from the top; points, 72 to an inch. */
const at = { heading: 150, name: 270, body: 360, day: 560, issuer: 590 } as const;
const bodyInset = 40;
const frameInset = 28;
const page = { width: 595, height: 842 } as const;

/** Certificates on A4, a page each, within a frame. */
export function certificatePdf(papers: readonly CertificatePaper[]): Promise<Buffer> {
  const document = sheet(papers[0]?.heading ?? '');
  papers.forEach((paper, index) => {
    if (index > 0) document.addPage();
    drawFrame(document);
    drawWords(document, paper);
  });
  return bytesOf(document);
}

function drawFrame(document: PDFKit.PDFDocument): void {
  for (const [inset, line] of [
    [frameInset, 1.6],
    [frameInset + 6, 0.5],
  ] as const)
    document
      .rect(inset, inset, page.width - inset * 2, page.height - inset * 2)
      .lineWidth(line)
      .strokeColor(quiet)
      .stroke();
}

function drawWords(document: PDFKit.PDFDocument, paper: CertificatePaper): void {
  const centred = { width, align: 'center' } as const;
  document.fillColor(ink).font('bold').fontSize(34).text(paper.heading, left, at.heading, centred);
  document.fontSize(22).text(paper.name, left, at.name, centred);
  document.font('regular').fontSize(14);
  document.text(paper.body, left + bodyInset, at.body, { width: width - bodyInset * 2, lineGap: 10 });
  document.fontSize(12).text(paper.day, left, at.day, { width, align: 'center' });
  document.font('bold').fontSize(15).text(paper.issuer, left, at.issuer, centred);
}
