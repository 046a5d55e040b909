import { Refusal } from '@enishi/kernel';
import type { BillingInterval, TaxCategory } from '@enishi/kernel';
import { isOrder } from './decide-orders.ts';

/** What of a payment decides which 但し書き are true of it. */
export type Purposeful = {
  readonly interval: BillingInterval;
  readonly taxCategory: TaxCategory;
  /** What it paid for; an order that is paid once has a name of its own. */
  readonly stripeSubscriptionId: string;
  /** Name of the plan in Japanese: receipts are Japanese documents. */
  readonly offerName: string;
};

type Purpose = {
  readonly key: string;
  readonly text: (payment: Purposeful) => string;
  readonly fits: (payment: Purposeful) => boolean;
};

const fee = (payment: Purposeful): boolean => !isOrder(payment);

/**
 * What a receipt may say the money was for (但し書き), in the order offered; the first is what it says when nobody chooses. Only
 * what is true of the payment: a fee outside consumption tax bought no service, a monthly one is no yearly one, and what was ordered for somebody else is no fee of the payer's.
 */
const purposes: readonly Purpose[] = [
  { key: 'ordered', text: ({ offerName }) => offerName, fits: isOrder },
  { key: 'fee', text: () => '会費', fits: fee },
  {
    key: 'monthly_fee',
    text: () => '月会費',
    fits: (payment) => fee(payment) && payment.interval === 'month',
  },
  { key: 'yearly_fee', text: () => '年会費', fits: (payment) => fee(payment) && payment.interval === 'year' },
  { key: 'plan_fee', text: ({ offerName }) => `${offerName} 会費`, fits: fee },
  {
    key: 'supporting_fee',
    text: () => '賛助会費',
    fits: (payment) => fee(payment) && payment.taxCategory === 'out_of_scope',
  },
  {
    key: 'service_fee',
    text: () => '会員サービス利用料',
    fits: (payment) => fee(payment) && payment.taxCategory !== 'out_of_scope',
  },
];

/** One choice of 但し書き. */
export type PurposeChoice = { readonly key: string; readonly text: string };

/** What the receipt of a payment says it was for when nobody chose. */
export const usualPurpose = (payment: Purposeful): string => purposesFor(payment)[0]!.text;

/** The choices for a payment. */
export function purposesFor(payment: Purposeful): PurposeChoice[] {
  return purposes.filter(({ fits }) => fits(payment)).map(({ key, text }) => ({ key, text: text(payment) }));
}

/** The words of a choice. Refuses `RECEIPT_PURPOSE_UNKNOWN` (invalid) for one that is not offered. */
export function chosenPurpose(offered: readonly PurposeChoice[], key: string): string {
  const choice = offered.find((one) => one.key === key);
  if (!choice) throw new Refusal('invalid', 'RECEIPT_PURPOSE_UNKNOWN', { field: 'purpose' });
  return choice.text;
}
