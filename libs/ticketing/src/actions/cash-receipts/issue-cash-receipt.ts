import { Injectable } from '@nestjs/common';
import { ReceiptsOf, SetReceiptAddressee } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CounterStore } from '../../store/counter.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { WriteCashReceipt } from './write-cash-receipt.ts';

/** How a clerk has the receipt of cash made out: to the name that somebody says, for one of the purposes that are offered; without a name it stays. */
export type CashReceiptWish = {
  orderId: string;
  /** Which one, where it was split; null: the one that counts. */
  receiptId: string | null;
  addressee: string | null;
  purpose: string | null;
  by: string;
};

/** What is kept of why a receipt is made out to a name that was said at the counter. */
const saidAtCounter = '窓口でのお申し出';

/**
 * The receipt of the cash of a booking, made out at the counter. It came with the cash; that of cash which was taken before there were such receipts comes
 * now, with what was handed back since.
 */
@Injectable()
export class IssueCashReceipt {
  constructor(
    private readonly orders: OrderStore,
    private readonly bookings: CounterStore,
    private readonly write: WriteCashReceipt,
    private readonly receipts: ReceiptsOf,
    private readonly makeOut: SetReceiptAddressee,
  ) {}

  /**
   * Pressed again it is the same receipt. Throws COUNTER_NOT_FOUND, COUNTER_NO_CASH (conflict) where no cash was taken, RECEIPT_REPLACED (conflict), RECEIPT_JUST_HANDED_OUT (conflict)
   * for another name once somebody holds it, and what `SetReceiptAddressee` throws. Needs the identity scope.
   */
  async run(tx: Tx, { orderId, receiptId, addressee, purpose, by }: CashReceiptWish): Promise<void> {
    const order = await this.orders.locked(tx, orderId);
    if (!order || !(await this.bookings.byId(tx, orderId)))
      throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    const id = await this.issued(tx, order);
    if (addressee === null) return;
    const standing = (await this.receipts.ofCash(tx, id)).filter((one) => !one.supersededBecause);
    const desk = { kind: 'desk', accountId: by, reason: saidAtCounter } as const;
    const wanted = standing.find((one) => receiptId === null || one.id === receiptId);
    if (!wanted) throw new Refusal('conflict', 'RECEIPT_REPLACED');
    await this.makeOut.run(tx, desk, wanted.id, { addressee, purpose, inPlaceAlone: true });
  }

  private async issued(tx: Tx, order: TicketOrderEntity): Promise<string> {
    const moved = await this.bookings.cashOf(tx, order.id);
    const taken = moved.find(({ way }) => way === 'taken');
    if (!taken) throw new Refusal('conflict', 'COUNTER_NO_CASH');
    const returned = moved
      .filter(({ way }) => way === 'handed_back')
      .map(({ id, amount, doneAt }) => ({ id, amount, on: tokyoDateOf(doneAt) }));
    await this.write.run(tx, order, { id: taken.id, receivedOn: tokyoDateOf(taken.doneAt), returned });
    return taken.id;
  }
}
