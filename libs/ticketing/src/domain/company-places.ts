import {
  Refusal,
  addDays,
  isWhole,
  machine,
  ok,
  refused,
  startOfTokyoDay,
  tokyoDateOf,
} from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/** Which of the counted benefits of companies an event is taken from; their words stand with the benefits. */
export const eventClasses = ['tickets_gathering', 'tickets_tour', 'tickets_training'] as const;
export type EventClass = (typeof eventClasses)[number];

/**
 * Places of an event for companies whose plan gives some (参加枠). A company assigns them to people; what no company has taken by an
 * hour, so many days before each date, goes back on sale.
 */
export type CompanyTerms = {
  readonly kind: EventClass;
  /** The kind of ticket that they are, counted from 0 in the order of the event. */
  readonly position: number;
  /** Kept for companies on each date until the hour. */
  readonly places: number;
  readonly daysBefore: number;
  /** On the clock in Japan, 0 to 23. */
  readonly hour: number;
  /** What one company may have of a date. */
  readonly mostPerCompany: number;
};

/** How the desk's form begins: two for each company, back on sale a week before at six in the evening. */
export const usualCompanyTerms = { daysBefore: 7, hour: 18, mostPerCompany: 2 } as const;

const mostDays = 90;
const mostOfCompany = 20;
const hourMs = 3_600_000;

/**
 * Checks terms as they were typed. Refusal COMPANY_TERMS_WRONG (facts `field`, `least`, `most`); `capacity` is that of the smallest date.
 */
export function readCompanyTerms(
  typed: CompanyTerms,
  { kinds, capacity }: { readonly kinds: number; readonly capacity: number },
): Result<CompanyTerms> {
  const limits = {
    position: [0, kinds - 1],
    places: [0, capacity],
    daysBefore: [0, mostDays],
    hour: [0, 23],
    mostPerCompany: [1, mostOfCompany],
  } as const;
  for (const [field, [least, most]] of Object.entries(limits)) {
    const value = typed[field as keyof typeof limits];
    if (!isWhole(value, least, most))
      return refused(new Refusal('invalid', 'COMPANY_TERMS_WRONG', { field, least, most }));
  }
  return ok(typed);
}

/** When what companies did not take of a date goes back on sale; never after the end of its sale. */
export function companyHour(
  { daysBefore, hour }: Pick<CompanyTerms, 'daysBefore' | 'hour'>,
  { startsAt, saleUntil }: { readonly startsAt: Date; readonly saleUntil: Date },
): Date {
  const day = startOfTokyoDay(addDays(tokyoDateOf(startsAt), -daysBefore));
  return new Date(Math.min(day.getTime() + hour * hourMs, saleUntil.getTime()));
}

/** How many places are to be kept for companies now, beside those that they have. */
export const placesToKeep = (
  places: number,
  { assigned, until, now }: { readonly assigned: number; readonly until: Date; readonly now: Date },
): number => (until > now ? Math.max(0, places - assigned) : 0);

/** What a company may do about a date: how many places it may still assign, and what keeps it from more. */
export type Assignable = { readonly count: number; readonly bound: 'benefit' | 'most' | 'room' };

/** `left` is what is left of the benefit in its year (null: without limit), `room` the places that a company could get. */
export function assignable(
  left: number | null,
  { most, own, room }: { readonly most: number; readonly own: number; readonly room: number },
): Assignable {
  const bounds = [
    { bound: 'benefit' as const, count: left ?? Number.POSITIVE_INFINITY },
    { bound: 'most' as const, count: Math.max(0, most - own) },
    { bound: 'room' as const, count: room },
  ];
  return bounds.reduce((least, each) => (each.count < least.count ? each : least));
}

/** Why such a place costs nothing, in one phrase. */
export const whyFree = (plan: Bilingual, label: Bilingual): Bilingual => ({
  ja: `${plan.ja}の特典「${label.ja}」`,
  en: `${plan.en}: ${label.en}`,
});

/** A place that a company has: somebody's, or given back. */
export type CompanyPlaceState = 'assigned' | 'returned';
export const companyPlaceMachine = machine<CompanyPlaceState>({ assigned: ['returned'], returned: [] });
