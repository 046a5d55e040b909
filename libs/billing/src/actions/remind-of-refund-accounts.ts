import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundAccountAwaited } from '../billing.events.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';

const most = 200;
const dayMs = 86_400_000;
/** The money lies here and nothing lapses: after a week a mail may have been overlooked, and is written again every four. */
const waits = { firstAfter: 7 * dayMs, againAfter: 28 * dayMs };

/** Tells of payers who have not named the account to which money of a transfer goes back, so that whoever took the order writes to them. */
@Injectable()
export class RemindOfRefundAccounts {
  constructor(private readonly accounts: RefundAccountStore) {}

  async run(tx: Tx): Promise<void> {
    const ago = (ms: number): Date => new Date(tx.now.getTime() - ms);
    const due = { before: ago(waits.firstAfter), notSince: ago(waits.againAfter), most };
    for (const missing of await this.accounts.toRemind(tx, due)) {
      await this.accounts.noteReminded(tx, missing.orderTransferId);
      await tx.emit(refundAccountAwaited, missing);
    }
  }
}
