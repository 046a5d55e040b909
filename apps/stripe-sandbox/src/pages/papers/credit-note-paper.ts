import type { CreditNote } from '../../domain/credit-note/credit-note.ts';
import type { Invoice } from '../../domain/invoice/invoice.ts';
import { day, money, type PageLocale } from '../locale.ts';
import { say } from '../words.ts';
import { parties } from './invoice-paper.ts';
import { Paper, type Column } from './paper.ts';

const columns: readonly Column[] = [
  { at: 0, width: 330 },
  { at: 340, width: 143, right: true },
];

/** The credit note as a PDF: which invoice it takes back, of what, and how much. */
export function creditNotePaper(note: CreditNote, invoice: Invoice, locale: PageLocale): Promise<Buffer> {
  const amount = (value: number): string => money(value, note.currency, locale);
  const title = say(locale, 'creditNote');
  const paper = new Paper(`${title} ${note.number}`, locale);
  paper.heading(title, [
    `${say(locale, 'creditNoteNumber')} ${note.number}`,
    `${say(locale, 'issuedOn')} ${day(note.effective_at ?? note.created, locale)}`,
    `${say(locale, 'invoiceNumber')} ${invoice.number ?? ''}`,
    ...(note.status === 'void' ? [say(locale, 'status_void')] : []),
  ]);
  parties(paper, invoice, locale);
  paper.gap(14);
  for (const line of note.lines.data)
    paper.row(columns, [line.description ?? say(locale, 'credited'), amount(line.amount)]);
  paper.line();
  paper.row(columns, [say(locale, 'subtotal'), amount(note.subtotal)]);
  if (note.discount_amount > 0)
    paper.row(columns, [say(locale, 'discount', { name: '' }), `−${amount(note.discount_amount)}`]);
  const added = note.total_taxes
    .filter((tax) => tax.tax_behavior === 'exclusive')
    .reduce((sum, tax) => sum + tax.amount, 0);
  if (added > 0) paper.row(columns, [say(locale, 'tax'), amount(added)]);
  paper.row(columns, [say(locale, 'total'), amount(note.total)], { strong: true });
  paper.gap(14);
  if (note.memo) paper.text(note.memo);
  return paper.end();
}
