import { addMonthsFromAnchor, dayOfMonth, daysBetween, monthsOf, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { FeeInvoice } from './fee-invoice.ts';
import { isOverdue } from './fee-invoice.ts';
import type { MirroredSubscription } from './mirror.ts';

type Term = Pick<MirroredSubscription, 'offerKey' | 'amount' | 'interval' | 'periodStart' | 'periodEnd'>;
type Claim = Pick<FeeInvoice, 'state' | 'periodStart' | 'periodEnd' | 'amount' | 'raise'>;

/** What a dearer offer costs for the rest of one period: (price − held) × rest ÷ days, rounded down to whole yen. */
export type RaiseShare = {
  readonly from: TokyoDate;
  /** The first day that it is not for. */
  readonly until: TokyoDate;
  /** Days that are left of the period, and days of the whole interval that ends with it. */
  readonly rest: number;
  readonly days: number;
  /** Yen an interval: what is paid until now, and what is paid from then on. */
  readonly held: Yen;
  readonly price: Yen;
  readonly due: Yen;
};

/** All of what a change within a term costs; one share for each period that is invoiced to its end already. */
export type Raise = { readonly shares: readonly RaiseShare[]; readonly due: Yen };

/**
 * The difference that a dearer offer costs from a day on (日割り), in favour of whoever pays: each share is rounded down. The running
 * period counts whether its invoice is paid or not, as it will be; of later periods only those count that are paid, since an invoice
 * for the next one that is still open is taken back and written anew. A first period that is shorter than a year is reckoned by the
 * days of the whole year that ends with it.
 */
export function raiseOf(term: Term, claims: readonly Claim[], price: Yen, today: TokyoDate): Raise {
  const standing = claims.filter(({ state, raise }) => state !== 'credited' && raise === null);
  const shares = standing
    .filter((claim) => claim.periodEnd > today && (claim.state !== 'open' || claim.periodStart <= today))
    .map((claim) => shareOf(claim, heldIn(claim, term, claims), { price, today, term }));
  return { shares, due: yen(shares.reduce((sum, { due }) => sum + due, 0)) };
}

/** What is paid an interval in a period: by the term for the running one; ahead, by its invoice and what raised it later. */
function heldIn(claim: Claim, term: Term, claims: readonly Claim[]): Yen {
  if (claim.periodStart <= tokyoDateOf(term.periodStart)) return term.amount;
  const raises = claims.filter(
    ({ raise, state, periodEnd }) => raise && state !== 'credited' && periodEnd >= claim.periodEnd,
  );
  return raises.length > 0 ? term.amount : claim.amount;
}

function shareOf(
  { periodStart, periodEnd }: Claim,
  held: Yen,
  { price, today, term }: { price: Yen; today: TokyoDate; term: Term },
): RaiseShare {
  const from = periodStart > today ? periodStart : today;
  const whole = addMonthsFromAnchor(periodEnd, -monthsOf(term.interval), dayOfMonth(periodEnd));
  const rest = daysBetween(from, periodEnd);
  const days = daysBetween(whole, periodEnd);
  const due = yen(Math.max(0, Math.floor(((price - held) * rest) / days)));
  return { from, until: periodEnd, rest, days, held, price, due };
}

type Fallen = Pick<Claim, 'state' | 'periodStart' | 'periodEnd' | 'raise'> &
  Pick<FeeInvoice, 'id' | 'dueOn' | 'offerKey'>;

/** What a term is once nothing is asked for its change any more, and the invoices that are taken back for it. */
export type PaidBefore = {
  readonly offerKey: string;
  readonly amount: Yen;
  readonly fellBack: boolean;
  readonly taken: readonly { readonly id: string }[];
};

/**
 * What a term falls back to where nothing but the difference of a change is overdue: who has paid for a year keeps it. A change that ended
 * with an earlier period says nothing of the running one, which stays as its own invoice sold it. An open invoice of a later
 * period at the dearer offer is taken back too, and written anew by the calendar.
 */
export function paidBefore(
  term: Pick<Term, 'offerKey' | 'amount' | 'periodStart' | 'periodEnd'>,
  claims: readonly Fallen[],
  today: TokyoDate,
): PaidBefore | null {
  const late = claims.filter((claim) => isOverdue(claim, today));
  if (late.length === 0 || late.some(({ raise }) => raise === null)) return null;
  const open = claims.filter(({ state }) => state === 'open');
  const unpaid = open.filter(({ raise }) => raise !== null);
  const [start, end] = [tokyoDateOf(term.periodStart), tokyoDateOf(term.periodEnd)];
  const undone = unpaid.flatMap(({ periodEnd, raise }) => (raise && periodEnd > start ? [raise.from] : []));
  const [lowest] = undone.sort((a, b) => a.amount - b.amount);
  if (!lowest) return { offerKey: term.offerKey, amount: term.amount, fellBack: false, taken: unpaid };
  const later = open.filter(
    ({ raise, periodStart, offerKey }) => raise === null && periodStart >= end && offerKey === term.offerKey,
  );
  return { ...lowest, fellBack: true, taken: [...unpaid, ...later] };
}
