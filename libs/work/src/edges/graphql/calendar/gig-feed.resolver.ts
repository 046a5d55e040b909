import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepGigFeed } from '../../../actions/calendar/keep-gig-feed.ts';

const address = (slug: string, code: string): string => `/files/${slug}/gig-calendar/${code}.ics`;

/** The secret address of the calendar of one's own gigs. */
@Resolver()
export class GigFeedResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepGigFeed,
  ) {}

  @Query(() => String, { nullable: true, description: 'On this site; null before one was made.' })
  async myGigCalendarAddress(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
  ): Promise<string | null> {
    const code = await this.transactions.inCommunity(communityId, (tx) => this.keep.shown(tx, memberId));
    return code && address(communitySlug, code);
  }

  @Mutation(() => String, { description: 'Makes another one; the address before shows nothing from now on.' })
  async renewGigCalendarAddress(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
  ): Promise<string> {
    const code = await this.transactions.inCommunity(communityId, (tx) => this.keep.renew(tx, memberId));
    return address(communitySlug, code);
  }
}
