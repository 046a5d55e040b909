import { Injectable } from '@nestjs/common';

import type { Tx } from '../database/tx.ts';

/** A reaction that was tried for a day in vain and waits for a person. */
export type DeadDelivery = {
  eventId: string;
  reaction: string;
  event: string;
  payload: unknown;
  lastError: string;
  attempts: number;
  diedAt: Date;
};

@Injectable()
export class DeadDeliveries {
  /** The dead deliveries of the transaction's community, newest first; at most a hundred. */
  list(tx: Tx): Promise<DeadDelivery[]> {
    return tx.query<DeadDelivery>(
      `select d.event_id as "eventId", d.reaction, o.event, o.payload, coalesce(d.last_error, '') as "lastError",
              d.attempts, d.settled_at as "diedAt"
       from platform.delivery d join platform.outbox o on o.id = d.event_id
       where d.state = 'dead' order by d.settled_at desc limit 100`,
    );
  }

  /** Queues a dead delivery again; the relay's sweep takes it up within a minute. True where there was one. */
  async revive(tx: Tx, eventId: string, reaction: string): Promise<boolean> {
    const revived = await tx.change(
      `update platform.delivery set state = 'queued', queued_at = 'epoch', settled_at = null
       where event_id = $1 and reaction = $2 and state = 'dead'`,
      [eventId, reaction],
    );
    return revived === 1;
  }
}
