import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import { formatTokyoSpan } from '@enishi/japan';
import type { CallSheet } from '../../actions/registration/call-people.ts';

const { ink, quiet, left, width } = paperInk;
const rowHeight = 40;
const bottom = 760;

/** Whom to call about gigs on A4, one line each with boxes for what came of it: to be ticked with a pen and typed afterwards. */
export function callSheetPdf({ gig, people }: CallSheet, now: Date): Promise<Buffer> {
  const title = '電話で知らせる人';
  const document = sheet(title, now);
  document.fillColor(ink).font('bold').fontSize(20).text(title, left, 56, { width });
  const about = gig
    ? `${gig.title}　${formatTokyoSpan(gig.startsAt, gig.endsAt, 'ja')}　${gig.place}`
    : 'しごとのお知らせ';
  document.font('regular').fontSize(11).text(about, left, 86, { width });
  document
    .fillColor(quiet)
    .fontSize(9)
    .text('この紙には個人の電話番号があります。使い終わったら、事務局で細断してください。', left, 104, {
      width,
    });
  let y = 132;
  for (const { member, telephone } of people) {
    if (y > bottom) {
      document.addPage();
      y = 56;
    }
    rule(document, y - 8);
    document
      .fillColor(ink)
      .font('bold')
      .fontSize(12)
      .text(member.name, left, y, { width: 150, lineBreak: false });
    document
      .font('regular')
      .fontSize(9)
      .fillColor(quiet)
      .text(member.kana ?? '', left, y + 15, { width: 150, lineBreak: false });
    document
      .fillColor(ink)
      .fontSize(13)
      .text(telephone, left + 160, y, { width: 130, lineBreak: false });
    document
      .fontSize(10)
      .text('□ 行く　□ 行かない　□ 出ない　□ またかける', left + 290, y + 2, { width: width - 290 });
    y += rowHeight;
  }
  if (people.length === 0)
    document
      .fillColor(ink)
      .fontSize(12)
      .text('電話で知らせることに同意している方は、いまいません。', left, y, { width });
  return bytesOf(document);
}
