import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { dueDay } from '../domain/documents/payment-terms.ts';
import type { Raise } from '../domain/raised-term.ts';
import { raiseOf } from '../domain/raised-term.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';

/** What a dearer offer costs for the rest of a term on invoice, and by when that is to be paid. */
export type ReviewedRaise = Raise & { readonly dueOn: TokyoDate };

/** Reckons what changing a term on invoice to a dearer offer costs today. Changes nothing. */
@Injectable()
export class ReviewRaise {
  constructor(private readonly invoices: FeeInvoiceStore) {}

  /** `price` in yen an interval, tax included. Null where there is no such term on invoice. */
  async run(tx: Tx, subscriptionId: string, price: Yen): Promise<ReviewedRaise | null> {
    const term = await this.invoices.term(tx, subscriptionId);
    const claims = term ? await this.invoices.ofTerm(tx, term.id) : [];
    const last = claims.at(-1);
    if (!term || !last) return null;
    const today = tokyoDateOf(tx.now);
    return { ...raiseOf(term, claims, price, today), dueOn: dueDay(today, last.terms) };
  }
}
