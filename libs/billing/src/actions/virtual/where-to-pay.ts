import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../../domain/offer.ts';
import { printedAccount } from '../../domain/virtual/virtual-account.ts';
import type { PaidInto } from '../../domain/virtual/virtual-account.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { ReadInvoicing } from '../read-invoicing.ts';

/** Where an invoice is paid, and how that is printed on it. */
export type PlaceToPay = { readonly bankAccount: string; readonly paidInto: PaidInto };

/**
 * Where an invoice of a subject is paid from now on: into its account at Stripe where the community has chosen so and the account is known
 * (`PrepareVirtualAccount`), into the community's own otherwise, so that nothing waits for Stripe.
 */
@Injectable()
export class WhereToPay {
  constructor(
    private readonly invoicing: ReadInvoicing,
    private readonly customers: CustomerStore,
  ) {}

  /** Refuses INVOICE_NOT_OFFERED (conflict) where nobody has said where to pay. */
  async run(tx: Tx, subject: SubjectRef): Promise<PlaceToPay> {
    const { bankAccount, paidInto } = await this.invoicing.run(tx);
    const account =
      paidInto === 'virtual' ? (await this.customers.ofSubject(tx, subject))?.virtualAccount : null;
    if (account) return { bankAccount: printedAccount(account), paidInto };
    if (bankAccount === '') throw new Refusal('conflict', 'INVOICE_NOT_OFFERED');
    return { bankAccount, paidInto: 'own' };
  }
}
