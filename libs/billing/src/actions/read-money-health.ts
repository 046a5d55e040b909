import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { InboxStore } from '../store/inbox.store.ts';

/** Figures to watch: how old the oldest unhandled event is (seconds), how many wait, how many were given up. */
export type MoneyHealth = { oldestUnhandledSeconds: number; unhandled: number; dead: number };

/** Reads how well the inbox is kept up with. For metrics and the doctor; needs the system's scope. */
@Injectable()
export class ReadMoneyHealth {
  constructor(private readonly inbox: InboxStore) {}

  run(tx: Tx): Promise<MoneyHealth> {
    return this.inbox.health(tx);
  }
}
