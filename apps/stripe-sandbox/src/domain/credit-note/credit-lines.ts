import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { taxesShown } from '../invoice/build-invoice.ts';
import type { InvoiceLine } from '../invoice/invoice-line.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { taxesOf, type Exemption, type TaxShare } from '../invoice/line-taxes.ts';
import { roundedShare } from '../invoice/rounding.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { taxRatesOf, type TaxRate } from '../tax-rate/tax-rate.ts';
import { newId, type Work } from '../work.ts';
import type { CreditNoteLine } from './credit-note.ts';

/** A line to credit as sent. */
export interface CreditLineParam {
  amount?: number;
  description?: string;
  invoice_line_item?: string;
  metadata?: MetadataParam;
  quantity?: number;
  tax_rates?: string[] | null;
  type: 'custom_line_item' | 'invoice_line_item';
  unit_amount?: number;
}

/** A line with its taxes as the arithmetic knows them, for the sums of the note. */
export interface CreditLine {
  line: CreditNoteLine;
  taxes: TaxShare[];
}

/** Reads the lines of a note. */
export function creditLines(work: Work, invoice: Invoice, sent: readonly CreditLineParam[]): CreditLine[] {
  return sent.map((one, index) => {
    const at = `lines[${index}]`;
    return one.type === 'invoice_line_item'
      ? ofInvoiceLine(work, invoice, one, at)
      : written(work, invoice, one, at);
  });
}

/**
 * Part of an invoice's line with its share of the discounts; the taxes are worked out anew by the same rule, so a
 * line that is credited whole gives back exactly what it cost.
 */
function ofInvoiceLine(work: Work, invoice: Invoice, sent: CreditLineParam, at: string): CreditLine {
  const line = invoice.lines.data.find(({ id }) => id === sent.invoice_line_item);
  if (!line)
    throw invalidRequest(
      `No such invoice line item: '${sent.invoice_line_item}'`,
      `${at}[invoice_line_item]`,
      'resource_missing',
    );
  const amount = amountOfPart(line, sent, at);
  const shares = line.discount_amounts.map((share) => ({
    ...share,
    amount: roundedShare(share.amount, Math.abs(amount), Math.abs(line.amount)),
  }));
  const ids = invoice.hidden.lines[line.id]?.taxRates;
  const rates = ids?.map((id) => work.get('tax_rate', id)) ?? invoice.default_tax_rates;
  return creditLine(invoice, {
    amount,
    rates,
    description: line.description,
    discounts: shares.filter((share) => share.amount > 0),
    invoice_line_item: line.id,
    metadata: mergeMetadata({}, sent.metadata),
    quantity: sent.amount === undefined ? (sent.quantity ?? line.quantity) : null,
    unit: sent.amount === undefined ? Number(line.pricing?.unit_amount_decimal ?? line.amount) : null,
  });
}

function amountOfPart(line: InvoiceLine, sent: CreditLineParam, at: string): number {
  if (sent.amount !== undefined) {
    if (sent.amount <= 0 || sent.amount > Math.abs(line.amount))
      throw invalidRequest(
        `The amount must be positive and not exceed that of the line (${line.amount}).`,
        `${at}[amount]`,
      );
    return sent.amount;
  }
  const quantity = sent.quantity ?? line.quantity;
  if (quantity > line.quantity)
    throw invalidRequest(`The line has a quantity of ${line.quantity}.`, `${at}[quantity]`);
  return roundedShare(line.amount, quantity, line.quantity);
}

function written(work: Work, invoice: Invoice, sent: CreditLineParam, at: string): CreditLine {
  const { unit_amount: unit, quantity = 1, description } = sent;
  if (unit === undefined)
    throw invalidRequest(
      `Missing required param: ${at}[unit_amount].`,
      `${at}[unit_amount]`,
      'parameter_missing',
    );
  return creditLine(invoice, {
    amount: unit * quantity,
    rates: taxRatesOf(work, sent.tax_rates ?? [], `${at}[tax_rates]`),
    description: description ?? null,
    discounts: [],
    metadata: mergeMetadata({}, sent.metadata),
    quantity,
    unit,
  });
}

/** A note over a sum and nothing else has one line without tax. */
export const lineOverSum = (invoice: Invoice, amount: number): CreditLine =>
  creditLine(invoice, {
    amount,
    rates: [],
    description: null,
    discounts: [],
    metadata: {},
    quantity: 1,
    unit: amount,
  });

function creditLine(
  invoice: Invoice,
  terms: {
    amount: number;
    rates: readonly TaxRate[];
    discounts: { amount: number; discount: string }[];
    quantity: number | null;
    unit: number | null;
  } & Pick<CreditNoteLine, 'description' | 'invoice_line_item' | 'metadata'>,
): CreditLine {
  const { amount, rates, discounts, quantity, unit, invoice_line_item: of } = terms;
  const off = discounts.reduce((sum, share) => sum + share.amount, 0);
  const taxes = taxesOf(amount - off, rates, invoice.customer_tax_exempt as Exemption);
  const line = {
    id: newId('cnli'),
    object: 'credit_note_line_item',
    amount,
    description: terms.description,
    discount_amount: off,
    discount_amounts: discounts,
    ...(of ? { invoice_line_item: of } : {}),
    livemode: false,
    metadata: terms.metadata,
    pretax_credit_amounts: discounts.map((share) => ({ ...share, type: 'discount' as const })),
    quantity,
    tax_rates: [...rates],
    taxes: taxesShown(invoice, taxes),
    type: of ? 'invoice_line_item' : 'custom_line_item',
    unit_amount: unit,
    unit_amount_decimal: unit === null ? null : String(unit),
  } satisfies CreditNoteLine;
  return { line: complete<CreditNoteLine>('credit_note_line_item', line), taxes };
}
