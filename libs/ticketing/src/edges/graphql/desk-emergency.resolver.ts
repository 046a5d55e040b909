import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadEmergency } from '../../actions/tours/read-emergency.ts';
import { CalledTicketType, calledTicketType } from './types/emergency.type.ts';

/** Whom to call in an emergency. */
@Resolver()
export class DeskEmergencyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadEmergency,
  ) {}

  @Query(() => CalledTicketType, { description: 'Of who comes with one ticket; the look is written down.' })
  emergencyContact(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('ticketId', { type: () => ID }) ticketId: string,
  ): Promise<CalledTicketType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      calledTicketType(await this.read.one(tx, ticketId, { accountId, role })),
    );
  }
}
