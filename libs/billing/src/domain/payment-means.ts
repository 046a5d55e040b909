import type { Bilingual } from '@enishi/kernel';
import type { Offer } from './offer.ts';

/** How a fee is paid. A card is charged again by itself; with all others a term is paid for ahead, and nothing renews. */
export type PaymentMeans = 'card' | 'konbini' | 'cash' | 'bank_transfer';

/** Means by which a fan pays on their own page. */
export type OnlineMeans = Extract<PaymentMeans, 'card' | 'konbini'>;

/** Ways in which something is ordered: paid on a page at once, or by transfer on invoice. */
export type OrderMeans = OnlineMeans | 'invoice';

/** Means that the desk writes down. */
export const manualMeans = ['cash', 'bank_transfer'] as const;
export type ManualMeans = (typeof manualMeans)[number];

/** Where money lies that has arrived: with Stripe until its payout, in the till, at the bank. */
type Place = 'stripe_clearing' | 'cash' | 'bank';

/** What a means is called on receipts, and where its money lies until it is moved on. */
export const paymentMeans: Record<PaymentMeans, { name: Bilingual; received: Place }> = {
  card: { name: { ja: 'クレジットカード', en: 'Credit card' }, received: 'stripe_clearing' },
  konbini: { name: { ja: 'コンビニ払い', en: 'Convenience store' }, received: 'stripe_clearing' },
  cash: { name: { ja: '現金', en: 'Cash' }, received: 'cash' },
  bank_transfer: { name: { ja: '銀行振込', en: 'Bank transfer' }, received: 'bank' },
};

/** Yen, tax included, that Stripe takes at convenience stores in one payment (docs.stripe.com/payments/konbini). */
export const konbiniLimits = { least: 120, most: 300_000 };

/** Days after the order of a fee until whose last second (23:59:59 in Japan) a voucher can be paid; Stripe allows 1 to 60. */
export const voucherDays = 3;

/** Why a fee cannot be paid at a convenience store: by the month, for the rest of a year that has begun, or beyond {@link konbiniLimits}. */
export const konbiniHindrances = ['monthly', 'part_of_year', 'too_little', 'too_much'] as const;
export type KonbiniHindrance = (typeof konbiniHindrances)[number];

/** Why the stores do not take a sum; null where they do. Yen, tax included. */
export function beyondKonbini(amount: number): Extract<KonbiniHindrance, 'too_little' | 'too_much'> | null {
  if (amount < konbiniLimits.least) return 'too_little';
  return amount > konbiniLimits.most ? 'too_much' : null;
}

/**
 * What keeps a fee from being paid at a convenience store; null where nothing does. It is paid once, for a year, as Stripe renews nothing
 * by it. The rest of a year that has begun may not be: a voucher paid days later would pay for a month that was over.
 */
export function konbiniHindrance({
  interval,
  amount,
  firstTerm,
}: Pick<Offer, 'interval' | 'amount' | 'firstTerm'>): KonbiniHindrance | null {
  if (interval !== 'year') return 'monthly';
  if (firstTerm) return 'part_of_year';
  return beyondKonbini(amount);
}

/** Whether something may be paid at a convenience store; what is ordered `once` is no fee of a year. */
export const fitsKonbini = (
  offer: Pick<Offer, 'interval' | 'amount' | 'firstTerm'>,
  { once = false }: { once?: boolean } = {},
): boolean => (once ? beyondKonbini(offer.amount) : konbiniHindrance(offer)) === null;
