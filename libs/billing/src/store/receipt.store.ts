import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { PaymentEntity } from './payment.entity.ts';
import { ReceiptEntity } from './receipt.entity.ts';

/** Receipts and the counter of their numbers. */
@Injectable()
export class ReceiptStore {
  find(tx: Tx, id: string): Promise<ReceiptEntity | null> {
    return tx.repo(ReceiptEntity).findOneBy({ communityId: tx.community, id });
  }

  /** Receipts of a customer, newest first. */
  ofCustomer(tx: Tx, customerId: string): Promise<ReceiptEntity[]> {
    return tx.repo(ReceiptEntity).find({
      where: { communityId: tx.community, customerId },
      order: { issuedOn: 'DESC', serial: 'DESC' },
      take: 200,
    });
  }

  /** What has been refunded of the payments behind receipts, by payment id, in one question. */
  async refundedOf(tx: Tx, customerId: string): Promise<Map<string, PaymentEntity['refunded']>> {
    const payments = await tx.repo(PaymentEntity).find({
      select: { id: true, refunded: true },
      where: { communityId: tx.community, customerId },
    });
    return new Map(payments.map((payment) => [payment.id, payment.refunded]));
  }

  existsFor(tx: Tx, paymentId: string): Promise<boolean> {
    return tx.repo(ReceiptEntity).existsBy({ communityId: tx.community, paymentId });
  }

  /**
   * The next number of a fiscal year. The counter's row stays locked until the commit, and a rollback gives the number
   * back: that is what makes the series gapless. Take it last.
   */
  async nextSerial(tx: Tx, fiscalYear: number): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      `insert into billing.receipt_counter (community_id, fiscal_year, last) values ($1, $2, 1)
       on conflict (community_id, fiscal_year) do update set last = receipt_counter.last + 1 returning last`,
      [tx.community, fiscalYear],
    );
    return row!.last;
  }

  async add(tx: Tx, receipt: ReceiptEntity): Promise<void> {
    await tx.repo(ReceiptEntity).insert(receipt);
  }

  /** Changes the addressee while nobody has downloaded the receipt. False where somebody has. */
  async rename(tx: Tx, id: string, addressee: string): Promise<boolean> {
    const changed = await tx.change(
      `update billing.receipt set addressee = $3 where community_id = $1 and id = $2 and first_downloaded_at is null`,
      [tx.community, id, addressee],
    );
    return changed === 1;
  }

  /** Counts a download; from the first one on the receipt is as it is. */
  async countDownload(tx: Tx, id: string): Promise<void> {
    await tx.change(
      `update billing.receipt set downloads = downloads + 1, first_downloaded_at = coalesce(first_downloaded_at, $3)
       where community_id = $1 and id = $2`,
      [tx.community, id, tx.now],
    );
  }
}
