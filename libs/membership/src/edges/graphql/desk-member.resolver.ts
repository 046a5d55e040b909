import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { tokyoDateOf } from '@enishi/kernel';
import { afterInstant, CurrentViewer, PageArgs, Transactions, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { CustomerOf } from '@enishi/billing';
import { OpenMemberRecord } from '../../actions/open-member-record.ts';
import { ReadTimeline } from '../../actions/read-timeline.ts';
import { SyncMember } from '../../actions/sync-member.ts';
import {
  DeskMemberType,
  TimelinePageType,
  deskMemberType,
  timelinePageType,
} from './types/desk-member.type.ts';

/** One member at the desk. */
@Resolver()
export class DeskMemberResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly open: OpenMemberRecord,
    private readonly customers: CustomerOf,
    private readonly timeline: ReadTimeline,
    private readonly sync: SyncMember,
  ) {}

  @Query(() => DeskMemberType, { description: 'Reading it is written into the access log.' })
  member(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskMemberType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const record = await this.open.run(tx, id, reader);
      const customer = await this.customers.run(tx, { kind: 'member', id });
      return deskMemberType(record, tokyoDateOf(tx.now), customer?.stripeCustomerId ?? null);
    });
  }

  @Query(() => TimelinePageType, { description: "A member's story, newest first." })
  async memberTimeline(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args() page: PageArgs,
  ): Promise<TimelinePageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.timeline.run(tx, memberId, { first, after }),
    );
    return timelinePageType(found);
  }

  @Mutation(() => Boolean, {
    description: 'Asks for a comparison with Stripe; the timeline shows the outcome.',
  })
  async syncMemberWithStripe(
    @CurrentViewer() viewer: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.sync.run(tx, memberId, viewer.accountId),
    );
    return true;
  }
}
