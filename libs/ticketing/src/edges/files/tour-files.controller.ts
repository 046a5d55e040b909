import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ReadEmergency } from '../../actions/tours/read-emergency.ts';
import { ReadRide } from '../../actions/tours/read-ride.ts';
import { emergencySheet } from '../../domain/emergency-sheet.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { PartySheet } from '../../domain/party-sheet.ts';
import { roomList } from '../../domain/room-list.ts';
import { seatList } from '../../domain/seat-list.ts';
import { partySheetPdf } from './party-sheet-pdf.ts';
import { sheetDate } from './sheet-date.ts';
import { wantedLocale } from './wanted-locale.ts';

/** What a guide takes along on paper, for one date. */
@Controller('files/:community/desk/tours')
export class TourFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly emergency: ReadEmergency,
    private readonly ride: ReadRide,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/emergency.pdf')
  @Header('cache-control', 'private, no-store')
  async contacts(
    @CurrentViewer() { communityId, accountId, deskRole: role, locale: usual }: DeskViewer,
    @Param('id') id: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    const { date, tickets, purgeDays } = await this.transactions.inCommunity(communityId, (tx) =>
      this.emergency.list(tx, id, { accountId, role }),
    );
    const people = peopleOf(tickets);
    const printing = { locale: wantedLocale(wanted, usual), now: this.clock.now() };
    return printed(emergencySheet(sheetDate(date), people, { ...printing, purgeDays }), 'emergency');
  }

  @Get(':id/seats.pdf')
  @Header('cache-control', 'private, no-store')
  async seats(
    @CurrentViewer() { communityId, accountId, deskRole: role, locale: usual }: DeskViewer,
    @Param('id') id: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    const { date, buses, tickets } = await this.transactions.inCommunity(communityId, (tx) =>
      this.ride.run(tx, id, { reader: { accountId, role }, exported: true }),
    );
    const printing = { locale: wantedLocale(wanted, usual), now: this.clock.now() };
    return printed(seatList(sheetDate(date), { buses, people: peopleOf(tickets) }, printing), 'seats');
  }

  @Get(':id/rooms.pdf')
  @Header('cache-control', 'private, no-store')
  async rooms(
    @CurrentViewer() { communityId, accountId, deskRole: role, locale: usual }: DeskViewer,
    @Param('id') id: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    const { date, rooms, tickets } = await this.transactions.inCommunity(communityId, (tx) =>
      this.ride.run(tx, id, { reader: { accountId, role }, exported: true }),
    );
    const printing = { locale: wantedLocale(wanted, usual), now: this.clock.now() };
    return printed(roomList(sheetDate(date), { rooms, people: peopleOf(tickets) }, printing), 'rooms');
  }
}

const peopleOf = <Ticket extends { typeJa: string; typeEn: string | null }>(tickets: readonly Ticket[]) =>
  tickets.map((ticket) => ({ ...ticket, kind: inBoth(ticket.typeJa, ticket.typeEn) }));

async function printed(list: PartySheet, name: string): Promise<StreamableFile> {
  const pdf = await partySheetPdf(list);
  return new StreamableFile(pdf, {
    ...{ type: 'application/pdf', length: pdf.length, disposition: `inline; filename="${name}.pdf"` },
  });
}
