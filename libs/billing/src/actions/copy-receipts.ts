import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { receiptLineage } from '../domain/receipt-lineage.ts';
import { returnsOn } from '../domain/return-invoice.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { isOfOneGround, ReceiptStore } from '../store/receipt.store.ts';
import type { HandedReceipt } from './hand-out-receipt.ts';
import { ReceiptMoney } from './receipt-money.ts';

/** The desk's own copies (控え) of receipts, many at once: handing none of them to anybody, so that none counts as handed out. */
@Injectable()
export class CopyReceipts {
  constructor(
    private readonly receipts: ReceiptStore,
    private readonly money: ReceiptMoney,
  ) {}

  /** In their order; three statements at most, whatever the number. */
  async run(tx: Tx, wanted: readonly ReceiptEntity[]): Promise<HandedReceipt[]> {
    if (wanted.length === 0) return [];
    const all = await this.receipts.versionsOf(tx, wanted);
    const returnedOf = await this.money.returned(tx, wanted);
    return wanted.map((receipt) => {
      const versions = all.filter((other) => isOfOneGround(other, receipt));
      return {
        ...{
          receipt,
          mark: receipt.supersededAt ? 'void' : 'copy',
          lineage: receiptLineage(receipt, versions),
        },
        ...{ returns: returnsOn(receipt, versions, returnedOf(receipt)), handedOn: tokyoDateOf(tx.now) },
        onPaper: false,
      };
    });
  }
}
