import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ListDeskConsents } from '../../actions/list-desk-consents.ts';
import { StopAtDesk } from '../../actions/stop-at-desk.ts';
import { DeskConsentsType, DeskStopInputType, deskConsentsType } from './types/desk-consent.type.ts';

/** The consents of a member at the desk, which stops them for people who ask by telephone, at the counter or by letter. It gives none. */
@Resolver()
export class DeskConsentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly listing: ListDeskConsents,
    private readonly stopping: StopAtDesk,
  ) {}

  @Query(() => DeskConsentsType, { description: 'The look is written into the access log.' })
  memberConsents(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<DeskConsentsType> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      deskConsentsType(await this.listing.run(tx, memberId, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, {
    description:
      'From its commit on the recipient reads nothing, as when the person stops it; they are written to.',
  })
  async stopConsentFor(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('id', { type: () => ID }) consentId: string,
    @Args('input', { type: () => DeskStopInputType }) input: DeskStopInputType,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) =>
      this.stopping.run(tx, { memberId, consentId, by }, input),
    );
    return true;
  }
}
