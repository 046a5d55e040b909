import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { IssueReceipt } from '../../actions/issue-receipt.ts';
import { paid } from '../../billing.events.ts';
import type { Paid } from '../../domain/decision.ts';

/** No payment without its receipt: both are written in one transaction. */
@Injectable()
export class IssueReceiptWhenPaid {
  constructor(private readonly issue: IssueReceipt) {}

  @Joins(paid, 'billing.issue_receipt')
  async run(tx: Tx, payload: Paid): Promise<void> {
    await this.issue.run(tx, payload);
  }
}
