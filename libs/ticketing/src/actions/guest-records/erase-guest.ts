import { Injectable } from '@nestjs/common';
import { ForgetCustomer } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { attendeeInFull } from '../../domain/attendee.ts';
import { GuestRecordStore } from '../../store/guest-record.store.ts';
import type { ErasureHindrance } from '../../store/guest-record.store.ts';
import { ForgetGuestWords } from './forget-guest-words.ts';
import { HindranceOfErasure } from './hindrance-of-erasure.ts';

/** Whoever asked to be erased; `typedName`: typed by hand, so that nobody is erased by a slip. */
export type GuestToErase = { orderId: string; typedName: string; by: string };

const codes: Record<ErasureHindrance, string> = {
  to_come: 'GUEST_TICKETS_TO_COME',
  money: 'GUEST_MONEY_UNDER_WAY',
};

const blankless = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/**
 * Erases one guest who asked for it (個人情報保護法35条): name, reading, number, address, who came, what was answered, the customer at Stripe,
 * the mails to an address that nobody else here has, and the words of what they asked about their data. Order, tickets, payments, receipts and books stay, without a name.
 */
@Injectable()
export class EraseGuest {
  constructor(
    private readonly records: GuestRecordStore,
    private readonly customers: ForgetCustomer,
    private readonly words: ForgetGuestWords,
    private readonly hindrances: HindranceOfErasure,
  ) {}

  /** Twice is once. Throws GUEST_RECORD_UNKNOWN (not_found), GUEST_NAME_TYPED_WRONG (invalid), GUEST_TICKETS_TO_COME and GUEST_MONEY_UNDER_WAY (conflict). */
  async run(tx: Tx, { orderId, typedName, by }: GuestToErase): Promise<void> {
    const guest = await this.records.ofOrder(tx, orderId);
    if (!guest) throw new Refusal('not_found', 'GUEST_RECORD_UNKNOWN');
    if (guest.erasedAt) return;
    const hindrance = await this.hindrances.run(tx, { guestId: guest.id, orderId });
    if (hindrance) throw new Refusal('conflict', codes[hindrance]);
    if (blankless(typedName) !== blankless(attendeeInFull(guest) ?? ''))
      throw new Refusal('invalid', 'GUEST_NAME_TYPED_WRONG', { field: 'typedName' });
    await this.words.run(tx, guest, orderId);
    await this.records.erase(tx, { guestId: guest.id, orderId, by });
    await this.customers.wholly(tx, { kind: 'guest', id: guest.id });
  }
}
