import { CheckoutAttemptType } from '@enishi/billing';
import type { CheckoutView } from '@enishi/billing';
import { DisclosureBlockType } from '@enishi/membership';
import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CourseSessionType, courseSessionType } from './course.type.ts';
import { RouteStopType, routeStopType } from './route-stop.type.ts';
import type { Purchase } from '../../../actions/orders/review-purchase.ts';
import { TicketStateEnum } from './ticket-state.type.ts';
import { TicketOnItsWayType, ticketOnItsWayType } from './handed-ticket.type.ts';
import { admits, asOrdered, wasServed } from '../../../domain/add-on.ts';
import type { Admitting } from '../../../domain/add-on.ts';
import { cancelTermsAt, policyInWords } from '../../../domain/cancel-policy.ts';
import { placedSessions } from '../../../domain/course-words.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { isPaidBefore } from '../../../domain/pay-way.ts';
import type { TicketMeans } from '../../../domain/pay-way.ts';
import { handOnHindrance } from '../../../domain/handing-on.ts';
import type { PurchaseStage, TicketState } from '../../../domain/states.ts';
import { leadsToReflection } from '../../../domain/reflection.ts';
import { totalOf } from '../../../domain/ticket-disclosure.ts';
import type { OrderLine } from '../../../domain/ticket-disclosure.ts';
import { ticketNumber } from '../../../domain/ticket-number.ts';
import type { HandoverEntity } from '../../../store/handover.entity.ts';
import type { TicketEntity } from '../../../store/ticket.entity.ts';
import type { TicketPictures } from '../../ticket-signer.ts';
import { AttendeeInput } from './attendee.type.ts';
import { laterOf, namedIn } from './later-add-ons.ts';
import { GiveBackTermsType, giveBackTermsType } from './give-back.type.ts';
import { payWayType, TicketMeansEnum, TicketPayWayType } from './pay-way.type.ts';
import { AnswerInput } from './question.type.ts';
import { TicketTransferType, ticketTransferType } from './ticket-transfer.type.ts';

export const PurchaseStageEnum = graphqlEnum<PurchaseStage>(
  [
    ...['held', 'expired', 'released', 'awaiting_payment', 'confirmed', 'unpaid', 'needs_attention'],
    'paid_back',
  ] as PurchaseStage[],
  'PurchaseStage',
  'Where a purchase stands: places are kept, were kept until the time was over or were given up; it waits for its payment, tickets are there, it was not paid, or it was paid when no room was left and the money is on its way back or back.',
);

@ObjectType('TicketLine')
export class TicketLineType {
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => Int) quantity: number;
  @Field(() => YenScalar, { description: 'Each.' }) price: number;
  @Field(() => YenScalar, { description: 'Each, without what a membership takes off.' }) regular: number;
  @Field(() => TextType, { nullable: true }) why: { ja: string; en: string } | null;
  @Field(() => Boolean, { description: 'It admits nobody, and was ordered beside tickets.' })
  addOn: boolean;
}

@ObjectType('TicketReview', { description: 'The page with the final button.' })
export class TicketReviewType {
  @Field(() => YenScalar) taxInside: number;
  @Field(() => [DisclosureBlockType]) disclosure: DisclosureBlockType[];
  @Field(() => TextType) buttonLabel: { ja: string; en: string };
  @Field(() => String, { description: 'Of all that is shown; to be sent with the order.' })
  fingerprint: string;
}

@ObjectType('Ticket')
export class TicketType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => String, { description: 'What it is called on paper and on the phone.' }) number: string;
  @Field(() => String, {
    nullable: true,
    description: 'What its QR picture says; null where it was handed on, and of an add-on.',
  })
  code: string | null;
  @Field(() => TicketStateEnum) state: TicketState;
  @Field(() => Boolean, { description: 'It is for taking part online.' }) online: boolean;
  @Field(() => Boolean, { description: 'It admits nobody, and has no code.' }) addOn: boolean;
  @Field(() => GiveBackTermsType, { nullable: true, description: 'While it can be given back.' })
  giveBack: GiveBackTermsType | null;
  @Field(() => YenScalar, { nullable: true, description: 'What was kept of it when it was given back.' })
  kept: number | null;
  @Field(() => Boolean, { description: 'It is with somebody else now.' }) handedOn: boolean;
  @Field(() => Boolean, { description: 'It may be sent to somebody else now.' }) mayHandOn: boolean;
  @Field(() => Boolean, { description: 'A membership has made it cheaper: not everybody may receive it.' })
  memberPrice: boolean;
  @Field(() => TicketOnItsWayType, {
    nullable: true,
    description: 'Where it was sent, until it is accepted.',
  })
  sent: TicketOnItsWayType | null;
}

@ObjectType('TicketPurchase')
export class TicketPurchaseType {
  @Field(() => ID) id: string;
  @Field(() => PurchaseStageEnum) stage: PurchaseStage;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => [CourseSessionType], { description: 'Of a course; else none.' }) sessions: CourseSessionType[];
  @Field(() => [RouteStopType], { description: 'Other visits of the member at the same time.' })
  clashes: RouteStopType[];
  @Field(() => [TicketLineType]) lines: TicketLineType[];
  @Field(() => YenScalar) total: number;
  @Field(() => InstantScalar, { description: 'Until when the places are kept, or it can be paid.' })
  expiresAt: Date;
  @Field(() => Int, { description: 'Seconds until then, by the clock of the server.' }) secondsLeft: number;
  @Field(() => TicketReviewType, { nullable: true, description: 'While the places are kept.' })
  review: TicketReviewType | null;
  @Field(() => CheckoutAttemptType, {
    nullable: true,
    description: 'While it waits for its payment by card or at a store.',
  })
  payment: CheckoutView | null;
  @Field(() => TicketTransferType, { nullable: true, description: 'While it waits to be paid by transfer.' })
  transfer: TicketTransferType | null;
  @Field(() => Boolean, { description: 'It was given up, and Stripe has not said yet that no money came.' })
  givingUp: boolean;
  @Field(() => TicketMeansEnum, { description: 'How it is or will be paid, where it costs something.' })
  means: TicketMeans;
  @Field(() => Boolean, { description: 'Paid before the event, or to be.' }) paidBefore: boolean;
  @Field(() => [TicketPayWayType], { description: 'While the places are kept: how it may be paid.' })
  ways: TicketPayWayType[];
  @Field(() => Boolean, { description: 'Its tickets may not be resold.' }) noResale: boolean;
  @Field(() => [TextType], { description: 'What giving tickets back costs, by days before the event.' })
  cancelling: { ja: string; en: string }[];
  @Field(() => YenScalar, { description: 'What goes back of what was paid before.' }) moneyBack: number;
  @Field(() => YenScalar, { description: 'What of that is back.' }) moneyIsBack: number;
  @Field(() => Boolean, { description: 'Some of it waits for a bank account, which its buyer is to name.' })
  moneyNeedsAccount: boolean;
  @Field(() => YenScalar, {
    description: 'What of a transfer goes back beside that: the order has ended, or it was too much.',
  })
  moneyOwed: number;
  @Field(() => String, {
    nullable: true,
    description: 'Last digits of the account to which it goes by transfer.',
  })
  refundAccount: string | null;
  @Field(() => TextType, { nullable: true, description: 'Why the event does not take place.' })
  calledOff: { ja: string; en: string } | null;
  @Field(() => ID, { nullable: true, description: 'The entry of the waiting list that it was offered to.' })
  waitingEntryId: string | null;
  @Field(() => ID, { description: 'The date.' }) occurrenceId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Of add-ons that were ordered later: the purchase whose tickets they stand beside.',
  })
  besideId: string | null;
  @Field(() => [ID], { description: 'Purchases of add-ons that were made later beside it.' })
  laterIds: string[];
  @Field(() => Boolean, {
    description: 'Add-ons are on sale beside it now; for members, as a guest has one purchase.',
  })
  mayAdd: boolean;
  @Field(() => Boolean, {
    description: 'A work trip that has begun: whoever came may write what they learned.',
  })
  reflects: boolean;
  @Field(() => [TicketType]) tickets: TicketType[];
}

@InputType('TicketLineInput')
export class TicketLineInput {
  @Field(() => ID) typeId: string;
  @Field(() => Int) quantity: number;
}

/** Tickets that cost nothing, as they were chosen. */
@ArgsType()
export class FreeWishArgs {
  @Field(() => ID, { description: 'The date.' }) occurrenceId: string;
  @Field(() => [TicketLineInput]) lines: TicketLineInput[];
  @Field(() => String, { description: 'Made with the page: the same press is the same purchase.' })
  press: string;
}

/** Tickets that were chosen. */
@ArgsType()
export class TicketWishArgs extends FreeWishArgs {
  @Field(() => String, { nullable: true, description: 'A code, as typed.' }) code?: string | null;
}

/** Add-ons that are ordered later. */
@ArgsType()
export class LaterWishArgs {
  @Field(() => ID, { description: 'The purchase whose tickets they stand beside.' }) orderId: string;
  @Field(() => [TicketLineInput]) lines: TicketLineInput[];
  @Field(() => String, { description: 'Made with the page: the same press is the same hold.' }) press: string;
}

/** A press of the final button. */
@ArgsType()
export class TicketOrderArgs {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => TicketMeansEnum, { nullable: true, description: 'How it will be paid, as on that page.' })
  means?: TicketMeans | null;
  @Field(() => [AttendeeInput], {
    nullable: true,
    description: 'Who comes, where the event asks: one for each ticket.',
  })
  attendees?: AttendeeInput[] | null;
  @Field(() => [AnswerInput], { nullable: true, description: 'To what the event asks.' })
  answers?: AnswerInput[] | null;
}

export const lineType = ({ name, quantity, price, regular, why, ...line }: OrderLine): TicketLineType => ({
  ...{ name, quantity, price, regular, why, addOn: !admits(line) },
});

export function purchaseType(
  { id, date, stage, lines, order, payment, transfer, moneyBack, account, tickets, ...purchase }: Purchase,
  sent: ReadonlyMap<string, HandoverEntity>,
  { now, pictures }: { now: Date; pictures: TicketPictures },
): TicketPurchaseType {
  const { disclosure, entryId, expiresAt, means, ways, others } = purchase;
  const paid = order !== null && isPaidBefore(order.means);
  const isOn = date.startsAt > now && date.state !== 'called_off';
  const termsOf = ({ price, paid: before }: { price: number; paid: boolean }) =>
    cancelTermsAt(before ? date.cancelling : [], {
      ...{ price: before ? price : 0, startsAt: date.startsAt, now },
    });
  const lineOf = (typeId: string) => lines.find((line) => line.typeId === typeId);
  const ordered = asOrdered(tickets, lines).map((ticket) => ({ ...ticket, paid }));
  const group = [...ordered, ...others];
  const isOnline = (typeId: string) => date.types.some((type) => type.id === typeId && type.online);
  const nameOf = (typeId: string) => lineOf(typeId)?.name ?? namedIn(others, typeId) ?? inBoth('', '');
  const regularOf = (typeId: string) => lineOf(typeId)?.regular ?? 0;
  const isAway = (holderId: string | null) => holderId !== null && holderId !== order?.memberId;
  const handingOf = ({
    ticketId,
    state,
    holderId,
  }: Pick<TicketEntity, 'state' | 'holderId'> & { ticketId: string }) => {
    const { state: eventState, handOnHours, startsAt } = date;
    const hindered = handOnHindrance({ state, eventState, handOnHours, startsAt }, now);
    const away = isAway(holderId);
    return {
      ...{ handedOn: away, mayHandOn: !away && !hindered && !order?.guestId },
      sent: ticketOnItsWayType(away ? null : sent.get(ticketId)),
    };
  };
  return {
    ...{ id, stage, eventId: date.eventId, startsAt: date.startsAt, endsAt: date.endsAt },
    ...{ title: inBoth(date.titleJa, date.titleEn), place: inBoth(date.placeJa, date.placeEn) },
    sessions: placedSessions(date.sessions, date).map(courseSessionType),
    clashes: purchase.clashes.map(routeStopType),
    lines: lines.map(lineType),
    total: totalOf(lines),
    transfer: ticketTransferType(transfer, { named: !order?.guestId }),
    ...{ expiresAt, payment, means, paidBefore: totalOf(lines) > 0 && isPaidBefore(means) },
    ways: ways.map(payWayType),
    givingUp: stage === 'awaiting_payment' && order?.askedAt != null,
    secondsLeft: Math.max(0, Math.ceil((expiresAt.getTime() - now.getTime()) / 1_000)),
    review: disclosure && {
      ...{ taxInside: disclosure.taxInside, buttonLabel: disclosure.buttonLabel },
      ...{
        fingerprint: disclosure.fingerprint,
        disclosure: disclosure.blocks.map((block) => ({ ...block })),
      },
    },
    noResale: date.noResale,
    cancelling: paid ? policyInWords(date.cancelling) : [],
    ...{ moneyBack: moneyBack.due, moneyIsBack: moneyBack.done, waitingEntryId: entryId },
    moneyNeedsAccount: moneyBack.waits > 0 || account.awaited,
    ...{ moneyOwed: account.owed, refundAccount: account.tail },
    calledOff: date.state === 'called_off' ? inBoth(date.offReasonJa ?? '', date.offReasonEn) : null,
    ...laterOf(order, purchase, { date, isOn, tickets: ordered }),
    reflects: stage === 'confirmed' && date.state !== 'called_off' && leadsToReflection(date, now),
    tickets: inOrder(ordered).map((ticket) => {
      const { id: ticketId, ticketTypeId, serial, state, price, fee, holderId } = ticket;
      const addOn = !admits(ticket);
      const handing = handingOf({ ticketId, state, holderId });
      return {
        ...{ id: ticketId, name: nameOf(ticketTypeId), addOn },
        ...{ ...handing, mayHandOn: handing.mayHandOn && !addOn },
        code: isAway(holderId) || addOn ? null : pictures.code({ ticketId, serial }),
        ...{ memberPrice: price < regularOf(ticketTypeId), online: isOnline(ticketTypeId) },
        ...{ state, number: ticketNumber(ticketId), kept: state === 'cancelled' ? fee : null },
        giveBack:
          state === 'valid' && !isAway(holderId) && isOn && !wasServed(ticket, group)
            ? giveBackTermsType(ticket, group, { termsOf, nameOf })
            : null,
      };
    }),
  };
}

/** Those who come first, then what they have ordered beside. */
const inOrder = <Ticket extends Admitting>(tickets: readonly Ticket[]): Ticket[] => [
  ...tickets.filter(admits),
  ...tickets.filter((ticket) => !admits(ticket)),
];
