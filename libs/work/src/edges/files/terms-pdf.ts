import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import type { TermsEntity } from '../../store/terms.entity.ts';
import { termsHeading } from '../../domain/terms.ts';

const { ink, quiet, left, width } = paperInk;
const labelWidth = 110;
const textLeft = left + labelWidth + 12;
const textWidth = width - labelWidth - 12;

/** The terms of one place on A4, line by line as they were told, with the fingerprint by which they can be compared. */
export function termsPdf({ lines, locale, fingerprint, toldAt }: TermsEntity): Promise<Buffer> {
  const document = sheet(termsHeading[locale], toldAt);
  document.fillColor(ink).font('bold').fontSize(20).text(termsHeading[locale], left, 56, { width });
  let y = 104;
  for (const { label, text } of lines) {
    rule(document, y - 6);
    document.font('regular').fontSize(10).fillColor(quiet).text(label, left, y, { width: labelWidth });
    document.fillColor(ink).fontSize(11).text(text, textLeft, y, { width: textWidth, lineGap: 3 });
    y = Math.max(document.y, y + 14) + 14;
  }
  rule(document, y - 6);
  document.fillColor(quiet).fontSize(8).text(`SHA-256 ${fingerprint}`, left, y, { width });
  return bytesOf(document);
}
