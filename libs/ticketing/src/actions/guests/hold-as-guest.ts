import { Injectable } from '@nestjs/common';
import { CurrentDocuments } from '@enishi/identity';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { readEmail, readPersonName } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { guestKeys, readGuest } from '../../domain/guest.ts';
import type { GuestForm } from '../../domain/guest.ts';
import { GuestStore } from '../../store/guest.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { personLock } from '../orders/check-choice.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import type { TicketWish } from '../orders/check-choice.ts';
import { GuestCodes } from './guest-codes.ts';

/** Tickets that somebody without an account chose, and who they are, as typed. */
export type GuestWish = TicketWish & { form: GuestForm; locale: Locale };

/**
 * Keeps places for somebody without an account, who from then on is whoever has the secret address. What one person may have is
 * counted over all purchases of the event with the same e-mail address, and choosing again gives up what was kept before under it.
 * Whether the address is a member's is neither looked at nor said.
 */
@Injectable()
export class HoldAsGuest {
  constructor(
    private readonly sales: SaleStore,
    private readonly guests: GuestStore,
    private readonly documents: CurrentDocuments,
    private readonly codes: GuestCodes,
    private readonly hold: HoldTickets,
  ) {}

  /**
   * Answers the secret; pressed twice the same, and GUEST_PRESS_USED (conflict) where what was typed is another address by then, or the
   * order was taken along. Throws EVENT_NOT_FOUND and the refusals of `readGuest` and `HoldTickets`.
   */
  async run(tx: Tx, { form, locale, ...wish }: GuestWish): Promise<string> {
    const date = await this.sales.date(tx, wish.occurrenceId);
    if (date?.state !== 'published') throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const { eventId } = date;
    const { privacy } = await this.documents.run(tx);
    const reading = { readName: readPersonName, readEmail: (typed: string) => readEmail(typed, 'email') };
    const details = unwrap(readGuest(form, { ...reading, privacyVersion: privacy?.version ?? 0 }));
    await tx.lock(`ticketing.guest_press:${wish.press}`);
    await tx.lock(personLock(eventId, { person: details.email }));
    const again = await this.guests.ofPress(tx, wish.press);
    if (again?.email === details.email && again.codeHash) return this.codes.of(again);
    if (again) throw new Refusal('conflict', 'GUEST_PRESS_USED');
    const guest = { id: newId(), serial: 1 };
    await this.guests.add(tx, {
      ...{ ...guest, ...details, communityId: tx.community, eventId, locale, press: wish.press },
      ...{ searchKeys: guestKeys(details), codeHash: this.codes.hashOf(guest), madeBy: null, madeAt: tx.now },
      ...{
        privacyVersion: form.privacyVersion,
        takenBy: null,
        takenAt: null,
        erasedAt: null,
        erasedBy: null,
      },
    });
    const ids = await this.guests.withEmail(tx, eventId, details.email);
    await this.hold.run(tx, { kind: 'guest', id: guest.id, person: details.email, ids }, wish);
    return this.codes.of(guest);
  }
}
