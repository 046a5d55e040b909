import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { csvContentType, encodeCsv, lossNote, readCsvEncoding } from '@enishi/japan';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ExportAttendees } from '../../actions/attendees/export-attendees.ts';
import type { AttendeeSearch } from '../../actions/attendees/list-attendees.ts';
import { attendeeCells, attendeeTitles } from '../../domain/attendee-file.ts';
import { ticketMachine } from '../../domain/states.ts';
import type { TicketState } from '../../domain/states.ts';

type Asked = Partial<Record<'encoding' | 'text' | 'date' | 'kind' | 'state', string | string[]>>;

/** Who comes to an event, as a file that spreadsheets open, for the desk. */
@Controller('files/:community/desk/events')
export class AttendeeFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly exports: ExportAttendees,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** With the filter of the list. An event has some thousands of tickets at most, so that it is written in one piece. */
  @Get(':id/attendees.csv')
  @Header('cache-control', 'private, no-store')
  async download(
    @CurrentViewer() viewer: DeskViewer,
    @Param('id') id: string,
    @Query() asked: Asked,
  ): Promise<StreamableFile> {
    const encoding = unwrap(readCsvEncoding(one(asked.encoding)));
    const search = searchOf(asked);
    const { communityId, communitySlug, locale } = viewer;
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const { attendees, ...further } = await this.transactions.inCommunity(communityId, (tx) =>
      this.exports.run(tx, id, { search, reader }),
    );
    const titles = attendeeTitles(further, locale);
    const rows = [titles, ...attendees.map((row) => attendeeCells(row, further, locale))];
    const note = lossNote(encodeCsv(rows, encoding).unmappable, titles, locale);
    const { bytes } = encodeCsv(note ? [...rows, [note]] : rows, encoding);
    const name = `attendees-${communitySlug}-${id.slice(0, 8)}-${tokyoDateOf(this.clock.now())}.csv`;
    return new StreamableFile(bytes, {
      ...{ type: csvContentType(encoding), length: bytes.length },
      disposition: `attachment; filename="${name}"`,
    });
  }
}

const searchOf = ({ text, date, kind, state }: Asked): AttendeeSearch => ({
  ...{ text: one(text)?.replaceAll('\0', '') ?? null, state: stateOf(one(state)) },
  ...{ occurrenceId: one(date) || null, typeId: one(kind) || null },
});

/** A state that no ticket has must not read as "any": that would hand out everybody. */
function stateOf(asked: string | undefined): TicketState | null {
  if (!asked) return null;
  const state = ticketMachine.states.find((known) => known === asked);
  if (!state) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'state' });
  return state;
}

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
