import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import type { TermsEntity } from '../../store/terms.entity.ts';
import { rulesOf } from '../../domain/track.ts';

const { ink, quiet, left, width } = paperInk;
const labelWidth = 110;
const textLeft = left + labelWidth + 12;
const lowest = 770;
const textWidth = width - labelWidth - 12;

/** The terms of one place on A4, line by line as they were told, with the fingerprint by which they can be compared. */
export function termsPdf(terms: TermsEntity): Promise<Buffer> {
  const { lines, locale, fingerprint, toldAt } = terms;
  const heading = rulesOf(terms).heading[locale];
  const document = sheet(heading, toldAt);
  document.fillColor(ink).font('bold').fontSize(20).text(heading, left, 56, { width });
  let y = 104;
  for (const { label, text } of lines) {
    // Whoever is employed is told more than one page.
    document.font('regular').fontSize(11);
    if (y + document.heightOfString(text, { width: textWidth, lineGap: 3 }) > lowest) {
      document.addPage();
      y = 56;
    }
    rule(document, y - 6);
    document.font('regular').fontSize(10).fillColor(quiet).text(label, left, y, { width: labelWidth });
    document.fillColor(ink).fontSize(11).text(text, textLeft, y, { width: textWidth, lineGap: 3 });
    y = Math.max(document.y, y + 14) + 14;
  }
  rule(document, y - 6);
  document.fillColor(quiet).fontSize(8).text(`SHA-256 ${fingerprint}`, left, y, { width });
  return bytesOf(document);
}
