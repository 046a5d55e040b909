import { tokyoDateOf } from '@enishi/kernel';
import { ReadBalances } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ReceivableStore } from '../store/receivable.store.ts';

/** What is wrong with what is owed: the books hold another sum, or invoices whose parts do not add up. */
export type ReceivablesVerdict = { booked: number; open: number; torn: string[] };

/** Holds 売掛金 in the books against what is open by the invoices. Behind `enishi verify-ledger`. */
@Injectable()
export class VerifyReceivables {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly balances: ReadBalances,
  ) {}

  /** Null where everything adds up. */
  async run(tx: Tx): Promise<ReceivablesVerdict | null> {
    const booked = (await this.balances.run(tx, tokyoDateOf(tx.now))).get('accounts_receivable') ?? 0;
    const open = await this.receivables.openSum(tx);
    const torn = await this.receivables.torn(tx);
    return booked === open && torn.length === 0 ? null : { booked, open, torn };
  }
}
