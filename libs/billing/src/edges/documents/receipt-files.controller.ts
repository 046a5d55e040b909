import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';

import { HandOutReceipt } from '../../actions/hand-out-receipt.ts';
import { receiptNumber } from '../../domain/receipt-terms.ts';
import { receiptPdf } from './receipt-pdf.ts';

/** Receipts as PDF: one's own, or any of the community's for the desk. Whoever may not see one is told that there is none. */
@Controller('files/:community/receipts')
export class ReceiptFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly handOut: HandOutReceipt,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async download(@CurrentViewer() viewer: Viewer, @Param('file') file: string): Promise<StreamableFile> {
    const own = viewer.memberId ? ({ kind: 'member', id: viewer.memberId } as const) : null;
    const desk = viewer.deskRole !== null && viewer.secondFactorAt !== null;
    if (!file.endsWith('.pdf') || (!own && !desk)) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const { receipt, returns } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.handOut.run(tx, { own, desk }, file.slice(0, -'.pdf'.length)),
    );
    const pdf = await receiptPdf({ receipt, returns, again: receipt.downloads > 0 });
    const disposition = `inline; filename="${receiptNumber(receipt)}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }
}
