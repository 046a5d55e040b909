import { AccountEmail } from '@enishi/identity';
import { isId, Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import {
  checkedHandSettlement,
  checkedReversalReason,
  handSettlementAccounts,
  handSettlementMachine,
} from '../domain/receivables/hand-settlement.ts';
import type { HandSettlementForm } from '../domain/receivables/hand-settlement.ts';
import { paymentMeans } from '../domain/payment-means.ts';
import { openOf } from '../domain/receivables/receivable.ts';
import { HandSettlementStore } from '../store/hand-settlement.store.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { SettleReceivables } from './settle-receivables.ts';

/** Who at the desk writes down what of which invoice was paid. `id` is made with the page: a double click sends it twice. */
export type HandSettlementWish = HandSettlementForm & {
  readonly id: string;
  readonly receivableId: string;
  readonly by: string;
};

/** Under which source the books know it. */
export const handSettlementSource = (id: string) => ({ type: 'hand_settlement', id });

/**
 * Writes down by hand that an invoice was paid, wholly or in part: cash, or a transfer that stands in none of the bank's files. Nothing of it is edited
 * later; a mistake is taken back by a counter-entry with its reason. Needs the identity scope.
 */
@Injectable()
export class SettleByHand {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly byHand: HandSettlementStore,
    private readonly settle: SettleReceivables,
    private readonly emails: AccountEmail,
  ) {}

  /**
   * Once per id. The invoice is locked until the commit, so that of this, a match of the bank's list and Stripe's word the second sees what is left.
   * Books on the day of the money, in the first open month where that one is closed. Refuses RECEIVABLE_UNKNOWN (not_found), IDEMPOTENCY_KEY_REUSED
   * (conflict) and what `checkedHandSettlement` refuses; then nothing is booked.
   */
  async run(tx: Tx, { id, receivableId, by, ...form }: HandSettlementWish): Promise<void> {
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'id' });
    const [owed] = isId(receivableId) ? await this.receivables.locked(tx, [receivableId]) : [];
    if (!owed) throw new Refusal('not_found', 'RECEIVABLE_UNKNOWN');
    const known = await this.byHand.find(tx, id);
    if (known && known.receivableId !== receivableId) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
    if (known) return;
    const checked = unwrap(checkedHandSettlement(form, openOf(owed), tokyoDateOf(tx.now)));
    const { amount, means, receivedOn, note } = checked;
    await this.byHand.add(tx, {
      ...{ id, communityId: tx.community, receivableId, state: 'booked', means, amount, receivedOn, note },
      ...{ takenBy: await this.emails.run(tx, by), takenAt: tx.now },
      ...{ reversedBy: null, reversedAt: null, reversalReason: null },
    });
    await this.settle.run(tx, {
      ...{ source: handSettlementSource(id), occurredOn: receivedOn, over: null, payer: owed.debtor },
      parts: [{ receivableId, account: handSettlementAccounts[means], amount }],
      description: `入金（${paymentMeans[means].name.ja}） ${owed.documentNumber} ${owed.debtor}`,
    });
  }

  /**
   * Takes it back today by a counter-entry; the invoice is awaited again. Once: taken back before, nothing happens. Refuses BY_HAND_UNKNOWN
   * (not_found) and BY_HAND_REASON (invalid).
   */
  async takeBack(
    tx: Tx,
    { id, by, reason: told }: { id: string; by: string; reason: string },
  ): Promise<void> {
    const known = await this.byHand.find(tx, id);
    const [owed] = known ? await this.receivables.locked(tx, [known.receivableId]) : [];
    const settlement = known && (await this.byHand.locked(tx, id));
    if (!settlement || !owed) throw new Refusal('not_found', 'BY_HAND_UNKNOWN');
    if (settlement.state === 'reversed') return;
    unwrap(handSettlementMachine.move(settlement.state, 'reversed'));
    const reversalReason = unwrap(checkedReversalReason(told));
    await this.byHand.reverse(tx, id, { reversalReason, reversedBy: await this.emails.run(tx, by) });
    await this.settle.takeBack(tx, {
      ...{ source: handSettlementSource(id), occurredOn: tokyoDateOf(tx.now) },
      reason: `入金の取り消し ${owed.documentNumber} ${owed.debtor}`,
    });
  }
}
