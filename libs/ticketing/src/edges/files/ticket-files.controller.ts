import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { PrintTickets } from '../../actions/orders/print-tickets.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { handedTickets } from './handed-tickets.ts';
import { wantedLocale } from './wanted-locale.ts';

/** One's own tickets on paper: all of an order on sheets to cut, or one alone. */
@Controller('files/:community/me/tickets')
export class TicketFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly print: PrintTickets,
    private readonly signer: TicketSigner,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async paper(
    @CurrentViewer() { communityId, communitySlug, memberId, locale: usual }: MemberViewer,
    @Param('file') file: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const locale = wantedLocale(wanted, usual);
    const id = file.slice(0, -'.pdf'.length);
    const printed = await this.transactions.inCommunity(communityId, (tx) =>
      this.print.run(tx, { kind: 'member', id: memberId }, id),
    );
    return handedTickets(printed, this.signer.picturesOf(communitySlug), locale);
  }
}
