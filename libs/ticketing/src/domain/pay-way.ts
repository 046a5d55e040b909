import { Refusal, addDays, daysBetween, endOfTokyoDay, ok, refused, tokyoDateOf } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { TicketPayment } from './event-sale.ts';
import { payUntil } from './hold-time.ts';
import { lastTransferDay } from './transfer-time.ts';

/** Ways to pay that an event may take besides the card; each takes days, in which the places stay kept. */
export const furtherMeans = ['konbini', 'bank_transfer'] as const;
export type FurtherMeans = (typeof furtherMeans)[number];

/** How an order is paid. `counter`: in cash at the secretariat's counter, where it was booked; nobody chooses it on the site. */
export type TicketMeans = TicketPayment | FurtherMeans | 'counter';

/** Whether whoever orders has days to pay, in which something may be on its way that they are to be told of. */
export const hasDaysToPay = (means: TicketMeans): boolean => furtherMeans.some((one) => one === means);

/** Whether money comes before there are tickets: all but what is paid at the entrance. */
export const isPaidBefore = (means: TicketMeans): boolean => means !== 'door';

/**
 * So many days after the order it can be paid, to the last second of the day in Japan; and from fewer than so many days before the end of
 * the sale on it is not offered any more. By transfer both are bank days, and the second ones lie before the day of the event (`transfer-time.ts`).
 */
export type WayTerms = { readonly days: number; readonly stopDays: number };

/** Null where an event does not take it. */
export type FurtherWays = Readonly<Record<FurtherMeans, WayTerms | null>>;

export const noFurtherWays: FurtherWays = { konbini: null, bank_transfer: null };

/** Longer than two weeks unpaid orders would keep places from those who would pay at once. */
export const wayDays = { least: 1, most: 14 } as const;

/** Checks ways as they were typed; what is paid at the entrance has none besides. Refusal: PAY_WAY_DAYS_WRONG (`field`, `least`, `most`). */
export function readFurtherWays(typed: FurtherWays, payment: TicketPayment): Result<FurtherWays> {
  if (payment === 'door') return ok(noFurtherWays);
  for (const means of furtherMeans)
    for (const [name, days] of Object.entries(typed[means] ?? {}))
      if (!Number.isSafeInteger(days) || days < wayDays.least || days > wayDays.most)
        return refused(
          new Refusal('invalid', 'PAY_WAY_DAYS_WRONG', { field: `${means}-${name}`, ...wayDays }),
        );
  return ok(typed);
}

/** Where a way to pay stands for an order: until when it can be paid by it, or why it cannot. */
export type OfferedWay = {
  readonly means: TicketMeans;
  readonly until: Date | null;
  readonly hindrance: WayHindrance | null;
};

/** The sale ends, or the event begins, too soon (no limit), or the stores do not take such a sum: yen, tax included. */
export const hindranceKinds = ['too_late', 'too_little', 'too_much'] as const;
export type WayHindrance = { readonly kind: (typeof hindranceKinds)[number]; readonly limit: number | null };

/** Sums that the stores take, yen, tax included. */
export type StoreLimits = { readonly least: number; readonly most: number };

type Sale = {
  readonly payment: TicketPayment;
  readonly further: FurtherWays;
  readonly startsAt: Date;
  readonly saleUntil: Date;
};

/** Ways to pay a sum in yen, tax included, at an instant: that of the event first. */
export function waysOffered(
  sale: Sale,
  { total, now, stores }: { readonly total: number; readonly now: Date; readonly stores: StoreLimits },
): OfferedWay[] {
  const { payment, further } = sale;
  const first = { means: payment, until: payment === 'card' ? payUntil(now) : null, hindrance: null };
  return [
    first,
    ...furtherMeans.flatMap((means) => {
      const terms = further[means];
      if (!terms) return [];
      const until = lastInstant(means, terms, { ...sale, now });
      const late = { kind: 'too_late', limit: null } as const;
      const taken = means === 'konbini' ? beyondStores(total, stores) : null;
      return [{ means, until, hindrance: until ? taken : late }];
    }),
  ];
}

/** Ways by which somebody who chooses now can pay: those of which the time is not over. */
export const waysOpen = (sale: Sale, now: Date): TicketMeans[] => [
  sale.payment,
  ...furtherMeans.filter((means) => {
    const terms = sale.further[means];
    return terms !== null && lastInstant(means, terms, { ...sale, now }) !== null;
  }),
];

/**
 * The way that was chosen. Throws PAY_WAY_NOT_TAKEN (invalid) where the event takes no such way, and PAY_WAY_TOO_LATE, TRANSFER_TOO_LATE,
 * KONBINI_TOO_LITTLE (`least`), KONBINI_TOO_MUCH (`most`) (conflict).
 */
export function chosenWay(ways: readonly OfferedWay[], means: TicketMeans): OfferedWay {
  const way = ways.find((one) => one.means === means);
  if (!way) throw new Refusal('invalid', 'PAY_WAY_NOT_TAKEN');
  if (!way.hindrance) return way;
  const { kind, limit } = way.hindrance;
  if (limit === null)
    throw new Refusal('conflict', means === 'bank_transfer' ? 'TRANSFER_TOO_LATE' : 'PAY_WAY_TOO_LATE');
  throw kind === 'too_little'
    ? new Refusal('conflict', 'KONBINI_TOO_LITTLE', { least: limit })
    : new Refusal('conflict', 'KONBINI_TOO_MUCH', { most: limit });
}

/** Until when somebody who orders now can pay by transfer; null where the event takes none, or too few days are left. */
export function transferableUntil({ further, ...sale }: Omit<Sale, 'payment'>, now: Date): Date | null {
  const terms = further.bank_transfer;
  return terms && lastInstant('bank_transfer', terms, { ...sale, now });
}

function beyondStores(total: number, { least, most }: StoreLimits): WayHindrance | null {
  if (total < least) return { kind: 'too_little', limit: least };
  return total > most ? { kind: 'too_much', limit: most } : null;
}

type Moment = Pick<Sale, 'startsAt' | 'saleUntil'> & { readonly now: Date };

/** The last instant to pay: the end of a day in Japan; null where too few days are left. */
function lastInstant(means: FurtherMeans, terms: WayTerms, moment: Moment): Date | null {
  const day = means === 'konbini' ? lastVoucherDay(terms, moment) : lastTransferDay(terms, moment);
  return day && endOfTokyoDay(day);
}

/** Never later than the end of the sale. */
function lastVoucherDay({ days, stopDays }: WayTerms, { saleUntil, now }: Moment): TokyoDate | null {
  const today = tokyoDateOf(now);
  const lastDay = lastWholeDay(saleUntil);
  const left = daysBetween(today, lastDay);
  return left < stopDays ? null : addDays(today, Math.min(days, left));
}

/** The last day in Japan of which all is before an instant. */
const lastWholeDay = (instant: Date): TokyoDate => addDays(tokyoDateOf(new Date(instant.getTime() + 1)), -1);
