import { Injectable } from '@nestjs/common';
import { receiptsSeen } from '@enishi/billing';
import type { ReceiptsSeen } from '@enishi/billing';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';

/** Members' receipts are shown to the desk only in a transaction that writes it into the log of looks. */
@Injectable()
export class LogSeenReceipts {
  constructor(private readonly accesses: AccessLogStore) {}

  @Joins(receiptsSeen, 'membership.log_seen_receipts')
  async run(tx: Tx, { accountId, role, memberIds }: ReceiptsSeen): Promise<void> {
    const people = memberIds.length;
    const seen = { memberId: null, memberIds, people, reason: 'receipts' };
    await this.accesses.write(tx, { accountId, role, act: 'list_members', ...seen });
  }
}
