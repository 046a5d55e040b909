import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { transferDue } from '../../billing.events.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';

/** Has Stripe asked once more to await the transfer of an invoice, after it would not or called it back. */
@Injectable()
export class AskTransferAgain {
  constructor(private readonly receivables: ReceivableStore) {}

  /**
   * Asked after the commit; where Stripe awaits it already nothing happens, however often somebody presses. Refuses RECEIVABLE_UNKNOWN (not_found),
   * also for an invoice that is paid into the community's own account.
   */
  async run(tx: Tx, receivableId: string): Promise<void> {
    const owed = isId(receivableId) ? await this.receivables.byId(tx, receivableId) : null;
    if (owed?.paidInto !== 'virtual') throw new Refusal('not_found', 'RECEIVABLE_UNKNOWN');
    await tx.emit(transferDue, { receivableId });
  }
}
