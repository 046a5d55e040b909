import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Interest } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { SetInterests } from '../../actions/set-interests.ts';
import { SetNewsletter } from '../../actions/set-newsletter.ts';
import { InterestEnum } from './types/interest.type.ts';

/** The member's wishes that need nobody else. */
@Resolver()
export class NewsletterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly newsletter: SetNewsletter,
    private readonly interests: SetInterests,
  ) {}

  @Mutation(() => Boolean, { description: 'Whether the newsletter is wanted from now on.' })
  setNewsletter(
    @CurrentViewer() viewer: MemberViewer,
    @Args('wanted', { type: () => Boolean }) wanted: boolean,
  ): Promise<boolean> {
    const { memberId, locale, ip } = viewer;
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.newsletter.run(tx, { memberId, wanted, locale, ip }),
    );
  }

  @Mutation(() => [InterestEnum], { description: 'Topics to be written about; none asks for no topic.' })
  setInterests(
    @CurrentViewer() viewer: MemberViewer,
    @Args('interests', { type: () => [InterestEnum] }) interests: Interest[],
  ): Promise<Interest[]> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.interests.run(tx, viewer.memberId, interests),
    );
  }
}
