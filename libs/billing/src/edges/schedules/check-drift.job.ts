import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { MatterStore } from '../../store/matter.store.ts';
import { SubscriptionStore } from '../../store/subscription.store.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** The nightly comparison with Stripe: every customer with anything unfinished is read again. */
@Injectable()
export class CheckDriftJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly subscriptions: SubscriptionStore,
    private readonly reconcile: ReconcileCustomer,
    private readonly matters: MatterStore,
  ) {}

  @DailyAt('03:10', 'billing.check_drift')
  async run(): Promise<void> {
    const open = new Map<string, string[]>();
    await this.transactions.forEachCommunity(async (tx) => {
      open.set(tx.community, await this.subscriptions.customersWithOpenBusiness(tx));
    });
    for (const [communityId, customerIds] of open) {
      for (const customerId of customerIds) await this.check(communityId, customerId);
    }
  }

  /** What a nightly look finds new is drift: some event should have told us before. */
  private async check(communityId: string, customerId: string): Promise<void> {
    const { changes } = await this.reconcile
      .run(communityId, customerId, 'nightly')
      .catch((error: Error) => ({ changes: [`not_checked ${error.message}`] }));
    if (changes.length === 0) return;
    const healed = !changes[0]!.startsWith('not_checked');
    const detail = changes.join(' ');
    await this.transactions.inCommunity(communityId, (tx) =>
      this.matters.recordDrift(tx, { kind: 'subscription', stripeId: customerId, detail, healed }),
    );
  }
}
