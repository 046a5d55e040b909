import { TextType, YenScalar } from '@enishi/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { givenBackTogether } from '../../../domain/add-on.ts';
import type { Admitting } from '../../../domain/add-on.ts';
import type { CancelTerms } from '../../../domain/cancel-policy.ts';
import type { TicketEntity } from '../../../store/ticket.entity.ts';

@ObjectType('GiveBackTerms', {
  description:
    'What giving a ticket back costs today; the two sum to its price and that of what goes back with it.',
})
export class GiveBackTermsType {
  @Field(() => Int) percent: number;
  @Field(() => YenScalar) fee: number;
  @Field(() => YenScalar) refund: number;
  @Field(() => [TextType], { description: 'Add-ons that go back with it, one by one.' })
  along: { ja: string; en: string }[];
}

/** `paid`: before the event. */
type OrderedTicket = Pick<TicketEntity, 'id' | 'state' | 'ticketTypeId' | 'price'> &
  Admitting & { readonly paid: boolean };

/** What giving a ticket of an order back costs now, with all that goes with it. */
export function giveBackTermsType(
  ticket: OrderedTicket,
  order: readonly OrderedTicket[],
  {
    termsOf,
    nameOf,
  }: {
    termsOf: (ticket: OrderedTicket) => CancelTerms;
    nameOf: (typeId: string) => GiveBackTermsType['along'][number];
  },
): GiveBackTermsType {
  const { along, fee, refund } = givenBackTogether(ticket, order, termsOf);
  return {
    ...{ percent: termsOf(ticket).percent, fee, refund },
    along: along.map(({ ticketTypeId }) => nameOf(ticketTypeId)),
  };
}
