import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { invoicedTermTurned } from '../domain/invoiced-term.ts';
import type { MirroredSubscription } from '../domain/mirror.ts';
import { customerLock } from '../store/customer-lock.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { TurnTerm } from './turn-term.ts';

/** Turns terms on invoice: they begin, are overdue, go on, end. What the calendar says twice changes nothing. */
@Injectable()
export class TurnInvoicedTerm {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly terms: TurnTerm,
  ) {}

  /** Some of those that may be due, after one of them. Answers the last one looked at; null once there are no more. */
  async due(tx: Tx, after: string | null, limit = 200): Promise<string | null> {
    const found = await this.invoices.termsToTurn(tx, after, limit);
    for (const { id, customerId } of found) await this.one(tx, customerId, id);
    return found.at(-1)?.id ?? null;
  }

  /** Has a term that was paid ahead go on on invoice, and tells of it. The caller holds the customer's lock. */
  goesOn(
    tx: Tx,
    customerId: string,
    turn: { before: MirroredSubscription; next: MirroredSubscription },
  ): Promise<void> {
    return this.terms.put(tx, customerId, turn);
  }

  /** One, as far as it goes: of a worker that stood still for years each step is told. */
  async one(tx: Tx, customerId: string, id: string): Promise<void> {
    await tx.lock(customerLock(customerId));
    const claims = await this.invoices.ofTerm(tx, id);
    for (;;) {
      const before = await this.invoices.term(tx, id);
      const next = before && invoicedTermTurned(before, claims, tx.now);
      if (!next) return;
      await this.terms.put(tx, customerId, { before, next });
    }
  }
}
