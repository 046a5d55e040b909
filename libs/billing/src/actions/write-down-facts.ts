import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import {
  disputed,
  paid,
  paymentFailed,
  reconciled,
  refunded,
  refundTurned,
  subscriptionChanged,
  voucherExpired,
} from '../billing.events.ts';
import type { ReconcileReason } from '../billing.events.ts';
import { decide, isStale } from '../domain/decide.ts';
import type { Decision, Outcome } from '../domain/decision.ts';
import type { LiveFacts } from '../domain/live-facts.ts';
import { customerLock } from '../store/customer-lock.ts';
import type { CustomerEntity } from '../store/customer.entity.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { MatterStore } from '../store/matter.store.ts';
import { MirrorStore } from '../store/mirror.store.ts';
import { BookMovement } from './book-movement.ts';
import { RecordStripeWishes } from './record-stripe-wishes.ts';

/** What came of it: nothing new, names of what was new, or facts that newer ones had overtaken. */
export type WrittenDown = { stale: boolean; changes: string[] };

/** The one place where Stripe's facts become ours: mirror, books, events, matters and intentions in one transaction. */
@Injectable()
export class WriteDownFacts {
  constructor(
    private readonly customers: CustomerStore,
    private readonly mirrors: MirrorStore,
    private readonly books: BookMovement,
    private readonly matters: MatterStore,
    private readonly wishes: RecordStripeWishes,
  ) {}

  /** One customer at a time (advisory lock). Doing it twice with the same facts changes nothing the second time. */
  async run(tx: Tx, customerId: string, facts: LiveFacts, because: ReconcileReason): Promise<WrittenDown> {
    await tx.lock(customerLock(customerId));
    const customer = await this.customers.find(tx, customerId);
    if (!customer) throw new Error(`customer ${customerId} does not exist in this community`);
    const mirror = await this.mirrors.load(tx, customer);
    if (isStale(mirror, facts)) return { stale: true, changes: [] };
    const decision = decide(mirror, facts, newId);
    await this.mirrors.save(tx, customer.id, decision, facts);
    await this.wishes.answered(tx, customer.id, facts);
    await this.consequences(tx, customer, decision);
    const changes = namesOf(decision);
    const { subject } = mirror.customer;
    if (changes.length > 0 || because === 'desk') await tx.emit(reconciled, { subject, changes, because });
    return { stale: false, changes };
  }

  private async consequences(tx: Tx, customer: CustomerEntity, decision: Decision): Promise<void> {
    const subject = { kind: customer.subjectKind, id: customer.subjectId };
    for (const entry of decision.entries) await this.books.run(tx, entry, subject);
    for (const outcome of decision.outcomes) await tell(tx, outcome);
    for (const matter of decision.matters) await this.matters.open(tx, matter, { customerId: customer.id });
    await this.matters.close(tx, decision.over);
    await this.wishes.run(tx, customer.id, decision.wishes);
  }
}

async function tell(tx: Tx, outcome: Outcome): Promise<void> {
  switch (outcome.type) {
    case 'subscription_changed':
      await tx.emit(subscriptionChanged, outcome.payload);
      break;
    case 'paid':
      await tx.emit(paid, outcome.payload);
      break;
    case 'refunded':
      await tx.emit(refunded, outcome.payload);
      break;
    case 'refund_turned':
      await tx.emit(refundTurned, outcome.payload);
      break;
    case 'disputed':
      await tx.emit(disputed, outcome.payload);
      break;
    case 'payment_failed':
      await tx.emit(paymentFailed, outcome.payload);
      break;
    case 'voucher_expired':
      await tx.emit(voucherExpired, outcome.payload);
      break;
  }
}

function namesOf(decision: Decision): string[] {
  return [
    ...decision.outcomes.map(({ type }) => type),
    ...decision.attempts.map(({ state }) => `checkout_${state}`),
    ...decision.entries.map(({ kind }) => `booked_${kind}`),
    ...decision.subscriptions.filter((row) => row.status === 'duplicate').map(() => 'duplicate_subscription'),
  ];
}
