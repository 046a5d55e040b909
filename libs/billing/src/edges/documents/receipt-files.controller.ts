import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';

import { HandOutReceipt } from '../../actions/hand-out-receipt.ts';
import { LinkReceipt } from '../../actions/link-receipt.ts';
import { handedPdf } from './handed-pdf.ts';

/** Receipts as PDF: one's own, what was mailed, or any of the community's for the desk. Whoever may not see one is told that there is none. */
@Controller('files/:community/receipts')
export class ReceiptFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly handOut: HandOutReceipt,
    private readonly links: LinkReceipt,
  ) {}

  /** What was mailed, for whoever has its secret address. */
  @Get('mailed/:file')
  @Header('cache-control', 'private, no-store')
  async mailed(
    @CurrentViewer() { communityId }: Viewer,
    @Param('file') file: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.pdf')) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const handed = await this.transactions.inCommunity(communityId, (tx) =>
      this.links.open(tx, file.slice(0, -'.pdf'.length)),
    );
    return handedPdf(handed);
  }

  /** `handover=1` is the desk handing it to the member: it counts, and is marked 再発行 from the second time on; `paper=1`: printed, with what paper says of its stamp. */
  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Query('handover') handover?: string,
    @Query('paper') paper?: string,
  ): Promise<StreamableFile> {
    const own = viewer.memberId ? ({ kind: 'member', id: viewer.memberId } as const) : null;
    const desk = deskOf(viewer, { handsOver: handover === '1', onPaper: paper === '1' });
    if (!file.endsWith('.pdf') || (!own && !desk)) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const handed = await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.handOut.run(tx, { own, desk }, file.slice(0, -'.pdf'.length)),
    );
    return handedPdf(handed);
  }
}

/** The desk sees receipts in every role that sees people. */
function deskOf(
  { accountId, deskRole, secondFactorAt }: Viewer,
  how: { handsOver: boolean; onPaper: boolean },
) {
  const seesPeople = deskRole !== null && deskRole !== 'viewer' && secondFactorAt !== null;
  return seesPeople && accountId ? { accountId, ...how } : null;
}
