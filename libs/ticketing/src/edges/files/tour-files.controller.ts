import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ReadEmergency } from '../../actions/tours/read-emergency.ts';
import { emergencySheet } from '../../domain/emergency-sheet.ts';
import { inBoth } from '../../domain/in-both.ts';
import { partySheetPdf } from './party-sheet-pdf.ts';

/** What a guide takes along on paper, for one date. */
@Controller('files/:community/desk/tours')
export class TourFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly emergency: ReadEmergency,
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
    const locale = wanted === 'ja' || wanted === 'en' ? wanted : usual;
    const trip = { ...date, title: inBoth(date.titleJa, date.titleEn) };
    const travellers = tickets.map(({ typeJa, typeEn, ...each }) => ({
      ...each,
      kind: inBoth(typeJa, typeEn),
    }));
    const pdf = await partySheetPdf(
      emergencySheet(trip, travellers, { locale, now: this.clock.now(), purgeDays }),
    );
    return new StreamableFile(pdf, {
      ...{ type: 'application/pdf', length: pdf.length, disposition: 'inline; filename="emergency.pdf"' },
    });
  }
}
