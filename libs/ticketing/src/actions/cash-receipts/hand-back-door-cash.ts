import { Injectable } from '@nestjs/common';
import { ReceiptsOf } from '@enishi/billing';
import { newId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { DoorReceiptStore } from '../../store/door-receipt.store.ts';
import { FindCash } from './find-cash.ts';
import type { CashMeant } from './find-cash.ts';
import { WriteCashReceipt } from './write-cash-receipt.ts';

/** Cash of the entrance that somebody hands back: all of what one receipt is of. */
export type DoorCashHandedBack = CashMeant & { receiptId: string; by: string };

/**
 * Notes that the cash of a receipt of the entrance was handed back: the receipt states it, and its tickets stand on none any more. The books have what was taken at the entrance as one sum, which
 * the secretariat enters by what is in the till in the evening.
 */
@Injectable()
export class HandBackDoorCash {
  constructor(
    private readonly cash: FindCash,
    private readonly doors: DoorReceiptStore,
    private readonly receipts: ReceiptsOf,
    private readonly write: WriteCashReceipt,
  ) {}

  /** Pressed twice it is stated once. Throws COUNTER_NOT_FOUND, also for receipts of the counter. */
  async run(tx: Tx, { receiptId, by, ...meant }: DoorCashHandedBack): Promise<void> {
    const found = await this.cash.run(tx, meant, { lock: true });
    const known = await this.receipts.ofCash(tx, ...found.cashIds);
    const of = known.find(({ id }) => id === receiptId)?.cashPaymentId;
    const cash = found.at === 'door' ? found.cashes.find(({ id }) => id === of) : undefined;
    if (!cash) throw new Refusal('not_found', 'COUNTER_NOT_FOUND');
    if (!(await this.doors.handBack(tx, cash.id, by))) return;
    await this.write.handedBack(tx, cash.id, { id: newId(), amount: cash.amount });
  }
}
