import type { HeldCard } from '@enishi/membership';
import { encodeCursor, graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { PhoneList, PhoneTicket } from '../../../actions/door/stand-at-door.ts';
import { dueAtDoor } from '../../../domain/admission.ts';
import type { AdmissionVerdict } from '../../../domain/admission.ts';
import { doorClosesAt } from '../../../domain/door-phone.ts';
import type { DoorPhoneStage } from '../../../domain/door-phone.ts';
import { scanDecisions } from '../../../domain/door-scan.ts';
import type { ScanDecision } from '../../../domain/door-scan.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { NamedTakenBack } from '../../../actions/door/list-taken-back.ts';
import type { DoorWatch } from '../../../actions/door/run-door-phones.ts';
import type { DoorPhone, DoorStanding } from '../../../store/door-phone.store.ts';
import { AddOnCountType, addOnCountType } from './add-on.type.ts';
import { AdmissionVerdictEnum } from './admission.type.ts';
import { siteName } from './event-site.type.ts';

export const DoorPhoneStageEnum = graphqlEnum<DoorPhoneStage>(
  ['offered', 'open', 'sending', 'over'],
  'DoorPhoneStage',
  'What a phone at the door may do now.',
);

export const ScanDecisionEnum = graphqlEnum<ScanDecision>(
  [...scanDecisions],
  'ScanDecision',
  'Whether the phone waits for an answer, or has decided without one.',
);

@ObjectType('DoorLink', { description: 'What a link for the door is for, before it is opened.' })
export class DoorLinkType {
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
  @Field(() => String, { description: 'Who stands there with the phone.' }) label: string;
  @Field(() => DoorPhoneStageEnum) stage: DoorPhoneStage;
}

@ObjectType('DoorStanding', { description: 'Where a phone stands, and how many have come.' })
export class DoorStandingType {
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
  @Field(() => String) label: string;
  @Field(() => InstantScalar, { description: 'Until when it lets in; then the phone forgets who came.' })
  closesAt: Date;
  @Field(() => String, { description: 'With which it tells genuine codes: Ed25519, 32 bytes, base64url.' })
  openKey: string;
  @Field(() => Int) inside: number;
  @Field(() => Int) expected: number;
}

@ObjectType('DoorTicket', { description: 'A ticket as the phone keeps it.' })
export class DoorTicketType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Codes of any other serial were handed on.' }) serial: number;
  @Field(() => AdmissionVerdictEnum, { description: 'What is said of it on the day of the phone.' })
  verdict: AdmissionVerdict;
  @Field(() => InstantScalar, { nullable: true }) since: Date | null;
  @Field(() => String, { nullable: true, description: 'Of the date of the phone alone.' }) name:
    string | null;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => YenScalar, { description: 'To be paid at the entrance.' }) due: number;
  @Field(() => ID, { description: 'What was ordered together has one.' }) orderId: string;
  @Field(() => Int, { description: 'How many tickets were ordered together.' }) party: number;
  @Field(() => [AddOnCountType], { description: 'Ordered with them, for the whole party.' })
  addOns: AddOnCountType[];
  @Field(() => Boolean, {
    description: 'Has been at no event of this community before; false where it cannot be known.',
  })
  firstTime: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Bus and seat on the journey, once the desk shows them.',
  })
  seat: string | null;
  @Field(() => Boolean, { description: 'Of the date of the phone.' }) here: boolean;
  @Field(() => [String], { description: 'Of the member cards that show it, keyed with the phone’s token.' })
  cards: string[];
}

@ObjectType('DoorCard', { description: 'What a member card shows at the door of a phone.' })
export class DoorCardType {
  @Field(() => AdmissionVerdictEnum, { description: '`choose` where several of its tickets let in.' })
  verdict: AdmissionVerdict;
  @Field(() => [DoorTicketType]) tickets: DoorTicketType[];
}

@ObjectType('DoorTicketPage')
export class DoorTicketPageType {
  @Field(() => [DoorTicketType]) items: DoorTicketType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@InputType('DoorScanInput')
export class DoorScanInput {
  @Field(() => ID, { description: 'Made by the phone; sent again it is the same reading.' }) nonce: string;
  @Field(() => String, { nullable: true, description: 'What was read; null where found by name.' })
  code?: string | null;
  @Field(() => ID, { nullable: true, description: 'Found by name, or chosen of those of a member card.' })
  ticketId?: string | null;
  @Field(() => Int, { description: 'Seconds since it was read, by the clock of the phone.' })
  secondsAgo: number;
  @Field(() => ScanDecisionEnum) decided: ScanDecision;
}

@ObjectType('DoorOutcome', { description: 'What became of a reading.' })
export class DoorOutcomeType {
  @Field(() => ID) nonce: string;
  @Field(() => AdmissionVerdictEnum) verdict: AdmissionVerdict;
  @Field(() => Boolean, { description: 'Somebody was let in who should not have been, or twice.' })
  mistaken: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'When somebody was let in with it before.' })
  since: Date | null;
  @Field(() => String, { nullable: true, description: 'By whose phone.' }) label: string | null;
}

@ObjectType('DeskDoorPhone')
export class DeskDoorPhoneType {
  @Field(() => ID) id: string;
  @Field(() => String) label: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
  @Field(() => InstantScalar) madeAt: Date;
  @Field(() => InstantScalar, { nullable: true }) openedAt: Date | null;
  @Field(() => DoorPhoneStageEnum) stage: DoorPhoneStage;
}

@ObjectType('DoorMistake', { description: 'Somebody was let in who should not have been, or twice.' })
export class DoorMistakeType {
  @Field(() => ID) id: string;
  @Field(() => AdmissionVerdictEnum) verdict: AdmissionVerdict;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String) label: string;
  @Field(() => InstantScalar, { nullable: true }) firstAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Null where the desk did.' }) firstLabel: string | null;
}

@ObjectType('DoorTakenBack', { description: 'Somebody was let in, and that was undone.' })
export class DoorTakenBackType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => InstantScalar, { description: 'When it was undone.' }) at: Date;
  @Field(() => String, { nullable: true, description: 'Whose phone, or which account at the desk.' }) by:
    string | null;
  @Field(() => InstantScalar, { nullable: true }) letInAt: Date | null;
  @Field(() => String, { nullable: true }) letInBy: string | null;
}

@ObjectType('DoorDate', { description: 'A date, or a session of a course, that has a door of its own.' })
export class DoorDateType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType, { nullable: true, description: 'The name of the site of the date.' })
  site: { ja: string; en: string } | null;
}

@ObjectType('DeskDoor', { description: 'The door of an event: its phones, and what to look after.' })
export class DeskDoorType {
  @Field(() => [DoorDateType], { description: 'Dates that are not over.' }) dates: DoorDateType[];
  @Field(() => [DeskDoorPhoneType], { description: 'The newest hundred.' }) phones: DeskDoorPhoneType[];
  @Field(() => [DoorMistakeType], { description: 'The latest hundred.' }) mistakes: DoorMistakeType[];
  @Field(() => [DoorTakenBackType], { description: 'The latest hundred.' }) takenBack: DoorTakenBackType[];
}

export const doorLinkType = ({
  phone,
  stage,
}: {
  phone: DoorPhone;
  stage: DoorPhoneStage;
}): DoorLinkType => ({
  ...{ title: inBoth(phone.titleJa, phone.titleEn), startsAt: phone.startsAt, label: phone.label, stage },
  site: siteName(phone.site),
});

export const doorStandingType = (
  { phone, inside, expected }: DoorStanding & { phone: DoorPhone },
  openKey: string,
): DoorStandingType => ({
  ...{ title: inBoth(phone.titleJa, phone.titleEn), startsAt: phone.startsAt, label: phone.label },
  site: siteName(phone.site),
  ...{ closesAt: doorClosesAt(phone.endsAt), openKey, inside, expected },
});

export function doorTicketPageType(
  { tickets, hasNext }: PhoneList,
  digests: (cards: readonly HeldCard[]) => string[],
): DoorTicketPageType {
  const last = tickets.at(-1);
  return {
    items: tickets.map((ticket) => doorTicketType(ticket, digests(ticket.cards))),
    endCursor: last ? encodeCursor([last.issuedAt.toISOString(), last.id]) : null,
    hasNext,
  };
}

/** `cards`: by which the phone knows the member cards that show it. */
export const doorTicketType = (
  { checkedInAt, typeJa, typeEn, ...ticket }: PhoneTicket,
  cards: string[],
): DoorTicketType => ({
  ...{ id: ticket.id, serial: ticket.serial, verdict: ticket.verdict, since: checkedInAt, name: ticket.name },
  ...{ typeName: inBoth(typeJa, typeEn), due: dueAtDoor(ticket), orderId: ticket.orderId },
  ...{ party: ticket.party, firstTime: ticket.firstTime, here: ticket.here, cards },
  seat: ticket.seat,
  addOns: ticket.here ? ticket.addOns.map(addOnCountType) : [],
});

export const deskDoorType = (
  { dates, phones, mistakes }: DoorWatch,
  takenBack: NamedTakenBack[],
): DeskDoorType => ({
  dates: dates.map((date) => ({ ...date, site: siteName(date.site) })),
  phones: phones.map((phone) => ({ ...phone, site: siteName(phone.site) })),
  mistakes,
  takenBack,
});
