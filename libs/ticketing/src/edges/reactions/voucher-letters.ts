import { Injectable } from '@nestjs/common';
import { voucherExpired, voucherIssued, voucherRunsOut } from '@enishi/billing';
import type { VoucherExpired, VoucherIssued } from '@enishi/billing';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { PostVouchers } from '../../actions/pay/post-vouchers.ts';
import { ticketsNotPaid } from '../../ticketing.events.ts';

/** What follows from vouchers for convenience stores that belong to orders of tickets. */
@Injectable()
export class VoucherLetters {
  constructor(
    private readonly post: PostVouchers,
    private readonly giveUp: GiveUpTickets,
  ) {}

  @Follows(voucherIssued, 'ticketing.post_voucher', 'mail')
  async issued(tx: Tx, { orderId }: VoucherIssued): Promise<void> {
    if (orderId) await this.post.issued(tx, orderId);
  }

  @Follows(voucherRunsOut, 'ticketing.remind_of_voucher', 'mail')
  async runsOut(tx: Tx, { orderId }: VoucherIssued): Promise<void> {
    if (orderId) await this.post.runsOut(tx, orderId);
  }

  @Joins(voucherExpired, 'ticketing.end_unpaid_order')
  async expired(tx: Tx, { orderId }: VoucherExpired): Promise<void> {
    if (orderId) await this.giveUp.ranOut(tx, orderId);
  }

  @Follows(ticketsNotPaid, 'ticketing.post_not_paid', 'mail')
  async notPaid(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.post.lapsed(tx, orderId);
  }
}
