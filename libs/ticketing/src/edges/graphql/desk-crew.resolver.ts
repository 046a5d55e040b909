import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ListCrew } from '../../actions/crew/list-crew.ts';
import { TurnCrew } from '../../actions/crew/turn-crew.ts';
import type { CrewTurn } from '../../actions/crew/turn-crew.ts';
import { CrewTurnEnum, EventCrewType, eventCrewType } from './types/crew.type.ts';

/** Who takes part in an event as staff, speaker or volunteer, and who came. */
@Resolver()
export class DeskCrewResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListCrew,
    private readonly turn: TurnCrew,
  ) {}

  @Query(() => EventCrewType, { description: 'The look at the names is written down.' })
  eventCrew(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventCrewType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventCrewType(await this.list.run(tx, eventId, { accountId, role }), tx.now),
    );
  }

  @Mutation(() => Boolean, { description: 'Pressed twice it is done once.' })
  async turnCrew(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('to', { type: () => CrewTurnEnum }) to: CrewTurn,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turn.run(tx, { id, to, by }));
    return true;
  }
}
