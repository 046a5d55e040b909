import { HandOutReceipt, documentPdf, handedPdf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { FindCompanyPaper } from '../../actions/company/find-company-paper.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';

/** Where a receipt of a company lies, on the site's own origin. */
export const companyReceiptAddress = (slug: string, companyId: string, receiptId: string): string =>
  `/files/${slug}/companies/${companyId}/receipts/${receiptId}.pdf`;

/** Where a quote or an invoice of a company lies, or what took it back. */
export const companyDocumentAddress = (slug: string, companyId: string, documentId: string): string =>
  `/files/${slug}/companies/${companyId}/documents/${documentId}.pdf`;

/** Receipts, quotes and invoices of a company as PDF, for whoever acts for it. Everybody else is told that there is none. */
@Controller('files/:community/companies/:companyId')
export class CompanyPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly handOut: HandOutReceipt,
    private readonly find: FindCompanyPaper,
  ) {}

  @Get('receipts/:file')
  @Header('cache-control', 'private, no-store')
  async download(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Param('companyId') companyId: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const handed = await this.transactions.inIdentity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.handOut.run(
        tx,
        { own: { kind: 'company', id }, desk: null },
        file.slice(0, -'.pdf'.length),
      );
    });
    return handedPdf(handed);
  }

  @Get('documents/:file')
  @Header('cache-control', 'private, no-store')
  async document(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Param('companyId') companyId: string,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    const document = await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.find.run(tx, id, file.replace(/\.pdf$/, ''));
    });
    if (!document || !file.endsWith('.pdf')) throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    const pdf = await documentPdf(document.facts);
    const disposition = `inline; filename="${document.number}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }
}
