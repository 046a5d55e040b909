import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadEvents } from '../../actions/events/read-events.ts';
import {
  eventFilter,
  EventFilterInput,
  EventPageType,
  eventPageType,
  EventType,
  eventType,
} from './types/event.type.ts';

/** Events on the site, at the prices of whoever looks. */
@Resolver()
export class EventsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadEvents,
  ) {}

  @Query(() => EventPageType, {
    description:
      'Events with a date that is not over, each at its next one within the filter, the soonest first.',
  })
  async events(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => EventFilterInput, nullable: true }) filter: EventFilterInput | null,
  ): Promise<EventPageType> {
    const wanted = { first: pageSize(page), after: afterInstant(page), ...eventFilter(filter) };
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      eventPageType(await this.read.list(tx, viewer.memberId, wanted), tx.now),
    );
  }

  @Query(() => EventType)
  async event(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'As typed; refused where it is worth nothing now.',
    })
    code: string | null,
  ): Promise<EventType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      eventType(await this.read.one(tx, viewer.memberId, id, code ?? null), tx.now),
    );
  }
}
