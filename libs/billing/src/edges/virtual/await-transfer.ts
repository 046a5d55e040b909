import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { PlanTransferRequest } from '../../actions/virtual/plan-transfer-request.ts';
import type { PlannedRequest } from '../../actions/virtual/plan-transfer-request.ts';
import { transferDue } from '../../billing.events.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { TransferRequestsGateway } from '../gateways/transfer-requests.gateway.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** One to learn of a lost answer, one to call back, one to ask anew. */
const mostSteps = 4;

/**
 * Has Stripe await what is open of an invoice, and nothing else: asks for it, and where the sum has changed calls the old request back first.
 * Each step can be repeated, as the request's id is the idempotency key; what came of it is read from Stripe.
 */
@Injectable()
export class AwaitTransfer {
  private readonly log = new Logger('billing');

  constructor(
    private readonly transactions: Transactions,
    private readonly plan: PlanTransferRequest,
    private readonly gateway: TransferRequestsGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  @ReachesOut(transferDue, 'billing.await_transfer', 'money')
  async run({ receivableId }: { receivableId: string }, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    for (let step = 0; step < mostSteps; step += 1) {
      const planned = await this.transactions.inCommunity(communityId, (tx) =>
        this.plan.next(tx, receivableId),
      );
      if (!planned) return;
      if (planned.kind === 'cancel') await this.callBack(communityId, planned);
      else if (!(await this.ask(communityId, planned))) return;
      await this.reconcile.run(communityId, planned.customerId, 'own_action');
    }
  }

  /** Where it was paid a moment ago, the look that follows takes the money. */
  private async callBack(communityId: string, planned: PlannedRequest): Promise<void> {
    if (await this.gateway.cancel(planned.stripePaymentIntentId!))
      await this.transactions.inCommunity(communityId, (tx) =>
        this.plan.answered(tx, planned.requestId, { to: 'cancelled' }),
      );
  }

  /** False where Stripe would not: it is not asked again before somebody at the desk wants it. */
  private async ask(communityId: string, planned: PlannedRequest): Promise<boolean> {
    const { requestId } = planned;
    const answer = await this.gateway.ask({ ...planned, communityId }).then(
      (stripePaymentIntentId) => ({ to: 'open', stripePaymentIntentId }) as const,
      (error: unknown) => {
        if (!(error instanceof StripeSaidNo)) throw error;
        this.log.error(`Stripe awaits no transfer for ${planned.number}: ${error.code} ${error.message}`);
        return { to: 'refused', fault: error.code } as const;
      },
    );
    await this.transactions.inCommunity(communityId, (tx) => this.plan.answered(tx, requestId, answer));
    return answer.to === 'open';
  }
}
