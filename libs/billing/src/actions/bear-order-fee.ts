import { yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { PostEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { orderFeeLines } from '../domain/transfers/order-fee.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import type { HeldMoneyEntity } from '../store/held-money.entity.ts';
import type { OrderTransferEntity } from '../store/order-transfer.entity.ts';

/** Lets a fee of the payer's bank go that is missing of an order: the payer is given it as 預り金, at our cost. */
@Injectable()
export class BearOrderFee {
  constructor(
    private readonly entries: PostEntry,
    private readonly held: HeldMoneyStore,
  ) {}

  /** Into 預り金 that is locked already. `paidOn` is the Tokyo day on which the money came. */
  async run(
    tx: Tx,
    held: HeldMoneyEntity,
    { id, reference, stream }: OrderTransferEntity,
    fee: { amount: Yen; paidOn: TokyoDate },
  ): Promise<void> {
    await this.held.keep(tx, { ...held, amount: yen(held.amount + fee.amount) });
    await this.entries.run(tx, {
      ...{ source: { type: held.sourceType, id: held.sourceId }, kind: `bank_fee:${id}` },
      ...{ occurredOn: fee.paidOn, stream, description: `振込手数料 ${reference}` },
      lines: orderFeeLines(fee.amount),
    });
  }
}
