import { createHmac, randomInt } from 'node:crypto';
import {
  Refusal,
  addDays,
  allOf,
  isTokyoDate,
  ok,
  readOneLine,
  refused,
  startOfTokyoDay,
  tokyoDate,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/** Longest name of a partner, a place or a clerk, in characters as people count them. */
export const longestDeskName = 60;
/** A desk is opened for a year at most; then whoever answers for it looks at it again. */
export const mostDeskDays = 366;
/** More clerks than this at one desk nobody keeps an eye on. */
export const mostClerks = 30;

/** After so many minutes without a touch the tablet asks for the clerk's number again. */
export const tabletIdleMinutes = 15;
/** After so many minutes without a touch whoever was on the screen is shown no more: the next person must not read it. */
export const personIdleMinutes = 5;

/** A desk of a partner (登録窓口): post office, town hall. */
export type DeskPlan = { readonly name: string; readonly place: string; readonly lastDay: TokyoDate };

/** Reads what the secretariat typed, refusing all that is wrong at once: DESK_NAME_WRONG, DESK_PLACE_WRONG (`most`), DESK_DAY_WRONG (`most` days from today on). */
export function readDesk(
  typed: { name: string; place: string; lastDay: string },
  today: TokyoDate,
): Result<DeskPlan> {
  return allOf({
    name: readDeskName(typed.name, 'DESK_NAME_WRONG', 'name'),
    place: readDeskName(typed.place, 'DESK_PLACE_WRONG', 'place'),
    lastDay: readLastDay(typed.lastDay, today),
  });
}

/** One line of at most {@link longestDeskName} characters; else the given code with `field` and `most`. */
export function readDeskName(typed: string, code: string, field: string): Result<string> {
  const name = readOneLine(typed);
  return name && [...name].length <= longestDeskName
    ? ok(name)
    : refused(new Refusal('invalid', code, { field, most: longestDeskName }));
}

function readLastDay(typed: string, today: TokyoDate): Result<TokyoDate> {
  const day = isTokyoDate(typed) ? tokyoDate(typed) : null;
  return day && day >= today && day <= addDays(today, mostDeskDays)
    ? ok(day)
    : refused(new Refusal('invalid', 'DESK_DAY_WRONG', { field: 'lastDay', most: mostDeskDays }));
}

/** `over`: its last day is over in Japan; `closed`: the secretariat closed it. Neither lets anybody in. */
export const deskStages = ['open', 'over', 'closed'] as const;
export type DeskStage = (typeof deskStages)[number];

export function deskStageAt(
  { lastDay, closedAt }: { lastDay: TokyoDate; closedAt: Date | null },
  now: Date,
): DeskStage {
  if (closedAt) return 'closed';
  return now < startOfTokyoDay(addDays(lastDay, 1)) ? 'open' : 'over';
}

/** Whether a tablet that was touched last at an instant still shows what it showed. */
export const isAwake = (seenAt: Date, minutes: number, now: Date): boolean =>
  now.getTime() - seenAt.getTime() < minutes * 60_000;

/** Six figures that a clerk can keep in mind. */
export const drawPin = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** What is kept of a number: without the installation's key it cannot be found by trying a million of them. */
export const pinHash = (key: Buffer, clerkId: string, pin: string): Buffer =>
  createHmac('sha256', key).update(`${clerkId}:${pin}`).digest();
