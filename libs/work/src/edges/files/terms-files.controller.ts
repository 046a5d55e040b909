import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { ReadOwnGigs } from '../../actions/read-own-gigs.ts';
import { termsPdf } from './terms-pdf.ts';

/** The terms of one's own gigs on paper. */
@Controller('files/:community/me/gigs')
export class TermsFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnGigs,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async paper(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const id = file.slice(0, -'.pdf'.length);
    const { terms } = await this.transactions.inCommunity(communityId, (tx) =>
      this.own.one(tx, memberId, id),
    );
    const pdf = await termsPdf(terms);
    const disposition = 'inline; filename="terms.pdf"';
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}
