import { Refusal, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/entry-draft.ts';
import { isPlannable } from '../domain/funding-plan.ts';
import { SlipStore } from '../store/slip.store.ts';
import type { KeptSlip, PurposeSum, SlipKey } from '../store/slip.store.ts';

/** More slips than a person reads at one sitting; the sums are of all of them. */
const mostOfPurpose = 200;

/** One page of slips, newest day first. */
export type SlipList = { slips: KeptSlip[]; hasNext: boolean };

/** What was entered for one thing and not taken back: the newest of it, and what all of it comes to. */
export type PurposeSlips = { slips: KeptSlip[]; sums: PurposeSum[] };

/** Lists the slips of a fiscal year (April to March), or of what they were entered for. */
@Injectable()
export class ListSlips {
  constructor(private readonly slips: SlipStore) {}

  /** One SQL statement. Refuses `FUNDING_YEAR` (invalid). */
  async run(
    tx: Tx,
    fiscalYear: number,
    { first, after }: { first: number; after: SlipKey | null },
  ): Promise<SlipList> {
    if (!isPlannable(fiscalYear)) throw new Refusal('invalid', 'FUNDING_YEAR');
    const days = { from: tokyoDate(`${fiscalYear}-04-01`), to: tokyoDate(`${fiscalYear + 1}-03-31`) };
    const found = await this.slips.page(tx, days, { first: first + 1, after });
    return { slips: found.slice(0, first), hasNext: found.length > first };
  }

  /** The newest two hundred slips for one thing that stand, last day first, and the sums of all. Two SQL statements. */
  async ofPurpose(tx: Tx, purpose: SubjectRef): Promise<PurposeSlips> {
    const slips = await this.slips.ofPurpose(tx, purpose, mostOfPurpose);
    return { slips, sums: await this.slips.sumsOfPurpose(tx, purpose) };
  }
}
