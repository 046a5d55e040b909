import { Injectable } from '@nestjs/common';
import { FeeInvoicesOf } from '@enishi/billing';
import type { FeeInvoice } from '@enishi/billing';
import { addDays } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  changedLetter,
  differenceLetter,
  plannedChangeLetter,
} from '../../domain/company/company-change-letters.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { PostToCompany } from './post-to-company.ts';

/** Writes to a company about changes of its plan. */
@Injectable()
export class WriteOfChanges {
  constructor(
    private readonly post: PostToCompany,
    private readonly invoices: FeeInvoicesOf,
    private readonly plans: CompanyPlanStore,
  ) {}

  /** The difference has been invoiced; told to whoever looks after the company's money. */
  async invoiced(
    tx: Tx,
    companyId: string,
    { invoice, plan }: { invoice: FeeInvoice; plan: Bilingual },
  ): Promise<void> {
    const document = await this.invoices.paper(tx, { kind: 'company', id: companyId }, invoice.id);
    if (!document) return;
    const { amount, dueOn, periodStart: firstDay, periodEnd } = invoice;
    const said = { plan, number: document.number, amount, dueOn, firstDay, lastDay: addDays(periodEnd, -1) };
    await this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, community, locale }) => differenceLetter({ greeting, community, ...said }, locale),
    });
  }

  /** A cheaper plan begins with the renewal. */
  async planned(
    tx: Tx,
    companyId: string,
    said: { plan: Bilingual; from: Bilingual; on: TokyoDate },
  ): Promise<void> {
    await this.post.run(tx, companyId, {
      about: 'membership',
      words: ({ greeting, locale }) => plannedChangeLetter({ greeting, ...said }, locale),
    });
  }

  /** Another plan has begun. */
  async changed(tx: Tx, companyId: string, planKey: string): Promise<void> {
    const plan = (await this.plans.byKey(tx, planKey))?.name;
    if (!plan) return;
    await this.post.run(tx, companyId, {
      about: 'membership',
      words: ({ greeting, community, locale }) => changedLetter({ greeting, community, plan }, locale),
    });
  }
}
