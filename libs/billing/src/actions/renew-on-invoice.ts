import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Counterparty } from '../domain/documents/document-facts.ts';
import type { FeeInvoice } from '../domain/fee-invoice.ts';
import { spanToInvoice } from '../domain/invoiced-term.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import type { Span } from '../domain/prepaid-term.ts';
import { customerLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { InvoiceFee } from './invoice-fee.ts';
import { ReadInvoicing } from './read-invoicing.ts';

/** A period of a term that is to be invoiced, and what it is sold as until now, or planned to be from then on. */
export type PeriodToInvoice = {
  subscriptionId: string;
  subject: SubjectRef;
  offerKey: string;
  interval: BillingInterval;
  amount: Yen;
  span: Span;
};

/** What a period is sold as, and whom it is invoiced to. */
export type Renewal = { offer: Offer; counterparty: Counterparty; kana: string };

/**
 * Invoices the next period of terms, so many days before the running one ends as the community has set. Who sells knows the price: it
 * asks what is due and says for each what it costs.
 */
@Injectable()
export class RenewOnInvoice {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly customers: CustomerStore,
    private readonly invoicing: ReadInvoicing,
    private readonly invoice: InvoiceFee,
  ) {}

  /** What is due today. One whose running period was never invoiced (its invoice was taken back) is among them. */
  async due(tx: Tx): Promise<PeriodToInvoice[]> {
    const { renewalDays } = await this.invoicing.run(tx);
    const terms = await this.invoices.termsToInvoice(tx, addDays(tokyoDateOf(tx.now), renewalDays));
    const periods = terms.map((term) => this.period(tx, term, renewalDays));
    return (await Promise.all(periods)).filter((period) => period !== null);
  }

  /** Invoices a period once, whoever asks again or at the same time. Null where it is not due any more. Refuses what issuing refuses. */
  async run(
    tx: Tx,
    { subscriptionId }: PeriodToInvoice,
    { offer, counterparty, kana }: Renewal,
  ): Promise<FeeInvoice | null> {
    const known = await this.invoices.term(tx, subscriptionId);
    if (!known) return null;
    await tx.lock(customerLock(known.customerId));
    const { renewalDays } = await this.invoicing.run(tx);
    const period = await this.period(tx, (await this.invoices.term(tx, subscriptionId))!, renewalDays);
    const before = (await this.invoices.ofTerm(tx, subscriptionId)).at(-1);
    if (!period || !before) return null;
    const { subject, span } = period;
    const { terms, orderNumber } = before;
    return this.invoice.run(tx, {
      ...{ id: newId(), subscriptionId, subject, offer, amount: offer.amount, span, counterparty, kana },
      ...{ terms, orderNumber, beginsWith: 'start_day', ordered: null },
    });
  }

  private async period(
    tx: Tx,
    term: SubscriptionEntity,
    renewalDays: number,
  ): Promise<PeriodToInvoice | null> {
    const claims = await this.invoices.ofTerm(tx, term.id);
    const span = spanToInvoice(term, claims, addDays(tokyoDateOf(tx.now), renewalDays));
    if (!span) return null;
    const customer = (await this.customers.find(tx, term.customerId))!;
    const { id: subscriptionId, nextOfferKey, nextInterval, nextAmount } = term;
    return {
      ...{ subscriptionId, subject: { kind: customer.subjectKind, id: customer.subjectId }, span },
      offerKey: nextOfferKey ?? term.offerKey,
      interval: nextInterval ?? term.interval,
      amount: nextAmount ?? term.amount,
    };
  }
}
