import {
  addMonthsFromAnchor,
  dayOfMonth,
  daysBetween,
  firstPeriod,
  monthsOf,
  startOfTokyoDay,
  tokyoDateOf,
} from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { noDiscount } from './discount.ts';
import type { MirroredSubscription } from './mirror.ts';
import { unplanned } from './next-offer.ts';
import type { Offer } from './offer.ts';
import { isLive } from './subscription-states.ts';
import type { EndedBecause } from './subscription-states.ts';

/** Days before its end from which a term may be paid for again. */
export const renewalOpensBefore = 60;

type Term = MirroredSubscription;
/** Days that a payment buys; `end` is the first that it does not. */
export type Span = { readonly start: TokyoDate; readonly end: TokyoDate };

/** What is bought: which offer, for how many yen an interval. */
type Bought = Pick<Term, 'family' | 'offerKey' | 'interval' | 'amount'>;

const termPrefix = 'term_';

/** Whether the name under which payments know what they pay for is that of a term, hence none of Stripe's. */
export const isTermName = (stripeId: string): boolean => stripeId.startsWith(termPrefix);

/** The first instant that is not paid for. In the grace the period that runs is the unpaid one, as it is at Stripe. */
export const paidUntil = (term: Pick<Term, 'status' | 'periodStart' | 'periodEnd'>): Date =>
  term.status === 'past_due' ? term.periodStart : term.periodEnd;

/** Where a term goes on that has run out: the first day that is not paid for, and the day of the month that its periods begin on. */
export type GoesOn = { readonly from: TokyoDate; readonly anchorDay: number };

export const goesOn = (term: Pick<Term, 'status' | 'periodStart' | 'periodEnd' | 'anchorAt'>): GoesOn => ({
  from: tokyoDateOf(paidUntil(term)),
  anchorDay: dayOfMonth(tokyoDateOf(term.anchorAt)),
});

/** Whether a term may be paid for again on a day: in its last weeks and in the grace after it. */
export function mayBeExtended(term: Term, today: TokyoDate): boolean {
  return term.prepaid && daysBetween(today, tokyoDateOf(paidUntil(term))) <= renewalOpensBefore;
}

/**
 * The days that a payment buys: from the end of the term without a gap, also in the grace, where the days already used are
 * paid for by it; after a lapse, and the first time, from the day of payment. The anchor stays that of the first whole
 * interval, so that 29 February comes back in leap years.
 */
export function spanBought(
  term: Term | null,
  { interval, firstTerm }: Pick<Offer, 'interval' | 'firstTerm'>,
  paidOn: TokyoDate,
): Span {
  if (!term || !isLive(term.status))
    return firstTerm ? { start: paidOn, end: firstTerm.end } : firstPeriod(paidOn, interval);
  const start = tokyoDateOf(paidUntil(term));
  const anchorDay = dayOfMonth(tokyoDateOf(term.anchorAt));
  return { start, end: addMonthsFromAnchor(start, monthsOf(interval), anchorDay) };
}

/** The term after a payment for a span: a new one, or the running one made longer. */
export function termAfterPayment(
  term: Term | null,
  span: Span,
  {
    bought,
    newId,
    paidAt,
    firstTerm,
  }: { bought: Bought; newId: () => string; paidAt: Date; firstTerm?: Offer['firstTerm'] },
): Term {
  const periodEnd = startOfTokyoDay(span.end);
  if (term && isLive(term.status))
    return { ...term, ...bought, status: 'active', cancelAtPeriodEnd: false, periodEnd };
  const id = newId();
  return {
    ...{ id, stripeId: `${termPrefix}${id}`, prepaid: true, ...bought, status: 'active' },
    ...{ periodStart: startOfTokyoDay(span.start), periodEnd, cancelAtPeriodEnd: false },
    ...{ ...unplanned, pausedFrom: null, pausedUntil: null },
    ...noDiscount,
    ...{ anchorAt: firstTerm ? periodEnd : paidAt, startedAt: paidAt, endedAt: null, endedBecause: null },
  };
}

/** A term that has ended. */
export const endedTerm = (term: Term, endedBecause: EndedBecause, endedAt: Date): Term => ({
  ...term,
  ...{ status: 'ended', endedAt, endedBecause },
});

/**
 * What the calendar makes of a term: when what is paid has run out it is `past_due`, as a renewal that could not be charged
 * is, and the next period begins unpaid; one that is not to be renewed ends. Null while nothing is due.
 */
export function termTurned(term: Term, now: Date): Term | null {
  if (!term.prepaid || term.invoiced || term.status !== 'active' || term.periodEnd > now) return null;
  if (term.cancelAtPeriodEnd) return endedTerm(term, 'cancelled', term.periodEnd);
  const span = spanBought(term, term, tokyoDateOf(now));
  return {
    ...term,
    ...{ status: 'past_due', periodStart: term.periodEnd, periodEnd: startOfTokyoDay(span.end) },
  };
}

/** The term without a payment that was taken back: shorter where its days lie ahead, over where they have begun. */
export function termWithout(term: Term, payment: { periodStart: Date }, now: Date): Term {
  return payment.periodStart > now
    ? { ...term, periodEnd: payment.periodStart }
    : endedTerm(term, 'refunded', now);
}
