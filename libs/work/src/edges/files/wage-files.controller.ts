import { csvContentType, encodeCsv } from '@enishi/japan';
import type { CsvCell } from '@enishi/japan';
import { Refusal, tokyoClockOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { CompanyWages } from '../../actions/wages/company-wages.ts';
import type { WageLine } from '../../actions/wages/company-wages.ts';

const parts = { work: '賃金', rest: '賃金（追加分）', allowance: '休業手当' } as const;

/** A company's wages of a month as a file, for its own books. */
@Controller('files/:community/company-wages')
export class WageFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly wages: CompanyWages,
  ) {}

  @Get(':companyId/:file')
  @Header('cache-control', 'private, no-store')
  async month(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Param('companyId') companyId: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.csv')) throw new Refusal('not_found', 'WAGE_NOT_FOUND');
    const month = file.slice(0, -'.csv'.length);
    const lines = await this.transactions.inCommunity(communityId, (tx) =>
      this.wages.list(tx, { companyId, accountId }, month),
    );
    const { bytes } = encodeCsv(wageRows(lines), 'utf8-bom');
    return new StreamableFile(bytes, {
      ...{ type: csvContentType('utf8-bom'), length: bytes.length },
      disposition: `attachment; filename="wages-${month}.csv"`,
    });
  }
}

/** One row for each wage, by day (賃金台帳の記載事項: 労働基準法施行規則54条). */
export const wageRows = (lines: readonly WageLine[]): CsvCell[][] => [
  [
    ...['お名前', 'フリガナ', 'しごと', '日', '種類', '始業', '終業', '労働（分）', 'うち深夜（分）'],
    ...['金額（円）', '支払いの期日', '支払った日'],
  ],
  ...lines.map((line) => [
    ...[line.worker?.name ?? '（登録が消去された方）', line.worker?.kana ?? '', line.title, line.workDay],
    ...[parts[line.part], line.from ? tokyoClockOf(line.from) : '', line.to ? tokyoClockOf(line.to) : ''],
    ...[line.minutes ?? 0, line.nightMinutes ?? 0, line.amount, line.dueOn, line.paidOn ?? ''],
  ]),
];
