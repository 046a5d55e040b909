import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { changeAwaitsHolder } from '../billing.events.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { SubscriptionChangeEntity } from '../store/subscription-change.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { toldChange } from './told-change.ts';

/** Whoever is on the bank's page needs no mail: it goes to whoever has left it. */
const patience = 20 * 60_000;

/** Tells of changes that have waited for a while for the holder of the card, once each. */
@Injectable()
export class RemindOfConfirmations {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly customers: CustomerStore,
  ) {}

  /** Answers how many it told of. */
  async run(tx: Tx): Promise<number> {
    const due = await this.subscriptions.untoldAwaited(tx, new Date(tx.now.getTime() - patience));
    for (const change of due) await this.tell(tx, change);
    return due.length;
  }

  private async tell(tx: Tx, change: SubscriptionChangeEntity): Promise<void> {
    await this.subscriptions.saveChange(tx, { ...change, toldAt: tx.now });
    const customer = await this.customers.find(tx, change.customerId);
    if (customer) await tx.emit(changeAwaitsHolder, toldChange(change, customer));
  }
}
