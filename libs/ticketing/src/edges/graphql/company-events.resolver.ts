import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Tx, Viewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadBearerTicket } from '../../actions/companies/read-bearer-ticket.ts';
import { ReadCompanyEvents } from '../../actions/companies/read-company-events.ts';
import { TicketSigner } from '../ticket-signer.ts';
import {
  BearerTicketType,
  bearerTicketType,
  CompanyEventsType,
  companyEventsType,
} from './types/company-events.type.ts';

/** What a company has at events, for whoever acts for it; and a ticket, for whoever bears its code. */
@Resolver()
export class CompanyEventsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCompanyEvents,
    private readonly bearer: ReadBearerTicket,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => CompanyEventsType, {
    description: 'Dates at which the company may have places, and whom it sends.',
  })
  companyEvents(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyEventsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      companyEventsType(await this.read.run(tx, { accountId, companyId }), tx.now),
    );
  }

  @Query(() => BearerTicketType, { description: 'Whoever has the code has the ticket.' })
  ticketOfCode(
    @CurrentViewer() { communityId, communitySlug }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<BearerTicketType> {
    const facts = this.signer.read(code);
    const read = async (tx: Tx) => this.bearer.run(tx, facts);
    const picture = facts ? this.signer.picturesOf(communitySlug).code(facts) : code;
    return this.transactions.inCommunity(communityId, async (tx) =>
      bearerTicketType(await read(tx), picture, tx.now),
    );
  }
}
