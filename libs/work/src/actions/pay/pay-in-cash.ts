import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import { PostEntry, rewardPaidEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { payoutMachine } from '../../domain/payout.ts';
import { rulesOf } from '../../domain/track.ts';
import { PayoutStore } from '../../store/payout.store.ts';

/** Pays a reward out of the till, for whoever has no account; they sign a receipt for it. */
@Injectable()
export class PayInCash {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly entries: PostEntry,
  ) {}

  /** Pressed twice it is paid once. Throws PAYOUT_NOT_FOUND, and PAYOUT_OVER (conflict) for what was transferred or is in a run. */
  async run(tx: Tx, id: string, by: string): Promise<void> {
    const payout = await this.payouts.held(tx, id);
    if (!payout || rulesOf(payout).paidBy !== 'community') throw new Refusal('not_found', 'PAYOUT_NOT_FOUND');
    if (payout.state === 'paid' && payout.means === 'cash') return;
    if (!payoutMachine.may(payout.state, 'paid') || payout.state === 'sent')
      throw new Refusal('conflict', 'PAYOUT_OVER');
    const on = tokyoDateOf(tx.now);
    await this.payouts.pay(tx, id, { means: 'cash', on, by });
    await this.entries.run(
      tx,
      rewardPaidEntry({
        ...{ source: { type: 'work_cash', id }, occurredOn: on, amount: payout.amount, from: 'cash' },
        description: `しごと「${payout.title}」の報酬（現金）`,
      }),
    );
  }
}
