import { CurrentCommunity } from '@enishi/identity';
import { newId, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { standingReturns } from '../domain/documents/document-returns.ts';
import { receiptMeansOf, receiptOfInvoice } from '../domain/invoice-receipt.ts';
import { receiptYear } from '../domain/receipt-terms.ts';
import { owedOf } from '../domain/receivables/receivable.ts';
import { DocumentStore } from '../store/document.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import { invoiceReceiptLock } from './find-receipt.ts';
import { isStampExempt, notYetHandedOut } from './new-receipt.ts';

/**
 * The receipt of an invoice that was paid, whoever wrote it and however its money came. An invoice of a membership's fee is a payment, which has
 * its receipt already (`SettleFeeInvoice`).
 */
@Injectable()
export class IssueInvoiceReceipt {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly receivables: ReceivableStore,
    private readonly fees: FeeInvoiceStore,
    private readonly documents: DocumentStore,
    private readonly receipts: ReceiptStore,
  ) {}

  /**
   * One that counts per invoice, for what it states less its credit notes; none where all of it was given back. Issuer and registration number are the
   * invoice's. Its number is taken last, so that the counter is locked only for a moment.
   */
  async run(tx: Tx, receivableId: string, settledOn: TokyoDate): Promise<void> {
    await tx.lock(invoiceReceiptLock(receivableId));
    const owed = await this.receivables.byId(tx, receivableId);
    if (!owed || owedOf(owed) === 0 || (await this.fees.byReceivable(tx, receivableId))) return;
    if (await this.receipts.standingOf(tx, receivableId)) return;
    const { contactEmail, settings } = await this.community.run(tx);
    const issuedOn = tokyoDateOf(tx.now);
    const fiscalYear = receiptYear(issuedOn, settings.fiscalYearStartMonth);
    const stated = await this.stated(tx, owed);
    await this.receipts.add(tx, {
      ...{ id: newId(), communityId: tx.community, customerId: null, paymentId: null, receivableId },
      cashPaymentId: null,
      ...{ ...stated, issuedOn, paidOn: settledOn, discount: yen(0), discountName: null },
      ...{ issuerContact: contactEmail, stampExempt: isStampExempt(settings), ...notYetHandedOut },
      ...{ fiscalYear, serial: await this.receipts.nextSerial(tx, fiscalYear) },
    });
  }

  /** What had settled it was taken back: its receipt is void, under its number, and nothing takes its place until the invoice is paid. */
  async makeVoid(tx: Tx, receivableId: string): Promise<void> {
    await tx.lock(invoiceReceiptLock(receivableId));
    const standing = await this.receipts.standingOf(tx, receivableId);
    if (!standing || !(await this.receipts.supersede(tx, standing.id, 'taken_back'))) return;
    await this.receipts.note(tx, {
      ...{ receiptId: standing.id, customerId: null, kind: 'taken_back', actor: 'desk' },
      ...{ actorAccount: null, actorName: null, reason: null, addresseeBefore: null },
    });
  }

  private async stated(tx: Tx, owed: ReceivableEntity) {
    const { facts, dealNumber } = (await this.documents.find(tx, owed.documentId))!;
    const deal = await this.documents.ofDeal(tx, dealNumber);
    const returned = standingReturns(facts.number, deal).map((credit) => credit.facts);
    const allocated = await this.receivables.settling(tx, owed.id);
    const { amount, taxInside, taxCategory, invoice } = receiptOfInvoice(facts, returned);
    return {
      ...{ amount, taxInside, taxCategory, invoice, description: invoice.supplied },
      ...{
        means: receiptMeansOf(allocated.map(({ account }) => account)),
        addressee: facts.counterparty.name,
      },
      ...{ issuerName: facts.issuer.name, registrationNumber: facts.issuer.registrationNumber },
    };
  }
}
