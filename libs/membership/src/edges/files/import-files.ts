import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { maskEmail } from '@enishi/identity';
import { encodeCsv } from '@enishi/japan';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { NumbersOfImport } from '../../actions/numbers-of-import.ts';
import { ReadImport } from '../../actions/read-import.ts';
import type { ImportRow } from '../../actions/judge-import.ts';
import { importResultRows } from '../../domain/import-file.ts';
import type { ImportResult } from '../../domain/import-file.ts';
import { remarkText } from '../../domain/import-remarks.ts';

/** What becomes of each row of a list from elsewhere, as a file: row numbers and reasons, addresses masked, no names. */
@Controller('files/:community/desk/imports')
export class ImportFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadImport,
    private readonly numbers: NumbersOfImport,
  ) {}

  @Get(':id/rows.csv')
  @Header('cache-control', 'private, no-store')
  async download(@CurrentViewer() viewer: DeskViewer, @Param('id') id: string): Promise<StreamableFile> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const { rows, numbers } = await this.transactions.inCommunity(viewer.communityId, async (tx) => ({
      rows: (await this.read.run(tx, id, reader, 'export_members')).rows,
      numbers: await this.numbers.run(tx, id),
    }));
    const results = rows.map((row) => resultOf(row, numbers));
    const { bytes } = encodeCsv(importResultRows(results, viewer.locale), 'utf8-bom');
    return new StreamableFile(bytes, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="import-${id.slice(0, 8)}.csv"`,
      length: bytes.length,
    });
  }
}

function resultOf(row: ImportRow, numbers: ReadonlyMap<number, string>): ImportResult {
  const { rowNo, verdict, state, known, faults } = row;
  const { email, notices } = row.row;
  return {
    ...{ rowNo, verdict, state },
    maskedEmail: email ? maskEmail(email) : '',
    number: numbers.get(rowNo) ?? (state === 'waiting' ? (known?.number ?? '') : ''),
    remarks: row.cells.length === 0 ? [] : [...faults, ...notices].map(remarkText),
  };
}
