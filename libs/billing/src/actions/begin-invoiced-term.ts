import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { FeeInvoice } from '../domain/fee-invoice.ts';
import { continuedOnInvoice, orderedTerm } from '../domain/invoiced-term.ts';
import { firstCharge } from '../domain/offer.ts';
import type { Span } from '../domain/prepaid-term.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { InvoiceFee } from './invoice-fee.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import type { InvoiceOrder } from './order-on-invoice.ts';
import { ReadInvoicing } from './read-invoicing.ts';
import { TurnInvoicedTerm } from './turn-invoiced-term.ts';

/**
 * Writes an order on invoice down: what was shown, the term, the 申込書, the invoice of its first period; it begins at once where its day has come. What
 * was paid ahead and has run out goes on as the same term.
 */
@Injectable()
export class BeginInvoicedTerm {
  constructor(
    private readonly disclosures: KeepDisclosure,
    private readonly subscriptions: SubscriptionStore,
    private readonly invoicing: ReadInvoicing,
    private readonly invoice: InvoiceFee,
    private readonly turn: TurnInvoicedTerm,
  ) {}

  /** Refuses what issuing the invoice refuses. The caller holds the customer's lock. */
  async run(
    tx: Tx,
    customerId: string,
    order: InvoiceOrder,
    { span, running }: { span: Span; running: SubscriptionEntity | null },
  ): Promise<FeeInvoice> {
    const {
      id,
      subject,
      offer,
      disclosure,
      locale,
      counterparty,
      kana,
      terms,
      orderNumber,
      quoteId,
      orderedBy,
    } = order;
    await this.disclosures.run(tx, { subject, offer, disclosure, locale });
    const term = running ? continuedOnInvoice(running, offer, span) : orderedTerm(newId(), offer, span);
    if (!running) await this.subscriptions.saveTerm(tx, customerId, term);
    const beginsWith = running ? 'start_day' : (await this.invoicing.run(tx)).beginsWith;
    const invoice = await this.invoice.run(tx, {
      ...{ id, subscriptionId: term.id, subject, offer, amount: firstCharge(offer), span },
      ...{ counterparty, kana, terms, orderNumber, beginsWith },
      ordered: { by: orderedBy, quoteId },
    });
    if (running) await this.turn.goesOn(tx, customerId, { before: running, next: term });
    await this.turn.one(tx, customerId, term.id);
    return invoice;
  }
}
