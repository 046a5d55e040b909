import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { transfersLookedThrough } from '../../domain/transfer-time.ts';
import type { OverdueOrder } from '../../store/unpaid-order.store.ts';
import { UnpaidTransferStore } from '../../store/unpaid-transfer.store.ts';
import { GiveUpTickets } from '../orders/give-up-tickets.ts';

const most = 200;

/** Ends orders that were to be paid by transfer and whose places are kept no longer (`transferKeptUntil`); that they are not is a comparison of time already. */
@Injectable()
export class EndUnpaidTransfers {
  constructor(
    private readonly orders: UnpaidTransferStore,
    private readonly giveUp: GiveUpTickets,
  ) {}

  due(tx: Tx): Promise<OverdueOrder[]> {
    return this.orders.overdue(tx, { paidUntil: transfersLookedThrough(tx.now), most });
  }

  /** One of them, unless the money came meanwhile. */
  run(tx: Tx, order: OverdueOrder): Promise<void> {
    return this.giveUp.ask(tx, order);
  }
}
