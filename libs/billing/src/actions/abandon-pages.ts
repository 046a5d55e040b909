import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { pagesAbandoned } from '../billing.events.ts';
import type { CheckoutAttemptEntity } from '../store/checkout-attempt.entity.ts';
import { CheckoutStore } from '../store/checkout.store.ts';

/** Gives up that through which a customer could pay at this moment: pages and vouchers. */
@Injectable()
export class AbandonPages {
  constructor(private readonly checkouts: CheckoutStore) {}

  /**
   * How many may still take money. They are given up here at once; Stripe is told to close them. Vouchers of orders are left alone
   * unless `orders` says that nothing at all is to be paid any more.
   */
  async run(tx: Tx, customerId: string, { orders }: { orders: boolean }): Promise<number> {
    const given = ({ once, means }: CheckoutAttemptEntity) => orders || !once || means !== 'konbini';
    for (const attempt of (await this.checkouts.allLive(tx, customerId)).filter(given))
      await this.checkouts.save(tx, { ...attempt, state: 'expired', settledAt: tx.now });
    const open = (await this.checkouts.withOpenPage(tx, customerId)).filter(given).length;
    if (open > 0) await tx.emit(pagesAbandoned, { customerId });
    return open;
  }
}
