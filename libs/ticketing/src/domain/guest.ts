import { Refusal, allOf, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { foldForSearch, readTelephone } from '@enishi/japan';
import { attendeeKeys } from './attendee.ts';
import type { AttendeeName } from './attendee.ts';

/** What somebody without an account types to order tickets. `privacyVersion`: of the notice beside the tick; null without the tick. */
export type GuestForm = AttendeeName & {
  readonly email: string;
  readonly phone: string;
  readonly privacyVersion: number | null;
};

/** The same as it is kept; `email` folded, `phone` null where none was given. */
export type GuestDetails = AttendeeName & { readonly email: string; readonly phone: string | null };

/** What reads the parts that other contexts know how to read, and the privacy notice that is in force (0 before there is one). */
export type GuestReading = {
  readonly readName: (name: AttendeeName) => Result<AttendeeName>;
  readonly readEmail: (typed: string) => Result<string>;
  readonly privacyVersion: number;
};

/** A telephone number as people write it. Refuses GUEST_PHONE_UNREADABLE. */
export function readPhone(typed: string): Result<string> {
  const read = readTelephone(typed);
  return read === null
    ? refused(new Refusal('invalid', 'GUEST_PHONE_UNREADABLE', { field: 'phone' }))
    : ok(read);
}

/**
 * Reads what a guest typed, refusing all that is wrong at once, each with the fact `field`. GUEST_CONSENT_MISSING without the tick,
 * GUEST_NOTICE_CHANGED (conflict) where another notice has come into force since the page was shown.
 */
export function readGuest(
  form: GuestForm,
  { readName, readEmail, privacyVersion }: GuestReading,
): Result<GuestDetails> {
  const agreed = form.privacyVersion !== null;
  const read = allOf({
    name: readName(form),
    email: readEmail(form.email),
    phone: form.phone.trim() === '' ? ok(null) : readPhone(form.phone),
    agreed: agreed
      ? ok(true)
      : refused<true>(new Refusal('invalid', 'GUEST_CONSENT_MISSING', { field: 'agreed' })),
  });
  if (!read.ok) return read;
  if (form.privacyVersion !== privacyVersion) return refused(new Refusal('conflict', 'GUEST_NOTICE_CHANGED'));
  const { name, email, phone } = read.value;
  return ok({ ...name, email, phone });
}

/** The keys under which the desk finds a guest by the beginning of what it types: names, their readings, address and number. */
export const guestKeys = ({
  email,
  phone,
  ...name
}: AttendeeName & { email: string | null; phone: string | null }): string[] => [
  ...attendeeKeys(name),
  ...(email ? [foldForSearch(email)] : []),
  ...(phone ? [phone.replace(/\D/g, '')] : []),
];
