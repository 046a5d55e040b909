import { tokyoDateOf } from '@enishi/kernel';
import { ReadBalances } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { HeldMoneyStore } from '../store/held-money.store.ts';
import { ReceivableStore } from '../store/receivable.store.ts';

/** What is wrong with what is owed, either way: the books hold another sum, or invoices whose parts do not add up. */
export type ReceivablesVerdict = {
  booked: number;
  open: number;
  torn: string[];
  credit: number;
  held: number;
};

/** Holds 売掛金 and 預り金 in the books against what is open by the invoices and what came beyond. Behind `enishi verify-ledger`. */
@Injectable()
export class VerifyReceivables {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly balances: ReadBalances,
    private readonly heldMoney: HeldMoneyStore,
  ) {}

  /** Null where everything adds up. */
  async run(tx: Tx): Promise<ReceivablesVerdict | null> {
    const balances = await this.balances.run(tx, tokyoDateOf(tx.now));
    const booked = balances.get('accounts_receivable') ?? 0;
    const credit = 0 - (balances.get('customer_credit') ?? 0);
    const open = await this.receivables.openSum(tx);
    const torn = await this.receivables.torn(tx);
    const { amount: held } = await this.heldMoney.sum(tx);
    const sound = booked === open && torn.length === 0 && credit === held;
    return sound ? null : { booked, open, torn, credit, held };
  }
}
