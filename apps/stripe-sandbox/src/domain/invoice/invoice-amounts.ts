import { takeDiscount, type Discountable, type DiscountTerms } from './discount-shares.ts';
import { taxesOf, type Exemption, type RateTerms, type TaxShare } from './line-taxes.ts';

/** One line as the arithmetic needs it. Amounts in the smallest unit; negative ones are credits. */
export interface LineTerms {
  amount: number;
  product: string | null;
  discountable: boolean;
  /** Discounts of the line itself; they come before those of the invoice. */
  discounts: readonly DiscountTerms[];
  rates: readonly RateTerms[];
}

/** Everything the amounts of an invoice follow from. */
export interface AmountTerms {
  lines: readonly LineTerms[];
  /** Discounts of the invoice, in the order in which they were given. */
  discounts: readonly DiscountTerms[];
  exemption: Exemption;
  /** The customer's balance: negative is credit, positive is owed. */
  balance: number;
  /** Less than this cannot be charged; it waits in the balance. */
  minimum: number;
}

export interface DiscountShare {
  discount: string;
  amount: number;
}
export interface LineAmounts {
  discounts: DiscountShare[];
  taxes: TaxShare[];
}
export interface InvoiceAmounts {
  lines: LineAmounts[];
  /** After the lines' own discounts, before those of the invoice and exclusive tax. */
  subtotal: number;
  subtotalExcludingTax: number;
  discounts: DiscountShare[];
  taxes: TaxShare[];
  total: number;
  totalExcludingTax: number;
  /** What is charged now: total and balance, but never below zero nor below the minimum. */
  due: number;
  startingBalance: number;
  endingBalance: number;
}

/** Stripe's smallest charge in yen. */
export const minimumCharge = 50;

const sumOf = <T>(list: readonly T[], amount: (entry: T) => number): number =>
  list.reduce((sum, entry) => sum + amount(entry), 0);

const includedTax = (taxes: readonly TaxShare[]): number =>
  sumOf(taxes, (tax) => (tax.inclusive ? tax.amount : 0));

/**
 * All amounts of an invoice, from its lines to what is charged, in Stripe's order: the lines' own discounts, the
 * invoice's discounts, tax by line, the customer's balance (docs.stripe.com/invoicing, /billing/taxes/tax-rates and
 * /billing/customer/balance). Pure: the same terms give the same figures in drafts, previews and final invoices.
 */
export function amountsOf(terms: AmountTerms): InvoiceAmounts {
  const open: Discountable[] = terms.lines.map(({ amount, product, discountable }) => ({
    product,
    discountable,
    left: amount,
    taken: [],
  }));
  terms.lines.forEach((line, index) => {
    for (const discount of line.discounts) takeDiscount(open.slice(index, index + 1), discount);
  });
  const subtotal = sumOf(open, (line) => line.left);
  const subtotalTax = sumOf(open, (line) => {
    return includedTax(taxesOf(line.left, terms.lines[open.indexOf(line)]?.rates ?? [], terms.exemption));
  });
  for (const discount of terms.discounts) takeDiscount(open, discount);
  const lines = open.map((line, index) => ({
    discounts: line.taken.map(({ id, amount }) => ({ discount: id, amount })),
    taxes: taxesOf(line.left, terms.lines[index]?.rates ?? [], terms.exemption),
  }));
  const taxes = lines.flatMap((line) => line.taxes);
  const exclusive = sumOf(taxes, (tax) => (tax.inclusive ? 0 : tax.amount));
  const total = sumOf(open, (line) => line.left) + exclusive;
  return {
    lines,
    subtotal,
    subtotalExcludingTax: subtotal - subtotalTax,
    discounts: byDiscount(lines.flatMap((line) => line.discounts)),
    taxes: byRate(taxes),
    total,
    totalExcludingTax: total - exclusive - includedTax(taxes),
    ...settlementOf(total, terms),
  };
}

/** What the balance pays of the total, what is charged, and what the balance is afterwards. */
export function settlementOf(
  total: number,
  { balance, minimum }: Pick<AmountTerms, 'balance' | 'minimum'>,
): Pick<InvoiceAmounts, 'due' | 'startingBalance' | 'endingBalance'> {
  const wanted = total + balance;
  const due = wanted < minimum ? 0 : wanted;
  return { due, startingBalance: balance, endingBalance: wanted - due };
}

export function byDiscount(shares: readonly DiscountShare[]): DiscountShare[] {
  const sums = new Map<string, DiscountShare>();
  for (const { discount, amount } of shares)
    sums.set(discount, { discount, amount: (sums.get(discount)?.amount ?? 0) + amount });
  return [...sums.values()];
}

export function byRate(shares: readonly TaxShare[]): TaxShare[] {
  const sums = new Map<string, TaxShare>();
  for (const share of shares) {
    const known = sums.get(share.rate);
    const amount = (known?.amount ?? 0) + share.amount;
    sums.set(share.rate, { ...share, amount, taxable: (known?.taxable ?? 0) + share.taxable });
  }
  return [...sums.values()];
}
