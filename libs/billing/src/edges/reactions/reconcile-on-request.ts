import { ReachesOut } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested } from '../../billing.events.ts';
import type { ReconcileReason } from '../../billing.events.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';

/** Asks Stripe because a page waits or somebody on the desk wants to know. */
@Injectable()
export class ReconcileOnRequest {
  constructor(private readonly reconcile: ReconcileCustomer) {}

  @ReachesOut(reconcileRequested, 'billing.reconcile', 'money')
  async run(
    { customerId, because }: { customerId: string; because: ReconcileReason },
    occurred: Occurred,
  ): Promise<void> {
    await this.reconcile.run(occurred.communityId!, customerId, because);
  }
}
