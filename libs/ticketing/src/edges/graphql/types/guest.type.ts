import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OrdersBeside } from '../../../actions/guests/find-orders-beside.ts';
import type { OpenedGuestOrder } from '../../../actions/guests/read-guest-order.ts';
import type { GuestForm } from '../../../domain/guest.ts';
import type { TicketMeans } from '../../../domain/pay-way.ts';
import { TicketMeansEnum } from './pay-way.type.ts';
import { AttendeeInput } from './attendee.type.ts';
import { TicketLineInput, TicketWishArgs } from './purchase.type.ts';
import { AnswerInput } from './question.type.ts';

@InputType('GuestInput', { description: 'Whoever orders without an account, as typed.' })
export class GuestInput {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The privacy notice beside the tick (0 where there is none yet); null without the tick.',
  })
  privacyVersion?: number | null;
}

export const typedGuest = ({ phone, privacyVersion, ...named }: GuestInput): GuestForm => ({
  ...named,
  phone: phone ?? '',
  privacyVersion: privacyVersion ?? null,
});

/** Tickets that somebody without an account chose. */
@ArgsType()
export class GuestWishArgs extends TicketWishArgs {
  @Field(() => GuestInput) guest: GuestInput;
}

/** Add-ons that are ordered later, at the secret address of the tickets. */
@ArgsType()
export class GuestLaterArgs {
  @Field(() => String, { description: 'The secret of the address.' }) code: string;
  @Field(() => [TicketLineInput]) lines: TicketLineInput[];
  @Field(() => String, { description: 'Made with the page: the same press is the same hold.' }) press: string;
}

/** A press of the final button at a secret address. */
@ArgsType()
export class GuestOrderArgs {
  @Field(() => String, { description: 'The secret of the address.' }) code: string;
  @Field(() => String, { description: 'Of the page that was shown.' }) fingerprint: string;
  @Field(() => TicketMeansEnum, { nullable: true, description: 'How it will be paid, as on that page.' })
  means?: TicketMeans | null;
  @Field(() => [AttendeeInput], { nullable: true }) attendees?: AttendeeInput[] | null;
  @Field(() => [AnswerInput], { nullable: true }) answers?: AnswerInput[] | null;
}

@ObjectType('GuestReceipt')
export class GuestReceiptType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
}

@ObjectType('GuestOrder', { description: 'A purchase without an account, for whoever has its address.' })
export class GuestOrderType {
  @Field(() => [GuestReceiptType], { description: 'What was paid before the event.' })
  receipts: GuestReceiptType[];
  @Field(() => Boolean, {
    description:
      'Whoever looks is signed in as a member with the same address, and may take it to their own pages.',
  })
  own: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Of add-ons that were ordered later: the secret of the address of the tickets beside which they stand.',
  })
  tickets: string | null;
  @Field(() => [String], {
    description: 'Of tickets: the secrets of add-ons that were ordered later beside them.',
  })
  later: string[];
}

export const guestOrderType = (
  { receipts, own }: OpenedGuestOrder,
  { tickets, later }: OrdersBeside,
): GuestOrderType => ({
  ...{ own, tickets, later },
  receipts: receipts
    .filter(({ replacedBy }) => replacedBy.length === 0)
    .map(({ id, number }) => ({ id, number })),
});
