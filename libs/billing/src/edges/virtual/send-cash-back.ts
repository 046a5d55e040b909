import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ReturnCash } from '../../actions/virtual/return-cash.ts';
import { cashReturnApproved } from '../../billing.events.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { TransferRequestsGateway } from '../gateways/transfer-requests.gateway.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Has Stripe give money back that lies there for no invoice. A no is told; silence is tried again under the same key. */
@Injectable()
export class SendCashBack {
  constructor(
    private readonly transactions: Transactions,
    private readonly returns: ReturnCash,
    private readonly gateway: TransferRequestsGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(cashReturnApproved, 'billing.send_cash_back', 'money')
  async run({ returnId }: { returnId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const wish = await this.transactions.inCommunity(communityId, (tx) => this.returns.toSend(tx, returnId));
    if (!wish) return;
    const answer = await this.gateway.giveBack({ ...wish, returnId, communityId }).then(
      (stripeRefundId) => ({ state: 'sent', stripeRefundId }) as const,
      (error: unknown) => {
        if (!(error instanceof StripeSaidNo)) throw error;
        return { state: 'failed', fault: error.code } as const;
      },
    );
    await this.transactions.inCommunity(communityId, (tx) => this.returns.answered(tx, returnId, answer));
    await this.reconcile.run(communityId, wish.customerId, 'own_action');
  }
}
