import { graphqlEnum, TextType } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Answer } from '../../../domain/answer.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { questionKinds } from '../../../domain/question.ts';
import type { Question, QuestionDraft, QuestionKind } from '../../../domain/question.ts';

export const QuestionKindEnum = graphqlEnum<QuestionKind>(
  [...questionKinds],
  'QuestionKind',
  'Answered in own words, by one of what is offered, by several of it, or with yes or no.',
);

@ObjectType('Question', { description: 'What an event asks of those who order.' })
export class QuestionType {
  @Field(() => ID) id: string;
  @Field(() => QuestionKindEnum) kind: QuestionKind;
  @Field(() => TextType) label: { ja: string; en: string };
  @Field(() => [TextType], { description: 'What is offered; the Japanese text is the answer.' })
  options: { ja: string; en: string }[];
  @Field(() => Boolean, { description: 'Asked for each ticket, not once for the order.' }) perTicket: boolean;
  @Field(() => Boolean) required: boolean;
  @Field(() => ID, { nullable: true, description: 'Asked about this kind of ticket only.' })
  typeId: string | null;
  @Field(() => Boolean, { description: 'Seen by few, and deleted some days after the event.' })
  sensitive: boolean;
}

@ObjectType('Answer')
export class AnswerType {
  @Field(() => ID) questionId: string;
  @Field(() => ID, { nullable: true, description: 'With `nth` the ticket; null: the order.' })
  typeId: string | null;
  @Field(() => Int, { nullable: true }) nth: number | null;
  @Field(() => [String]) values: string[];
}

@InputType('AnswerInput')
export class AnswerInput {
  @Field(() => ID) questionId: string;
  @Field(() => ID, { nullable: true, description: 'With `nth` the ticket; null: the order.' })
  typeId?: string | null;
  @Field(() => Int, { nullable: true }) nth?: number | null;
  @Field(() => [String], { description: 'Own words, what was chosen, or `yes` or `no`.' }) values: string[];
}

@InputType('QuestionOptionInput')
export class QuestionOptionInput {
  @Field(() => String) ja: string;
  @Field(() => String, { nullable: true }) en?: string | null;
}

@InputType('QuestionInput')
export class QuestionInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: string | null;
  @Field(() => QuestionKindEnum) kind: QuestionKind;
  @Field(() => String) labelJa: string;
  @Field(() => String, { nullable: true }) labelEn?: string | null;
  @Field(() => [QuestionOptionInput]) options: QuestionOptionInput[];
  @Field(() => Boolean) perTicket: boolean;
  @Field(() => Boolean) required: boolean;
  @Field(() => ID, { nullable: true }) typeId?: string | null;
  @Field(() => Boolean) sensitive: boolean;
}

export const questionType = ({ labelJa, labelEn, options, ...question }: Question): QuestionType => ({
  ...{ ...question, label: inBoth(labelJa, labelEn) },
  options: options.map(({ ja, en }) => inBoth(ja, en)),
});

export const answerType = ({ questionId, slot, values }: Answer): AnswerType => ({
  ...{ questionId, typeId: slot?.typeId ?? null, nth: slot?.nth ?? null, values: [...values] },
});

export const typedAnswer = ({ questionId, typeId = null, nth = null, values }: AnswerInput): Answer => ({
  ...{ questionId, values },
  slot: typeId === null || nth === null ? null : { typeId, nth },
});

export const questionDraft = ({
  id = null,
  labelEn = null,
  typeId = null,
  options,
  ...rest
}: QuestionInput): QuestionDraft => ({
  ...{ ...rest, id, labelEn, typeId },
  options: options.map(({ ja, en = null }) => ({ ja, en })),
});
