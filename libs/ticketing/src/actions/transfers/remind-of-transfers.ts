import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { transferReminderDay } from '../../domain/transfer-time.ts';
import { UnpaidTransferStore } from '../../store/unpaid-transfer.store.ts';
import { PostTransfers } from './post-transfers.ts';

const most = 200;

/** Reminds buyers on the bank day before the last on which they can pay by transfer, once each; whoever ordered on that day has just been told. */
@Injectable()
export class RemindOfTransfers {
  constructor(
    private readonly orders: UnpaidTransferStore,
    private readonly letters: PostTransfers,
  ) {}

  /** Answers how many were reminded. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    let reminded = 0;
    for (const { id, attemptId, payUntil, orderedAt } of await this.orders.unreminded(tx, most)) {
      if (transferReminderDay(payUntil) > today || tokyoDateOf(orderedAt) >= today) continue;
      await this.orders.noteReminded(tx, attemptId);
      await this.letters.runsOut(tx, id);
      reminded += 1;
    }
    return reminded;
  }
}
