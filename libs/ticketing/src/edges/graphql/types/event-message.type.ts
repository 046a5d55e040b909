import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EventMessages } from '../../../actions/messages/list-event-messages.ts';
import { messageStates } from '../../../domain/event-message.ts';
import type { EventMessage, MessageState } from '../../../domain/event-message.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { siteName } from './event-site.type.ts';

export const MessageStateEnum = graphqlEnum<MessageState>(
  [...messageStates],
  'MessageState',
  'Who has a good ticket, is not inside yet, came, waits for places, or is yet to pay for what is kept.',
);

@ObjectType('MessageDate')
export class MessageDateType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType, {
    nullable: true,
    description: 'The name of its site; null: at the place of the event.',
  })
  site: { ja: string; en: string } | null;
}

@ObjectType('MessageKind')
export class MessageKindType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: { ja: string; en: string };
}

@ObjectType('SentEventMessage', { description: 'A message as it was sent. Names none of its readers.' })
export class SentEventMessageType {
  @Field(() => ID) id: string;
  @Field(() => String) subjectJa: string;
  @Field(() => String, { nullable: true }) subjectEn: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn: string | null;
  @Field(() => MessageStateEnum) state: MessageState;
  @Field(() => [ID], { description: 'Empty: all dates.' }) occurrenceIds: string[];
  @Field(() => [ID], { description: 'Empty: all kinds of ticket.' }) typeIds: string[];
  @Field(() => InstantScalar) sentAt: Date;
  @Field(() => String, { nullable: true, description: 'The address of whoever sent it.' }) sender:
    string | null;
  @Field(() => Int, { description: 'People it went to, or goes to.' }) people: number;
  @Field(() => Int, { description: 'Mails that are still to be written.' }) waiting: number;
  @Field(() => Int, { description: 'Mails that the mail server refused for good.' }) undelivered: number;
  @Field(() => Int, { description: 'People who were known no more when the mail was to be written.' })
  skipped: number;
}

@ObjectType('EventMessages')
export class EventMessagesType {
  @Field(() => String) titleJa: string;
  @Field(() => [MessageDateType]) dates: MessageDateType[];
  @Field(() => [MessageKindType]) kinds: MessageKindType[];
  @Field(() => [SentEventMessageType], { description: 'The newest hundred, the newest first.' })
  messages: SentEventMessageType[];
}

@ObjectType('MessageLetter', { description: 'The mail as one reader gets it.' })
export class MessageLetterType {
  @Field(() => String) subject: string;
  @Field(() => [String]) paragraphs: string[];
}

@ObjectType('EventMessagePreview')
export class EventMessagePreviewType {
  @Field(() => Int, { description: 'People, not tickets; an address counts once.' }) people: number;
  @Field(() => Int, { description: 'People who are meant and have given no address.' }) unreachable: number;
  @Field(() => MessageLetterType) ja: MessageLetterType;
  @Field(() => MessageLetterType) en: MessageLetterType;
}

@InputType('EventMessageInput')
export class EventMessageInput {
  @Field(() => String) subjectJa: string;
  @Field(() => String, { nullable: true }) subjectEn?: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn?: string | null;
  @Field(() => MessageStateEnum) state: MessageState;
  @Field(() => [ID], { description: 'Empty: all dates.' }) occurrenceIds: string[];
  @Field(() => [ID], { description: 'Empty: all kinds of ticket.' }) typeIds: string[];
}

/** What is written about which event. */
@ArgsType()
export class EventMessageArgs {
  @Field(() => ID) eventId: string;
  @Field(() => EventMessageInput) message: EventMessageInput;
}

export const eventMessage = ({
  subjectEn = null,
  bodyEn = null,
  state,
  occurrenceIds,
  typeIds,
  ...words
}: EventMessageInput): EventMessage => ({
  ...{ ...words, subjectEn, bodyEn, segment: { state, occurrenceIds, typeIds } },
});

export const eventMessagesType = ({
  dates,
  kinds,
  messages,
  ...event
}: EventMessages): EventMessagesType => ({
  ...event,
  dates: dates.map((date) => ({ ...date, site: siteName(date.site) })),
  kinds: kinds.map(({ id, nameJa, nameEn }) => ({ id, name: inBoth(nameJa, nameEn) })),
  messages: messages.map(({ segment, waiting, sent, undelivered, skipped, ...message }) => ({
    ...{ ...message, waiting, undelivered, skipped, state: segment.state },
    ...{ occurrenceIds: [...segment.occurrenceIds], typeIds: [...segment.typeIds] },
    people: waiting + sent + undelivered + skipped,
  })),
});
