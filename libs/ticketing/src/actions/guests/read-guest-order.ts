import { Injectable } from '@nestjs/common';
import { ReceiptsOf } from '@enishi/billing';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { AttendeeName } from '../../domain/attendee.ts';
import type { TicketMeans } from '../../domain/pay-way.ts';
import type { GuestEntity } from '../../store/guest.entity.ts';
import { ReadAttendees } from '../attendees/read-attendees.ts';
import type { Attendees } from '../attendees/read-attendees.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import type { Purchase } from '../orders/review-purchase.ts';
import { OpenGuestOrder } from './open-guest-order.ts';

/** Whoever ordered, the receipts of what they have paid, and whether whoever looks is a member with the same address. */
export type OpenedGuestOrder = {
  guest: GuestEntity;
  receipts: Awaited<ReturnType<ReceiptsOf['run']>>;
  own: boolean;
};

/** Reads a guest's purchase for whoever has its secret address. Each throws GUEST_ORDER_UNKNOWN. */
@Injectable()
export class ReadGuestOrder {
  constructor(
    private readonly door: OpenGuestOrder,
    private readonly review: ReviewPurchase,
    private readonly asked: ReadAttendees,
    private readonly receipts: ReceiptsOf,
    private readonly members: FindMember,
  ) {}

  /** `memberId` of whoever looks, where they are signed in. */
  async run(tx: Tx, code: string, memberId: string | null): Promise<OpenedGuestOrder> {
    const { buyer, guest } = await this.door.run(tx, code);
    const member = memberId === null ? null : await this.members.byId(tx, memberId);
    return {
      ...{ guest, receipts: await this.receipts.run(tx, buyer) },
      own: guest.email !== null && member?.email.toLowerCase() === guest.email,
    };
  }

  /** With the page for a way to pay. Throws also what `ReviewPurchase` throws. */
  async purchase(tx: Tx, code: string, means: TicketMeans | null = null): Promise<Purchase> {
    const { buyer, id } = await this.door.run(tx, code);
    return this.review.run(tx, buyer.id, id, means);
  }

  /** With the guest's own name, to be taken with one tap. */
  async attendees(tx: Tx, code: string): Promise<{ attendees: Attendees; suggested: AttendeeName[] }> {
    const { buyer, id, guest } = await this.door.run(tx, code);
    const { familyName, givenName, familyKana, givenKana } = guest;
    return {
      attendees: await this.asked.run(tx, buyer.id, id),
      suggested: [{ familyName, givenName, familyKana, givenKana }],
    };
  }
}
