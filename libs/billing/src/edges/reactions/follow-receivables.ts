import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { IssueInvoiceReceipt } from '../../actions/issue-invoice-receipt.ts';
import { SettleFeeInvoice } from '../../actions/settle-fee-invoice.ts';
import { receivableReopened, receivableSettled } from '../../billing.events.ts';
import type { ReceivableSettled } from '../../billing.events.ts';

/** A fee on invoice, and the receipt of any other, follow their receivable in one transaction: paid, let go, or awaited again. */
@Injectable()
export class FollowReceivables {
  constructor(
    private readonly fees: SettleFeeInvoice,
    private readonly receipts: IssueInvoiceReceipt,
  ) {}

  @Joins(receivableSettled, 'billing.settle_fee_invoice')
  settled(tx: Tx, { receivableId, settledOn }: ReceivableSettled): Promise<void> {
    return this.fees.run(tx, receivableId, settledOn);
  }

  @Joins(receivableReopened, 'billing.reopen_fee_invoice')
  reopened(tx: Tx, { receivableId }: Pick<ReceivableSettled, 'receivableId'>): Promise<void> {
    return this.fees.takeBack(tx, receivableId);
  }

  @Joins(receivableSettled, 'billing.issue_invoice_receipt')
  paid(tx: Tx, { receivableId, settledOn }: ReceivableSettled): Promise<void> {
    return this.receipts.run(tx, receivableId, settledOn);
  }

  @Joins(receivableReopened, 'billing.void_invoice_receipt')
  awaited(tx: Tx, { receivableId }: Pick<ReceivableSettled, 'receivableId'>): Promise<void> {
    return this.receipts.makeVoid(tx, receivableId);
  }
}
