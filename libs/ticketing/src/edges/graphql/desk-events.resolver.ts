import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadDeskEvents } from '../../actions/events/read-desk-events.ts';
import { ReadEvents } from '../../actions/events/read-events.ts';
import {
  DeskEventPageType,
  deskEventPageType,
  DeskEventType,
  deskEventType,
} from './types/desk-event.type.ts';
import { EventType, eventType } from './types/event.type.ts';

/** Events as the desk sees them: plans, sales, and who comes. */
@Resolver()
export class DeskEventsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadDeskEvents,
    private readonly site: ReadEvents,
  ) {}

  @Query(() => DeskEventPageType, { description: 'Newest change first.' })
  events(@CurrentViewer() viewer: DeskViewer, @Args() page: PageArgs): Promise<DeskEventPageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      deskEventPageType(await this.read.list(tx, { first, after })),
    );
  }

  @Query(() => DeskEventType)
  event(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskEventType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      deskEventType(await this.read.one(tx, id)),
    );
  }

  @Query(() => EventType, { description: 'As somebody without a membership will see it.' })
  eventPreview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<EventType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      eventType(await this.site.preview(tx, id), tx.now),
    );
  }
}
