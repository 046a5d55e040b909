import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadRoute } from '../../actions/sites/read-route.ts';
import { ReadSites } from '../../actions/sites/read-sites.ts';
import { EventSiteType, eventSiteType } from './types/event-site.type.ts';
import { RouteStopType, routeStopType } from './types/route-stop.type.ts';

/** Where events are visited, for everybody. */
@Resolver()
export class SitesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly sites: ReadSites,
    private readonly route: ReadRoute,
  ) {}

  @Query(() => [RouteStopType], { description: 'Visits to come at sites, the soonest first; at most fifty.' })
  myRoute(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<RouteStopType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.route.run(tx, memberId)).map(routeStopType),
    );
  }

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
