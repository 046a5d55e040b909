import { discountTerms, type Coupon } from '../discount/coupon.ts';
import { amountsOf, minimumCharge, type InvoiceAmounts } from '../invoice/invoice-amounts.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';
import type { CheckoutLine, CheckoutSession } from './checkout-session.ts';

/** What the sums of a session follow from besides its lines. */
export interface CheckoutPricing {
  coupon: Coupon | null;
  /** Rates of recurring lines that have none of their own. */
  defaultTaxRates: TaxRate[];
  /** During a trial, and until an anchor without prorations, recurring lines cost nothing today. */
  beginsLater: boolean;
  exemption: string;
}

type Sums = Pick<CheckoutSession, 'amount_subtotal' | 'amount_total' | 'total_details'>;

const sum = (list: readonly { amount: number }[]): number =>
  list.reduce((all, { amount }) => all + amount, 0);

/** The lines with their shares of discount and tax, and the sums of the session, by the arithmetic of invoices. */
export function pricedLines(
  lines: readonly CheckoutLine[],
  pricing: CheckoutPricing,
): { lines: CheckoutLine[]; sums: Sums } {
  const free = (line: CheckoutLine): boolean => pricing.beginsLater && line.price.recurring !== null;
  const whole = reckon(lines, pricing, () => false);
  const today = reckon(lines, pricing, free);
  const subtotal = lines.reduce((all, line) => all + (free(line) ? 0 : line.amount_subtotal), 0);
  return {
    lines: lines.map((line, index) => {
      const { discounts = [], taxes = [] } = whole.lines[index] ?? {};
      const added = sum(taxes.filter((tax) => !tax.inclusive));
      return {
        ...line,
        amount_discount: sum(discounts),
        amount_tax: sum(taxes),
        amount_total: line.amount_subtotal - sum(discounts) + added,
      };
    }),
    sums: {
      amount_subtotal: subtotal,
      amount_total: today.total,
      total_details: {
        amount_discount: sum(today.discounts),
        amount_shipping: 0,
        amount_tax: sum(today.taxes),
      },
    },
  };
}

/** What the recurring lines cost each time once a discount for some time is over: what the buyer agrees to. */
export function regularPrice({ hidden }: Pick<CheckoutSession, 'hidden'>): number {
  const coupon = hidden.discount?.coupon;
  const lasting = coupon?.duration === 'forever' ? coupon : null;
  const { lines } = pricedLines(hidden.lines, { ...hidden.pricing, coupon: lasting });
  return lines.reduce((all, line) => all + (line.price.recurring ? line.amount_total : 0), 0);
}

function reckon(
  lines: readonly CheckoutLine[],
  pricing: CheckoutPricing,
  free: (line: CheckoutLine) => boolean,
): InvoiceAmounts {
  return amountsOf({
    lines: lines.map((line) => ({
      amount: free(line) ? 0 : line.amount_subtotal,
      product: line.price.product,
      discountable: true,
      discounts: [],
      rates: line.hidden.taxRates ?? pricing.defaultTaxRates,
    })),
    discounts: pricing.coupon ? [discountTerms('checkout', pricing.coupon)] : [],
    exemption: pricing.exemption as 'none' | 'exempt' | 'reverse',
    balance: 0,
    minimum: minimumCharge,
  });
}
