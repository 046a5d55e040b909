import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SurveyForm } from '../../../actions/survey/answer-survey.ts';
import type { EventSurvey } from '../../../actions/survey/plan-survey.ts';
import { intentions, likelihoods } from '../../../domain/event-survey.ts';
import type {
  Intention,
  Likelihood,
  SurveyAnswer,
  SurveyPlan,
  SurveyQuestion,
} from '../../../domain/event-survey.ts';
import type { Counted, SurveyFigures } from '../../../domain/survey-result.ts';

export const LikelihoodEnum = graphqlEnum<Likelihood>([...likelihoods], 'Likelihood', 'Whether one would.');
export const IntentionEnum = graphqlEnum<Intention>(
  [...intentions],
  'Intention',
  'What one would do again: come to such an event, visit the region, lend a hand.',
);
export const SurveyQuestionKindEnum = graphqlEnum<SurveyQuestion['kind']>(
  ['text', 'choice'],
  'SurveyQuestionKind',
  'In own words, or one of what is offered.',
);

@ObjectType('SurveyOption')
export class SurveyOptionType {
  @Field(() => String) ja: string;
  @Field(() => String, { nullable: true }) en: string | null;
}

@ObjectType('SurveyQuestion')
export class SurveyQuestionType {
  @Field(() => ID) id: string;
  @Field(() => SurveyQuestionKindEnum) kind: SurveyQuestion['kind'];
  @Field(() => String) labelJa: string;
  @Field(() => String, { nullable: true }) labelEn: string | null;
  @Field(() => [SurveyOptionType]) options: SurveyOptionType[];
}

@ObjectType('SurveyOwnAnswer')
export class SurveyOwnAnswerType {
  @Field(() => ID) questionId: string;
  @Field(() => String) value: string;
}

@ObjectType('SurveyAnswer')
export class SurveyAnswerType {
  @Field(() => Int) satisfaction: number;
  @Field(() => Int) recommend: number;
  @Field(() => LikelihoodEnum, { nullable: true }) comeAgain: Likelihood | null;
  @Field(() => LikelihoodEnum, { nullable: true }) visit: Likelihood | null;
  @Field(() => LikelihoodEnum, { nullable: true }) lendAHand: Likelihood | null;
  @Field(() => String, { nullable: true }) said: string | null;
  @Field(() => [SurveyOwnAnswerType]) own: SurveyOwnAnswerType[];
}

@ObjectType('SurveyForm', { description: 'As whoever has the link from the mail sees it.' })
export class SurveyFormType {
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => InstantScalar) closesAt: Date;
  @Field(() => Boolean) closed: boolean;
  @Field(() => [SurveyQuestionType]) questions: SurveyQuestionType[];
  @Field(() => SurveyAnswerType, { nullable: true, description: 'What was said with this link before.' })
  answer: SurveyAnswerType | null;
}

@ObjectType('SurveyCount')
export class SurveyCountType {
  @Field(() => String) choice: string;
  @Field(() => Int) count: number;
}

@ObjectType('SurveyIntention')
export class SurveyIntentionType {
  @Field(() => IntentionEnum) intention: Intention;
  @Field(() => [SurveyCountType], { nullable: true }) counts: SurveyCountType[] | null;
}

@ObjectType('SurveyOwnResult')
export class SurveyOwnResultType {
  @Field(() => ID) id: string;
  @Field(() => String) labelJa: string;
  @Field(() => SurveyQuestionKindEnum) kind: SurveyQuestion['kind'];
  @Field(() => [SurveyCountType], { nullable: true }) counts: SurveyCountType[] | null;
  @Field(() => [String], { nullable: true }) texts: string[] | null;
}

@ObjectType('NetPromoter', {
  description: 'From -100 to 100: those who say 9 or 10 less those who say 0 to 6.',
})
export class NetPromoterType {
  @Field(() => Int) score: number;
  @Field(() => Int) promoters: number;
  @Field(() => Int) passives: number;
  @Field(() => Int) detractors: number;
}

@ObjectType('SurveyFigures', { description: 'Null where fewer than five have answered.' })
export class SurveyFiguresType {
  @Field(() => Int, { description: 'Mails that went out.' }) asked: number;
  @Field(() => Int, { nullable: true }) answered: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean of 1 to 5.' }) satisfaction: number | null;
  @Field(() => NetPromoterType, { nullable: true }) recommend: NetPromoterType | null;
}

@ObjectType('EventSurvey')
export class EventSurveyType extends SurveyFiguresType {
  @Field(() => String) titleJa: string;
  @Field(() => Boolean) open: boolean;
  @Field(() => Int) closeDays: number;
  @Field(() => [SurveyQuestionType], { description: 'Beside the fixed ones.' })
  questions: SurveyQuestionType[];
  @Field(() => [SurveyCountType], { nullable: true }) satisfactions: SurveyCountType[] | null;
  @Field(() => [SurveyCountType], { nullable: true }) recommends: SurveyCountType[] | null;
  @Field(() => [SurveyIntentionType]) again: SurveyIntentionType[];
  @Field(() => [SurveyOwnResultType]) own: SurveyOwnResultType[];
  @Field(() => [String], { nullable: true }) said: string[] | null;
}

@InputType('SurveyOptionInput')
export class SurveyOptionInput {
  @Field(() => String) ja: string;
  @Field(() => String, { nullable: true }) en?: string | null;
}

@InputType('SurveyQuestionInput')
export class SurveyQuestionInput {
  @Field(() => SurveyQuestionKindEnum) kind: SurveyQuestion['kind'];
  @Field(() => String) labelJa: string;
  @Field(() => String, { nullable: true }) labelEn?: string | null;
  @Field(() => [SurveyOptionInput]) options: SurveyOptionInput[];
}

@ArgsType()
export class SurveyPlanArgs {
  @Field(() => ID) eventId: string;
  @Field(() => Boolean) open: boolean;
  @Field(() => Int) closeDays: number;
  @Field(() => [SurveyQuestionInput]) questions: SurveyQuestionInput[];
}

@InputType('SurveyOwnAnswerInput')
export class SurveyOwnAnswerInput {
  @Field(() => ID) questionId: string;
  @Field(() => String) value: string;
}

@InputType('SurveyAnswerInput')
export class SurveyAnswerInput {
  @Field(() => Int) satisfaction: number;
  @Field(() => Int) recommend: number;
  @Field(() => LikelihoodEnum, { nullable: true }) comeAgain?: Likelihood | null;
  @Field(() => LikelihoodEnum, { nullable: true }) visit?: Likelihood | null;
  @Field(() => LikelihoodEnum, { nullable: true }) lendAHand?: Likelihood | null;
  @Field(() => String, { nullable: true }) said?: string | null;
  @Field(() => [SurveyOwnAnswerInput]) own: SurveyOwnAnswerInput[];
}

export const surveyPlan = ({ open, closeDays, questions }: Omit<SurveyPlanArgs, 'eventId'>): SurveyPlan => ({
  ...{ open, closeDays },
  questions: questions.map(({ kind, labelJa, labelEn = null, options }) => ({
    ...{ id: '', kind, labelJa, labelEn, options: options.map(({ ja, en = null }) => ({ ja, en })) },
  })),
});

export const surveyAnswer = ({
  comeAgain = null,
  visit = null,
  lendAHand = null,
  said = null,
  own,
  ...scores
}: SurveyAnswerInput): SurveyAnswer => ({
  ...{ ...scores, comeAgain, visit, lendAHand, said },
  own: Object.fromEntries(own.map(({ questionId, value }) => [questionId, value])),
});

const questionType = ({ options, ...question }: SurveyQuestion): SurveyQuestionType => ({
  ...question,
  options: options.map(({ ja, en }) => ({ ja, en })),
});

export const surveyFormType = ({ questions, answer, ...form }: SurveyForm): SurveyFormType => ({
  ...{ ...form, questions: questions.map(questionType) },
  answer: answer && {
    ...answer,
    own: Object.entries(answer.own).map(([questionId, value]) => ({ questionId, value })),
  },
});

const countType = (counts: Counted<string | number> | null): SurveyCountType[] | null =>
  counts && counts.map(({ choice, count }) => ({ choice: String(choice), count }));

export const surveyFiguresType = ({
  asked,
  answered,
  satisfaction,
  recommend,
}: SurveyFigures): SurveyFiguresType => ({ asked, answered, satisfaction, recommend });

export const eventSurveyType = ({ titleJa, plan, figures }: EventSurvey): EventSurveyType => ({
  ...surveyFiguresType(figures),
  ...{ titleJa, open: plan.open, closeDays: plan.closeDays, questions: plan.questions.map(questionType) },
  satisfactions: countType(figures.satisfactions),
  recommends: countType(figures.recommends),
  again: figures.again.map(({ intention, counts }) => ({ intention, counts: countType(counts) })),
  own: figures.own.map(({ id, labelJa, kind, counts, texts }) => ({
    ...{ id, labelJa, kind, counts: countType(counts), texts: texts && [...texts] },
  })),
  said: figures.said && [...figures.said],
});
