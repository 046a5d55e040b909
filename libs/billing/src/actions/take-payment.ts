import { isId, Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkedManualForm, dueAtDesk, endOfTerm, spanAtDesk } from '../domain/manual-payment.ts';
import type { ManualForm } from '../domain/manual-payment.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import type { Span } from '../domain/prepaid-term.ts';
import { customerLock, subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { SubscriptionStore } from '../store/subscription.store.ts';
import { AbandonPages } from './abandon-pages.ts';
import { KeepManualPayment } from './keep-manual-payment.ts';

/** A fee that came in cash or by transfer. `id` is made with the page: a double click sends it twice. */
export type ManualPayment = {
  id: string;
  subject: SubjectRef;
  customer: { email: string; name: string };
  offer: Offer;
  form: ManualForm;
  /** Mail address of whoever takes it. */
  takenBy: string;
};

/** What a fee taken now would be and pay for, and the first day after the term as it is. */
export type ManualReview = Span & { amount: Yen; termEnd: TokyoDate | null };

/** Takes a fee at the desk: term, books and receipt in one transaction. */
@Injectable()
export class TakePayment {
  constructor(
    private readonly customers: CustomerStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly pages: AbandonPages,
    private readonly keep: KeepManualPayment,
  ) {}

  /** Says beforehand what it would do. Refuses `MANUAL_BESIDE_CARD` and `MANUAL_OTHER_PLAN` (conflict). */
  async review(tx: Tx, subject: SubjectRef, offer: Offer): Promise<ManualReview> {
    const customer = await this.customers.ofSubject(tx, subject);
    const running = customer && (await this.subscriptions.occupying(tx, customer.id, offer.stream));
    const span = unwrap(spanAtDesk(running, offer, tokyoDateOf(tx.now)));
    return { ...span, amount: dueAtDesk(running, offer), termEnd: endOfTerm(running) };
  }

  /**
   * Once per id; answers whether it was taken now. Two people at once: the second is told that the term has changed. Open
   * pages and vouchers of the member are given up. Refuses `MANUAL_TERM_CHANGED`, `IDEMPOTENCY_KEY_REUSED` (conflict), what
   * {@link review} and `checkedManualForm` refuse.
   */
  async run(tx: Tx, { id, subject, offer, takenBy, ...wish }: ManualPayment): Promise<boolean> {
    await tx.lock(subjectLock(subject));
    if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'idempotencyKey' });
    const customer = await this.customers.ensure(tx, subject, wish.customer);
    await tx.lock(customerLock(customer.id));
    if (await this.keep.knows(tx, id, customer.id)) return false;
    const today = tokyoDateOf(tx.now);
    const before = await this.subscriptions.occupying(tx, customer.id, offer.stream);
    const form = unwrap(checkedManualForm(wish.form, dueAtDesk(before, offer), today));
    const span = unwrap(spanAtDesk(before, offer, today));
    if (endOfTerm(before) !== form.termEnd) throw new Refusal('conflict', 'MANUAL_TERM_CHANGED');
    await this.pages.run(tx, customer.id, { orders: false });
    await this.keep.run(tx, { id, subject, customerId: customer.id, offer, before, span, form, takenBy });
    return true;
  }
}
