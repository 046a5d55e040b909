import { csvContentType, encodeCsv } from '@enishi/japan';
import type { CsvCell } from '@enishi/japan';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ReadAnnualReport } from '../../actions/postings/read-annual-report.ts';
import type { AnnualReport } from '../../actions/postings/read-annual-report.ts';

/** The figures of the yearly report of postings, as a table for Excel. */
@Controller('files/:community/desk/postings')
export class AnnualReportFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadAnnualReport,
  ) {}

  @Get('report.csv')
  @Header('cache-control', 'private, no-store')
  async report(@CurrentViewer() { communityId }: DeskViewer): Promise<StreamableFile> {
    const report = await this.transactions.inCommunity(communityId, (tx) => this.reading.run(tx));
    const { bytes } = encodeCsv(reportRows(report), 'utf8-bom');
    return new StreamableFile(bytes, {
      ...{ type: csvContentType('utf8-bom'), length: bytes.length },
      disposition: `attachment; filename="postings-${report.day}.csv"`,
    });
  }
}

/** One row for each figure. */
const reportRows = ({ postings, ...report }: AnnualReport): CsvCell[][] => [
  ['項目', '値', '数え方'],
  ['届出・許可の番号', report.number ?? '（未登録）', ''],
  ['基準日', report.day, ''],
  ['提出期限', report.due, ''],
  ['募集（雇用・期間の定めなし）', postings.openEnded, '基準日に掲載中の件数'],
  ['募集（雇用・有期）', postings.fixedTerm, '基準日に掲載中の件数'],
  ['募集（業務委託）', postings.outsourcing, '基準日に掲載中の件数'],
  ['募集を出している会社', report.companies, '基準日に掲載中の会社の数'],
  ['会社に見せているカード', report.people, '基準日の終わりに同意のある方の人数'],
  ['応募', report.applications, '基準日までの1年間の件数'],
  ['採用', report.hires, '基準日までの1年間の人数'],
  ['苦情・申出', report.complaints, '基準日までの1年間の件数'],
];
