import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SentTicket } from '../../../actions/handing-on/accept-ticket.ts';
import type { Handing } from '../../../actions/handing-on/read-handed-tickets.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { leadsToReflection } from '../../../domain/reflection.ts';
import type { TicketState } from '../../../domain/states.ts';
import { ticketNumber } from '../../../domain/ticket-number.ts';
import type { HandoverEntity } from '../../../store/handover.entity.ts';
import type { HandableTicket } from '../../../store/handover.store.ts';
import { TicketStateEnum } from './ticket-state.type.ts';

/** Codes of refusals, each as the page says it. */
const hindrances = {
  HANDOVER_EXPIRED: 'expired',
  HANDOVER_GONE: 'gone',
  TICKET_NOT_GOOD: 'not_good',
  HAND_ON_INSIDE: 'inside',
  HAND_ON_NOT_ALLOWED: 'not_allowed',
  HAND_ON_CLOSED: 'closed',
  HAND_ON_TO_SELF: 'to_self',
  HAND_ON_PRICE: 'price',
} as const;
export type HandOnHindrance = (typeof hindrances)[keyof typeof hindrances];

export const HandOnHindranceEnum = graphqlEnum<HandOnHindrance>(
  Object.values(hindrances),
  'HandOnHindrance',
  'Why a ticket cannot be accepted: too late to accept it, taken back or accepted by somebody else, given back or called off, its bearer is inside, the event allows it not at all or no longer, it is the viewer’s own, or it would cost them more.',
);

@ObjectType('TicketOnItsWay', { description: 'A ticket that was sent to somebody and not accepted yet.' })
export class TicketOnItsWayType {
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => InstantScalar, { description: 'Until when it can be accepted.' }) until: Date;
}

@ObjectType('SentTicket', { description: 'A ticket as whoever holds its link sees it.' })
export class SentTicketType {
  @Field(() => String, { nullable: true }) sender: string | null;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => InstantScalar, { description: 'Until when it can be accepted.' }) until: Date;
  @Field(() => YenScalar, { description: 'To be paid at the entrance.' }) due: number;
  @Field(() => Boolean, { description: 'The viewer has accepted it.' }) own: boolean;
  @Field(() => ID, { nullable: true, description: 'For whoever has accepted it.' }) ticketId: string | null;
  @Field(() => HandOnHindranceEnum, { nullable: true }) hindrance: HandOnHindrance | null;
  @Field(() => YenScalar, {
    nullable: true,
    description: 'What it would cost the viewer, where that stands in the way.',
  })
  theirs: number | null;
}

@ObjectType('HeldTicket', { description: 'A ticket that was received from somebody.' })
export class HeldTicketType {
  @Field(() => ID) id: string;
  @Field(() => ID) eventId: string;
  @Field(() => String) number: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => TicketStateEnum) state: TicketState;
  @Field(() => Boolean, { description: 'It is for taking part online.' }) online: boolean;
  @Field(() => YenScalar, { description: 'To be paid at the entrance.' }) due: number;
  @Field(() => TextType, { nullable: true, description: 'Why the event does not take place.' })
  calledOff: { ja: string; en: string } | null;
}

@ObjectType('HeldTicketPage')
export class HeldTicketPageType extends HeldTicketType {
  @Field(() => String, { description: 'What its QR picture says.' }) code: string;
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
  @Field(() => Boolean, { description: 'It may be sent to somebody else now.' }) mayHandOn: boolean;
  @Field(() => Boolean, { description: 'A membership has made it cheaper: not everybody may receive it.' })
  memberPrice: boolean;
  @Field(() => Boolean, { description: 'It may not be resold.' }) noResale: boolean;
  @Field(() => Boolean, {
    description: 'A work trip that has begun: its bearer may write what they learned.',
  })
  reflects: boolean;
  @Field(() => TicketOnItsWayType, { nullable: true }) sent: TicketOnItsWayType | null;
}

const wordsOf = ({ titleJa, titleEn, placeJa, placeEn, typeJa, typeEn }: HandableTicket) => ({
  title: inBoth(titleJa, titleEn),
  place: inBoth(placeJa, placeEn),
  name: inBoth(typeJa, typeEn),
});
const dueOf = ({ means, price }: HandableTicket): number => (means === 'door' ? price : 0);

export const ticketOnItsWayType = (handover: HandoverEntity | null | undefined): TicketOnItsWayType | null =>
  handover ? { email: handover.email, until: handover.expiresAt } : null;

export function sentTicketType({ handover, ticket, sender, own, hindrance }: SentTicket): SentTicketType {
  const code = hindrance?.code as keyof typeof hindrances | undefined;
  const { startsAt, endsAt } = ticket;
  return {
    ...{ sender, startsAt, endsAt, own, until: handover.expiresAt, due: dueOf(ticket) },
    ...wordsOf(ticket),
    ticketId: own ? ticket.id : null,
    hindrance: code && !own ? hindrances[code] : null,
    theirs: code === 'HAND_ON_PRICE' ? Number(hindrance?.facts.theirs) : null,
  };
}

export const heldTicketType = (ticket: HandableTicket): HeldTicketType => ({
  ...{ id: ticket.id, eventId: ticket.eventId, number: ticketNumber(ticket.id), due: dueOf(ticket) },
  ...{ state: ticket.state, online: ticket.online, startsAt: ticket.startsAt, endsAt: ticket.endsAt },
  ...wordsOf(ticket),
  calledOff: ticket.eventState === 'called_off' ? inBoth(ticket.offReasonJa ?? '', ticket.offReasonEn) : null,
});

export const heldTicketPageType = (
  ticket: HandableTicket,
  { sent, mayHandOn }: Handing,
  { code, now }: { code: string; now: Date },
): HeldTicketPageType => ({
  ...{
    ...heldTicketType(ticket),
    code,
    seat: ticket.seat,
    room: ticket.room,
    mayHandOn,
    memberPrice: ticket.price < ticket.regular,
    noResale: ticket.noResale,
  },
  ...{ sent: ticketOnItsWayType(sent), reflects: isGood(ticket) && leadsToReflection(ticket, now) },
});

const isGood = ({ state, eventState }: HandableTicket): boolean =>
  state !== 'cancelled' && eventState !== 'called_off';
