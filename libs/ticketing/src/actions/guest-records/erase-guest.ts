import { Injectable } from '@nestjs/common';
import { ForgetCustomer } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import { FindMember } from '@enishi/membership';
import { Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { attendeeInFull } from '../../domain/attendee.ts';
import { GuestRecordStore } from '../../store/guest-record.store.ts';
import type { ErasureHindrance } from '../../store/guest-record.store.ts';
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
 * and the mails to an address that nobody else here has. Order, tickets, payments, receipts and books stay, without a name.
 */
@Injectable()
export class EraseGuest {
  constructor(
    private readonly records: GuestRecordStore,
    private readonly customers: ForgetCustomer,
    private readonly members: FindMember,
    private readonly mails: Mailbox,
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
    if (guest.email && !(await this.isStillKnown(tx, guest.id, guest.email)))
      await this.mails.forget(tx, guest.email);
    await this.records.erase(tx, { guestId: guest.id, orderId, by });
    await this.customers.wholly(tx, { kind: 'guest', id: guest.id });
  }

  /** What was written to a member, or about another purchase, is not this guest's alone. */
  private async isStillKnown(tx: Tx, guestId: string, email: string): Promise<boolean> {
    return (await this.records.hasOther(tx, guestId, email)) || (await this.members.hasAddress(tx, email));
  }
}
