import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { MatterStore } from '../store/matter.store.ts';

/** What the nightly checks of the last seven days found in one community; `unmatchedYen` is net of Stripe's fee. */
export type DriftCount = { found: number; healed: number; unmatchedYen: number };

/** Counts the differences between Stripe and us, for metrics and the doctor. */
@Injectable()
export class CountDrift {
  constructor(private readonly matters: MatterStore) {}

  run(tx: Tx): Promise<DriftCount> {
    return this.matters.drift(tx, new Date(tx.now.getTime() - 7 * 86_400_000));
  }
}
