import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadSites } from '../../actions/sites/read-sites.ts';
import { EventSiteType, eventSiteType } from './types/event-site.type.ts';

/** Where events are visited, for everybody. */
@Resolver()
export class SitesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly sites: ReadSites,
  ) {}

  @Query(() => [EventSiteType], {
    description: 'Places that an event is visited at, in the order of its page.',
  })
  eventSites(
    @CurrentViewer() { communityId }: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventSiteType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.sites.inPublic(tx, eventId)).map(eventSiteType),
    );
  }
}
