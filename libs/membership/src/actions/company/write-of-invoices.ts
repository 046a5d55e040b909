import { Injectable } from '@nestjs/common';
import { FeeInvoicesOf } from '@enishi/billing';
import type { FeeInvoice, FeeInvoiceView } from '@enishi/billing';
import { addDays } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { begunOnInvoiceLetter, invoiceLetter, overdueLetter } from '../../domain/company/invoice-letters.ts';
import { PostToCompany } from './post-to-company.ts';

/** Writes to a company about what it was invoiced. */
@Injectable()
export class WriteOfInvoices {
  constructor(
    private readonly post: PostToCompany,
    private readonly invoices: FeeInvoicesOf,
  ) {}

  /** The invoice of a year has been issued. */
  async issued(
    tx: Tx,
    companyId: string,
    {
      invoice,
      plan,
      renews,
      changes = [],
    }: { invoice: FeeInvoice; plan: Bilingual; renews: boolean; changes?: readonly Bilingual[] },
  ): Promise<void> {
    const all = await this.invoices.run(tx, { kind: 'company', id: companyId });
    const view = all.find(({ document: { id } }) => id === invoice.id);
    if (!view) return;
    const { amount, dueOn, periodStart: firstDay, periodEnd } = invoice;
    const { number, facts } = view.document;
    const payTo = view.paidInto === 'virtual' ? facts.bankAccount : null;
    const said = { plan, number, amount, dueOn, payTo, firstDay, lastDay: addDays(periodEnd, -1) };
    await this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, community, locale, link }) =>
        invoiceLetter(
          { greeting, community, ...said },
          { report: renews ? link('/benefits') : null, changes },
          locale,
        ),
    });
  }

  /** Its membership has begun. */
  begun(tx: Tx, companyId: string, plan: Bilingual): Promise<void> {
    return this.post.run(tx, companyId, {
      about: 'membership',
      words: ({ greeting, community, locale }) => begunOnInvoiceLetter({ greeting, community, plan }, locale),
    });
  }

  /** The invoice of a company that is late; null where none is, as of a company that pays by card. */
  async late(tx: Tx, companyId: string): Promise<FeeInvoiceView | null> {
    const all = await this.invoices.run(tx, { kind: 'company', id: companyId });
    return all.find(({ overdue }) => overdue) ?? null;
  }

  /** The due day of an invoice has passed; `again` some days before the grace ends. */
  overdue(
    tx: Tx,
    companyId: string,
    { invoice, document, left, arrived }: FeeInvoiceView,
    { plan, lastUsableDay, again }: { plan: Bilingual; lastUsableDay: TokyoDate; again: boolean },
  ): Promise<void> {
    const { dueOn } = invoice;
    const owed = { plan, number: document.number, amount: left, arrived, dueOn, lastUsableDay };
    return this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, locale }) => overdueLetter({ greeting, ...owed }, { again }, locale),
    });
  }
}
