import type { MailReach } from '@enishi/membership';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { KeepMailReach } from '../../actions/keep-mail-reach.ts';
import { KnownMailReachType, MailReachEnum, knownMailReachType } from './types/mail-reach.type.ts';

/** Whether mail reaches a member: what the mail server said, and what the secretariat reads in its mailbox. */
@Resolver()
export class DeskMailReachResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reach: KeepMailReach,
  ) {}

  @Query(() => KnownMailReachType)
  memberMailReach(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<KnownMailReachType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      knownMailReachType(await this.reach.read(tx, memberId)),
    );
  }

  @Mutation(() => KnownMailReachType, {
    description:
      'Says that mail comes back from a member, who gets no letters then, or arrives again. No mail is sent by it.',
  })
  setMemberMailReach(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('reach', { type: () => MailReachEnum }) reach: MailReach,
  ): Promise<KnownMailReachType> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      knownMailReachType(await this.reach.run(tx, memberId, { reach, by: accountId })),
    );
  }
}
