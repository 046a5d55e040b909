import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepSites } from '../../actions/sites/keep-sites.ts';
import { LayOutSlots } from '../../actions/sites/lay-out-slots.ts';
import { ReadSites } from '../../actions/sites/read-sites.ts';
import {
  EventSiteArgs,
  EventSitesType,
  eventSitesType,
  SlotPlanArgs,
  SlotPreviewType,
  slotPreviewType,
  typedSite,
} from './types/event-site.type.ts';

/** Sites of events at the desk, and slots at them. */
@Resolver()
export class DeskSitesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadSites,
    private readonly keep: KeepSites,
    private readonly slots: LayOutSlots,
  ) {}

  @Query(() => EventSitesType)
  eventSites(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventSitesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventSitesType(await this.read.atDesk(tx, eventId)),
    );
  }

  @Mutation(() => ID, { description: 'Keeps a site as typed; calendars follow a new name or address.' })
  keepEventSite(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { eventId, id = null, place = null, site }: EventSiteArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.keep.run(tx, { eventId, id, place }, typedSite(site)),
    );
  }

  @Mutation(() => Boolean, { description: 'One that no date is at.' })
  async removeEventSite(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keep.remove(tx, id));
    return true;
  }

  @Query(() => SlotPreviewType, { description: 'What laying slots out would do.' })
  slotPreview(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() wish: SlotPlanArgs,
  ): Promise<SlotPreviewType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      slotPreviewType(await this.slots.preview(tx, wish)),
    );
  }

  @Mutation(() => Int, { description: 'How many slots came.' })
  layOutSlots(@CurrentViewer() { communityId }: DeskViewer, @Args() wish: SlotPlanArgs): Promise<number> {
    return this.transactions.inCommunity(communityId, (tx) => this.slots.run(tx, wish));
  }
}
