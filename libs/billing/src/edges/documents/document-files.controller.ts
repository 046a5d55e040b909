import { Readable } from 'node:stream';

import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { CLOCK, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';

import { CopyReceipts } from '../../actions/copy-receipts.ts';
import { FindDocuments } from '../../actions/find-documents.ts';
import { documentPdf } from './document-pdf.ts';
import { readSearch } from './document-search.ts';
import type { TypedSearch } from './document-search.ts';
import { documentsZip, paperFileName, zippedDocument, zippedReceipt } from './document-zip.ts';

/** Quotes, order forms, invoices and credit notes as files, for the desk, and receipts with them in one. */
@Controller('files/:community/desk')
export class DocumentFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly find: FindDocuments,
    private readonly copies: CopyReceipts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('documents/:file')
  @Header('cache-control', 'private, no-store')
  async paper(@CurrentViewer() viewer: DeskViewer, @Param('file') file: string): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'DOCUMENT_UNKNOWN');
    const id = file.slice(0, -'.pdf'.length);
    const { document } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.find.one(tx, id),
    );
    const pdf = await documentPdf(document.facts);
    const disposition = `inline; filename="${document.number}.pdf"; filename*=UTF-8''${encodeURIComponent(paperFileName({ ...document, name: document.facts.counterparty.name }))}`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }

  /** Everything that fits a search, with a table of contents. */
  @Get('documents.zip')
  @Header('cache-control', 'private, no-store')
  async folder(@CurrentViewer() viewer: DeskViewer, @Query() typed: TypedSearch): Promise<StreamableFile> {
    const search = readSearch(typed);
    const { accountId, deskRole: role } = viewer;
    const papers = await this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const found = await this.find.everything(tx, search, { accountId, role });
      const receipts = found.flatMap(({ receipt }) => receipt ?? []);
      const copies = new Map((await this.copies.run(tx, receipts)).map((copy) => [copy.receipt.id, copy]));
      return found.map(({ document, receipt, isReplaced }) =>
        document ? zippedDocument(document, isReplaced) : zippedReceipt(copies.get(receipt.id)!),
      );
    });
    const name = `documents-${viewer.communitySlug}-${tokyoDateOf(this.clock.now())}.zip`;
    return new StreamableFile(Readable.from(documentsZip(papers), { objectMode: false }), {
      type: 'application/zip',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
