import { readTelephone } from '@enishi/japan';
import {
  Refusal,
  addDays,
  allOf,
  ok,
  readLines,
  refused,
  startOfTokyoDay,
  tokyoDateOf,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { Item } from './consent.ts';

/** Longest message on a card, in characters as people count them. */
export const longestMessage = 300;

/** What a member typed to give a card. `agreedTo`: the sentence beside the tick as it was shown; null without the tick; `emailAgreedTo`: that beside the tick for the mail address. */
export type CardForm = {
  readonly telephone: string;
  readonly message: string;
  readonly agreedTo: string | null;
  readonly emailAgreedTo: string | null;
};

/** The sentences beside the two ticks, in the language of the page. */
export type CardSentences = { readonly wording: string; readonly emailWording: string };

/** The same as it is kept; `telephone` and `message` null where none was given, `email` where the address itself is shown. */
export type CardWish = {
  readonly telephone: string | null;
  readonly message: string | null;
  readonly email: boolean;
};

/**
 * Reads what was typed, refusing all that is wrong at once, each with the fact `field`: CARD_TELEPHONE_UNREADABLE,
 * CARD_MESSAGE_TOO_LONG, CARD_CONSENT_MISSING without the tick; CARD_WORDING_CHANGED (conflict) where the sentence would be another
 * by now: other words, another name of the company, another last day.
 */
export function readCard(form: CardForm, { wording, emailWording }: CardSentences): Result<CardWish> {
  const agreed = form.agreedTo !== null;
  const read = allOf({
    telephone: form.telephone.trim() === '' ? ok(null) : telephone(form.telephone),
    message: message(form.message),
    agreed: agreed
      ? ok(true)
      : refused<true>(new Refusal('invalid', 'CARD_CONSENT_MISSING', { field: 'agreed' })),
  });
  if (!read.ok) return read;
  const email = form.emailAgreedTo !== null;
  if (form.agreedTo !== wording || (email && form.emailAgreedTo !== emailWording))
    return refused(new Refusal('conflict', 'CARD_WORDING_CHANGED'));
  return ok({ telephone: read.value.telephone, message: read.value.message, email });
}

function telephone(typed: string): Result<string | null> {
  const read = readTelephone(typed);
  return read === null
    ? refused(new Refusal('invalid', 'CARD_TELEPHONE_UNREADABLE', { field: 'telephone' }))
    : ok(read);
}

function message(typed: string): Result<string | null> {
  const text = readLines(typed);
  return [...text].length > longestMessage
    ? refused(new Refusal('invalid', 'CARD_MESSAGE_TOO_LONG', { field: 'message', most: longestMessage }))
    : ok(text || null);
}

/** The name always; what else was given besides. */
export function itemsOf({ telephone, message, email }: CardWish): Item[] {
  return [
    'name',
    ...(email ? ['email' as const] : []),
    ...(telephone ? ['telephone' as const] : []),
    ...(message ? ['message' as const] : []),
  ];
}

/** The last day (Tokyo) of a card that is given now for so many days. */
export function lastDayFrom(now: Date, days: number): TokyoDate {
  return addDays(tokyoDateOf(now), days);
}

/** The first instant without it: a card holds until its last day is over in Japan. */
export const expiryOf = (lastDay: TokyoDate): Date => startOfTokyoDay(addDays(lastDay, 1));

/** The last day (Tokyo) of what is over from an instant on. */
export const lastDayBefore = (expiresAt: Date): TokyoDate => addDays(tokyoDateOf(expiresAt), -1);

/** Whether the register knows of nothing against it; `age` is null where it is not known. */
export function isOldEnough(
  age: number | null,
  { leastAge, unknownAge }: { leastAge: number; unknownAge: 'allowed' | 'refused' },
): boolean {
  return age === null ? unknownAge === 'allowed' : age >= leastAge;
}
