import { Injectable } from '@nestjs/common';
import { addDays, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  applicationLetter,
  companyBeganLetter,
  companyCancelledLetter,
  companyReceivedLetter,
  companyUnpaidLetter,
} from '../../domain/company/company-letters.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { PostToCompany } from './post-to-company.ts';
import { WriteOfChanges } from './write-of-changes.ts';
import { WriteOfInvoices } from './write-of-invoices.ts';

/** Writes to a company about its membership and its money. */
@Injectable()
export class WriteToCompany {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly post: PostToCompany,
    private readonly invoices: WriteOfInvoices,
    private readonly changes: WriteOfChanges,
  ) {}

  /** The secretariat has decided; `reason` is null with a yes. */
  async decided(
    tx: Tx,
    companyId: string,
    { planKey, plan, reason }: { planKey: string; plan: Bilingual; reason: string | null },
  ): Promise<void> {
    await this.post.run(tx, companyId, {
      ...{ about: 'membership', page: reason === null ? `/order?plan=${planKey}&interval=year` : '' },
      words: ({ greeting, community, locale }) =>
        applicationLetter({ greeting, community, plan, reason }, locale),
    });
  }

  /** A plan has begun; of a term that was paid ahead its own letter tells. */
  async began(tx: Tx, companyId: string, planKey: string): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    const held = (await this.holdings.of(tx, companyId)).find((each) => each.planKey === planKey);
    if (!plan || !held) return;
    const { name } = plan;
    const { amount, invoiced, prepaid } = held;
    if (prepaid) return;
    if (invoiced) return this.invoices.begun(tx, companyId, name);
    await this.post.run(tx, companyId, {
      about: 'membership',
      words: ({ greeting, community, locale }) =>
        companyBeganLetter({ greeting, community, plan: name, amount: yen(amount) }, locale),
    });
  }

  /** Another plan has begun. */
  changed(tx: Tx, companyId: string, planKey: string): Promise<void> {
    return this.changes.changed(tx, companyId, planKey);
  }

  async unpaid(tx: Tx, companyId: string, planKey: string, graceUntil: TokyoDate): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan) return;
    const lastUsableDay = addDays(graceUntil, -1);
    const late = await this.invoices.late(tx, companyId);
    if (late)
      return this.invoices.overdue(tx, companyId, late, { plan: plan.name, lastUsableDay, again: false });
    await this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, locale }) =>
        companyUnpaidLetter({ greeting, plan: plan.name, lastUsableDay }, locale),
    });
  }

  /** A payment has come; told to whoever looks after the company's money, where that is not its contact. */
  async received(tx: Tx, companyId: string, amount: number): Promise<void> {
    if (!(await this.post.hasBilling(tx, companyId))) return;
    await this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, community, locale }) =>
        companyReceivedLetter({ greeting, community, amount: yen(amount) }, locale),
    });
  }

  async cancelled(tx: Tx, companyId: string, planKey: string, lastUsable: TokyoDate): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan) return;
    await this.post.run(tx, companyId, {
      about: 'membership',
      words: ({ greeting, locale }) =>
        companyCancelledLetter({ greeting, plan: plan.name, lastUsableDay: lastUsable }, locale),
    });
  }
}
