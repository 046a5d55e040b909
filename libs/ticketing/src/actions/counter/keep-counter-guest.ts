import { Injectable } from '@nestjs/common';
import { newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { readEmail, readPersonName } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { phoneDigits, readCounterGuest } from '../../domain/counter.ts';
import type { CounterGuestForm } from '../../domain/counter.ts';
import { guestKeys } from '../../domain/guest.ts';
import { GuestStore } from '../../store/guest.store.ts';
import { GuestCodes } from '../guests/guest-codes.ts';
import { personLock } from '../orders/check-choice.ts';

/** Whom a clerk wrote down for a purchase; `press` was made with the page. */
export type WrittenDown = {
  eventId: string;
  press: string;
  form: CounterGuestForm;
  locale: Locale;
  madeBy: string;
};

/**
 * Writes a guest down whom a clerk has at the counter or on the phone. One person is whoever gave the same address, or the same number:
 * what they may have is counted over all of their purchases of the event, those that they made on the site included.
 */
@Injectable()
export class KeepCounterGuest {
  constructor(
    private readonly guests: GuestStore,
    private readonly codes: GuestCodes,
  ) {}

  /** Pressed twice it is one guest. Throws the refusals of `readCounterGuest`. */
  async run(tx: Tx, { eventId, press, form, locale, madeBy }: WrittenDown): Promise<ChoosingBuyer> {
    const reading = { readName: readPersonName, readEmail: (typed: string) => readEmail(typed, 'email') };
    const details = unwrap(readCounterGuest(form, reading));
    const { email, phone } = details;
    const known = [email, phone && phoneDigits(phone)].filter((one) => one !== null);
    // Both, in the order of the words: two who share one of them wait for each other one way only.
    for (const person of [...known].sort()) await tx.lock(personLock(eventId, { person }));
    const again = await this.guests.ofPress(tx, press);
    const guest = again ?? { id: newId(), serial: 1 };
    if (!again)
      await this.guests.add(tx, {
        ...{ ...guest, ...details, communityId: tx.community, eventId, locale, press, madeBy },
        ...{ searchKeys: guestKeys(details), codeHash: this.codes.hashOf(guest), madeAt: tx.now },
        ...{ privacyVersion: null, takenBy: null, takenAt: null, erasedAt: null, erasedBy: null },
      });
    const ids = await this.guests.reachedBy(tx, eventId, {
      email,
      digits: phone && phoneDigits(phone),
    });
    return { kind: 'guest', id: guest.id, person: known[0]!, ids };
  }
}
