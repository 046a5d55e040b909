import { Injectable } from '@nestjs/common';
import { payersSeen, receiptsSeen } from '@enishi/billing';
import type { PayersSeen, ReceiptsSeen } from '@enishi/billing';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';

/** Members' receipts, and members and guests who pay by transfer, are shown to the desk only in a transaction that writes it into the log of looks. */
@Injectable()
export class LogSeenReceipts {
  constructor(private readonly accesses: AccessLogStore) {}

  @Joins(receiptsSeen, 'membership.log_seen_receipts')
  run(tx: Tx, seen: ReceiptsSeen): Promise<void> {
    return this.write(tx, seen, 'receipts');
  }

  @Joins(payersSeen, 'membership.log_seen_payers')
  payers(tx: Tx, seen: PayersSeen): Promise<void> {
    return this.write(tx, seen, 'bank transfers');
  }

  private async write(
    tx: Tx,
    { accountId, role, memberIds, others = 0 }: ReceiptsSeen & Partial<PayersSeen>,
    reason: string,
  ): Promise<void> {
    const people = memberIds.length + others;
    const seen = { memberId: null, memberIds, people, reason };
    await this.accesses.write(tx, { accountId, role, act: 'list_members', ...seen });
  }
}
