import { addDays, daysBetween } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { graceDays } from './membership-status.ts';
import type { UnpaidCause } from './unpaid-cause.ts';

/** Days after the first failed charge on which a mail asks for the fee. */
export const reminderDays: readonly number[] = [1, 3, 5, 7];

/** What the button of a mail opens: the page for another card, for confirming or paying, for a new term, or my page. */
export type UnpaidAsk = 'change_card' | 'confirm' | 'renew' | 'see';

type Plan = { readonly days: readonly number[]; readonly ask: UnpaidAsk };

/**
 * What is asked for by cause, and when. A blocked card is told of at the beginning and at the end alone: its holder knows
 * more about it than we may write, and nothing else than another card will help.
 */
const plans: Record<UnpaidCause, Plan> = {
  funds: { days: reminderDays, ask: 'see' },
  passing: { days: reminderDays, ask: 'see' },
  expired: { days: reminderDays, ask: 'change_card' },
  other_card: { days: reminderDays, ask: 'change_card' },
  authentication: { days: reminderDays, ask: 'confirm' },
  blocked: { days: [1, 7], ask: 'change_card' },
  term_over: { days: [7], ask: 'renew' },
};

/** What a cause asks of the member. */
export const askOf = (cause: UnpaidCause): UnpaidAsk => plans[cause].ask;

/** The day on which the charge first failed, by the first day after its grace. */
export const failedOn = (graceUntil: TokyoDate): TokyoDate => addDays(graceUntil, -graceDays);

/** Whole days since the first failure: 0 on the very day. */
export const dayOfGrace = (graceUntil: TokyoDate, today: TokyoDate): number =>
  daysBetween(failedOn(graceUntil), today);

/** How far the reminders of one grace have come. `reminded` is the last day of it on which a mail went out. */
export type Dunning = {
  readonly cause: UnpaidCause;
  readonly graceUntil: TokyoDate;
  readonly reminded: number | null;
};

/**
 * The reminder that is due on a day, named by its day of the grace; null where none is. Days on which the worker stood still
 * are not made up for one by one: the newest that is due goes out, the ones before it are passed over.
 */
export function reminderDue({ cause, graceUntil, reminded }: Dunning, today: TokyoDate): number | null {
  if (today >= graceUntil) return null;
  const reached = plans[cause].days.filter((day) => day <= dayOfGrace(graceUntil, today));
  const newest = reached.at(-1);
  return newest !== undefined && newest > (reminded ?? 0) ? newest : null;
}

/** What happens next by itself: another mail, or the end of the grace. Days in Tokyo. */
export type NextStep = { readonly kind: 'mail' | 'end'; readonly on: TokyoDate };

/** The next step after a day; the end once every mail is out. */
export function nextStep({ cause, graceUntil, reminded }: Dunning, today: TokyoDate): NextStep {
  const day = dayOfGrace(graceUntil, today);
  const coming = plans[cause].days.find((each) => each > (reminded ?? 0) && each >= day);
  if (coming === undefined) return { kind: 'end', on: graceUntil };
  return { kind: 'mail', on: addDays(failedOn(graceUntil), coming) };
}
