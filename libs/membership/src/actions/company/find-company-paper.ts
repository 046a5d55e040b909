import { Injectable } from '@nestjs/common';
import { CompanyDocuments, FeeInvoicesOf } from '@enishi/billing';
import type { FeeInvoiceView } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { ReadQuotes } from './read-quotes.ts';

/** Finds one paper of a company's own: whatever was issued for it, and what it had quoted before documents knew their company. */
@Injectable()
export class FindCompanyPaper {
  constructor(
    private readonly documents: CompanyDocuments,
    private readonly quotes: ReadQuotes,
    private readonly invoices: FeeInvoicesOf,
  ) {}

  /** Null for any other. */
  async run(tx: Tx, companyId: string, id: string): Promise<FeeInvoiceView['document'] | null> {
    const known = await this.documents.one(tx, companyId, id);
    if (known) return known;
    const quote = await this.quotes.paper(tx, companyId, id);
    return quote ?? this.invoices.paper(tx, { kind: 'company', id: companyId }, id);
  }
}
