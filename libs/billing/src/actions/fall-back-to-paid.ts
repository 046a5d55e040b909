import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { paidBefore } from '../domain/raised-term.ts';
import { customerLock } from '../store/customer-lock.ts';
import { FeeInvoiceStore } from '../store/fee-invoice.store.ts';
import { CreditFeeInvoices } from './credit-fee-invoices.ts';
import { TurnTerm } from './turn-term.ts';

/**
 * What becomes of a term on invoice where only the difference of a change was never paid: it is again what it was before the change, and
 * the invoice of the difference is taken back, with one for the next period at the dearer fee. Whoever has paid for a year does not lose
 * it over a difference, nor a year that was paid at the dearer fee over that of the year before.
 */
@Injectable()
export class FallBackToPaid {
  constructor(
    private readonly invoices: FeeInvoiceStore,
    private readonly credit: CreditFeeInvoices,
    private readonly terms: TurnTerm,
  ) {}

  /** Says whether the term goes on; false where something else is unpaid, or it is no term on invoice. */
  async run(tx: Tx, { id, customerId }: { id: string; customerId: string }): Promise<boolean> {
    await tx.lock(customerLock(customerId));
    const before = await this.invoices.term(tx, id);
    const paid = before && paidBefore(before, await this.invoices.ofTerm(tx, id), tokyoDateOf(tx.now));
    if (!before || !paid) return false;
    const { offerKey, amount, fellBack, taken: only } = paid;
    await this.credit.run(tx, before, { because: fellBack ? 'kept_lower' : 'difference_unpaid', only });
    await this.terms.put(tx, customerId, { before, next: { ...before, offerKey, amount, status: 'active' } });
    return true;
  }
}
