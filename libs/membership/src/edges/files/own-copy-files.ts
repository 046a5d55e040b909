import { Buffer } from 'node:buffer';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { encodeCsv } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { HandOutCopy } from '../../actions/hand-out-copy.ts';
import { exportAsJson, exportAsRows } from '../../domain/own-copy.ts';

const kinds = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** The copy of one's own data, for machines (JSON) and for spreadsheets (CSV). */
@Controller('files/:community/me/data')
export class OwnCopyFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly handOut: HandOutCopy,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async download(
    @CurrentViewer() viewer: MemberViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    const named = /^([0-9a-f-]{36})\.(json|csv)$/.exec(file);
    if (!named) throw new Refusal('not_found', 'EXPORT_UNKNOWN');
    const [, exportId = '', kind] = named;
    const format = kind === 'csv' ? 'csv' : 'json';
    const { communityId, memberId, locale } = viewer;
    const { head, tables } = await this.transactions.inCommunity(communityId, (tx) =>
      this.handOut.run(tx, { memberId, exportId, format }),
    );
    const bytes =
      format === 'json'
        ? Buffer.from(exportAsJson(head, tables), 'utf8')
        : encodeCsv(exportAsRows(tables, locale, head.leftOut), 'utf8-bom').bytes;
    return new StreamableFile(bytes, {
      type: kinds[format],
      disposition: `attachment; filename="my-data-${head.number}.${format}"`,
      length: bytes.length,
    });
  }
}
