import { GiveUpUnpaid } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { UnpaidStore } from '../store/unpaid.store.ts';

/**
 * Ends charging for memberships whose grace is over: the member has become free, and nothing may be charged for a plan that
 * is not given any more. Asked for every day until Stripe has confirmed the end, so that one lost answer does not leave a
 * subscription behind.
 */
@Injectable()
export class GiveUpOverdue {
  constructor(
    private readonly unpaid: UnpaidStore,
    private readonly giveUp: GiveUpUnpaid,
  ) {}

  /** Answers of how many members the end was asked for. */
  async run(tx: Tx): Promise<number> {
    const over = await this.unpaid.pastGrace(tx, tokyoDateOf(tx.now));
    for (const id of over) await this.giveUp.run(tx, { kind: 'member', id });
    return over.length;
  }
}
