import { monthNumberOf, taxInside, tokyoDateOf, yearOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { BookEntry, Outcome } from './decision.ts';
import { holdsMoney } from './dispute-states.ts';
import type { LiveBalance, LiveCharge } from './live-facts.ts';
import type { MirroredPayment, PaymentState } from './mirror.ts';
import type { SubjectRef } from './offer.ts';

/** What others are told of money that arrived. */
export function paidOutcome(
  row: MirroredPayment,
  {
    subject,
    subscriptionId,
    orderId,
  }: { subject: SubjectRef; subscriptionId: string | null; orderId: string | null },
): Extract<Outcome, { type: 'paid' }> {
  const paidAt = row.paidAt ?? row.periodStart;
  const { id: paymentId, amount, offerKey, interval, means, stream } = row;
  return {
    type: 'paid',
    payload: {
      ...{ paymentId, subscriptionId, orderId, subject, amount, offerKey, interval, means, stream },
      taxInside: taxInside(amount, row.taxCategory, tokyoDateOf(paidAt)),
      periodStart: tokyoDateOf(row.periodStart),
      periodEnd: tokyoDateOf(row.periodEnd),
      paidAt: paidAt.toISOString(),
    },
  };
}

/**
 * How a fee stands whose money came: `disputed` while a bank has taken it, else as it was before one did. Refunds are folded in
 * afterwards.
 */
export function standingOf(
  charge: Pick<LiveCharge, 'disputes'> | undefined,
  before?: Pick<MirroredPayment, 'state'>,
): PaymentState {
  if (charge?.disputes.some(({ state }) => holdsMoney(state))) return 'disputed';
  return !before || before.state === 'failed' || before.state === 'disputed' ? 'paid' : before.state;
}

/** How money that arrived at Stripe goes into the books. */
export function paymentEntry(
  row: MirroredPayment,
  balance: LiveBalance,
): Extract<BookEntry, { kind: 'payment' }> {
  const paidOn = tokyoDateOf(row.paidAt ?? balance.at);
  return {
    kind: 'payment',
    paymentId: row.id,
    gross: balance.amount,
    fee: balance.fee,
    stream: row.stream,
    taxCategory: row.taxCategory,
    interval: row.interval,
    ...earnedOver(row, paidOn),
    waits: false,
    occurredOn: paidOn,
    balanceTransactionId: balance.id,
  };
}

/**
 * From when and over how many months a fee is earned: from the payment, or from the first day that it pays for where that
 * comes later, to the month in which its period ends; at least one. A year paid on 20 May for 10 July on is earned from July.
 */
export function earnedOver(
  { interval, periodStart, periodEnd }: Pick<MirroredPayment, 'interval' | 'periodStart' | 'periodEnd'>,
  paidOn: TokyoDate,
): { from: TokyoDate; months: number } {
  const [begins, ends] = [tokyoDateOf(periodStart), tokyoDateOf(periodEnd)];
  const from = begins > paidOn ? begins : paidOn;
  const between = (yearOf(ends) - yearOf(from)) * 12 + monthNumberOf(ends) - monthNumberOf(from);
  return { from, months: interval === 'month' ? 1 : Math.max(1, between) };
}
