import { encodeCursor, InstantScalar, PageArgs, TextType, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Attendee, ListAttendees } from '../../../actions/attendees/list-attendees.ts';
import { attendeeInFull, attendeeKana } from '../../../domain/attendee.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { TicketState } from '../../../domain/states.ts';
import type { QuestionKind } from '../../../domain/question.ts';
import { TicketStateEnum } from './ticket-state.type.ts';
import { QuestionKindEnum } from './question.type.ts';
import { siteName } from './event-site.type.ts';

/** Which tickets of an event the desk wants to see. */
@ArgsType()
export class AttendeeArgs extends PageArgs {
  @Field(() => ID) eventId: string;
  @Field(() => ID, { nullable: true, description: 'One of its dates.' }) occurrenceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'One of its kinds of ticket.' }) typeId?: string | null;
  @Field(() => TicketStateEnum, { nullable: true }) state?: TicketState | null;
  @Field(() => String, {
    nullable: true,
    description: 'The beginning of a name or its reading, of who comes or who ordered.',
  })
  text?: string | null;
}

@ObjectType('AttendeeAnswer', { description: 'About the ticket, or about its order.' })
export class AttendeeAnswerType {
  @Field(() => TextType) question: { ja: string; en: string };
  @Field(() => QuestionKindEnum) kind: QuestionKind;
  @Field(() => [String]) values: string[];
  @Field(() => Boolean) sensitive: boolean;
}

@ObjectType('Attendee', { description: 'A ticket and who comes with it.' })
export class AttendeeType {
  @Field(() => ID) ticketId: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true, description: 'Null where the person is in the register no more.' })
  name: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Of somebody without an account, by which their record is found.',
  })
  guestOrderId: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => String, { nullable: true, description: 'Of somebody without an account.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'Of somebody without an account.' })
  email: string | null;
  @Field(() => String, { nullable: true, description: 'The company that sends the person.' })
  company: string | null;
  @Field(() => String, { nullable: true, description: 'Who comes with it, where its owner said.' })
  attendee: string | null;
  @Field(() => String, { nullable: true }) attendeeKana: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether somebody to call in an emergency was named; null: the event does not ask.',
  })
  contactNamed: boolean | null;
  @Field(() => [AttendeeAnswerType], { description: 'Sensitive ones only for those who run events.' })
  answers: AttendeeAnswerType[];
  @Field(() => InstantScalar, { description: 'The date that the ticket is for.' }) startsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => YenScalar) price: number;
  @Field(() => Boolean, { description: 'Something of its order is paid at the entrance.' })
  paysAtDoor: boolean;
  @Field(() => InstantScalar) orderedAt: Date;
  @Field(() => TicketStateEnum) state: TicketState;
  @Field(() => InstantScalar, { nullable: true }) checkedInAt: Date | null;
}

@ObjectType('AttendeePage')
export class AttendeePageType {
  @Field(() => [AttendeeType]) items: AttendeeType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

export function attendeePageType({
  attendees,
  hasNext,
}: Awaited<ReturnType<ListAttendees['run']>>): AttendeePageType {
  const last = attendees.at(-1);
  return {
    items: attendees.map(attendeeType),
    endCursor: last ? encodeCursor([last.orderedAt.toISOString(), last.ticketId]) : null,
    hasNext,
  };
}

const attendeeType = ({
  ticketId,
  startsAt,
  member,
  typeJa,
  typeEn,
  price,
  paysAtDoor,
  orderedAt,
  ...rest
}: Attendee): AttendeeType => ({
  ...{ state: rest.state, checkedInAt: rest.checkedInAt, contactNamed: rest.contactNamed },
  ...{ attendee: attendeeInFull(rest), attendeeKana: attendeeKana(rest) ?? rest.sent?.kana ?? null },
  answers: rest.answers.map(({ labelJa, labelEn, kind, values, sensitive }) => ({
    ...{ question: inBoth(labelJa, labelEn), kind, values, sensitive },
  })),
  ...{
    ticketId,
    startsAt,
    site: siteName(rest.site),
    price,
    paysAtDoor,
    orderedAt,
    typeName: inBoth(typeJa, typeEn),
  },
  ...{ memberId: member?.id ?? null, number: member?.number ?? null, company: rest.company },
  name: member?.name ?? rest.sent?.name ?? null,
  ...{ phone: rest.sent?.phone ?? null, email: rest.sent?.email ?? null },
  guestOrderId: rest.sent?.companyId === null ? rest.orderId : null,
});
