import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { CallPeople } from '../../actions/registration/call-people.ts';
import { TermsOfPerson } from '../../actions/registration/take-for-person.ts';
import { callSheetPdf } from './call-sheet-pdf.ts';
import { termsPdf } from './terms-pdf.ts';

/** Papers for people without mail, for the desk. */
@Controller('files/:community/desk/registration')
export class RegistrationFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly calls: CallPeople,
    private readonly papers: TermsOfPerson,
  ) {}

  /** Whom to call, on A4; fetching it is written into each person's diary. */
  @Get('calls.pdf')
  @Header('cache-control', 'private, no-store')
  async callSheet(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Query('gig') gigId?: string,
  ): Promise<StreamableFile> {
    const { sheet, now } = await this.transactions.inCommunity(communityId, async (tx) => ({
      ...{ sheet: await this.calls.list(tx, gigId ?? null, { accountId, role }), now: tx.now },
    }));
    return pdfFile(await callSheetPdf(sheet, now), 'calls.pdf');
  }

  /** The terms that were told to somebody, to be handed over. */
  @Get('terms/:file')
  @Header('cache-control', 'private, no-store')
  async terms(
    @CurrentViewer() { communityId }: DeskViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const id = file.slice(0, -'.pdf'.length);
    const told = await this.transactions.inCommunity(communityId, (tx) => this.papers.atDesk(tx, id));
    return pdfFile(await termsPdf(told), 'terms.pdf');
  }
}

const pdfFile = (pdf: Buffer, name: string): StreamableFile =>
  new StreamableFile(pdf, {
    ...{ type: 'application/pdf', length: pdf.length, disposition: `inline; filename="${name}"` },
  });
