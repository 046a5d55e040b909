import { isId, Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ShownDisclosure } from '../domain/disclosure.ts';
import type { Counterparty } from '../domain/documents/document-facts.ts';
import { checkedTerms } from '../domain/documents/payment-terms.ts';
import type { PaymentTerms } from '../domain/documents/payment-terms.ts';
import type { FeeInvoice } from '../domain/fee-invoice.ts';
import { firstTermOnInvoice } from '../domain/invoiced-term.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { goesOn } from '../domain/prepaid-term.ts';
import { standsInTheWay } from '../domain/standing-in-the-way.ts';
import { customerLock, subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { AbandonPages } from './abandon-pages.ts';
import { BeginInvoicedTerm } from './begin-invoiced-term.ts';

/** An order that is paid by bank transfer on invoice. */
export type InvoiceOrder = {
  /** Made with the page, and the id of the invoice: a double click sends it twice. */
  id: string;
  subject: SubjectRef;
  customer: { email: string; name: string };
  offer: Offer;
  disclosure: ShownDisclosure;
  locale: Locale;
  counterparty: Counterparty;
  /** The reading of its name, as its bank writes it. */
  kana: string;
  startsOn: TokyoDate;
  terms: PaymentTerms;
  orderNumber: string;
  /** Mail address of whoever orders it. */
  orderedBy: string;
  /** The quote that is accepted by it, if any. */
  quoteId: string | null;
};

/** Takes an order on invoice: term, 申込書, invoice and books in one transaction. Stripe hears of it after the commit, where the invoice is paid there. */
@Injectable()
export class OrderOnInvoice {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly invoices: FeeInvoiceStore,
    private readonly pages: AbandonPages,
    private readonly begin: BeginInvoicedTerm,
  ) {}

  /**
   * Once per id. Open payment pages and vouchers of the subject are given up. A term that was paid ahead and has run out goes on on invoice
   * from the end of what is paid, whatever start day is wished. Refuses INVOICE_YEARLY and INVOICE_START (invalid),
   * ALREADY_SUBSCRIBED, PAID_AHEAD, INVOICE_NOT_OFFERED, IDEMPOTENCY_KEY_REUSED (conflict), and what issuing the invoice refuses.
   */
  async run(tx: Tx, order: InvoiceOrder): Promise<FeeInvoice> {
    const { id, subject, offer, startsOn } = order;
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'idempotencyKey' });
    const terms = unwrap(checkedTerms(order.terms));
    await tx.lock(subjectLock(subject));
    const customer = await this.customers.ensure(tx, subject, order.customer);
    await tx.lock(customerLock(customer.id));
    const again = await this.invoices.find(tx, id);
    if (again) return this.sameOrder(tx, again, customer.id);
    const running = await this.subscriptions.occupying(tx, customer.id, offer.stream);
    const hindrance = running && standsInTheWay(running, { means: 'invoice', offerKey: offer.key }, tx.now);
    if (hindrance) throw hindrance;
    const today = tokyoDateOf(tx.now);
    const span = firstTermOnInvoice(offer, startsOn, { today, goesOn: running && goesOn(running) });
    await this.pages.run(tx, customer.id, { orders: false });
    return this.begin.run(tx, customer.id, { ...order, terms }, { span, running });
  }

  /** The invoice that an order made, if it was taken before. Refuses IDEMPOTENCY_KEY_REUSED (conflict) where it is somebody else's. */
  async known(tx: Tx, subject: SubjectRef, id: string): Promise<FeeInvoice | null> {
    const invoice = isId(id) ? await this.invoices.find(tx, id) : null;
    if (!invoice) return null;
    return this.sameOrder(tx, invoice, (await this.customers.ofSubject(tx, subject))?.id ?? '');
  }

  private async sameOrder(tx: Tx, invoice: FeeInvoice, customerId: string): Promise<FeeInvoice> {
    const term = await this.invoices.term(tx, invoice.subscriptionId);
    if (term?.customerId !== customerId) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
    return invoice;
  }
}
