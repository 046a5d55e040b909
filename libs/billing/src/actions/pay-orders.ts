import { Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { FeeAccount } from '../domain/receivables/settlement.ts';
import type { MatchPart } from '../domain/transfers/transfer-matching.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import { OrderTransferStore } from '../store/order-transfer.store.ts';
import { BearOrderFee } from './bear-order-fee.ts';
import { TakeOrderMoney } from './take-order-money.ts';

type Brought = {
  /** What has brought the money as 預り金, in this transaction. */
  readonly source: SourceRef;
  readonly paidOn: TokyoDate;
  readonly feeAs: FeeAccount | null;
  readonly by: string;
};

/** Pays orders with what a transfer has brought for them. */
@Injectable()
export class PayOrders {
  constructor(
    private readonly orders: OrderTransferStore,
    private readonly held: HeldMoneyStore,
    private readonly money: TakeOrderMoney,
    private readonly fees: BearOrderFee,
  ) {}

  /** Which of these claims are orders. */
  among(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
    return this.orders.among(tx, ids);
  }

  /** Refuses MATCH_FEE_ORDER (invalid: a fee of an order is borne as a cost alone), MATCH_FEE_LEAVES (conflict) and what `TakeOrderMoney` refuses. */
  async run(
    tx: Tx,
    { receivableId: orderTransferId, amount, fee }: MatchPart,
    { source, paidOn, feeAs, by }: Brought,
  ): Promise<void> {
    const order = (await this.orders.locked(tx, orderTransferId))!;
    const held = (await this.held.lockedOf(tx, source))!;
    if (fee > 0 && feeAs === 'bank_fee_discount') throw new Refusal('invalid', 'MATCH_FEE_ORDER');
    if (fee > 0) await this.fees.run(tx, held, order, { amount: fee, paidOn });
    const paid = { heldId: held.id, orderTransferId, amount: amount + fee, borne: fee, paidOn, by };
    await this.money.run(tx, paid);
    if (fee > 0 && (await this.orders.find(tx, order.id))?.state !== 'paid')
      throw new Refusal('conflict', 'MATCH_FEE_LEAVES');
  }

  /** What a source has brought is kept for no order any more; where one is paid with it already that stays so. */
  async letGo(tx: Tx, source: SourceRef, by: string): Promise<void> {
    const held = await this.held.lockedOf(tx, source);
    const kept = held ? await this.held.movesOf(tx, [held.id]) : [];
    await this.money.letGo(
      tx,
      kept.filter(({ state, orderTransferId }) => state === 'asked' && orderTransferId !== null),
      by,
    );
  }
}
