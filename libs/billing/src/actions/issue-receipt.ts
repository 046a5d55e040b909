import { CurrentCommunity } from '@enishi/identity';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Paid } from '../domain/decision.ts';
import { usualPurpose } from '../domain/receipt-purposes.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { issuedBy, notYetHandedOut } from './new-receipt.ts';

/** Issues the receipt of a payment, with the issuer's facts as they are on that day. */
@Injectable()
export class IssueReceipt {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly receipts: ReceiptStore,
  ) {}

  /** One receipt per payment. Its number is taken last, so that the counter is locked only for a moment. */
  async run(tx: Tx, payload: Paid): Promise<void> {
    const payment = await this.receipts.paymentWithout(tx, payload.paymentId);
    if (!payment) return;
    const paidOn = tokyoDateOf(new Date(payload.paidAt));
    const issuedOn = tokyoDateOf(tx.now);
    const issuer = issuedBy(await this.community.run(tx), { issuedOn, paidOn });
    const { customerId, customerName, discount, discountName, taxCategory, means } = payment;
    await this.receipts.add(tx, {
      ...{ id: newId(), communityId: tx.community, customerId, paymentId: payload.paymentId },
      ...{ receivableId: null, invoice: null, cashPaymentId: null },
      ...{ issuedOn, paidOn, amount: payload.amount, discount, discountName },
      ...{ taxInside: payload.taxInside, taxCategory, means },
      ...{ addressee: customerName, description: usualPurpose(payment), ...issuer, ...notYetHandedOut },
      serial: await this.receipts.nextSerial(tx, issuer.fiscalYear),
    });
  }
}
