import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { MatterStore } from '../../store/matter.store.ts';
import { OpenBusiness } from '../open-business.ts';
import type { OpenCustomer } from '../open-business.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Customers read at the same time: enough to finish in the night, few enough for Stripe's rate limit. */
const abreast = 5;

/** The nightly comparison with Stripe: every customer with anything unfinished is read again. */
@Injectable()
export class CheckDriftJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly business: OpenBusiness,
    private readonly reconcile: ReconcileCustomer,
    private readonly matters: MatterStore,
  ) {}

  @DailyAt('03:10', 'billing.check_drift')
  async run(): Promise<void> {
    const waiting = await this.business.all();
    while (waiting.length > 0) {
      await Promise.all(waiting.splice(0, abreast).map((customer) => this.check(customer)));
    }
  }

  /** What a nightly look finds new is drift: some event should have told us before. */
  private async check({ communityId, customerId }: OpenCustomer): Promise<void> {
    const { changes, fault } = await this.look(communityId, customerId);
    if (changes.length === 0 && !fault) return;
    const detail = fault ?? changes.join(' ');
    await this.transactions.inCommunity(communityId, (tx) =>
      this.matters.recordDrift(tx, { kind: 'subscription', stripeId: customerId, detail, healed: !fault }),
    );
  }

  /** One customer that cannot be read must not keep the others from being checked. */
  private async look(
    communityId: string,
    customerId: string,
  ): Promise<{ changes: string[]; fault: string | null }> {
    try {
      const { changes } = await this.reconcile.run(communityId, customerId, 'nightly');
      return { changes, fault: null };
    } catch (error) {
      return { changes: [], fault: error instanceof Error ? error.message : String(error) };
    }
  }
}
