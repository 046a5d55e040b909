import { Refusal, addDays, isTokyoDate, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { giftChoices } from './gift-lengths.ts';
import type { GiftChoice } from './gift-lengths.ts';
import { longestWait } from './gift-window.ts';
import type { PlanTerms } from './plan.ts';
import { readEmail, readLine } from './typed-text.ts';

/** Longest name of giver or recipient, and longest message, in characters as people count them. */
export const longestGiftName = 60;
export const longestMessage = 300;

/** A gift as typed. Without an address whoever gives it hands it over themselves. */
export type GiftWish = {
  readonly planKey: string;
  readonly months: number;
  readonly giverName: string;
  readonly recipientName: string;
  readonly message: string;
  readonly recipientEmail: string | null;
  readonly sendOn: string | null;
};

/** A gift that can be ordered. `letter` is null where it is handed over. */
export type Gift = {
  readonly choice: GiftChoice;
  readonly giverName: string;
  readonly recipientName: string;
  readonly message: string;
  readonly letter: { readonly to: string; readonly on: TokyoDate } | null;
};

/**
 * Reads a gift. Refusals with the fact `field`: those of names and addresses, GIFT_LENGTH_UNKNOWN (no such length of this
 * plan), GIFT_MESSAGE_TOO_LONG, GIFT_DAY_INVALID (from today to ninety days ahead), GIFT_TO_ONESELF.
 */
export function readGift(
  wish: GiftWish,
  { plan, today, giverEmail }: { plan: PlanTerms; today: TokyoDate; giverEmail: string },
): Result<Gift> {
  const choice = giftChoices(plan).find(({ months }) => months === wish.months);
  if (!choice) return refused(new Refusal('invalid', 'GIFT_LENGTH_UNKNOWN', { field: 'months' }));
  const giverName = readLine(wish.giverName, 'giverName', longestGiftName);
  if (!giverName.ok) return giverName;
  const recipientName = readLine(wish.recipientName, 'recipientName', longestGiftName);
  if (!recipientName.ok) return recipientName;
  const message = readMessage(wish.message);
  if (!message.ok) return message;
  const names = { giverName: giverName.value, recipientName: recipientName.value, message: message.value };
  if (wish.recipientEmail === null) return ok({ choice, ...names, letter: null });
  const letter = readLetter(wish.recipientEmail, wish.sendOn, { today, giverEmail });
  return letter.ok ? ok({ choice, ...names, letter: letter.value }) : letter;
}

/** Where and when the letter is to go. */
export function readLetter(
  address: string,
  day: string | null,
  { today, giverEmail }: { today: TokyoDate; giverEmail: string },
): Result<{ to: string; on: TokyoDate }> {
  const to = readEmail(address, 'recipientEmail');
  if (!to.ok) return to;
  if (to.value === giverEmail.toLowerCase())
    return refused(new Refusal('invalid', 'GIFT_TO_ONESELF', { field: 'recipientEmail' }));
  const on = day ?? today;
  if (!isTokyoDate(on) || on < today || on > addDays(today, longestWait))
    return refused(new Refusal('invalid', 'GIFT_DAY_INVALID', { field: 'sendOn', most: longestWait }));
  return ok({ to: to.value, on });
}

/** Several lines, as they were typed; may be empty, may consist of pictures alone. */
function readMessage(typed: string): Result<string> {
  const lines: string[] = [];
  for (const line of typed
    .slice(0, longestMessage * 8)
    .replace(/\r\n?/g, '\n')
    .split('\n')) {
    const read = readLine(line, 'message', longestMessage);
    const missing = !read.ok && read.refusal.code === 'TEXT_MISSING';
    if (!read.ok && !missing) return read.refusal.code === 'TEXT_TOO_LONG' ? tooLong() : read;
    lines.push(read.ok ? read.value : line.normalize('NFC').trim());
  }
  const message = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return [...message].length > longestMessage ? tooLong() : ok(message);
}

const tooLong = (): Result<string> =>
  refused(new Refusal('invalid', 'GIFT_MESSAGE_TOO_LONG', { field: 'message', most: longestMessage }));
