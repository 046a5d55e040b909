import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { displayName } from '../../domain/member-name.ts';
import type { SeatTaker } from '../../domain/company/seat-offer.ts';
import { MemberStore } from '../../store/member.store.ts';
import { ReadOwnPlan } from './read-own-plan.ts';
import type { OwnPlan } from './read-own-plan.ts';

/** Who looks: nobody, somebody signed in, or a member. */
export type SeatViewer = { accountId: string | null; memberId: string | null };

/** Whoever looks, by what decides about a seat for them. */
export type SeatLooker = {
  taker: SeatTaker;
  /** What the company would see; null before they have joined. */
  shown: { name: string; email: string } | null;
  ownPlan: OwnPlan | null;
};

/** Reads who holds the link of a seat. Needs the identity scope. */
@Injectable()
export class WhoLooksAtSeat {
  constructor(
    private readonly members: MemberStore,
    private readonly emails: AccountEmail,
    private readonly own: ReadOwnPlan,
  ) {}

  async run(tx: Tx, { accountId, memberId }: SeatViewer): Promise<SeatLooker> {
    if (!accountId) return { taker: null, shown: null, ownPlan: null };
    const email = await this.emails.run(tx, accountId);
    const member = memberId ? await this.members.byId(tx, memberId) : null;
    const taker = { email, memberId };
    if (!member) return { taker, shown: null, ownPlan: null };
    return { taker, shown: { name: displayName(member), email }, ownPlan: await this.own.run(tx, member.id) };
  }
}
