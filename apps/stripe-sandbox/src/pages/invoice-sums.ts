import type { Product } from '../domain/catalogue/catalogue.ts';
import type { Coupon } from '../domain/discount/coupon.ts';
import type { Invoice } from '../domain/invoice/invoice.ts';
import type { TaxRate } from '../domain/tax-rate/tax-rate.ts';
import { money, type PageLocale } from './locale.ts';
import { say } from './words.ts';

/** What page and paper need to name the parts of the sums. */
export interface Names {
  coupon(discount: string): Coupon | undefined;
  taxRate(id: string): TaxRate | undefined;
  product(id: string | undefined): Product | undefined;
}

/** One row of the sums; `strong` ones are what somebody looks for. */
export interface SumRow {
  label: string;
  value: string;
  strong: boolean;
}

/** From the subtotal to what is still to be paid, by the invoice's own figures; what is nothing is not shown. */
export function sumRows(invoice: Invoice, names: Names, locale: PageLocale): SumRow[] {
  const amount = (value: number): string => money(value, invoice.currency, locale);
  const row = (label: string, value: number, strong = false): SumRow => ({
    label,
    value: amount(value),
    strong,
  });
  const itemOff = invoice.lines.data.reduce((sum, line) => sum + line.amount, 0) - invoice.subtotal;
  const discounts = invoice.total_discount_amounts.map((share) => {
    const coupon = names.coupon(share.discount);
    return row(say(locale, 'discount', { name: coupon?.name ?? coupon?.id ?? '' }), -share.amount);
  });
  const taxes = invoice.total_taxes.map((tax) => {
    const rate = names.taxRate(tax.tax_rate_details.tax_rate);
    const facts = { name: rate?.display_name ?? '', percent: rate?.percentage ?? '' };
    const word = tax.tax_behavior === 'inclusive' ? 'taxIncluded' : 'taxAdded';
    return row(say(locale, word, facts), tax.amount);
  });
  const credited = invoice.pre_payment_credit_notes_amount;
  const fromBalance = invoice.total - invoice.amount_due - credited;
  return [
    row(say(locale, 'subtotal'), invoice.subtotal + itemOff),
    ...discounts,
    ...taxes,
    row(say(locale, 'total'), invoice.total, true),
    ...(fromBalance === 0 ? [] : [row(say(locale, 'fromBalance'), -fromBalance)]),
    ...(credited === 0 ? [] : [row(say(locale, 'credited'), -credited)]),
    ...(invoice.amount_paid === 0 ? [] : [row(say(locale, 'amountPaid'), invoice.amount_paid)]),
    row(say(locale, 'amountDue'), invoice.amount_remaining, true),
  ];
}
