import { addBankDays } from '@enishi/japan';
import { addDays, endOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { WayTerms } from './pay-way.ts';

/** How many bank days the secretariat has to bring the bank's list in before an order is let go whose money may be on it. */
const bankDaysToLook = 2;

const lookedThroughAt = (lastDay: TokyoDate): Date => endOfTokyoDay(addBankDays(lastDay, bankDaysToLook));

/**
 * The last day on which an order that is made now can be paid by transfer: so many bank days later, at the latest so many bank days before the day
 * of the event in Japan. Null where not even the next bank day is left.
 */
export function lastTransferDay(
  { days, stopDays }: WayTerms,
  { startsAt, now }: { readonly startsAt: Date; readonly now: Date },
): TokyoDate | null {
  const today = tokyoDateOf(now);
  const wanted = addBankDays(today, days);
  const latest = addBankDays(tokyoDateOf(startsAt), -stopDays);
  const last = wanted < latest ? wanted : latest;
  return last < addBankDays(today, 1) ? null : last;
}

/**
 * Until when the places of an order are kept that can be paid by transfer until an instant: the bank's list of the last day is looked through on the
 * bank days after it. Never beyond the beginning of the event.
 */
export function transferKeptUntil(payUntil: Date, startsAt: Date): Date {
  const looked = lookedThroughAt(tokyoDateOf(payUntil));
  return looked < startsAt ? looked : startsAt;
}

/** The other way round: of orders that could be paid until this instant or before it the places are kept no longer now, whenever their event begins. */
export function transfersLookedThrough(now: Date): Date {
  let day = tokyoDateOf(now);
  while (lookedThroughAt(day) > now) day = addDays(day, -1);
  return endOfTokyoDay(day);
}

/** The day on which whoever has not paid is reminded: the bank day before the last. */
export const transferReminderDay = (payUntil: Date): TokyoDate => addBankDays(tokyoDateOf(payUntil), -1);
