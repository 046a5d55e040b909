import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { PrintBooking } from '../../actions/counter/print-booking.ts';
import { ReadParties } from '../../actions/counter/read-parties.ts';
import { partySheet } from '../../domain/party-sheet.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { handedTickets } from './handed-tickets.ts';
import { partySheetPdf } from './party-sheet-pdf.ts';
import { sheetDate } from './sheet-date.ts';
import { wantedLocale } from './wanted-locale.ts';

/** What a clerk prints: the tickets of a booking, and the list of a date for the table at the door. */
@Controller('files/:community/desk/counter')
export class CounterFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly booking: PrintBooking,
    private readonly parties: ReadParties,
    private readonly signer: TicketSigner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('tickets/:file')
  @Header('cache-control', 'private, no-store')
  async tickets(
    @CurrentViewer() { communityId, communitySlug, accountId, deskRole: role, locale: usual }: DeskViewer,
    @Param('file') file: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    const id = named(file, 'COUNTER_NOT_FOUND');
    const printed = await this.transactions.inCommunity(communityId, (tx) =>
      this.booking.run(tx, id, { accountId, role }),
    );
    return handedTickets(printed, this.signer.picturesOf(communitySlug), wantedLocale(wanted, usual));
  }

  @Get('parties/:file')
  @Header('cache-control', 'private, no-store')
  async list(
    @CurrentViewer() { communityId, accountId, deskRole: role, locale: usual }: DeskViewer,
    @Param('file') file: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    const id = named(file, 'EVENT_NOT_FOUND');
    const { date, parties } = await this.transactions.inCommunity(communityId, (tx) =>
      this.parties.run(tx, id, { accountId, role }),
    );
    const locale = wantedLocale(wanted, usual);
    const pdf = await partySheetPdf(partySheet(sheetDate(date), parties, { locale, now: this.clock.now() }));
    return new StreamableFile(pdf, {
      ...{ type: 'application/pdf', length: pdf.length, disposition: 'inline; filename="parties.pdf"' },
    });
  }
}

function named(file: string, code: 'COUNTER_NOT_FOUND' | 'EVENT_NOT_FOUND'): string {
  if (!file.endsWith('.pdf')) throw new Refusal('not_found', code);
  return file.slice(0, -'.pdf'.length);
}
