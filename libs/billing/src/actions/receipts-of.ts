import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import type { ReceiptActorKind } from '../domain/receipt-versions.ts';
import { returnsOn } from '../domain/return-invoice.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { isOfOneGround, ReceiptStore } from '../store/receipt.store.ts';
import type { ReceiptGround } from '../store/receipt.store.ts';
import type { ReceiptTurnEntity } from '../store/receipt-turn.entity.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReceiptMoney } from './receipt-money.ts';
import { receiptView } from './receipt-view.ts';
import type { ReceiptView } from './receipt-view.ts';

const noGround = { paymentId: null, receivableId: null };

/** Shows a subject's receipts, to itself or to the desk, with every version and what was done with each. */
@Injectable()
export class ReceiptsOf {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
    private readonly money: ReceiptMoney,
  ) {}

  /** Newest first, in at most ten statements whatever the number; a company's invoices have theirs among them. */
  async run(tx: Tx, subject: SubjectRef, viewer: ReceiptActorKind = 'member'): Promise<ReceiptView[]> {
    const paid = await this.ofPayments(tx, subject, viewer);
    if (subject.kind !== 'company') return paid;
    const invoiced = await this.ofInvoices(tx, await this.receipts.ofCompany(tx, subject.id), viewer);
    return [...paid, ...invoiced].sort(
      (one, other) => other.issuedOn.localeCompare(one.issuedOn) || other.number.localeCompare(one.number),
    );
  }

  /** The receipts of one invoice, every version, newest first. */
  async ofReceivable(tx: Tx, receivableId: string): Promise<ReceiptView[]> {
    const ground = { paymentId: null, receivableId, cashPaymentId: null };
    return this.ofInvoices(tx, (await this.receipts.versionsOf(tx, [ground])).reverse(), 'desk');
  }

  /** The receipts of cash for the desk, every version, newest first; none where none was issued. */
  async ofCash(tx: Tx, ...cashPaymentIds: readonly string[]): Promise<ReceiptView[]> {
    if (cashPaymentIds.length === 0) return [];
    const grounds = cashPaymentIds.map((cashPaymentId) => ({ ...noGround, cashPaymentId }));
    return this.shown(tx, (await this.receipts.versionsOf(tx, grounds)).reverse(), { viewer: 'desk' });
  }

  /** The receipts of the money of one of the subject's receipts, freshly read. */
  async ofPayment(
    tx: Tx,
    subject: SubjectRef,
    { paymentId, cashPaymentId }: ReceiptGround,
    viewer: ReceiptActorKind = 'member',
  ): Promise<ReceiptView[]> {
    return (await this.run(tx, subject, viewer)).filter(
      (receipt) => receipt.paymentId === paymentId && receipt.cashPaymentId === cashPaymentId,
    );
  }

  private async ofPayments(tx: Tx, subject: SubjectRef, viewer: ReceiptActorKind): Promise<ReceiptView[]> {
    const customers = await this.customers.papersOf(tx, subject);
    if (customers.length === 0) return [];
    const receipts = await this.receipts.ofCustomers(tx, customers);
    const turns = await this.receipts.turnsOf(tx, customers);
    return this.shown(tx, receipts, { viewer, turns });
  }

  private async shown(
    tx: Tx,
    receipts: readonly ReceiptEntity[],
    { viewer, turns: known }: { viewer: ReceiptActorKind; turns?: readonly ReceiptTurnEntity[] },
  ): Promise<ReceiptView[]> {
    const moneyOf = await this.money.of(tx, receipts);
    const ids = receipts.map(({ id }) => id);
    const turns = known ?? (await this.receipts.turnsOfReceipts(tx, ids));
    return receipts.flatMap((receipt) => {
      const { payment, returned } = moneyOf(receipt);
      if (!payment) return [];
      const versions = receipts.filter((other) => isOfOneGround(other, receipt));
      const returns = returnsOn(receipt, versions, returned);
      return [receiptView(receipt, { viewer, payment, versions, returns, turns })];
    });
  }

  /** What was given back of an invoice stands on its credit notes, so that its receipt states no return. */
  private async ofInvoices(
    tx: Tx,
    receipts: readonly ReceiptEntity[],
    viewer: ReceiptActorKind,
  ): Promise<ReceiptView[]> {
    if (receipts.length === 0) return [];
    const turns = await this.receipts.turnsOfReceipts(
      tx,
      receipts.map(({ id }) => id),
    );
    return receipts.map((receipt) => {
      const versions = receipts.filter((other) => isOfOneGround(other, receipt));
      return receiptView(receipt, { viewer, payment: null, versions, returns: [], turns });
    });
  }
}
