import { newId, Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ShownDisclosure } from '../domain/disclosure.ts';
import { smallestCharge } from '../domain/offer.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { OrderTransferStore } from '../store/order-transfer.store.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import { ReadInvoicing } from './read-invoicing.ts';

/** An order that is paid once, by transfer. */
export type OrderTransferWish = {
  readonly subject: SubjectRef;
  readonly customer: { readonly email: string; readonly name: string };
  /** Reading of whoever orders; empty where nobody has said it. */
  readonly kana: string;
  readonly offer: Offer;
  readonly disclosure: ShownDisclosure;
  readonly locale: Locale;
  readonly payUntil: Date;
  /** The same key is the same order. */
  readonly idempotencyKey: string;
};

/** Takes an order that is paid by transfer: from now on the bank's list is looked through for its money. Nothing is asked of Stripe. */
@Injectable()
export class AwaitOrderTransfer {
  constructor(
    private readonly customers: CustomerStore,
    private readonly orders: OrderTransferStore,
    private readonly disclosures: KeepDisclosure,
    private readonly invoicing: ReadInvoicing,
  ) {}

  /**
   * Answers with its id, as `billing.paid` names it later (`orderId`). Refuses OFFER_NOT_CHARGEABLE (invalid), and INVOICE_NOT_OFFERED (conflict)
   * where the community has not said into which account it is paid.
   */
  async run(tx: Tx, wish: OrderTransferWish): Promise<string> {
    const { subject, offer, disclosure, locale, kana, payUntil, idempotencyKey } = wish;
    if (!Number.isSafeInteger(offer.amount) || offer.amount < smallestCharge)
      throw new Refusal('invalid', 'OFFER_NOT_CHARGEABLE', { amount: offer.amount });
    const bankAccount = await this.invoicing.bankAccount(tx);
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ensure(tx, subject, wish.customer);
    const again = await this.orders.byKey(tx, idempotencyKey);
    if (again) return again.id;
    const id = newId();
    const { key: offerKey, name: offerName, interval, amount, stream, taxCategory } = offer;
    await this.orders.add(tx, {
      ...{ id, communityId: tx.community, customerId: customer.id, kana, bankAccount, payUntil },
      ...{ offerKey, offerName, interval, stream, taxCategory, amount, idempotencyKey },
      reference: await this.orders.nextReference(tx),
      ...{ state: 'awaited', paymentId: null, accountRemindedAt: null, createdAt: tx.now },
      disclosureSnapshotId: await this.disclosures.run(tx, { subject, offer, disclosure, locale }),
    });
    return id;
  }

  /** Whether the community has said into which account is paid. */
  async isOffered(tx: Tx): Promise<boolean> {
    return (await this.invoicing.run(tx)).bankAccount !== '';
  }
}
