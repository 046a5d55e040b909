import { tokyoDateOf, unwrap, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { PostEntry } from '@enishi/ledger';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { receivableReopened, receivableSettled, transferDue } from '../billing.events.ts';
import { excessOf, openOf, receivableMachine, receivableState } from '../domain/receivables/receivable.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { KeepHeldMoney } from './keep-held-money.ts';

/** What changed a receivable, and the day that counts as settled; today unless it is said. */
type Turn = { readonly source: SourceRef; readonly on?: TokyoDate };

/** Saves a receivable whose sums have changed: its state follows from them, and whoever waits for the money is told. */
@Injectable()
export class TurnReceivable {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly entries: PostEntry,
    private readonly held: KeepHeldMoney,
  ) {}

  /**
   * What was paid beyond what is owed since a credit note moves to 預り金, and back where that one is corrected. Refuses HELD_TAKEN (conflict)
   * where it is repaid or assigned by then.
   */
  async run(
    tx: Tx,
    before: ReceivableEntity,
    wished: ReceivableEntity,
    { source, on = tokyoDateOf(tx.now) }: Turn,
  ): Promise<void> {
    const state = receivableState(wished);
    if (state !== before.state) unwrap(receivableMachine.move(before.state, state));
    const paid = openOf(wished) === 0;
    const wasPaid = openOf(before) === 0;
    const settledOn = paid ? (wasPaid ? before.settledOn : on) : null;
    const after = { ...wished, state, settledOn };
    await this.receivables.save(tx, after);
    await this.moveExcess(tx, before, after, source);
    const { id: receivableId, documentId } = after;
    if (paid && !wasPaid) await tx.emit(receivableSettled, { receivableId, documentId, settledOn: on });
    if (after.paidInto === 'virtual' && openOf(after) !== openOf(before))
      await tx.emit(transferDue, { receivableId });
    if (!paid && wasPaid) await tx.emit(receivableReopened, { receivableId, documentId });
  }

  private async moveExcess(
    tx: Tx,
    before: ReceivableEntity,
    after: ReceivableEntity,
    source: SourceRef,
  ): Promise<void> {
    const more = excessOf(after) - excessOf(before);
    if (more === 0) return;
    const arosOn = tokyoDateOf(tx.now);
    const origin = { source: { type: 'receivable', id: after.id }, payer: after.debtor, arosOn };
    await this.held.run(tx, origin, excessOf(after));
    await this.entries.run(tx, {
      ...{ source, kind: `excess:${after.id}`, occurredOn: arosOn, stream: null },
      description: `${after.documentNumber} 過入金（${after.debtor}）`,
      lines: [
        { account: 'accounts_receivable', amount: yen(more) },
        { account: 'customer_credit', amount: yen(-more) },
      ],
    });
  }
}
