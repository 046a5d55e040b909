import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Interest } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { SetInterests } from '../../actions/set-interests.ts';
import { SetMunicipality } from '../../actions/set-municipality.ts';
import { SetNewsletter } from '../../actions/set-newsletter.ts';
import { InterestEnum } from './types/interest.type.ts';

/** The member's wishes that need nobody else. */
@Resolver()
export class NewsletterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly newsletter: SetNewsletter,
    private readonly interests: SetInterests,
    private readonly municipality: SetMunicipality,
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

  @Mutation(() => String, {
    nullable: true,
    description: 'Code of where they live, for figures that name nobody; null takes it back.',
  })
  setMunicipality(
    @CurrentViewer() viewer: MemberViewer,
    @Args('municipality', { type: () => String, nullable: true }) municipality: string | null,
  ): Promise<string | null> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.municipality.run(tx, viewer.memberId, municipality),
    );
  }
}
