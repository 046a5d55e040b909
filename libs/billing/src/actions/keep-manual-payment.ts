import { newId, Refusal } from '@enishi/kernel';
import { BookMembershipPayment } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { paid } from '../billing.events.ts';
import { manualPaymentRow } from '../domain/manual-payment.ts';
import type { ManualForm } from '../domain/manual-payment.ts';
import type { MirroredSubscription } from '../domain/mirror.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { earnedOver, paidOutcome } from '../domain/paid-fee.ts';
import { paymentMeans } from '../domain/payment-means.ts';
import { termAfterPayment } from '../domain/prepaid-term.ts';
import type { Span } from '../domain/prepaid-term.ts';
import { ManualPaymentStore } from '../store/manual-payment.store.ts';
import { TurnTerm } from './turn-term.ts';

/** Under which source the books know a fee that the desk took. */
export const manualSource = (id: string) => ({ type: 'manual_payment', id });

type Taken = {
  id: string;
  subject: SubjectRef;
  customerId: string;
  offer: Offer;
  before: MirroredSubscription | null;
  span: Span;
  form: ManualForm;
  takenBy: string;
};

/** Writes a fee that was taken at the desk: its term, its payment, its entry, and tells of it. */
@Injectable()
export class KeepManualPayment {
  constructor(
    private readonly manual: ManualPaymentStore,
    private readonly terms: TurnTerm,
    private readonly books: BookMembershipPayment,
  ) {}

  /** Whether this payment was taken before. Refuses `IDEMPOTENCY_KEY_REUSED` where somebody else paid it. */
  async knows(tx: Tx, id: string, customerId: string): Promise<boolean> {
    const known = await this.manual.find(tx, id);
    if (known && known.customerId !== customerId) throw new Refusal('conflict', 'IDEMPOTENCY_KEY_REUSED');
    return known !== null;
  }

  async run(tx: Tx, { id, subject, customerId, offer, before, span, form, takenBy }: Taken): Promise<void> {
    const { stream: family, key: offerKey, interval, amount } = offer;
    const bought = { family, offerKey, interval, amount };
    const term = termAfterPayment(before, span, {
      ...{ bought, newId, paidAt: tx.now, firstTerm: offer.firstTerm },
    });
    const payment = manualPaymentRow(id, { offer, term, span, form }, tx.now);
    const { means, receivedOn, note } = form;
    const known = { id, communityId: tx.community, customerId, means, receivedOn, note, takenBy };
    const standing = { takenAt: tx.now, reversedBy: null, reversedAt: null, reversalReason: null };
    await this.manual.add(tx, { ...known, ...standing }, payment);
    await this.books.run(tx, {
      ...{ source: manualSource(id), occurredOn: receivedOn, stream: offer.stream, gross: payment.amount },
      ...{ taxCategory: offer.taxCategory, interval: offer.interval, description: '会費' },
      ...{ ...earnedOver(payment, receivedOn), received: paymentMeans[means].received },
      subject: { ...subject },
    });
    await this.terms.put(tx, customerId, { before, next: term });
    await tx.emit(paid, paidOutcome(payment, { subject, subscriptionId: term.id, orderId: null }).payload);
  }
}
