import { Injectable } from '@nestjs/common';
import { HoldPayers, ShowPapers } from '@enishi/billing';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { GuestStore } from '../../store/guest.store.ts';

/**
 * What a member ordered as a guest goes to their own pages: everything under the address that is confirmed as theirs, since they
 * signed in by it. Tickets, codes and money stay what they are; the secret addresses open nothing from then on.
 */
@Injectable()
export class TakeGuestOrders {
  constructor(
    private readonly guests: GuestStore,
    private readonly members: FindMember,
    private readonly payers: HoldPayers,
    private readonly papers: ShowPapers,
  ) {}

  /** How many could be taken. */
  async count(tx: Tx, memberId: string): Promise<number> {
    const member = await this.members.byId(tx, memberId);
    return member ? (await this.guests.orderedUnder(tx, member.email.toLowerCase())).length : 0;
  }

  /** Answers how many. Pressed twice nothing is left to take. An order that is being paid at this moment stays until it is. */
  async run(tx: Tx, memberId: string): Promise<number> {
    const email = (await this.members.named(tx, memberId)).email.toLowerCase();
    const meant = await this.guests.orderedUnder(tx, email);
    // As whatever learns of money does: who pays before any row of the order.
    await this.payers.all(tx, 'guest', meant);
    const found = await this.guests.lockedUnder(tx, email, meant);
    if (found.length === 0) return 0;
    await this.guests.handTo(tx, found, memberId);
    const guestIds = found.map(({ guestId }) => guestId);
    await this.papers.run(tx, 'guest', guestIds, memberId);
    return found.length;
  }
}
