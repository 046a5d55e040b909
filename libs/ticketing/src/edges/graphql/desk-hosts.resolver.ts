import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NameHosts } from '../../actions/hosts/name-hosts.ts';
import { ReadHosts } from '../../actions/hosts/read-hosts.ts';
import {
  ChangeHostArgs,
  EventHostInput,
  EventHostsType,
  eventHostsType,
  typedHost,
} from './types/event-host.type.ts';

/** Hosts of events at the desk. */
@Resolver()
export class DeskHostsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadHosts,
    private readonly naming: NameHosts,
  ) {}

  @Query(() => EventHostsType)
  eventHosts(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventHostsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventHostsType(await this.read.atDesk(tx, eventId)),
    );
  }

  @Mutation(() => ID, { description: 'Names a host; a company is written to once the event is on the site.' })
  nameEventHost(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('host', { type: () => EventHostInput }) host: EventHostInput,
  ): Promise<string> {
    const wish = { eventId, typed: typedHost(host), by: accountId };
    return this.transactions.inCommunity(communityId, (tx) => this.naming.add(tx, wish));
  }

  @Mutation(() => Boolean, { description: 'As what it is named, and whether by name alone.' })
  async changeEventHost(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { id, ...changes }: ChangeHostArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.naming.change(tx, id, changes));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Names it no more.' })
  async removeEventHost(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.naming.remove(tx, id));
    return true;
  }
}
