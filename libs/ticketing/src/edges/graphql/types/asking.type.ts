import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AskingDraft } from '../../../actions/attendees/set-asking.ts';
import type { EventAsking } from '../../../domain/asking.ts';
import { questionDraft, QuestionInput, QuestionType, questionType } from './question.type.ts';

const words = {
  names: 'Whether each ticket needs the name of who comes with it.',
  emergency: 'Whether whom to call in an emergency is asked for each ticket.',
  noResale: 'Whether tickets may not be resold; needs names, and is fixed once published.',
  freezeDays: 'So many days before a date what was said is settled; 0: when it begins.',
  purgeDays:
    'So many days after the last date answers to sensitive questions and emergency contacts are deleted.',
};

@ObjectType('EventAsking')
export class EventAskingType {
  @Field(() => Boolean, { description: words.names }) names: boolean;
  @Field(() => Boolean, { description: words.emergency }) emergency: boolean;
  @Field(() => Boolean, { description: words.noResale }) noResale: boolean;
  @Field(() => Int, { description: words.freezeDays }) freezeDays: number;
  @Field(() => Int, { description: words.purgeDays }) purgeDays: number;
  @Field(() => [QuestionType]) questions: QuestionType[];
}

@InputType('EventAskingInput')
export class EventAskingInput {
  @Field(() => Boolean, { description: words.names }) names: boolean;
  @Field(() => Boolean, { description: words.emergency }) emergency: boolean;
  @Field(() => Boolean, { nullable: true, description: words.noResale }) noResale?: boolean | null;
  @Field(() => Int, { description: words.freezeDays }) freezeDays: number;
  @Field(() => Int, { description: words.purgeDays }) purgeDays: number;
  @Field(() => [QuestionInput], { description: 'What is left out is asked no more.' })
  questions: QuestionInput[];
}

export const eventAskingType = ({ questions, noResale = false, ...terms }: EventAsking): EventAskingType => ({
  ...{ ...terms, noResale, questions: questions.map(questionType) },
});

export const askingDraft = ({ questions, noResale, ...terms }: EventAskingInput): AskingDraft => ({
  ...{ ...terms, noResale: noResale ?? false, questions: questions.map(questionDraft) },
});
