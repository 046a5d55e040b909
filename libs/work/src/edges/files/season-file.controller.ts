import { csvContentType, encodeCsv } from '@enishi/japan';
import type { CsvCell } from '@enishi/japan';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ReadSeason } from '../../actions/remake/read-season.ts';
import type { Season } from '../../actions/remake/read-season.ts';

/** The season calendar as a table for Excel. */
@Controller('files/:community/desk/season')
export class SeasonFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadSeason,
  ) {}

  @Get('calendar.csv')
  @Header('cache-control', 'private, no-store')
  async calendar(@CurrentViewer() { communityId }: DeskViewer): Promise<StreamableFile> {
    const season = await this.transactions.inCommunity(communityId, (tx) => this.reading.run(tx));
    const { bytes } = encodeCsv(seasonRows(season), 'utf8-bom');
    const disposition = `attachment; filename="season-${season.months[0]}.csv"`;
    return new StreamableFile(bytes, {
      type: csvContentType('utf8-bom'),
      length: bytes.length,
      disposition,
    });
  }
}

/** One row for each company and month. */
const seasonRows = ({ companies }: Season): CsvCell[][] => [
  [
    ...['会社', '月', '依頼（件）', '切り分け待ち（時間）', 'しごと（件）', '必要な時間（分）'],
    ...['まだ空いている時間（分）', '繁忙の週（会社の申告）'],
  ],
  ...companies.flatMap(({ title, cells }) =>
    cells.map(({ month, requests, uncut, gigs, minutes, open, busyWeeks }) => [
      ...[title, month, requests, uncut, gigs, minutes, open, busyWeeks],
    ]),
  ),
];
