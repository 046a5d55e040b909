import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { pagesAbandoned } from '../billing.events.ts';
import { CheckoutStore } from '../store/checkout.store.ts';

/** Gives up everything through which a customer could pay at this moment: pages and vouchers. */
@Injectable()
export class AbandonPages {
  constructor(private readonly checkouts: CheckoutStore) {}

  /** How many may still take money. They are given up here at once; Stripe is told to close them. */
  async run(tx: Tx, customerId: string): Promise<number> {
    const live = await this.checkouts.allLive(tx, customerId);
    for (const attempt of live)
      await this.checkouts.save(tx, { ...attempt, state: 'expired', settledAt: tx.now });
    const open = (await this.checkouts.withOpenPage(tx, customerId)).length;
    if (open > 0) await tx.emit(pagesAbandoned, { customerId });
    return open;
  }
}
