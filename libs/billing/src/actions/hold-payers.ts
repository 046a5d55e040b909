import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { customerLock, subjectLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';

/**
 * Holds what billing does for subjects until the commit: orders, wishes, and what is learnt from Stripe. To be asked for **before** a
 * lock of one's own on whom they are: Stripe's facts are written down under the customer's lock and reach the subject's rows from there,
 * so whoever takes the two the other way round waits for somebody who waits for them. Subjects first, then customers, each in the
 * order of their ids. What is no id is nobody's.
 */
@Injectable()
export class HoldPayers {
  constructor(private readonly customers: CustomerStore) {}

  async run(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[]): Promise<void> {
    const known = ids.filter(isId).sort();
    for (const id of known) await tx.lock(subjectLock({ kind, id }));
    for (const id of await this.customers.paidBy(tx, kind, known)) await tx.lock(customerLock(id));
  }

  /** The same of any number, by no more statements than of one. */
  async all(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[]): Promise<void> {
    const known = ids.filter(isId);
    if (known.length === 0) return;
    await tx.inStep(known, (id) => tx.lock(subjectLock({ kind, id })));
    const customers = await this.customers.paidBy(tx, kind, known);
    if (customers.length > 0) await tx.inStep(customers, (id) => tx.lock(customerLock(id)));
  }
}
