import { addDays, daysBetween } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

/**
 * Why a company needs somebody's attention, the most pressing first: an invoice is overdue, the fee is late and its grace runs,
 * the renewal is due within thirty days, it has cancelled, it hardly uses what it pays for, the renewal is due within sixty days. A
 * company that holds no plan any more, or none yet, is named for what it owes, and said to be one.
 */
export const healthSigns = [
  'overdue',
  'grace',
  'renews_30',
  'leaving',
  'unused',
  'renews_60',
  'no_plan',
] as const;
export type HealthSign = (typeof healthSigns)[number];

/** Days before a renewal in which it is announced at the desk. */
export const renewalSoon = 30;
export const renewalNear = 60;

/** Days of a contract's year before its use says anything. */
const earliestJudged = 90;

/** What is known of a company. */
export type CompanyFacts = {
  /** Whether it holds a plan today. */
  readonly holds: boolean;
  readonly paidUntil: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
  readonly cancelsOn: TokyoDate | null;
  readonly interval: 'month' | 'year';
  readonly year: { readonly from: TokyoDate; readonly until: TokyoDate };
  readonly benefits: readonly {
    readonly per: 'year' | 'month';
    readonly allowed: number | null;
    readonly used: number;
  }[];
  /** Open invoices whose due day has passed. */
  readonly overdue: { readonly amount: Yen; readonly since: TokyoDate } | null;
};

/** What is made of it. */
export type CompanyHealth = {
  readonly signs: readonly HealthSign[];
  /** The day of the next renewal; null where it is cancelled or late. A monthly fee renews all the time and is none. */
  readonly renewsOn: TokyoDate | null;
  readonly daysToRenewal: number | null;
  readonly daysOverdue: number | null;
  /** How much of its yearly quotas is used, one share a benefit on the average, from 0 to 1; null where it has none with a limit. */
  readonly usage: number | null;
};

/** Reads what is known of a company as a secretariat would. */
export function companyHealth(facts: CompanyFacts, today: TokyoDate): CompanyHealth {
  const { paidUntil, graceUntil, cancelsOn, interval, overdue } = facts;
  const renews = interval === 'year' && cancelsOn === null && graceUntil === null;
  const renewsOn = renews ? paidUntil : null;
  const daysToRenewal = renewsOn === null ? null : daysBetween(today, renewsOn);
  const within = (days: number): boolean => daysToRenewal !== null && daysToRenewal <= days;
  const known: Readonly<Record<HealthSign, boolean>> = {
    overdue: overdue !== null,
    grace: graceUntil !== null,
    renews_30: within(renewalSoon),
    leaving: cancelsOn !== null,
    unused: isHardlyUsed(facts, today),
    renews_60: within(renewalNear) && !within(renewalSoon),
    no_plan: !facts.holds,
  };
  return {
    signs: healthSigns.filter((sign) => known[sign]),
    ...{ renewsOn, daysToRenewal, usage: usageOf(facts) },
    daysOverdue: overdue && daysBetween(overdue.since, today),
  };
}

/** Overused counts as used up; what has no limit, or is counted by the month, says nothing of a year. */
export function usageOf({ benefits }: Pick<CompanyFacts, 'benefits'>): number | null {
  const shares = benefits.flatMap(({ per, allowed, used }) =>
    per === 'year' && allowed !== null && allowed > 0 ? [Math.min(1, used / allowed)] : [],
  );
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/**
 * Whether a company uses less than half of what its year would let expect: the share of its quotas is below half of the share of the
 * year that has passed. Not before ninety days of it have.
 */
export function isHardlyUsed(facts: Pick<CompanyFacts, 'benefits' | 'year'>, today: TokyoDate): boolean {
  const usage = usageOf(facts);
  const { from, until } = facts.year;
  if (usage === null || today < addDays(from, earliestJudged)) return false;
  return usage < daysBetween(from, today) / daysBetween(from, until) / 2;
}

/** What companies are put in order by: the most pressing sign, then the longest overdue, then the nearest day, then the name. */
export function pressingFirst<Each extends CompanyHealth & { title: string; id: string }>(
  all: readonly Each[],
): Each[] {
  const rank = ({ signs }: Each): number =>
    signs.length === 0 ? healthSigns.length : healthSigns.indexOf(signs[0]!);
  const far = Number.MAX_SAFE_INTEGER;
  return [...all].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.daysOverdue ?? -1) - (a.daysOverdue ?? -1) ||
      (a.daysToRenewal ?? far) - (b.daysToRenewal ?? far) ||
      a.title.localeCompare(b.title, 'ja') ||
      (a.id < b.id ? -1 : 1),
  );
}

/** What the page can be narrowed to; `attention` is every sign but a renewal that is more than thirty days away. */
export const healthFilters = ['all', 'attention', 'renewals', 'unused', 'overdue', 'leaving'] as const;
export type HealthFilter = (typeof healthFilters)[number];

const shownBy: Readonly<Record<HealthFilter, readonly HealthSign[] | null>> = {
  all: null,
  attention: ['overdue', 'grace', 'renews_30', 'leaving', 'unused'],
  renewals: ['renews_30', 'renews_60'],
  unused: ['unused'],
  overdue: ['overdue', 'grace'],
  leaving: ['leaving'],
};

/** Whether a company is among those that a filter shows. */
export function isShownBy({ signs }: Pick<CompanyHealth, 'signs'>, filter: HealthFilter): boolean {
  const wanted = shownBy[filter];
  return wanted === null || signs.some((sign) => wanted.includes(sign));
}
