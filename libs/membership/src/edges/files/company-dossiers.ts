import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, SignedInViewer, Tx } from '@enishi/platform';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ReadDossier } from '../../actions/company/benefits/read-dossier.ts';
import { FindCompany } from '../../actions/company/find-company.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { dossierPdf } from './dossier-pdf.ts';

/** Where the report of a year lies that begins on a day, for whoever acts for the company. */
export const dossierAddress = (slug: string, companyId: string, from: string): string =>
  `/files/${slug}/companies/${companyId}/reports/${from}.pdf`;

/** The same for the desk. */
export const deskDossierAddress = (slug: string, companyId: string, from: string): string =>
  `/files/${slug}/desk/companies/${companyId}/reports/${from}.pdf`;

/** What a company got in a year of its contract (ご利用実績報告書), as PDF for the company and for the desk. */
@Controller('files/:community')
export class CompanyDossiers {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly companies: FindCompany,
    private readonly read: ReadDossier,
  ) {}

  @Get('companies/:companyId/reports/:file')
  @Header('cache-control', 'private, no-store')
  async ofOwn(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Param('companyId') companyId: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    return this.drawn(communityId, file, {
      named: true,
      find: (tx) => this.own.run(tx, accountId, companyId),
    });
  }

  @Get('desk/companies/:companyId/reports/:file')
  @Header('cache-control', 'private, no-store')
  async atDesk(
    @CurrentViewer() { communityId }: DeskViewer,
    @Param('companyId') companyId: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    return this.drawn(communityId, file, { named: false, find: (tx) => this.companies.run(tx, companyId) });
  }

  private async drawn(
    communityId: string,
    file: string,
    { named, find }: { named: boolean; find: (tx: Tx) => Promise<CompanyEntity> },
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'DOSSIER_UNKNOWN');
    const from = file.slice(0, -'.pdf'.length);
    const dossier = await this.transactions.inCommunity(communityId, async (tx) =>
      this.read.run(tx, await find(tx), { from, named }),
    );
    const pdf = await dossierPdf(dossier);
    const name = `ご利用実績報告書_${dossier.company}_${from}.pdf`;
    const disposition = `inline; filename="report-${from}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }
}
