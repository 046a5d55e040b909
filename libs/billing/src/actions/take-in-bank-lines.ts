import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { BankStore } from '../store/bank.store.ts';
import { TransferStore } from '../store/transfer.store.ts';

/** How many movements are taken in at once: what the page shows grows by as many. */
const atOnce = 1_000;

/** Takes the next movements of a bank's file in. They are shown for matching once the whole file is there. */
@Injectable()
export class TakeInBankLines {
  constructor(
    private readonly banks: BankStore,
    private readonly transfers: TransferStore,
  ) {}

  /** Whether more are to come. Killed half-way, the next try goes on with the first that is not there. */
  async run(tx: Tx, fileId: string): Promise<boolean> {
    const file = await this.banks.locked(tx, fileId);
    if (!file) return false;
    const { accountId, waiting } = file;
    const now = waiting.slice(0, atOnce);
    const rest = waiting.slice(atOnce);
    const fresh = await this.transfers.takeIn(tx, { accountId, fileId }, now);
    const more = rest.length > 0;
    await this.banks.change(tx, fileId, {
      ...{ state: more ? 'reading' : 'done', waiting: rest },
      ...{ fresh: file.fresh + fresh, known: file.known + now.length - fresh },
    });
    return more;
  }
}
