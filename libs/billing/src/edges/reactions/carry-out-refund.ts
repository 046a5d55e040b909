import { Refusal } from '@enishi/kernel';
import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { SettleRefund } from '../../actions/settle-refund.ts';
import { refundRequested } from '../../billing.events.ts';
import { MoneyMovesGateway } from '../gateways/money-moves.gateway.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Gives money back at Stripe as intended. The books follow from reconciliation, not from our having asked. */
@Injectable()
export class CarryOutRefund {
  constructor(
    private readonly transactions: Transactions,
    private readonly settle: SettleRefund,
    private readonly gateway: MoneyMovesGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(refundRequested, 'billing.carry_out_refund', 'money')
  async run({ refundId }: { refundId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const wish = await this.transactions.inCommunity(communityId, (tx) => this.settle.wish(tx, refundId));
    if (!wish) return;
    try {
      await this.gateway.refund({ ...wish, communityId });
    } catch (error) {
      await this.explain(communityId, refundId, error);
    }
    await this.transactions.inCommunity(communityId, (tx) => this.settle.arrangeAccess(tx, refundId));
    await this.reconcile.run(communityId, wish.customerId, 'own_action');
  }

  /** A no is settled as failed; silence is unknown, never failed: the same key asks again. */
  private async explain(communityId: string, refundId: string, error: unknown): Promise<void> {
    if (error instanceof StripeSaidNo) {
      await this.transactions.inCommunity(communityId, (tx) => this.settle.refused(tx, refundId, error.code));
      return;
    }
    if (error instanceof Refusal && error.kind === 'unavailable') {
      await this.transactions.inCommunity(communityId, (tx) => this.settle.unknown(tx, refundId));
    }
    throw error;
  }
}
