import { Refusal, addDays, isWhole, ok, refused, tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate, Yen } from '@enishi/kernel';

/** From so many days before the day of the event on, so many percent of the price are kept when a ticket is given back. */
export type CancelStep = { readonly from: number; readonly percent: number };

/** Steps from far to near; before the first one nothing is kept. Without any, tickets go back free of charge until the event begins. */
export type CancelPolicy = readonly CancelStep[];

export const mostCancelSteps = 4;
const earliest = 365;

/** Tickets go back free of charge until a week before, for half until the day before, and for nothing on the day. */
export const usualCancelPolicy: CancelPolicy = [
  { from: 7, percent: 50 },
  { from: 0, percent: 100 },
];

/**
 * Checks a policy as it was typed and puts it in order. Refusal: CANCEL_POLICY_WRONG (`most`: days before) where a day stands twice, a
 * number is none, or less is kept on a later day.
 */
export function readCancelPolicy(typed: CancelPolicy): Result<CancelPolicy> {
  const no = refused(new Refusal('invalid', 'CANCEL_POLICY_WRONG', { field: 'cancelling', most: earliest }));
  const steps = [...typed].sort((a, b) => b.from - a.from).map(({ from, percent }) => ({ from, percent }));
  if (steps.length > mostCancelSteps) return no;
  for (const [at, { from, percent }] of steps.entries()) {
    const before = steps[at - 1];
    if (!isWhole(from, 0, earliest) || !isWhole(percent, 0, 100)) return no;
    if (before && (before.from === from || before.percent > percent)) return no;
  }
  return ok(steps);
}

/** What is kept of a ticket that is given back, and what goes back; yen, tax included, which sum to its price. */
export type CancelTerms = { readonly percent: number; readonly fee: Yen; readonly refund: Yen };

/** What giving a ticket of such a price back costs on a day in Japan: rounded down, in favour of the buyer. */
export function cancelTermsAt(
  policy: CancelPolicy,
  { price, startsAt, now }: { readonly price: number; readonly startsAt: Date; readonly now: Date },
): CancelTerms {
  const percent = percentOn(policy, { day: tokyoDateOf(now), eventDay: tokyoDateOf(startsAt) });
  const fee = Math.floor((price * percent) / 100);
  return { percent, fee: yen(fee), refund: yen(price - fee) };
}

const percentOn = (
  policy: CancelPolicy,
  { day, eventDay }: { readonly day: TokyoDate; readonly eventDay: TokyoDate },
): number =>
  policy.reduce(
    (kept, { from, percent }) => (day >= addDays(eventDay, -from) ? Math.max(kept, percent) : kept),
    0,
  );

const daysInWords = (days: number): Bilingual => {
  if (days === 0) return { ja: '開催日当日', en: 'the day of the event' };
  return days === 1 ? { ja: '前日', en: 'the day before' } : { ja: `${days}日前`, en: `${days} days before` };
};

/** All of it in words, for the six items and the page of the tickets: first until when it costs nothing. */
export function policyInWords(policy: CancelPolicy): Bilingual[] {
  const [first] = policy;
  if (!first) return [{ ja: '開始前まで: 無料', en: 'until the event begins: free of charge' }];
  const before = daysInWords(first.from + 1);
  const free = { ja: `${before.ja}まで: 無料`, en: `until ${before.en}: free of charge` };
  const steps = policy.map(({ from, percent }, at) => {
    const last = (policy[at + 1]?.from ?? -1) + 1;
    const [begins, ends] = [daysInWords(from), daysInWords(last)];
    const [ja, en] =
      last === from ? [begins.ja, begins.en] : [`${begins.ja}〜${ends.ja}`, `${begins.en} to ${ends.en}`];
    return { ja: `${ja}: 代金の${percent}%`, en: `${en}: ${percent}% of the price` };
  });
  return [free, ...steps];
}
