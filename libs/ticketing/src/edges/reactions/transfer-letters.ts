import { Injectable } from '@nestjs/common';
import { orderTransferPart } from '@enishi/billing';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostTransfers } from '../../actions/transfers/post-transfers.ts';
import { ticketsToTransfer } from '../../ticketing.events.ts';

/** Letters that tell into which account an order is paid, and what is left of it, after the commit of each. */
@Injectable()
export class TransferLetters {
  constructor(private readonly post: PostTransfers) {}

  @Follows(ticketsToTransfer, 'ticketing.post_transfer', 'mail')
  async awaited(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.awaited(tx, orderId);
  }

  @Follows(orderTransferPart, 'ticketing.post_transfer_part', 'mail')
  async partCame(tx: Tx, { orderTransferId }: { orderTransferId: string }): Promise<void> {
    await this.post.partCame(tx, orderTransferId);
  }
}
