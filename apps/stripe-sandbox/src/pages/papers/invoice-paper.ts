import type { Address } from '../../domain/customer/customer.ts';
import type { Invoice } from '../../domain/invoice/invoice.ts';
import { sumRows, type Names } from '../invoice-sums.ts';
import { lineWords } from '../line-words.ts';
import { day, money, type PageLocale } from '../locale.ts';
import { say } from '../words.ts';
import { Paper, type Column } from './paper.ts';

const columns: readonly Column[] = [
  { at: 0, width: 250 },
  { at: 258, width: 40, right: true },
  { at: 306, width: 80, right: true },
  { at: 394, width: 89, right: true },
];
const sums: readonly Column[] = [
  { at: 220, width: 160 },
  { at: 384, width: 99, right: true },
];

/** What stands on top of every paper about an invoice: from whom, to whom, and the fields the seller added. */
export function parties(paper: Paper, invoice: Invoice, locale: PageLocale): void {
  const name = invoice.customer_name ?? invoice.customer_email ?? invoice.customer;
  paper.text(locale === 'ja' ? `${name}　様` : name, { size: 15, strong: true });
  const { customer_address: address } = invoice;
  if (address) {
    paper.text(addressWords(address, locale), { soft: true });
  }
  for (const { type, value } of invoice.customer_tax_ids ?? [])
    paper.text(
      `${type === 'jp_trn' || type === 'jp_cn' ? say(locale, `tax_${type}`) : type} ${value ?? ''}`,
      { soft: true },
    );
  paper.gap(6);
  paper.text(`${say(locale, 'billedBy')} ${invoice.account_name}`, { soft: true });
  for (const { name: label, value } of invoice.custom_fields ?? [])
    paper.text(`${label} ${value}`, { soft: true });
}

/** In one line: 〒085-0015 北海道釧路市北大通1-2-3, elsewhere from the street to the country. */
function addressWords(address: Address, locale: PageLocale): string {
  const { postal_code: code, state, city, line1, line2, country } = address;
  const isJapanese = locale === 'ja' && (country ?? 'JP') === 'JP';
  if (isJapanese)
    return [code && `〒${code}`, `${state ?? ''}${city ?? ''}${line1 ?? ''}`, line2]
      .filter(Boolean)
      .join(' ');
  return [line1, line2, city, [state, code].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
}

/** The invoice as a PDF: number, days, lines with quantity and price, every sum of the invoice, and its notes. */
export function invoicePaper(invoice: Invoice, names: Names, locale: PageLocale): Promise<Buffer> {
  const amount = (value: number): string => money(value, invoice.currency, locale);
  const title = say(locale, 'invoice');
  const paper = new Paper(`${title} ${invoice.number ?? ''}`, locale);
  paper.heading(title, [
    `${say(locale, 'invoiceNumber')} ${invoice.number ?? ''}`,
    `${say(locale, 'issuedOn')} ${day(invoice.effective_at ?? invoice.created, locale)}`,
    ...(invoice.due_date ? [say(locale, 'dueOn', { date: day(invoice.due_date, locale) })] : []),
    say(locale, `status_${invoice.status}`),
  ]);
  parties(paper, invoice, locale);
  paper.gap(10);
  const isPaid = invoice.status === 'paid';
  const [word, sum] = isPaid
    ? (['amountPaid', invoice.amount_paid] as const)
    : (['amountDue', invoice.amount_remaining] as const);
  paper.text(`${say(locale, word)} ${amount(sum)}`, { size: 18, strong: true });
  paper.gap(10);
  const head = ['billedItem', 'amountOfItems', 'unitPrice', 'amountOfMoney'] as const;
  paper.row(
    columns,
    head.map((word) => say(locale, word)),
    { soft: true },
  );
  paper.line();
  for (const line of invoice.lines.data) {
    const unit = line.pricing ? Number(line.pricing.unit_amount_decimal) : line.amount;
    const isWhole = unit * line.quantity === line.amount;
    paper.row(columns, [
      lineWords(names.product(line.pricing?.price_details?.product), line, locale),
      String(line.quantity),
      isWhole ? amount(unit) : '',
      amount(line.amount),
    ]);
    const { start, end } = line.period;
    if (end > start) paper.row(columns, [`${day(start, locale)} – ${day(end, locale)}`], { soft: true });
  }
  paper.line();
  for (const { label, value, strong } of sumRows(invoice, names, locale))
    paper.row(sums, [label, value], { strong });
  paper.gap(14);
  if (invoice.description) paper.text(invoice.description);
  if (invoice.footer) paper.text(invoice.footer, { soft: true });
  return paper.end();
}
