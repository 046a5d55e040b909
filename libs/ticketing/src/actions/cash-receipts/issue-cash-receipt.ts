import { Injectable } from '@nestjs/common';
import { ReceiptsOf, SetReceiptAddressee } from '@enishi/billing';
import { newId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { DoorReceiptStore } from '../../store/door-receipt.store.ts';
import { FindCash } from './find-cash.ts';
import type { CashMeant, FoundCash } from './find-cash.ts';
import { WriteCashReceipt } from './write-cash-receipt.ts';

/** How a clerk has the receipt of cash made out: to the name that somebody says, for one of the purposes that are offered; without a name it stays. */
export type CashReceiptWish = CashMeant & {
  /** Which one, where there are several; null: the newest that counts. */
  receiptId: string | null;
  addressee: string | null;
  purpose: string | null;
  by: string;
};

/** What is kept of why a receipt is made out to a name that was said at the counter. */
const saidAtCounter = '窓口でのお申し出';

/**
 * The receipt of cash, made out at the counter or at the entrance. At the counter it came with the cash; that of cash which was taken before there were such receipts comes
 * now, with what was handed back since. At the entrance it comes when somebody asks for it: for those of the party who are inside and stand on no receipt yet.
 */
@Injectable()
export class IssueCashReceipt {
  constructor(
    private readonly cash: FindCash,
    private readonly doors: DoorReceiptStore,
    private readonly write: WriteCashReceipt,
    private readonly receipts: ReceiptsOf,
    private readonly makeOut: SetReceiptAddressee,
  ) {}

  /**
   * Pressed again it is the same receipt. Throws COUNTER_NOT_FOUND, COUNTER_NO_CASH, DOOR_NO_CASH (conflict) where no cash was taken, RECEIPT_REPLACED (conflict), RECEIPT_JUST_HANDED_OUT
   * (conflict) for another name once somebody holds it, and what `SetReceiptAddressee` throws. Needs the identity scope.
   */
  async run(tx: Tx, { receiptId, addressee, purpose, by, ...meant }: CashReceiptWish): Promise<void> {
    const found = await this.cash.run(tx, meant, { lock: true });
    const ids = receiptId === null ? await this.issued(tx, found, by) : found.cashIds;
    if (addressee === null) return;
    const standing = (await this.receipts.ofCash(tx, ...ids)).filter((one) => !one.supersededBecause);
    const desk = { kind: 'desk', accountId: by, reason: saidAtCounter } as const;
    const wanted = standing.find((one) => receiptId === null || one.id === receiptId);
    if (!wanted) throw new Refusal('conflict', 'RECEIPT_REPLACED');
    await this.makeOut.run(tx, desk, wanted.id, { addressee, purpose, inPlaceAlone: true });
  }

  /** Answers whose receipts are meant, by the ids of the cash. */
  private async issued(tx: Tx, found: FoundCash, by: string): Promise<string[]> {
    if (found.at === 'counter') {
      if (!found.taken) throw new Refusal('conflict', 'COUNTER_NO_CASH');
      await this.write.run(tx, found.order, found.taken);
      return found.cashIds;
    }
    const { order, cashIds, unstated: tickets, holderId } = found;
    if (tickets.length === 0 && cashIds.length === 0) throw new Refusal('conflict', 'DOOR_NO_CASH');
    if (tickets.length === 0) return cashIds;
    const cashId = newId();
    await this.doors.add(
      tx,
      tickets.map(({ id: ticketId, price }) => ({
        ...{ cashId, ticketId, communityId: tx.community, orderId: order.id, price },
        ...{ madeBy: by, madeAt: tx.now, handedBackBy: null, handedBackAt: null },
      })),
    );
    await this.write.ofTickets(tx, { order, holderId, tickets }, cashId);
    return [cashId];
  }
}
