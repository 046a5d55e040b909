import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadHosted } from '../../actions/hosts/read-hosted.ts';
import { ReadHosts } from '../../actions/hosts/read-hosts.ts';
import { SetHosting } from '../../actions/hosts/set-hosting.ts';
import {
  CompanyHostingType,
  companyHostingType,
  EventHostType,
  eventHostType,
  HostedEventsType,
  hostedEventsType,
  NextHostedEventType,
  nextHostedType,
} from './types/event-host.type.ts';

const mostCompanies = 50;

/** Hosts of events for everybody, and for the companies that they are. */
@Resolver()
export class HostsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly hosts: ReadHosts,
    private readonly hosted: ReadHosted,
    private readonly setHosting: SetHosting,
  ) {}

  @Query(() => [EventHostType], { description: 'Whom an event names, in the order of its page.' })
  eventHosts(
    @CurrentViewer() { communityId }: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventHostType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.hosts.inPublic(tx, eventId)).map(eventHostType),
    );
  }

  @Query(() => HostedEventsType, { description: 'Events that name a company whose page everybody sees.' })
  hostedEvents(
    @CurrentViewer() { communityId }: Viewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<HostedEventsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      hostedEventsType(await this.hosted.ofCompany(tx, companyId)),
    );
  }

  @Query(() => [NextHostedEventType], {
    description: 'Of each company that everybody sees the next event that names it; fifty are looked at.',
  })
  nextHostedEvents(
    @CurrentViewer() { communityId }: Viewer,
    @Args('companyIds', { type: () => [ID] }) companyIds: string[],
  ): Promise<NextHostedEventType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.hosted.next(tx, companyIds.slice(0, mostCompanies))).map(nextHostedType),
    );
  }

  @Query(() => [CompanyHostingType], { description: 'Events that name the company, and how.' })
  companyHostings(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyHostingType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.hosted.own(tx, { accountId, companyId })).map((own) => companyHostingType(own, tx.now)),
    );
  }

  @Mutation(() => Boolean, { description: 'Takes the company’s name off an event, or puts it back.' })
  async setCompanyHosting(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('shown', { type: () => Boolean }) shown: boolean,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.setHosting.run(tx, { accountId, companyId }, { eventId, shown }),
    );
    return true;
  }
}
