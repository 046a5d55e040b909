import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ComplimentaryStore } from '../store/complimentary.store.ts';
import { SeatsOfMember } from './company/seats-of-member.ts';
import { GiftStore } from '../store/gift.store.ts';

/** Why and from whom something was given that a membership rests on; `id` is that of the source. */
export type Given = { id: string; reason: string; givenBy: string | null };

/** Who gave what a member has without having paid for it: the desk with its reason, a giver by the name they wrote, the company whose seat it is. */
@Injectable()
export class WhoGave {
  constructor(
    private readonly presents: ComplimentaryStore,
    private readonly gifts: GiftStore,
    private readonly seats: SeatsOfMember,
  ) {}

  async run(tx: Tx, memberId: string): Promise<Given[]> {
    const gifts = await this.gifts.receivedBy(tx, memberId);
    return [
      ...(await this.presents.ofMember(tx, memberId)),
      ...gifts.map(({ id, giverName: reason }) => ({ id, reason, givenBy: null })),
      ...(await this.seats.reasons(tx, memberId)),
    ];
  }
}
