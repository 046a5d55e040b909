import { bytesOf, paperInk, rule, sheet } from '@enishi/billing';
import { formatJapaneseDate } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { CashSlip } from '../../actions/pay/print-slip.ts';

const { ink, quiet, left, width } = paperInk;
/** Where the two halves of the sheet begin, to be cut between them. */
const halves = [
  { top: 56, copy: '事務局の控え（署名をいただくもの）' },
  { top: 446, copy: 'お受け取りになった方の控え' },
] as const;
const fold = 421;

/** 受領書 on A4 for a reward that is paid in cash: the copy that is signed above, that of whoever was paid below, under one number. */
export function cashSlipPdf(slip: CashSlip, now: Date): Promise<Buffer> {
  const document = sheet(`受領書 ${slipNumber(slip.number)}`, now);
  for (const half of halves) draw(document, slip, half);
  document
    .moveTo(left, fold)
    .lineTo(left + width, fold)
    .dash(4, { space: 4 })
    .strokeColor(quiet)
    .stroke()
    .undash();
  return bytesOf(document);
}

export const slipNumber = (number: number): string => `R-${String(number).padStart(5, '0')}`;

function draw(document: PDFKit.PDFDocument, slip: CashSlip, { top, copy }: (typeof halves)[number]): void {
  const { payout, name, operator, number, paidOn } = slip;
  document.fillColor(ink).font('bold').fontSize(22).text('受領書', left, top, { width, characterSpacing: 6 });
  document.font('regular').fontSize(9).fillColor(quiet);
  document.text(`番号　${slipNumber(number)}`, left, top + 2, { width, align: 'right' });
  document.text(copy, left, top + 16, { width, align: 'right' });
  document
    .fillColor(ink)
    .fontSize(12)
    .text(`${operator} 御中`, left, top + 44, { width });
  document
    .font('bold')
    .fontSize(24)
    .text(formatYen(yen(payout.amount), 'ja'), left, top + 70, { width });
  document
    .font('regular')
    .fontSize(11)
    .text('上記の金額を、現金で受け取りました。', left, top + 106, { width });
  const rows: [string, string][] = [
    ['内容', `しごと「${payout.title}」${payout.part === 'allowance' ? 'の取りやめの分' : 'の報酬'}`],
    ['しごとの日', formatJapaneseDate(payout.workDay, 'ja')],
    ['支払った日', paidOn ? formatJapaneseDate(paidOn, 'ja') : '　　　　年　　　月　　　日'],
    ['お名前', `${name} 様`],
    ['ご署名', ''],
  ];
  rows.forEach(([label, value], at) => {
    const y = top + 138 + at * 34;
    rule(document, y - 8);
    document
      .font('regular')
      .fontSize(9)
      .fillColor(quiet)
      .text(label, left, y + 2, { width: 110 });
    document
      .fontSize(12)
      .fillColor(ink)
      .text(value, left + 120, y, { width: width - 120 });
  });
  rule(document, top + 138 + rows.length * 34 + 8);
}
