import { isLocale, Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { WriteGigCalendar } from '../../actions/write-gig-calendar.ts';

/** A gig of one's own for one's own calendar. */
@Controller('files/:community/me/gig-calendar')
export class GigCalendarFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly write: WriteGigCalendar,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async entry(
    @CurrentViewer() { communityId, memberId, locale: usual }: MemberViewer,
    @Param('file') file: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.ics')) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const asked = { id: file.slice(0, -'.ics'.length), locale: wanted && isLocale(wanted) ? wanted : usual };
    const text = await this.transactions.inCommunity(communityId, (tx) =>
      this.write.run(tx, memberId, asked),
    );
    const bytes = Buffer.from(text, 'utf8');
    return new StreamableFile(bytes, {
      ...{ type: 'text/calendar; charset=utf-8', length: bytes.length },
      disposition: 'inline; filename="gig.ics"',
    });
  }
}
