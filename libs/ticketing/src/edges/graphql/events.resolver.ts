import { afterInstant, askedFields, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ReadEvents } from '../../actions/events/read-events.ts';
import { EventLists } from '../event-lists.ts';
import type { AskedEventPage } from './types/event.type.ts';
import {
  eventFilter,
  EventFilterInput,
  EventPageType,
  EventType,
  eventType,
  fieldsOfSale,
} from './types/event.type.ts';

/** Events on the site, at the prices of whoever looks. */
@Resolver()
export class EventsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadEvents,
    private readonly lists: EventLists,
  ) {}

  @Query(() => EventPageType, {
    description:
      'Events with a date that is not over, each at its next one within the filter, the soonest first.',
  })
  async events(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => EventFilterInput, nullable: true }) filter: EventFilterInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AskedEventPage> {
    const { communityId, memberId } = viewer;
    const ofCards = [...askedFields(info, 'items')];
    return this.lists.page({
      ...{ communityId, memberId },
      page: { first: pageSize(page), after: afterInstant(page), ...eventFilter(filter) },
      asked: {
        sale: ofCards.some((name) => fieldsOfSale.has(name)),
        areas: askedFields(info).has('areas'),
      },
    });
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
