import { CurrentCommunity, invoicingOf } from '@enishi/identity';
import type { InvoicingSettings } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { DocumentStore } from '../store/document.store.ts';

/** How the community of the transaction invoices fees. */
@Injectable()
export class ReadInvoicing {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly documents: DocumentStore,
  ) {}

  /** Its settings; where none says where to pay, the account of its newest invoice counts. */
  async run(tx: Tx): Promise<InvoicingSettings> {
    const terms = invoicingOf((await this.community.run(tx)).settings);
    if (terms.bankAccount !== '') return terms;
    const last = await this.documents.lastOf(tx, 'invoice');
    return { ...terms, bankAccount: last?.facts.bankAccount ?? '' };
  }

  /** Where to pay. Refuses INVOICE_NOT_OFFERED (conflict) where nobody has said so yet. */
  async bankAccount(tx: Tx): Promise<string> {
    const { bankAccount } = await this.run(tx);
    if (bankAccount === '') throw new Refusal('conflict', 'INVOICE_NOT_OFFERED');
    return bankAccount;
  }
}
