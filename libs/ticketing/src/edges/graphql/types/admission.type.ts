import { graphqlEnum, InstantScalar, TextType, YenScalar } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Admission, SaidTicket } from '../../../actions/door/admit.ts';
import { admissionVerdicts, dueAtDoor } from '../../../domain/admission.ts';
import type { AdmissionVerdict } from '../../../domain/admission.ts';
import { attendeeInFull } from '../../../domain/attendee.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { AddOnCountType, addOnCountType } from './add-on.type.ts';

export const AdmissionVerdictEnum = graphqlEnum<AdmissionVerdict>(
  [...admissionVerdicts],
  'AdmissionVerdict',
  'Whether the bearer of a code is let in, and if not, why.',
);

@ObjectType('PartyTicket', { description: 'One of the tickets that a member card shows at the desk.' })
export class PartyTicketType {
  @Field(() => AdmissionVerdictEnum) verdict: AdmissionVerdict;
  @Field(() => ID) ticketId: string;
  @Field(() => String, { nullable: true, description: 'Who comes with it, or whose it is.' }) name:
    string | null;
  @Field(() => TextType) typeName: { ja: string; en: string };
  @Field(() => YenScalar, { description: 'To be paid at the entrance.' }) price: number;
  @Field(() => InstantScalar, { nullable: true }) since: Date | null;
}

@ObjectType('Admission', {
  description: 'What the door says. Nobody is named where the code is none of this event.',
})
export class AdmissionType {
  @Field(() => AdmissionVerdictEnum) verdict: AdmissionVerdict;
  @Field(() => ID, { nullable: true }) ticketId: string | null;
  @Field(() => String, { nullable: true, description: 'Who ordered it.' }) name: string | null;
  @Field(() => String, { nullable: true, description: 'Who comes with it, where its owner said.' })
  attendee: string | null;
  @Field(() => TextType, { nullable: true }) typeName: { ja: string; en: string } | null;
  @Field(() => YenScalar, {
    nullable: true,
    description: 'To be paid at the entrance; 0 where it was paid by card.',
  })
  price: number | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Since when the bearer is inside, where somebody was let in before.',
  })
  since: Date | null;
  @Field(() => [AddOnCountType], { description: 'Ordered with the ticket, for the whole party.' })
  addOns: AddOnCountType[];
  @Field(() => [PartyTicketType], {
    description: 'Of which to choose; empty but where the verdict is `choose`.',
  })
  party: PartyTicketType[];
}

const dueOf = ({ means, price, sessions }: NonNullable<Admission['ticket']>): number =>
  dueAtDoor({ due: means === 'door' ? price : 0, sessions });

export const admissionType = ({ verdict, ticket, member, party }: Admission): AdmissionType => ({
  ...{
    verdict,
    ticketId: ticket?.id ?? null,
    name: member?.name ?? ticket?.sentName ?? null,
    attendee: ticket && attendeeInFull(ticket),
    price: ticket && dueOf(ticket),
  },
  typeName: ticket && inBoth(ticket.typeJa, ticket.typeEn),
  since: ticket?.checkedInAt ?? null,
  addOns: (ticket?.addOns ?? []).map(addOnCountType),
  party: party.map(partyTicketType),
});

const partyTicketType = ({ verdict, ticket, member }: SaidTicket): PartyTicketType => ({
  ...{ verdict, ticketId: ticket.id, price: dueOf(ticket), since: ticket.checkedInAt },
  name: attendeeInFull(ticket) ?? member?.name ?? ticket.sentName,
  typeName: inBoth(ticket.typeJa, ticket.typeEn),
});
