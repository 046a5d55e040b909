import { AccountEmail } from '@enishi/identity';
import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { checkedReason } from '../domain/receipt-versions.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { CustomerEntity } from '../store/customer.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { ReceiptEntity } from '../store/receipt.entity.ts';
import { ReceiptStore } from '../store/receipt.store.ts';
import type { ReceiptPayment } from '../store/receipt.store.ts';
import { ReceiptMoney } from './receipt-money.ts';

/** Who changes a receipt: whoever paid, or somebody at the desk for them, who says why. */
export type ReceiptActor =
  | { readonly kind: 'member'; readonly subject: SubjectRef }
  | { readonly kind: 'desk'; readonly accountId: string; readonly reason: string };

/** How the trail names an actor. */
export type NamedActor = {
  readonly actor: ReceiptActor['kind'];
  readonly actorAccount: string | null;
  readonly actorName: string | null;
  readonly reason: string | null;
};

/** A receipt with the money that it is of, for an actor who may change it. */
export type HeldReceipt = {
  readonly receipt: ReceiptEntity;
  /** Who paid and what; both null where it is the receipt of an invoice. */
  readonly payment: ReceiptPayment | null;
  readonly customer: CustomerEntity | null;
  readonly by: NamedActor;
};

/** Under which everybody waits who issues or changes the receipts of cash that was taken, or hands some of it back. */
export const cashReceiptLock = (cashPaymentId: string): string => `billing.cash_receipt:${cashPaymentId}`;

/** Under which everybody waits who changes the receipts of one invoice. */
export const invoiceReceiptLock = (receivableId: string): string => `billing.invoice_receipt:${receivableId}`;

/** Finds the receipt that somebody wants to change, and keeps everybody else from its money until the commit. */
@Injectable()
export class FindReceipt {
  constructor(
    private readonly customers: CustomerStore,
    private readonly receipts: ReceiptStore,
    private readonly payments: PaymentStore,
    private readonly emails: AccountEmail,
    private readonly money: ReceiptMoney,
  ) {}

  /** Refuses `RECEIPT_UNKNOWN` (not_found), `RECEIPT_REASON_MISSING` (invalid). For the desk, needs the identity scope. */
  async run(tx: Tx, actor: ReceiptActor, receiptId: string): Promise<HeldReceipt> {
    const found = isId(receiptId) ? await this.receipts.find(tx, receiptId) : null;
    const customer = found?.customerId ? await this.customers.find(tx, found.customerId) : null;
    if (!found || !mayTouch(actor, customer)) throw new Refusal('not_found', 'RECEIPT_UNKNOWN');
    const by = await this.named(tx, actor);
    if (found.receivableId) await tx.lock(invoiceReceiptLock(found.receivableId));
    if (found.cashPaymentId) await tx.lock(cashReceiptLock(found.cashPaymentId));
    const locked = found.paymentId ? await this.payments.lock(tx, found.paymentId) : null;
    const receipt = (await this.receipts.find(tx, found.id))!;
    const payment = locked ?? (await this.money.of(tx, [receipt]))(receipt).payment;
    return { receipt, payment, customer, by };
  }

  private async named(tx: Tx, actor: ReceiptActor): Promise<NamedActor> {
    if (actor.kind === 'member')
      return { actor: 'member', actorAccount: null, actorName: null, reason: null };
    const reason = checkedReason(actor.reason);
    const actorName = await this.emails.run(tx, actor.accountId);
    return { actor: 'desk', actorAccount: actor.accountId, actorName, reason };
  }
}

const mayTouch = (actor: ReceiptActor, customer: CustomerEntity | null): boolean =>
  actor.kind === 'desk' ||
  (actor.subject.kind === customer?.subjectKind &&
    [customer.subjectId, customer.shownTo].includes(actor.subject.id));
