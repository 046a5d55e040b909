import { addMonths, firstDayOf } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { mattersByCheck } from '../../domain/closing-checks.ts';
import type { ClosingCounts } from '../../domain/closing-checks.ts';
import { MatterStore } from '../../store/matter.store.ts';
import { TransferStore } from '../../store/transfer.store.ts';

/** Counts money about which a person has to decide before a month is closed. */
@Injectable()
export class CountWaitingMoney {
  constructor(
    private readonly matters: MatterStore,
    private readonly transfers: TransferStore,
  ) {}

  /**
   * Matters of any time, and what came to the bank up to the end of the month: what came in a later one does not keep this one open.
   */
  async run(
    tx: Tx,
    month: TokyoMonth,
  ): Promise<Pick<ClosingCounts, 'payouts' | 'drift' | 'matters' | 'transfers'>> {
    return {
      ...mattersByCheck(await this.matters.openByKind(tx)),
      transfers: await this.transfers.openBefore(tx, firstDayOf(addMonths(month, 1))),
    };
  }
}
