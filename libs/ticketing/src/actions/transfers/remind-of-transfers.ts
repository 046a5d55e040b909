import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { transferReminderDay } from '../../domain/transfer-time.ts';
import { UnpaidTransferStore } from '../../store/unpaid-transfer.store.ts';
import type { UnremindedTransfer } from '../../store/unpaid-transfer.store.ts';
import { PostTransfers } from './post-transfers.ts';

const most = 200;

/** Reminds buyers on the bank day before the last on which they can pay by transfer, once each; whoever ordered on that day has just been told. */
@Injectable()
export class RemindOfTransfers {
  constructor(
    private readonly orders: UnpaidTransferStore,
    private readonly letters: PostTransfers,
  ) {}

  /** Orders of which somebody is to be reminded now. */
  async due(tx: Tx): Promise<UnremindedTransfer[]> {
    const today = tokyoDateOf(tx.now);
    return (await this.orders.unreminded(tx, most)).filter(
      ({ payUntil, orderedAt }) => transferReminderDay(payUntil) <= today && tokyoDateOf(orderedAt) < today,
    );
  }

  /** One of them, unless somebody was reminded or the money came meanwhile. */
  async run(tx: Tx, { id, attemptId }: Pick<UnremindedTransfer, 'id' | 'attemptId'>): Promise<void> {
    if (await this.orders.noteReminded(tx, attemptId)) await this.letters.runsOut(tx, id);
  }
}
