import { newId, startOfTokyoDay, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { paid, refunded } from '../billing.events.ts';
import { feeInvoiceMachine } from '../domain/fee-invoice.ts';
import type { FeeInvoice, FeeInvoiceState } from '../domain/fee-invoice.ts';
import { termPaidUpTo, termWithoutPayment } from '../domain/invoiced-term.ts';
import type { MirroredPayment, MirroredSubscription } from '../domain/mirror.ts';
import type { SubjectRef } from '../domain/offer.ts';
import type { ManualMeans } from '../domain/payment-means.ts';
import { paidOutcome } from '../domain/paid-fee.ts';
import { owedOf } from '../domain/receivables/receivable.ts';
import { customerLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import type { SubscriptionEntity } from '../store/subscription.entity.ts';
import { TurnInvoicedTerm } from './turn-invoiced-term.ts';
import { TurnTerm } from './turn-term.ts';

type Ground = { invoice: FeeInvoice; term: SubscriptionEntity; subject: SubjectRef };

/**
 * What became of the receivable of an invoiced fee: its money has come (it is a payment among all others, with its receipt, and what was
 * late is in good order again), that was taken back, or the desk let it go. The books are those of the receivable; nothing is booked here.
 */
@Injectable()
export class SettleFeeInvoice {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly terms: TurnTerm,
    private readonly turn: TurnInvoicedTerm,
  ) {}

  /** Nothing is owed any more. Once; a receivable that is of no fee is none of ours. */
  async run(tx: Tx, receivableId: string, settledOn: TokyoDate): Promise<void> {
    const owed = (await this.invoices.owedBy(tx, [{ receivableId }])).get(receivableId);
    const letGo = !owed || owedOf(owed) === 0;
    const ground = await this.ground(tx, receivableId, letGo ? 'waived' : 'settled');
    if (!ground) return;
    const { invoice, term, subject } = ground;
    if (letGo) {
      await this.invoices.save(tx, invoice.id, { state: 'waived' });
      return this.turn.one(tx, term.customerId, term.id);
    }
    const payment = paymentFor(invoice, {
      ...{ id: newId(), stripeId: term.stripeId, amount: owedOf(owed), settledOn, now: tx.now },
      means: (await this.invoices.paidInCash(tx, receivableId)) ? 'cash' : 'bank_transfer',
    });
    await this.payments.add(tx, term.customerId, payment);
    await this.invoices.save(tx, invoice.id, { state: 'settled', settledOn, paymentId: payment.id });
    await this.put(tx, term, termPaidUpTo(term, invoice));
    await tx.emit(paid, paidOutcome(payment, { subject, subscriptionId: term.id, orderId: null }).payload);
  }

  /** Money is awaited again: the payment was none, its receipt is void with it, and a period ahead is not paid for. */
  async takeBack(tx: Tx, receivableId: string): Promise<void> {
    const ground = await this.ground(tx, receivableId, 'open');
    if (!ground) return;
    const { invoice, term, subject } = ground;
    await this.invoices.save(tx, invoice.id, { state: 'open', settledOn: null, paymentId: null });
    if (invoice.paymentId) {
      const refundId = newId();
      const amount = await this.payments.takeBack(tx, invoice.paymentId, {
        refundId,
        reason: '入金の消込の取り消し',
      });
      const told = { paymentId: invoice.paymentId, refundId, subject, amount, full: true } as const;
      await tx.emit(refunded, { ...told, origin: 'reversal' });
    }
    await this.put(tx, term, termWithoutPayment(term, invoice, tx.now));
  }

  private async put(tx: Tx, before: SubscriptionEntity, next: MirroredSubscription): Promise<void> {
    if (next !== before) await this.terms.put(tx, before.customerId, { before, next });
    await this.turn.one(tx, before.customerId, before.id);
  }

  /** What it is about, held until the commit; null where that move is not to be made. */
  private async ground(tx: Tx, receivableId: string, to: FeeInvoiceState): Promise<Ground | null> {
    const known = await this.invoices.byReceivable(tx, receivableId);
    if (!known) return null;
    const term = (await this.invoices.term(tx, known.subscriptionId))!;
    await tx.lock(customerLock(term.customerId));
    const invoice = (await this.invoices.byReceivable(tx, receivableId))!;
    if (!feeInvoiceMachine.may(invoice.state, to)) return null;
    const customer = (await this.customers.find(tx, term.customerId))!;
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    return { invoice, term: (await this.invoices.term(tx, term.id))!, subject };
  }
}

type Money = {
  id: string;
  stripeId: string;
  means: ManualMeans;
  amount: Yen;
  settledOn: TokyoDate;
  now: Date;
};

function paymentFor(
  invoice: FeeInvoice,
  { id, stripeId, means, amount, settledOn, now }: Money,
): MirroredPayment {
  const { offerKey, offerName, interval, stream, taxCategory, periodStart, periodEnd } = invoice;
  return {
    ...{ id, stripeInvoiceId: `invoice_${id}`, stripePaymentIntentId: null, stripeChargeId: null },
    ...{ stripeBalanceTransactionId: null, stripeSubscriptionId: stripeId },
    ...{ offerKey, offerName, interval, stream, taxCategory, means, amount },
    ...{ discount: yen(0), discountId: null, fee: yen(0), net: amount, refunded: yen(0), state: 'paid' },
    ...{ declineCode: null, failedChargeId: null, payUrl: null },
    ...{ periodStart: startOfTokyoDay(periodStart), periodEnd: startOfTokyoDay(periodEnd) },
    paidAt: settledOn === tokyoDateOf(now) ? now : startOfTokyoDay(settledOn),
  };
}
