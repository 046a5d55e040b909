import { Injectable } from '@nestjs/common';
import { FindMember, ForgetGuestRequests } from '@enishi/membership';
import { Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GuestRecordStore } from '../../store/guest-record.store.ts';
import type { GuestEntity } from '../../store/guest.entity.ts';

/** Forgets what names a guest outside of ticketing: the mails to an address that nobody else here has, and what they asked about their data. */
@Injectable()
export class ForgetGuestWords {
  constructor(
    private readonly records: GuestRecordStore,
    private readonly members: FindMember,
    private readonly mails: Mailbox,
    private readonly requests: ForgetGuestRequests,
  ) {}

  async run(tx: Tx, { id, email }: GuestEntity, orderId: string): Promise<void> {
    const own = email && !(await this.isStillKnown(tx, id, email)) ? email : null;
    if (own) await this.mails.forget(tx, own);
    await this.requests.run(tx, { orderId, email: own });
  }

  /** What was written to a member, or about another purchase, is not this guest's alone. */
  private async isStillKnown(tx: Tx, guestId: string, email: string): Promise<boolean> {
    return (await this.records.hasOther(tx, guestId, email)) || (await this.members.hasAddress(tx, email));
  }
}
