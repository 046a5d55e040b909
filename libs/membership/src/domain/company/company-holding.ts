import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import { addDays } from '@enishi/kernel';
import type { CompanyStanding } from './company-states.ts';

/** What a company pays for, days in Tokyo; the days mean what those of a member's source mean. */
export type CompanyHolding = {
  readonly planKey: string;
  readonly interval: BillingInterval;
  readonly amount: number;
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate | null;
  readonly paidUntil: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
  readonly cancelsOn: TokyoDate | null;
};

/** The holding that counts today and what it amounts to. Of several the one in good order, then the newest. */
export function companyStanding<Holding extends CompanyHolding>(
  holdings: readonly Holding[],
  today: TokyoDate,
): { standing: CompanyStanding; holding: Holding | null } {
  const newest = [...holdings].sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1));
  const current = newest.find((each) => each.graceUntil === null && holds(each, today));
  if (current) return { standing: 'current', holding: current };
  const grace = newest.find((each) => each.graceUntil !== null && today < each.graceUntil);
  if (grace) return { standing: 'grace', holding: grace };
  const last = newest[0] ?? null;
  return { standing: last ? 'ended' : 'none', holding: last };
}

/** Whether a company in its grace is written to once more today: from so many days before the grace ends. */
export const remindsAgain = (
  { graceUntil }: Pick<CompanyHolding, 'graceUntil'>,
  daysBefore: number,
  today: TokyoDate,
): boolean =>
  graceUntil !== null && daysBefore > 0 && addDays(graceUntil, -daysBefore) <= today && today < graceUntil;

/** The last usable day; null while nothing ends it. */
export function lastUsableDay({ untilDay, graceUntil }: CompanyHolding): TokyoDate | null {
  const end = graceUntil ?? untilDay;
  return end === null ? null : addDays(end, -1);
}

function holds({ fromDay, untilDay }: CompanyHolding, day: TokyoDate): boolean {
  return fromDay <= day && (untilDay === null || day < untilDay);
}
