import { newId, Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Counterparty } from '../domain/documents/document-facts.ts';
import type { FeeInvoice } from '../domain/fee-invoice.ts';
import { raiseOf } from '../domain/raised-term.ts';
import { nextOffer } from '../domain/next-offer.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import type { OfferChangeWish } from './change-offer.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { CreditFeeInvoices } from './credit-fee-invoices.ts';
import { InvoiceFee } from './invoice-fee.ts';
import { KeepDisclosure } from './keep-disclosure.ts';
import { offerChangeView } from './offer-change-view.ts';
import type { OfferChangeView } from './offer-change-view.ts';

/** An order to change what a term on invoice is sold as, and whom the difference is invoiced to. */
export type InvoicedChangeWish = OfferChangeWish & {
  counterparty: Counterparty;
  /** The reading of its name, as its bank writes it. */
  kana: string;
  /** Mail address of whoever orders it. */
  orderedBy: string;
};

/** What came of it; `invoice` where a difference was invoiced. */
export type InvoicedChange = { view: OfferChangeView; invoice: FeeInvoice | null };

/**
 * Changes a term on invoice to another offer, in one transaction: a dearer one at once, with an invoice for the difference of the rest;
 * a cheaper one with the next period. An invoice for that period that is not paid is taken back, and written anew by the calendar.
 */
@Injectable()
export class ChangeOnInvoice {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly change: ChangeSubscription,
    private readonly credit: CreditFeeInvoices,
    private readonly invoice: InvoiceFee,
    private readonly disclosures: KeepDisclosure,
  ) {}

  /**
   * The caller holds the payer (`HoldPayers`) and has looked for the same key already (`FindOfferChange.byKey`). Refuses NO_SUBSCRIPTION,
   * PAYMENT_OVERDUE, ALREADY_ON_OFFER (conflict) and what issuing refuses.
   */
  async run(tx: Tx, subscriptionId: string, wish: InvoicedChangeWish): Promise<InvoicedChange> {
    const term = await this.invoices.term(tx, subscriptionId);
    assertChangeable(term, wish);
    await this.disclosures.run(tx, wish);
    const claims = await this.invoices.ofTerm(tx, term.id);
    const { offer, timing, expectedCharge } = wish;
    const due = timing === 'now' ? raiseOf(term, claims, offer.amount, tokyoDateOf(tx.now)).due : 0;
    if (due !== expectedCharge) throw new Error(`${offer.key} costs ${due} yen and not ${expectedCharge}`);
    await this.credit.run(tx, term, { because: 'changed', from: tokyoDateOf(term.periodEnd) });
    const last = claims.at(-1);
    const invoice = due > 0 && last ? await this.invoiced(tx, { term, last, wish }) : null;
    const kept = await this.change.run(tx, {
      ...{ customerId: term.customerId, stripeSubscriptionId: term.stripeId },
      kind: timing === 'now' ? 'change_offer_now' : 'change_offer_later',
      ...{ offerKey: offer.key, interval: offer.interval, amount: offer.amount },
      ...{ expectedCharge, idempotencyKey: wish.idempotencyKey },
    });
    return { view: offerChangeView(kept), invoice };
  }

  /** The difference from today to the end of what is paid, by the terms of the invoice before. */
  private invoiced(
    tx: Tx,
    { term, last, wish }: { term: SubscriptionEntity; last: FeeInvoice; wish: InvoicedChangeWish },
  ): Promise<FeeInvoice> {
    const { subject, offer, expectedCharge: amount, counterparty, kana } = wish;
    const { terms, orderNumber } = last;
    const span = { start: tokyoDateOf(tx.now), end: tokyoDateOf(term.periodEnd) };
    return this.invoice.run(tx, {
      ...{ id: newId(), subscriptionId: term.id, subject, offer, amount, span, counterparty, kana },
      ...{ terms, orderNumber, beginsWith: 'start_day' },
      ordered: { by: wish.orderedBy, quoteId: null },
      raise: { from: { offerKey: term.offerKey, amount: term.amount } },
    });
  }
}

function assertChangeable(
  term: SubscriptionEntity | null,
  { offer, timing }: InvoicedChangeWish,
): asserts term is SubscriptionEntity {
  if (term?.status === 'past_due') throw new Refusal('conflict', 'PAYMENT_OVERDUE');
  if (term?.status !== 'active') throw new Refusal('conflict', 'NO_SUBSCRIPTION');
  const planned = timing === 'now' ? null : nextOffer(term);
  const held = planned ?? { offerKey: term.offerKey, interval: term.interval, amount: term.amount };
  const same =
    held.offerKey === offer.key && held.interval === offer.interval && held.amount === offer.amount;
  if (same && !term.cancelAtPeriodEnd) throw new Refusal('conflict', 'ALREADY_ON_OFFER');
}
