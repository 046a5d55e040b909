import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';
import { ticketingActions } from './actions/ticketing-actions.ts';
import { MergeReactions } from './edges/reactions/merge-reactions.ts';
import { TicketLetters } from './edges/reactions/ticket-letters.ts';
import { TicketSigner } from './edges/ticket-signer.ts';
import { ticketingStores } from './store/ticketing-stores.ts';

/** Events and their tickets: for every process. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [...ticketingStores, ...ticketingActions, TicketSigner, MergeReactions, TicketLetters],
  exports: [...ticketingActions, ...ticketingStores, TicketSigner],
})
export class TicketingModule {}
