import type { Invoice } from '../../domain/invoice/invoice.ts';
import { sumRows, type Names } from '../invoice-sums.ts';
import { lineWords } from '../line-words.ts';
import { day, money, type PageLocale } from '../locale.ts';
import { say } from '../words.ts';
import { parties } from './invoice-paper.ts';
import { Paper, type Column } from './paper.ts';

const sums: readonly Column[] = [
  { at: 0, width: 330 },
  { at: 340, width: 143, right: true },
];

/** The receipt of a paid invoice as a PDF: what was paid, when and how, with the sums it was made of. */
export function receiptPaper(
  invoice: Invoice,
  paid: { names: Names; method: string | null },
  locale: PageLocale,
): Promise<Buffer> {
  const title = say(locale, 'receipt');
  const paper = new Paper(`${title} ${invoice.number ?? ''}`, locale);
  const at = invoice.status_transitions.paid_at ?? invoice.created;
  paper.heading(title, [
    `${say(locale, 'invoiceNumber')} ${invoice.number ?? ''}`,
    `${say(locale, 'paidOn')} ${day(at, locale)}`,
    ...(paid.method ? [paid.method] : []),
  ]);
  parties(paper, invoice, locale);
  paper.gap(10);
  const amount = money(invoice.amount_paid, invoice.currency, locale);
  paper.text(`${say(locale, 'amountPaid')} ${amount}`, { size: 18, strong: true });
  paper.gap(10);
  for (const line of invoice.lines.data)
    paper.row(sums, [
      lineWords(paid.names.product(line.pricing?.price_details?.product), line, locale),
      money(line.amount, invoice.currency, locale),
    ]);
  paper.line();
  for (const { label, value, strong } of sumRows(invoice, paid.names, locale))
    paper.row(sums, [label, value], { strong });
  return paper.end();
}
