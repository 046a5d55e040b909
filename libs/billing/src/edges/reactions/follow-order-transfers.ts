import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ForgetRefundAccount } from '../../actions/forget-refund-account.ts';
import { KeepOrderPayment } from '../../actions/keep-order-payment.ts';
import { SettleTransferRefund } from '../../actions/settle-transfer-refund.ts';
import { heldMoneyMoved, orderTransferPaid } from '../../billing.events.ts';
import type { OrderTransferPaid } from '../../billing.events.ts';

/** Orders that are paid by transfer follow their money at the bank in one transaction: it has come, or has gone back. */
@Injectable()
export class FollowOrderTransfers {
  constructor(
    private readonly payments: KeepOrderPayment,
    private readonly refunds: SettleTransferRefund,
    private readonly accounts: ForgetRefundAccount,
  ) {}

  @Joins(orderTransferPaid, 'billing.keep_order_payment')
  paid(tx: Tx, { orderTransferId, ...came }: OrderTransferPaid): Promise<void> {
    return this.payments.run(tx, orderTransferId, came);
  }

  @Joins(heldMoneyMoved, 'billing.settle_transfer_refund')
  async moved(tx: Tx, { heldId }: { heldId: string }): Promise<void> {
    await this.refunds.run(tx, heldId);
    await this.accounts.run(tx, heldId);
  }
}
