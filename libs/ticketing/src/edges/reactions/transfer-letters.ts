import { Injectable } from '@nestjs/common';
import { orderTransferPart, refundAccountAwaited } from '@enishi/billing';
import type { RefundAccountAwaited } from '@enishi/billing';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostTransfers } from '../../actions/transfers/post-transfers.ts';
import { accountNamed, accountNeeded, ticketsIssued, ticketsToTransfer } from '../../ticketing.events.ts';
import type { AccountNamed, AccountNeeded } from '../../ticketing.events.ts';

/** Letters that tell into which account an order is paid, what is left of it, and which account is asked for or was named, after the commit of each. */
@Injectable()
export class TransferLetters {
  constructor(private readonly post: PostTransfers) {}

  @Follows(ticketsToTransfer, 'ticketing.post_transfer', 'mail')
  async awaited(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.awaited(tx, orderId);
  }

  @Follows(ticketsIssued, 'ticketing.post_transfer_over', 'mail')
  async issued(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.cameOver(tx, orderId);
  }

  @Follows(accountNeeded, 'ticketing.post_account_needed', 'mail')
  async needsAccount(tx: Tx, told: AccountNeeded): Promise<void> {
    await this.post.accountNeeded(tx, told);
  }

  @Follows(accountNamed, 'ticketing.post_account_named', 'mail')
  async namedAccount(tx: Tx, told: AccountNamed): Promise<void> {
    await this.post.accountNamed(tx, told);
  }

  @Follows(refundAccountAwaited, 'ticketing.remind_of_transfer_account', 'mail')
  async accountMissing(tx: Tx, told: RefundAccountAwaited): Promise<void> {
    await this.post.accountMissing(tx, told);
  }

  @Follows(orderTransferPart, 'ticketing.post_transfer_part', 'mail')
  async partCame(tx: Tx, { orderTransferId }: { orderTransferId: string }): Promise<void> {
    await this.post.partCame(tx, orderTransferId);
  }
}
