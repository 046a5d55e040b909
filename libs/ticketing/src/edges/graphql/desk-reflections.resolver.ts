import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PublishReflection } from '../../actions/trips/publish-reflection.ts';
import { ReadReflections } from '../../actions/trips/read-reflections.ts';
import { eventReflections, EventReflectionsType } from './types/reflection.type.ts';

/** What people wrote after a work trip, at the desk. */
@Resolver()
export class DeskReflectionsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadReflections,
    private readonly publishing: PublishReflection,
  ) {}

  @Query(() => EventReflectionsType, { description: 'Names people; the look is written down.' })
  eventReflections(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventReflectionsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventReflections(await this.read.atDesk(tx, eventId, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'On the page of the event, where its writer agrees.' })
  async publishReflection(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.publishing.run(tx, { id, revision, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'It stands on the page no more.' })
  async takeReflectionDown(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.publishing.takeDown(tx, id));
    return true;
  }
}
