import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { SetNewsletter } from '../../actions/set-newsletter.ts';

/** The member's wishes that need nobody else. */
@Resolver()
export class NewsletterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly newsletter: SetNewsletter,
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
}
