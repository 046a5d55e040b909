import { handedPdf, HandOutReceipt } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { PrintTickets } from '../../actions/orders/print-tickets.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { handedTickets } from './handed-tickets.ts';
import { wantedLocale } from './wanted-locale.ts';

/** Tickets on paper and the receipt, for whoever has the secret address of an order. */
@Controller('files/:community/orders/:code')
export class GuestFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: OpenGuestOrder,
    private readonly print: PrintTickets,
    private readonly receipts: HandOutReceipt,
    private readonly signer: TicketSigner,
  ) {}

  /** All of the order, or the one ticket that the file is named after. */
  @Get('tickets/:file')
  @Header('cache-control', 'private, no-store')
  async paper(
    @CurrentViewer() { communityId, communitySlug, locale: usual }: Viewer,
    @Param('code') code: string,
    @Param('file') file: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    const id = named(file, 'TICKET_NOT_FOUND');
    const printed = await this.transactions.inCommunity(communityId, async (tx) => {
      const { buyer } = await this.door.run(tx, code);
      return this.print.run(tx, buyer, id);
    });
    return handedTickets(printed, this.signer.picturesOf(communitySlug), wantedLocale(wanted, usual));
  }

  @Get('receipts/:file')
  @Header('cache-control', 'private, no-store')
  async receipt(
    @CurrentViewer() { communityId }: Viewer,
    @Param('code') code: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    const id = named(file, 'RECEIPT_UNKNOWN');
    const handed = await this.transactions.inIdentity(communityId, async (tx) => {
      const { buyer: own } = await this.door.run(tx, code);
      return this.receipts.run(tx, { own, desk: null }, id);
    });
    return handedPdf(handed);
  }
}

function named(file: string, code: 'TICKET_NOT_FOUND' | 'RECEIPT_UNKNOWN'): string {
  if (!file.endsWith('.pdf')) throw new Refusal('not_found', code);
  return file.slice(0, -'.pdf'.length);
}
