import { Readable } from 'node:stream';

import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';

import { ReadJournal } from '../../actions/read-journal.ts';
import { accountingSoftware } from '../../domain/journals/accounting-software.ts';
import { askedJournal } from '../asked-journal.ts';
import { journalCsv } from './journal-csv.ts';

/** The journal of a month as a file that an accountant's program imports, for the desk. */
@Controller('files/:community/desk')
export class JournalFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: ReadJournal,
  ) {}

  /** Streams batch by batch, each read in a transaction of its own: a slow download holds no connection. */
  @Get('journal.csv')
  @Header('cache-control', 'private, no-store')
  download(
    @CurrentViewer() { communityId, communitySlug }: DeskViewer,
    @Query('month') month?: string,
    @Query('software') software?: string,
  ): StreamableFile {
    const ask = askedJournal(month, software);
    const pieces = journalCsv(ask.software, (after) =>
      this.transactions.inCommunity(communityId, (tx) => this.journal.batch(tx, ask, after)),
    );
    const { encoding } = accountingSoftware[ask.software];
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: encoding === 'cp932' ? 'text/csv; charset=Shift_JIS' : 'text/csv; charset=utf-8',
      disposition: `attachment; filename="journal-${communitySlug}-${ask.month}-${ask.software}.csv"`,
    });
  }
}
