import { Refusal, addDays, allOf, endOfTokyoDay, ok, refused, tokyoDateOf } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { AttendeeName } from './attendee.ts';
import { readPhone } from './guest.ts';
import type { GuestReading } from './guest.ts';
import type { TicketMeans } from './pay-way.ts';
import type { OrderState } from './states.ts';
import { transferKeptUntil } from './transfer-time.ts';

/** How somebody at the counter or on the phone pays what costs something: cash in the hand, cash until a day, or by bank transfer as one orders on the site. */
export const counterPays = ['cash', 'later', 'transfer'] as const;
export type CounterPay = (typeof counterPays)[number];

/** Somebody who is not in the register, as the clerk writes them down; either address or number may be empty. */
export type CounterGuestForm = AttendeeName & { readonly phone: string; readonly email: string };
export type CounterGuest = AttendeeName & { readonly phone: string | null; readonly email: string | null };

/**
 * Reads whom a clerk wrote down, refusing all that is wrong at once, each with the fact `field`. COUNTER_CONTACT_MISSING where nobody could
 * reach the person: a number is enough, since on the phone nobody spells an address.
 */
export function readCounterGuest(
  { phone, email, ...name }: CounterGuestForm,
  { readName, readEmail }: Pick<GuestReading, 'readName' | 'readEmail'>,
): Result<CounterGuest> {
  const silent = phone.trim() === '' && email.trim() === '';
  const read = allOf({
    name: readName(name),
    phone: phone.trim() === '' ? ok(null) : readPhone(phone),
    email: email.trim() === '' ? ok(null) : readEmail(email),
    reached: silent
      ? refused<true>(new Refusal('invalid', 'COUNTER_CONTACT_MISSING', { field: 'phone' }))
      : ok(true),
  });
  return read.ok ? ok({ ...read.value.name, phone: read.value.phone, email: read.value.email }) : read;
}

/** The figures of a number as it is dialled in Japan, by which two spellings of it are one person. */
export const phoneDigits = (phone: string): string => phone.replace(/^\+81/, '0').replace(/\D/g, '');

/** So many days a booking usually waits for its money. */
const usualPayDays = 7;

type Hours = { readonly startsAt: Date; readonly endsAt: Date };

/** The day by which somebody is usually asked to pay: in a week, or on the day of the event where that is sooner. */
export function usualPayDay({ startsAt }: Hours, now: Date): TokyoDate {
  const [inAWeek, eventDay] = [addDays(tokyoDateOf(now), usualPayDays), tokyoDateOf(startsAt)];
  return inAWeek < eventDay ? inAWeek : eventDay;
}

/**
 * Until when a booking waits for its money: the end of a day in Japan, and on the last day of the event until it is over. Refuses
 * COUNTER_DAY_WRONG (invalid) for a day that is past or after the event.
 */
export function payUntilDay(
  day: TokyoDate | null,
  { endsAt }: Pick<Hours, 'endsAt'>,
  now: Date,
): Result<Date> {
  const until = day && new Date(Math.min(endOfTokyoDay(day).getTime(), endsAt.getTime()));
  if (!until || until <= now || day > tokyoDateOf(endsAt))
    return refused(new Refusal('invalid', 'COUNTER_DAY_WRONG', { field: 'payBy' }));
  return ok(until);
}

/**
 * Where a booking stands for the clerk. `waits` for its money, whose time may be over (`lapsed`: the places are free for others, and cash
 * is still taken while there are any), `settled` where nothing is to be paid any more, `ended` where it was cancelled.
 */
export const counterStages = ['waits', 'lapsed', 'settled', 'ended'] as const;
export type CounterStage = (typeof counterStages)[number];

/** Until when the places of a booking are kept: those of a transfer until the bank's list was looked through. */
export const bookingKeptUntil = ({
  means,
  payUntil,
  startsAt,
}: {
  readonly means: TicketMeans;
  readonly payUntil: Date | null;
  readonly startsAt: Date;
}): Date | null => (payUntil && means === 'bank_transfer' ? transferKeptUntil(payUntil, startsAt) : payUntil);

/** `payUntil`: until when the places are kept (`bookingKeptUntil`). */
export function counterStageAt(
  {
    state,
    payUntil,
    endedAt,
  }: { readonly state: OrderState; readonly payUntil: Date | null; readonly endedAt: Date | null },
  now: Date,
): CounterStage {
  if (endedAt) return 'ended';
  if (state === 'confirmed') return 'settled';
  return state === 'awaiting_payment' && payUntil !== null && payUntil > now ? 'waits' : 'lapsed';
}
