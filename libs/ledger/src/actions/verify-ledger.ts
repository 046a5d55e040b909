import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { FiguresStore } from '../store/figures.store.ts';
import type { LedgerViolation } from '../store/figures.store.ts';

/** Looks through a community's whole books for faults. Behind `enishi verify-ledger`. */
@Injectable()
export class VerifyLedger {
  constructor(private readonly figures: FiguresStore) {}

  /** Every fault found; an empty list says that the books are sound. */
  async run(tx: Tx): Promise<LedgerViolation[]> {
    return this.figures.violations(tx);
  }
}
