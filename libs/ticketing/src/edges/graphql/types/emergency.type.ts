import { InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { inBoth } from '../../../domain/in-both.ts';
import type { CalledTicket } from '../../../store/emergency.store.ts';
import { EmergencyContactType } from './attendee.type.ts';

@ObjectType('CalledTicket', {
  description: 'Who comes with a ticket, and whom to call should something happen to them.',
})
export class CalledTicketType {
  @Field(() => ID) ticketId: string;
  @Field(() => ID) eventId: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => String, { nullable: true, description: 'Of whoever ordered without an account.' })
  phone: string | null;
  @Field(() => EmergencyContactType, { nullable: true, description: 'Null where nobody was named yet.' })
  contact: EmergencyContactType | null;
}

export const calledTicketType = ({ typeJa, typeEn, ...ticket }: CalledTicket): CalledTicketType => ({
  ...{ ticketId: ticket.ticketId, eventId: ticket.eventId, startsAt: ticket.startsAt },
  ...{ name: ticket.name, kana: ticket.kana, phone: ticket.phone, contact: ticket.contact },
  typeName: inBoth(typeJa, typeEn),
});
