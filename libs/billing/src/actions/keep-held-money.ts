import { newId, Refusal, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { HeldMoneyStore } from '../store/held-money.store.ts';

/** What brought money beyond what was owed, whose it is, and since when. */
export type HeldOrigin = { readonly source: SourceRef; readonly payer: string; readonly arosOn: TokyoDate };

const longestPayer = 120;

/** Keeps how many yen one source has brought beyond what was owed, in the transaction that books them. */
@Injectable()
export class KeepHeldMoney {
  constructor(private readonly held: HeldMoneyStore) {}

  /** From now on so many; 0 where it is taken back. Refuses HELD_TAKEN (conflict) where more of them is repaid or assigned already. */
  async run(tx: Tx, { source, payer, arosOn }: HeldOrigin, amount: number): Promise<void> {
    const before = await this.held.lockedOf(tx, source);
    if (!before && amount === 0) return;
    if (before && before.taken > amount) throw new Refusal('conflict', 'HELD_TAKEN', { taken: before.taken });
    await this.held.keep(tx, {
      ...{ id: newId(), communityId: tx.community, sourceType: source.type, sourceId: source.id },
      ...{ payer: payer.slice(0, longestPayer), arosOn, taken: yen(0) },
      ...before,
      amount: yen(amount),
    });
  }
}
