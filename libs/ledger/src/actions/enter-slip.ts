import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkedSlip, slipEntry } from '../domain/slip.ts';
import type { SlipForm } from '../domain/slip.ts';
import { SlipStore } from '../store/slip.store.ts';
import type { KeptSlip } from '../store/slip.store.ts';
import { PostEntry } from './post-entry.ts';

/** A slip to be entered; `id` was made with the form, so that a repeated press is the same slip. */
export type SlipWish = { id: string; form: SlipForm; enteredBy: string };

/** Enters a slip by hand and posts it: subsidies, public contracts, costs. */
@Injectable()
export class EnterSlip {
  constructor(
    private readonly slips: SlipStore,
    private readonly postEntry: PostEntry,
  ) {}

  /**
   * Entering the same slip twice is entering it once. Refuses what `checkedSlip` refuses, and `LEDGER_ENTRY_CONFLICT`
   * (conflict) when the id was used for another slip.
   */
  async run(tx: Tx, { id, form, enteredBy }: SlipWish): Promise<KeptSlip> {
    const slip = unwrap(checkedSlip(form, tokyoDateOf(tx.now)));
    const outcome = await this.postEntry.run(tx, slipEntry(id, slip));
    if (outcome === 'posted') await this.slips.add(tx, id, slip, enteredBy);
    const kept = await this.slips.find(tx, id);
    if (!kept) throw new Refusal('not_found', 'SLIP_NOT_FOUND');
    return kept;
  }
}
