import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { placeOfPart, splitIntoParts } from '../domain/receipt-parts.ts';
import { checkedAddressee } from '../domain/receipt-terms.ts';
import { expectSplittable } from '../domain/receipt-versions.ts';
import { FindReceipt } from './find-receipt.ts';
import type { ReceiptActor } from './find-receipt.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReplaceReceipt } from './replace-receipt.ts';

/** One of the receipts wanted: for whom, and how much of it (yen, tax included). */
export type WantedPart = { addressee: string; amount: number };

/** Splits a receipt into several (分割), e.g. for two employers who share a fee. It cannot be undone. */
@Injectable()
export class SplitReceipt {
  constructor(
    private readonly find: FindReceipt,
    private readonly replace: ReplaceReceipt,
  ) {}

  /**
   * Answers with the receipt that was split. Refuses `RECEIPT_UNKNOWN` (not_found), `RECEIPT_PARTS_INVALID`, `ADDRESSEE_INVALID`,
   * `RECEIPT_REASON_MISSING` (invalid), `RECEIPT_REPLACED`, `RECEIPT_NOT_SPLITTABLE` (conflict).
   */
  async run(
    tx: Tx,
    actor: ReceiptActor,
    receiptId: string,
    wanted: readonly WantedPart[],
  ): Promise<ReceiptEntity> {
    const held = await this.find.run(tx, actor, receiptId);
    expectSplittable(held.receipt, held.payment);
    const addressees = wanted.map(({ addressee }, index) =>
      checkedAddressee(addressee, `addressee-${index + 1}`),
    );
    const parts = splitIntoParts(
      held.receipt,
      wanted.map(({ amount }) => amount),
    );
    const versions = parts.map((part, index) => ({
      ...part,
      ...{ addressee: addressees[index]!, place: placeOfPart(held.receipt.place, index), renames: 0 },
    }));
    await this.replace.run(tx, held, 'split', versions);
    return held.receipt;
  }
}
