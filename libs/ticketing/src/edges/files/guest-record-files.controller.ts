import { Buffer } from 'node:buffer';
import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { encodeCsv } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { exportAsRows } from '@enishi/membership';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ReadGuestRecord } from '../../actions/guest-records/read-guest-record.ts';

const kinds = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** All that is kept of a guest as a file to be handed to them, as members get theirs: JSON for machines, CSV for spreadsheets. */
@Controller('files/:community/desk/guests')
export class GuestRecordFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadGuestRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async download(
    @CurrentViewer() { communityId, accountId, deskRole: role, locale }: DeskViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    const [, orderId = '', kind = 'json'] = /^([0-9a-f-]{36})\.(json|csv)$/.exec(file) ?? [];
    if (orderId === '') throw new Refusal('not_found', 'GUEST_RECORD_UNKNOWN');
    const { community, tables } = await this.transactions.inIdentity(communityId, (tx) =>
      this.read.run(tx, orderId, { reader: { accountId, role }, taken: true }),
    );
    const copy = { community, orderId, madeAt: this.clock.now(), tables };
    const bytes =
      kind === 'csv'
        ? encodeCsv(exportAsRows(tables, locale), 'utf8-bom').bytes
        : Buffer.from(JSON.stringify(copy, null, 2), 'utf8');
    return new StreamableFile(bytes, {
      ...{ type: kinds[kind === 'csv' ? 'csv' : 'json'], length: bytes.length },
      disposition: `attachment; filename="guest-${orderId.slice(0, 8)}.${kind}"`,
    });
  }
}
