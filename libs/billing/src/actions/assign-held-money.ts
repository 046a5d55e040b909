import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ReceivableStore } from '../store/receivable.store.ts';
import { MoveHeldMoney } from './move-held-money.ts';
import type { HeldDeed } from './move-held-money.ts';
import { TakeOrderMoney } from './take-order-money.ts';

/** Uses 預り金 for something else that is to be paid: an invoice, or an order. Needs the identity scope. */
@Injectable()
export class AssignHeldMoney {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly move: MoveHeldMoney,
    private readonly money: TakeOrderMoney,
  ) {}

  /** Answers with the move's id. Refuses RECEIVABLE_UNKNOWN (not_found) and what `MoveHeldMoney.assign` and `TakeOrderMoney` refuse. */
  async run(
    tx: Tx,
    deed: HeldDeed,
    { claimId, amount }: { claimId: string; amount: number },
  ): Promise<string> {
    const receivable = await this.receivables.byId(tx, claimId);
    if (receivable) {
      const { documentNumber } = receivable;
      return this.move.assign(tx, deed, { receivableId: claimId, documentNumber, amount });
    }
    const today = tokyoDateOf(tx.now);
    return this.money.run(tx, {
      ...{ heldId: deed.id, orderTransferId: claimId, amount, borne: yen(0), paidOn: today, by: deed.by },
    });
  }
}
