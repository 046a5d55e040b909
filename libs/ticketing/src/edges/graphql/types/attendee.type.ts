import { InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Attendees } from '../../../actions/attendees/read-attendees.ts';
import type { AttendeeName } from '../../../domain/attendee.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { AnswerType, answerType, QuestionType, questionType } from './question.type.ts';

@ObjectType('AttendeeName', { description: 'Who comes with a ticket; kana in full-width katakana.' })
export class AttendeeNameType {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
}

@ObjectType('EmergencyContact', { description: 'Whom to call should something happen to whoever comes.' })
export class EmergencyContactType {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'What they are to whoever comes, in own words.' }) relation: string;
  @Field(() => String) phone: string;
}

@InputType('EmergencyContactInput', { description: 'All three empty: nobody.' })
export class EmergencyContactInput {
  @Field(() => String) name: string;
  @Field(() => String) relation: string;
  @Field(() => String) phone: string;
}

@ObjectType('AttendeeSlot', { description: 'A ticket of a purchase: the nth of its kind, from 1.' })
export class AttendeeSlotType {
  @Field(() => ID) typeId: string;
  @Field(() => Int) nth: number;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => ID, { nullable: true, description: 'Null before it is given out.' }) ticketId: string | null;
  @Field(() => AttendeeNameType, { nullable: true }) name: AttendeeNameType | null;
  @Field(() => EmergencyContactType, { nullable: true }) contact: EmergencyContactType | null;
  @Field(() => String, {
    nullable: true,
    description: 'Bus and seat on the journey, once the desk shows them.',
  })
  seat: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where they sleep on the journey, once the desk shows it.',
  })
  room: string | null;
  @Field(() => Boolean, { description: 'Somebody was let in with it: it stays theirs.' }) used: boolean;
}

@ObjectType('AttendeeForm', { description: 'Who comes with the tickets of a purchase.' })
export class AttendeeFormType {
  @Field(() => Boolean, { description: 'Whether the event asks for a name for each ticket.' }) names: boolean;
  @Field(() => Boolean, { description: 'Whether it asks for an emergency contact for each ticket.' })
  emergency: boolean;
  @Field(() => Int, {
    description: 'So many days after the last date sensitive answers and contacts are deleted.',
  })
  purgeDays: number;
  @Field(() => InstantScalar, { description: 'Until when they may be changed.' }) until: Date;
  @Field(() => Boolean, { description: 'Whether they may be changed now.' }) open: boolean;
  @Field(() => [AttendeeSlotType]) slots: AttendeeSlotType[];
  @Field(() => [QuestionType], { description: 'What is asked beside names.' }) questions: QuestionType[];
  @Field(() => [AnswerType], { description: 'What was answered so far.' }) answers: AnswerType[];
  @Field(() => [AttendeeNameType], { description: 'To be taken with one tap, the own name first.' })
  suggested: AttendeeNameType[];
}

@InputType('AttendeeInput')
export class AttendeeInput {
  @Field(() => ID) typeId: string;
  @Field(() => Int) nth: number;
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => EmergencyContactInput, { nullable: true, description: 'Null: what was said before stays.' })
  contact?: EmergencyContactInput | null;
}

export const attendeeFormType = (
  { purchase, asking, answers, slots, until, open }: Attendees,
  suggested: readonly AttendeeName[],
): AttendeeFormType => ({
  ...{ names: asking.names, emergency: asking.emergency, purgeDays: asking.purgeDays, until, open },
  ...{ questions: asking.questions.map(questionType), answers: answers.map(answerType) },
  slots: slots.map(({ typeId, nth, ticketId, name, contact, seat, room, used }) => ({
    ...{ typeId, nth, ticketId, used, name, contact, seat, room },
    typeName: purchase.lines.find((line) => line.typeId === typeId)?.name ?? inBoth('', ''),
  })),
  suggested: suggested.map((name) => ({ ...name })),
});
