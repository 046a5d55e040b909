import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PlanSurvey } from '../../actions/survey/plan-survey.ts';
import {
  EventSurveyType,
  eventSurveyType,
  surveyFiguresType,
  SurveyFiguresType,
  surveyPlan,
  SurveyPlanArgs,
} from './types/event-survey.type.ts';

/** The survey of an event at the desk: whether it is mailed, and what was said. */
@Resolver()
export class DeskSurveyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly surveys: PlanSurvey,
  ) {}

  @Query(() => EventSurveyType, { description: 'With own words, which may name people.' })
  eventSurvey(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventSurveyType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventSurveyType(await this.surveys.read(tx, eventId)),
    );
  }

  @Query(() => SurveyFiguresType, { description: 'Figures alone, which name nobody.' })
  eventSurveyFigures(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<SurveyFiguresType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      surveyFiguresType((await this.surveys.read(tx, eventId)).figures),
    );
  }

  @Mutation(() => Boolean, { description: 'What it asks stays once it was mailed.' })
  async planEventSurvey(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { eventId, ...plan }: SurveyPlanArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.surveys.save(tx, eventId, surveyPlan(plan)),
    );
    return true;
  }
}
