import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerCrew } from '../../actions/crew/answer-crew.ts';
import { ListOwnCrew } from '../../actions/crew/list-own-crew.ts';
import { ReadSpeakers } from '../../actions/crew/read-speakers.ts';
import { CrewAnswerArgs, EventSpeakerType, OwnCrewType, ownCrewType } from './types/crew.type.ts';

/** Staff, speakers and volunteers, as they see it themselves; and the speakers of an event, for everybody. */
@Resolver()
export class CrewResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ListOwnCrew,
    private readonly answer: AnswerCrew,
    private readonly speakers: ReadSpeakers,
  ) {}

  @Query(() => [OwnCrewType], { description: 'The latest shift first.' })
  myCrew(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnCrewType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.own.run(tx, memberId)).map(ownCrewType),
    );
  }

  @Mutation(() => Boolean, { description: 'Answered twice it is answered once.' })
  async answerCrew(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() answer: CrewAnswerArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.answer.run(tx, memberId, answer));
    return true;
  }

  @Query(() => [EventSpeakerType], { description: 'Those who have ticked that they may be named.' })
  eventSpeakers(
    @CurrentViewer() { communityId }: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventSpeakerType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.speakers.run(tx, eventId));
  }
}
