import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostTransfers } from '../../actions/transfers/post-transfers.ts';
import { ticketsToTransfer } from '../../ticketing.events.ts';

/** The letter that tells into which account an order is paid, after its commit. */
@Injectable()
export class TransferLetters {
  constructor(private readonly post: PostTransfers) {}

  @Follows(ticketsToTransfer, 'ticketing.post_transfer', 'mail')
  async awaited(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.awaited(tx, orderId);
  }
}
