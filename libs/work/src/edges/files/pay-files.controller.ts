import { csvContentType, encodeCsv } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { CarryPayRun } from '../../actions/pay/carry-pay-run.ts';
import { PayYear } from '../../actions/pay/pay-year.ts';
import { PrintSlip } from '../../actions/pay/print-slip.ts';
import { cashSlipPdf } from './cash-slip-pdf.ts';
import { askedYear, yearRows } from './pay-year-csv.ts';

/** Files about paying for gigs, for the desk. Who fetched one is written down. */
@Controller('files/:community/desk/pay')
export class PayFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly carrying: CarryPayRun,
    private readonly years: PayYear,
    private readonly slips: PrintSlip,
  ) {}

  /** A run as the bank takes it (全銀 総合振込). */
  @Get('runs/:file')
  @Header('cache-control', 'private, no-store')
  async order(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.txt')) throw new Refusal('not_found', 'PAY_RUN_NOT_FOUND');
    const id = file.slice(0, -'.txt'.length);
    const { run, bytes } = await this.transactions.inCommunity(communityId, (tx) =>
      this.carrying.file(tx, id, accountId),
    );
    const disposition = `attachment; filename="furikomi-${run.payOn}.txt"`;
    return new StreamableFile(bytes, {
      type: 'text/plain; charset=Shift_JIS',
      length: bytes.length,
      disposition,
    });
  }

  /** The slip that is signed where a reward is paid in cash (受領書). */
  @Get('slips/:file')
  @Header('cache-control', 'private, no-store')
  async slip(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'PAYOUT_NOT_FOUND');
    const id = file.slice(0, -'.pdf'.length);
    const { slip, now } = await this.transactions.inCommunity(communityId, async (tx) => ({
      slip: await this.slips.run(tx, id, { accountId, role }),
      now: tx.now,
    }));
    const pdf = await cashSlipPdf(slip, now);
    const disposition = 'inline; filename="receipt-of-cash.pdf"';
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }

  /** What everybody was paid within a calendar year. */
  @Get('year.csv')
  @Header('cache-control', 'private, no-store')
  async year(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Query('year') asked?: string,
  ): Promise<StreamableFile> {
    const year = askedYear(asked);
    const lines = await this.transactions.inCommunity(communityId, (tx) =>
      this.years.run(tx, year, { accountId, role }),
    );
    const { bytes } = encodeCsv(yearRows(lines), 'utf8-bom');
    const disposition = `attachment; filename="rewards-${year}.csv"`;
    return new StreamableFile(bytes, {
      type: csvContentType('utf8-bom'),
      length: bytes.length,
      disposition,
    });
  }
}
