import { CurrentCommunity } from '@enishi/identity';
import { newId, tokyoDate, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Paid } from '../domain/decision.ts';
import { usualPurpose } from '../domain/receipt-purposes.ts';
import { receiptYear, registrationOn } from '../domain/receipt-terms.ts';
import { ReceiptStore } from '../store/receipt.store.ts';

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
    const issuer = await this.community.run(tx);
    const { invoiceRegistration, fiscalYearStartMonth } = issuer.settings;
    const paidOn = tokyoDateOf(new Date(payload.paidAt));
    const issuedOn = tokyoDateOf(tx.now);
    const registration = invoiceRegistration && {
      number: invoiceRegistration.number,
      registeredFrom: tokyoDate(invoiceRegistration.registeredFrom),
    };
    const fiscalYear = receiptYear(issuedOn, fiscalYearStartMonth);
    await this.receipts.add(tx, {
      ...{
        id: newId(),
        communityId: tx.community,
        customerId: payment.customerId,
        paymentId: payload.paymentId,
        ...{ receivableId: null, invoice: null },
      },
      ...{
        issuedOn,
        paidOn,
        amount: payload.amount,
        ...{ discount: payment.discount, discountName: payment.discountName },
        taxInside: payload.taxInside,
        taxCategory: payment.taxCategory,
        means: payment.means,
      },
      ...{
        addressee: payment.customerName,
        description: usualPurpose(payment),
        issuerName: issuer.operatorName.ja,
        issuerContact: issuer.contactEmail,
      },
      registrationNumber: registrationOn(registration, paidOn),
      ...{
        firstDownloadedAt: null,
        downloads: 0,
        ...{ replaces: null, place: '', renames: 0, supersededAt: null, supersededBecause: null },
        fiscalYear,
        serial: await this.receipts.nextSerial(tx, fiscalYear),
      },
    });
  }
}
