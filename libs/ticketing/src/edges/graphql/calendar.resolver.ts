import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepCalendarAddress } from '../../actions/calendar/keep-calendar-address.ts';

const address = (slug: string, code: string): string => `/files/${slug}/calendar/${code}.ics`;

/** The secret address of one's own calendar of tickets. */
@Resolver()
export class CalendarResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepCalendarAddress,
  ) {}

  @Query(() => String, { nullable: true, description: 'On this site; null before one was made.' })
  async myCalendarAddress(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
  ): Promise<string | null> {
    const code = await this.transactions.inCommunity(communityId, (tx) => this.keep.shown(tx, memberId));
    return code && address(communitySlug, code);
  }

  @Mutation(() => String, { description: 'Makes another one; the address before shows nothing from now on.' })
  async renewCalendarAddress(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
  ): Promise<string> {
    const code = await this.transactions.inCommunity(communityId, (tx) => this.keep.renew(tx, memberId));
    return address(communitySlug, code);
  }
}
