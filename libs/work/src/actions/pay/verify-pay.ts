import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import { ReadBalances } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { PayoutStore } from '../../store/payout.store.ts';

/** What does not agree: what is owed and not invoiced by the payouts, and by the books. Yen. */
export type PayVerdict = { owed: number; payable: number; unbilled: number; unbilledBooked: number };

/** Holds 未払報酬 and what is not invoiced yet in the books against the payouts. Behind `enishi verify-ledger`. */
@Injectable()
export class VerifyPay {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly balances: ReadBalances,
  ) {}

  /** Null where everything agrees. */
  async run(tx: Tx): Promise<PayVerdict | null> {
    const balances = await this.balances.run(tx, tokyoDateOf(tx.now));
    const payable = 0 - (balances.get('worker_payable') ?? 0);
    const unbilledBooked = balances.get('unbilled_work') ?? 0;
    const { owed, unbilled } = await this.payouts.sums(tx);
    return owed === payable && unbilled === unbilledBooked
      ? null
      : { owed, payable, unbilled, unbilledBooked };
  }
}
