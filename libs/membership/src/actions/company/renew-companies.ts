import { Injectable } from '@nestjs/common';
import { RenewOnInvoice } from '@enishi/billing';
import type { PeriodToInvoice } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { CompanyStore } from '../../store/company/company.store.ts';
import { FollowVersion } from './follow-version.ts';
import { SellAgain } from './sell-again.ts';
import { WriteOfInvoices } from './write-of-invoices.ts';

/**
 * Invoices the next year of companies: at the price of the size that they have then, by the newest version of their plan, which begins with it. What is due is asked anew under billing's lock, so
 * that a worker that was killed, or two of them, issue no second invoice.
 */
@Injectable()
export class RenewCompanies {
  constructor(
    private readonly renewals: RenewOnInvoice,
    private readonly companies: CompanyStore,
    private readonly sell: SellAgain,
    private readonly versions: FollowVersion,
    private readonly letters: WriteOfInvoices,
  ) {}

  /** What is due today. */
  async due(tx: Tx): Promise<PeriodToInvoice[]> {
    return (await this.renewals.due(tx)).filter(({ subject }) => subject.kind === 'company');
  }

  /** Invoices one of them and writes to the company; says whether it was invoiced now. One of an unknown company or plan stays as it is. */
  async one(tx: Tx, period: PeriodToInvoice): Promise<boolean> {
    const company = await this.companies.byId(tx, period.subject.id);
    const { offerKey: planKey, interval } = period;
    const { start } = period.span;
    const again = company && (await this.sell.run(tx, company, { planKey, interval }, start));
    if (!company || !again) return false;
    const { plan, sold } = again;
    const invoice = await this.renewals.run(tx, period, sold);
    if (!invoice) return false;
    const changes = await this.versions.run(tx, company.id, { plan, on: start });
    await this.letters.issued(tx, company.id, { invoice, plan: plan.name, renews: true, changes });
    return true;
  }
}
