import { Injectable } from '@nestjs/common';

import { Transactions } from '../database/transactions.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { DailyAt, Every } from './reactions.ts';

const keptDays = 30;

/** Finds deliveries whose job was lost, and forgets events that everyone has long dealt with. */
@Injectable()
export class EventHousekeeping {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly transactions: Transactions,
  ) {}

  @Every('1 minutes', 'platform.requeue_lost')
  async requeueLost(): Promise<void> {
    await this.relay.requeueLost();
  }

  @DailyAt('04:20', 'platform.forget_old_events')
  async forgetOld(): Promise<void> {
    await this.transactions.inSystem(async (tx) => {
      await tx.query(
        `delete from platform.outbox o where o.relayed_at < $1::timestamptz - make_interval(days => $2::int)
         and not exists (select from platform.delivery d where d.event_id = o.id and d.state <> 'done')`,
        [tx.now, keptDays],
      );
      await tx.query(
        `delete from platform.delivery d where d.state = 'done'
         and not exists (select from platform.outbox o where o.id = d.event_id)`,
      );
      await tx.query(
        `delete from platform.rate_limit where window_start < $1::timestamptz - interval '2 days'`,
        [tx.now],
      );
    });
  }
}
