import { addDays, ok, Refusal, refused, startOfTokyoDay, tokyoDateOf, yen } from '@enishi/kernel';
import type { Result, TokyoDate, Yen } from '@enishi/kernel';
import type { MirroredPayment, MirroredSubscription } from './mirror.ts';
import { firstCharge } from './offer.ts';
import type { Offer } from './offer.ts';
import { manualMeans } from './payment-means.ts';
import type { ManualMeans } from './payment-means.ts';
import { paidUntil, spanBought } from './prepaid-term.ts';
import type { Span } from './prepaid-term.ts';
import { isLive } from './subscription-states.ts';

/** What the desk wrote on the form: how much came how and when, and what it knew of the term when it did. */
export type ManualForm = {
  readonly amount: number;
  readonly means: ManualMeans;
  readonly receivedOn: TokyoDate;
  readonly note: string | null;
  /** The first day after the term that the page showed; null where there was none. */
  readonly termEnd: TokyoDate | null;
};

const longestNote = 500;
/** A fee that came longer ago belongs to a year whose books are closed. */
const oldestDays = 366;

/** The form with its note tidied. Refuses `MANUAL_AMOUNT`, `MANUAL_MEANS`, `MANUAL_DAY`, `MANUAL_NOTE` (invalid). */
export function checkedManualForm(form: ManualForm, price: Yen, today: TokyoDate): Result<ManualForm> {
  if (form.amount !== price)
    return refused(new Refusal('invalid', 'MANUAL_AMOUNT', { field: 'amount', price }));
  if (!manualMeans.includes(form.means))
    return refused(new Refusal('invalid', 'MANUAL_MEANS', { field: 'means' }));
  if (form.receivedOn > today || form.receivedOn < addDays(today, -oldestDays))
    return refused(new Refusal('invalid', 'MANUAL_DAY', { field: 'receivedOn' }));
  const note = form.note?.trim() || null;
  if (note && note.length > longestNote)
    return refused(new Refusal('invalid', 'MANUAL_NOTE', { field: 'note' }));
  return ok({ ...form, note });
}

/** The first day that is not paid for by a term; null where none runs. */
export const endOfTerm = (running: MirroredSubscription | null): TokyoDate | null =>
  running && isLive(running.status) ? tokyoDateOf(paidUntil(running)) : null;

/**
 * Which days a fee taken at the desk today would pay for. Refuses `MANUAL_BESIDE_CARD`, where a card is charged already, and
 * `MANUAL_OTHER_PLAN`, where the term that runs is of another plan or interval (both conflict).
 */
export function spanAtDesk(
  running: MirroredSubscription | null,
  offer: Pick<Offer, 'key' | 'interval' | 'firstTerm'>,
  today: TokyoDate,
): Result<Span> {
  if (running && (!running.prepaid || running.invoiced))
    return refused(new Refusal('conflict', 'MANUAL_BESIDE_CARD'));
  if (running && (running.offerKey !== offer.key || running.interval !== offer.interval))
    return refused(new Refusal('conflict', 'MANUAL_OTHER_PLAN'));
  return ok(spanBought(running, offer, today));
}

/** Yen that are due at the desk today, tax included: beginning may cost less than going on. */
export const dueAtDesk = (running: MirroredSubscription | null, offer: Offer): Yen =>
  endOfTerm(running) === null ? firstCharge(offer) : offer.amount;

/** The payment as it is kept among all others. */
export function manualPaymentRow(
  id: string,
  { offer, term, span, form }: { offer: Offer; term: MirroredSubscription; span: Span; form: ManualForm },
  now: Date,
): MirroredPayment {
  const today = tokyoDateOf(now);
  return {
    ...{ id, stripeInvoiceId: `desk_${id}`, stripePaymentIntentId: null, stripeChargeId: null },
    ...{ stripeBalanceTransactionId: null, stripeSubscriptionId: term.stripeId },
    ...{ offerKey: offer.key, offerName: offer.name, interval: offer.interval, stream: offer.stream },
    ...{ taxCategory: offer.taxCategory, means: form.means, amount: yen(form.amount) },
    ...{ discount: yen(0), discountId: null },
    ...{ fee: yen(0), net: yen(form.amount), refunded: yen(0), state: 'paid' },
    ...{ declineCode: null, failedChargeId: null, payUrl: null },
    ...{ periodStart: startOfTokyoDay(span.start), periodEnd: startOfTokyoDay(span.end) },
    paidAt: form.receivedOn === today ? now : startOfTokyoDay(form.receivedOn),
  };
}
