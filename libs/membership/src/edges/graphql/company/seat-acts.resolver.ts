import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ChangeSeat } from '../../../actions/company/change-seat.ts';
import { InviteToSeats } from '../../../actions/company/invite-to-seats.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { SeatChangeInput, seatActOf } from './seat-change.type.ts';

/** Inviting to seats of a company and taking them away, for whoever acts for it. */
@Resolver()
export class SeatActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly invite: InviteToSeats,
    private readonly change: ChangeSeat,
  ) {}

  @Mutation(() => Int, {
    description:
      'Invites people by mail and answers how many letters leave; who is invited already gets none.',
  })
  inviteToSeats(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('emails', { type: () => String, description: 'One a line.' }) emails: string,
  ): Promise<number> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.invite.run(tx, { companyId: id, emails, actor: null });
    });
  }

  @Mutation(() => Boolean, { description: 'Sends an invitation anew, takes it back, or takes a seat away.' })
  async changeSeat(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('change', { type: () => SeatChangeInput }) change: SeatChangeInput,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      await this.change.run(tx, { ...seatActOf(change), companyId: id, actor: null });
    });
    return true;
  }
}
