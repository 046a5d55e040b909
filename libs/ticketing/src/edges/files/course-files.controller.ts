import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { GiveCertificates } from '../../actions/courses/give-certificates.ts';
import { certificatePaper } from '../../domain/certificate.ts';
import { certificatePdf } from './certificate-pdf.ts';
import { wantedLocale } from './wanted-locale.ts';

/** What the desk hands out at the end of a course. */
@Controller('files/:community/desk/courses')
export class CourseFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: GiveCertificates,
  ) {}

  /** Of all who came to as many sessions of a date as it asks for, a page each; with `era=japanese` days are those of 令和. */
  @Get(':id/certificates.pdf')
  @Header('cache-control', 'private, no-store')
  async given(
    @CurrentViewer() { communityId, accountId, deskRole: role, locale: usual }: DeskViewer,
    @Param('id') id: string,
    @Query('locale') wanted?: string,
    @Query('era') era?: string,
  ): Promise<StreamableFile> {
    const people = await this.transactions.inCommunity(communityId, (tx) =>
      this.certificates.run(tx, id, { accountId, role }),
    );
    const locale = wantedLocale(wanted, usual);
    const written = { locale, era: era === 'japanese' ? ('japanese' as const) : ('western' as const) };
    const pdf = await certificatePdf(people.map((facts) => certificatePaper(facts, written)));
    return new StreamableFile(pdf, {
      ...{ type: 'application/pdf', length: pdf.length, disposition: 'inline; filename="certificates.pdf"' },
    });
  }
}
