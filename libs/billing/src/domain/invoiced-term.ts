import {
  Refusal,
  addDays,
  addMonthsFromAnchor,
  dayOfMonth,
  monthsOf,
  startOfTokyoDay,
  tokyoDateOf,
} from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { noDiscount } from './discount.ts';
import { isGivenUp, isOverdue } from './fee-invoice.ts';
import type { FeeInvoice } from './fee-invoice.ts';
import type { MirroredSubscription } from './mirror.ts';
import { nextOffer, unplanned } from './next-offer.ts';
import type { Offer } from './offer.ts';
import { endedTerm } from './prepaid-term.ts';
import type { GoesOn, Span } from './prepaid-term.ts';

type Term = MirroredSubscription;
type Claim = Pick<
  FeeInvoice,
  'state' | 'dueOn' | 'periodStart' | 'periodEnd' | 'beginsWith' | 'offerKey' | 'interval' | 'amount'
> &
  Raises;
/** Whether it is of the difference of a change, and so claims no period. */
type Raises = Partial<Pick<FeeInvoice, 'raise'>>;
const ofPeriods = <Each extends Raises>(claims: readonly Each[]): Each[] =>
  claims.filter(({ raise }) => !raise);

/** The first period of a term that begins on a day: a whole interval, or the rest of the year that the offer names. */
export function firstSpan(
  { interval, firstTerm }: Pick<Offer, 'interval' | 'firstTerm'>,
  start: TokyoDate,
): Span {
  const end = addMonthsFromAnchor(start, monthsOf(interval), dayOfMonth(start));
  return { start, end: firstTerm?.end ?? end };
}

/** How many days ahead a term on invoice may begin. */
const startsWithin = 180;

/**
 * {@link firstSpan} of an order placed today. Throws INVOICE_YEARLY and INVOICE_START (invalid): whole years, from today on, at most half a year
 * ahead. What goes on with a term that was paid ahead and has run out begins where that ended, so that no day is without and none is paid twice.
 */
export function firstTermOnInvoice(
  offer: Pick<Offer, 'interval' | 'firstTerm'>,
  start: TokyoDate,
  { today, goesOn }: { today: TokyoDate; goesOn: GoesOn | null },
): Span {
  const last = addDays(today, startsWithin);
  if (offer.interval !== 'year') throw new Refusal('invalid', 'INVOICE_YEARLY');
  if (goesOn) {
    const end = addMonthsFromAnchor(goesOn.from, monthsOf(offer.interval), goesOn.anchorDay);
    return { start: goesOn.from, end: offer.firstTerm?.end ?? end };
  }
  if (start < today || start > last)
    throw new Refusal('invalid', 'INVOICE_START', { field: 'startsOn', last });
  return firstSpan(offer, start);
}

/** The period after the one that a term is in, or has been paid up to: from its end on, by its anchor: 29 February comes back. */
export function nextSpan({
  periodEnd,
  anchorAt,
  interval,
}: Pick<Term, 'periodEnd' | 'anchorAt' | 'interval'>): Span {
  const start = tokyoDateOf(periodEnd);
  return { start, end: addMonthsFromAnchor(start, monthsOf(interval), dayOfMonth(tokyoDateOf(anchorAt))) };
}

/** A term that was paid ahead and has run out, as it goes on on invoice: as one that was invoiced again would, it waits for nothing. */
export function continuedOnInvoice(
  term: Term,
  { key: offerKey, interval, amount, firstTerm }: Pick<Offer, 'key' | 'interval' | 'amount' | 'firstTerm'>,
  { start, end }: Span,
): Term {
  const periodEnd = startOfTokyoDay(end);
  return {
    ...{ ...term, ...unplanned, invoiced: true, status: 'active', cancelAtPeriodEnd: false },
    ...{ offerKey, interval, amount, periodStart: startOfTokyoDay(start), periodEnd },
    anchorAt: firstTerm ? periodEnd : term.anchorAt,
  };
}

/** A term on invoice as it is ordered: it waits for its first day, or for its money. */
export function orderedTerm(
  id: string,
  offer: Pick<Offer, 'stream' | 'key' | 'interval' | 'amount' | 'firstTerm'>,
  { start, end }: Span,
): Term {
  const [periodStart, periodEnd] = [startOfTokyoDay(start), startOfTokyoDay(end)];
  return {
    ...{ id, stripeId: `term_${id}`, prepaid: true, invoiced: true, status: 'incomplete' },
    ...{ family: offer.stream, offerKey: offer.key, interval: offer.interval, amount: offer.amount },
    ...{ periodStart, periodEnd, cancelAtPeriodEnd: false },
    ...{ ...unplanned, pausedFrom: null, pausedUntil: null },
    ...noDiscount,
    ...{ anchorAt: offer.firstTerm ? periodEnd : periodStart, startedAt: periodStart },
    ...{ endedAt: null, endedBecause: null },
  };
}

/**
 * What the calendar and its invoices make of a term, step by step; null while nothing is due. It begins with its first day (or with its
 * money, see `invoiceBeginnings`), is `past_due` while a fee of a period that has begun is overdue, and goes on with the next period by
 * itself, as the next invoice has come before that. The difference of a change claims no period, but is overdue like any fee. What was cancelled ends with its period; an order whose money never came is over.
 */
export function invoicedTermTurned(term: Term, all: readonly Claim[], now: Date): Term | null {
  const claims = ofPeriods(all);
  const today = tokyoDateOf(now);
  if (term.status === 'incomplete') return begun(term, claims, { today, now });
  if (term.status !== 'active' && term.status !== 'past_due') return null;
  const late = all.some(
    (claim) => isOverdue(claim, today) && startOfTokyoDay(claim.periodStart) < term.periodEnd,
  );
  if (late !== (term.status === 'past_due')) return { ...term, status: late ? 'past_due' : 'active' };
  if (late) return null;
  const paidAhead = begunWithin(term, claims, now);
  if (paidAhead)
    return { ...term, ...soldBy(paidAhead, all), periodStart: startOfTokyoDay(paidAhead.periodStart) };
  if (term.periodEnd > now) return null;
  if (term.cancelAtPeriodEnd) return endedTerm(term, 'cancelled', term.periodEnd);
  const span = nextSpan(term);
  const claim = claims.find((each) => each.state !== 'credited' && each.periodStart === span.start);
  const sold = claim ? soldBy(claim, all) : asPlanned(term);
  return { ...term, ...sold, periodStart: term.periodEnd, periodEnd: startOfTokyoDay(span.end) };
}

/** A later period that was paid for before it began and has begun now. */
function begunWithin({ periodStart, periodEnd }: Term, claims: readonly Claim[], now: Date): Claim | null {
  const later = claims.filter((claim) => {
    const start = startOfTokyoDay(claim.periodStart);
    return claim.state !== 'credited' && start > periodStart && start < periodEnd && start <= now;
  });
  return later.sort((a, b) => (a.periodStart < b.periodStart ? -1 : 1))[0] ?? null;
}

/** What a period is sold as: its invoice says it, also where its offer or price is another than before, unless a change raised it since. */
function soldBy({ offerKey, interval, amount, periodEnd }: Claim, all: readonly Claim[]): Partial<Term> {
  const raised = all.some((each) => each.raise && each.state !== 'credited' && each.periodEnd >= periodEnd);
  return raised ? unplanned : { offerKey, interval, amount, ...unplanned };
}

/** What a period is sold as that was not invoiced in time: as it was planned, or as before. */
const asPlanned = (term: Term): Partial<Term> => ({ ...nextOffer(term), ...unplanned });

function begun(
  term: Term,
  claims: readonly Claim[],
  { today, now }: { today: TokyoDate; now: Date },
): Term | null {
  const first = claims.find(({ state }) => state !== 'credited');
  if (!first) return null;
  if (first.beginsWith === 'payment' && isGivenUp(first, today))
    return { ...endedTerm(term, 'payment_failed', now), status: 'expired' };
  const ready = first.state !== 'open' || first.beginsWith === 'start_day';
  return ready && term.periodStart <= now ? { ...term, status: 'active' } : null;
}

/** The term after a fee was paid: one paid for ahead reaches to the end of what is paid, whatever is wished afterwards. */
export function termPaidUpTo(term: Term, { periodEnd }: Pick<FeeInvoice, 'periodEnd'>): Term {
  const end = startOfTokyoDay(periodEnd);
  return end > term.periodEnd ? { ...term, periodEnd: end } : term;
}

/** The term after a payment was none: a period ahead is not paid for any more. */
export function termWithoutPayment(
  term: Term,
  { periodStart, periodEnd }: Pick<FeeInvoice, 'periodStart' | 'periodEnd'>,
  now: Date,
): Term {
  const [start, end] = [startOfTokyoDay(periodStart), startOfTokyoDay(periodEnd)];
  return start > now && end.getTime() === term.periodEnd.getTime() && start > term.periodStart
    ? { ...term, periodEnd: start }
    : term;
}

/**
 * The period of a term that is to be invoiced now: the running one where no invoice stands for it (the worker stood still, or it was
 * kept on its last day), else the next one where the running one ends by a day. Null where there is none.
 */
export function spanToInvoice(
  term: Pick<Term, 'status' | 'periodStart' | 'periodEnd' | 'cancelAtPeriodEnd' | 'anchorAt' | 'interval'>,
  claims: readonly (Pick<FeeInvoice, 'state' | 'periodStart' | 'periodEnd'> & Raises)[],
  endingBy: TokyoDate,
): Span | null {
  if (term.status !== 'active') return null;
  const standing = ofPeriods(claims).filter(({ state }) => state !== 'credited');
  const [start, end] = [tokyoDateOf(term.periodStart), tokyoDateOf(term.periodEnd)];
  if (!standing.some(({ periodEnd }) => periodEnd >= end)) return { start, end };
  if (term.cancelAtPeriodEnd || end > endingBy) return null;
  return standing.some(({ periodStart }) => periodStart === end) ? null : nextSpan(term);
}

/** The day from which on the next period of a term is invoiced. */
export const invoicedFrom = ({ periodEnd }: Pick<Term, 'periodEnd'>, daysBefore: number): TokyoDate =>
  addDays(tokyoDateOf(periodEnd), -daysBefore);
