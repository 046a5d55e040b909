import { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Query, StreamableFile } from '@nestjs/common';
import { Refusal, isTokyoDate, tokyoDate, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { csvContentType, readCsvEncoding } from '@enishi/japan';
import { BeginMemberExport } from '../../actions/begin-member-export.ts';
import { ExportMembers } from '../../actions/export-members.ts';
import { membershipStatuses } from '../../domain/membership-status.ts';
import type { MembershipStatus } from '../../domain/membership-status.ts';
import type { MemberFilter } from '../../domain/member-filter.ts';
import type { PageKey } from '../../domain/page-key.ts';
import { csvOf } from './member-csv.ts';

type Asked = Partial<
  Record<
    'encoding' | 'text' | 'status' | 'planKeys' | 'prefectures' | 'joinedFrom' | 'joinedTo',
    string | string[]
  >
>;

/** The register as a file that spreadsheets open, for the desk. */
@Controller('files/:community/desk')
export class MemberFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly begin: BeginMemberExport,
    private readonly batches: ExportMembers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Streams batch by batch, each read in a transaction of its own: a slow download holds no connection. */
  @Get('members.csv')
  @Header('cache-control', 'private, no-store')
  async download(@CurrentViewer() viewer: DeskViewer, @Query() asked: Asked): Promise<StreamableFile> {
    const encoding = unwrap(readCsvEncoding(first(asked.encoding)));
    const filter = filterOf(asked);
    const { communityId, communitySlug, locale } = viewer;
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    await this.transactions.inCommunity(communityId, (tx) => this.begin.run(tx, filter, reader));
    const read = (after: PageKey | null) =>
      this.transactions.inCommunity(communityId, (tx) => this.batches.run(tx, filter, after));
    const name = `members-${communitySlug}-${tokyoDateOf(this.clock.now())}.csv`;
    return new StreamableFile(Readable.from(csvOf(read, { encoding, locale }), { objectMode: false }), {
      type: csvContentType(encoding),
      disposition: `attachment; filename="${name}"`,
    });
  }
}

function filterOf(asked: Asked): MemberFilter {
  return {
    text: first(asked.text)?.replaceAll('\0', '') ?? null,
    status: many(asked.status).map(statusOf),
    planKeys: many(asked.planKeys).map((key) => keyOf(key, 'planKeys')),
    prefectures: many(asked.prefectures).map((code) => keyOf(code, 'prefectures')),
    joinedFrom: dayOf(first(asked.joinedFrom), 'joinedFrom'),
    joinedTo: dayOf(first(asked.joinedTo), 'joinedTo'),
  };
}

/** A status nobody has must not read as "any": that would hand out everybody. */
function statusOf(text: string): MembershipStatus {
  if (!Object.hasOwn(membershipStatuses, text))
    throw new Refusal('invalid', 'INPUT_INVALID', { field: 'status' });
  return text as MembershipStatus;
}

function keyOf(text: string, field: string): string {
  if (!/^[a-z0-9_]{1,40}$/.test(text)) throw new Refusal('invalid', 'INPUT_INVALID', { field });
  return text;
}

function dayOf(text: string | undefined, field: string): ReturnType<typeof tokyoDate> | null {
  if (!text) return null;
  if (!isTokyoDate(text)) throw new Refusal('invalid', 'INPUT_INVALID', { field });
  return tokyoDate(text);
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Repeated parameters and comma-separated ones alike. */
function many(value: string | string[] | undefined): string[] {
  return [value ?? []]
    .flat()
    .flatMap((each) => each.split(','))
    .filter((each) => each !== '')
    .slice(0, 100);
}
