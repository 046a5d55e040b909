import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerSurvey } from '../../actions/survey/answer-survey.ts';
import {
  surveyAnswer,
  SurveyAnswerInput,
  SurveyFormType,
  surveyFormType,
} from './types/event-survey.type.ts';

/** Answering the survey of an event: whoever has the link may, and nobody is signed in. */
@Resolver()
export class SurveysResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly surveys: AnswerSurvey,
  ) {}

  @Query(() => SurveyFormType)
  surveyForm(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<SurveyFormType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      surveyFormType(await this.surveys.read(tx, code)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'One answer a link; said again it takes the place of the one before.',
  })
  async answerSurvey(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('answer', { type: () => SurveyAnswerInput }) answer: SurveyAnswerInput,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.surveys.run(tx, code, surveyAnswer(answer)),
    );
    return true;
  }
}
