import { Injectable } from '@nestjs/common';
import { FeeInvoicesOf, HoldPayers, SubscriptionOf } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { PutHolding } from './put-holding.ts';
import { WithdrawPlanned } from './withdraw-planned.ts';

/** Takes back a change of plan that was to begin with a company's renewal. Asking twice is asking once. */
@Injectable()
export class KeepCompanyChange {
  constructor(
    private readonly payers: HoldPayers,
    private readonly subscriptions: SubscriptionOf,
    private readonly invoices: FeeInvoicesOf,
    private readonly put: PutHolding,
    private readonly withdraw: WithdrawPlanned,
  ) {}

  /** Throws NOTHING_TO_KEEP, and COMPANY_NEXT_TERM_PAID where the year of the planned plan is paid already (conflict). */
  async run(tx: Tx, company: CompanyEntity): Promise<void> {
    const subject = { kind: 'company', id: company.id } as const;
    await this.payers.run(tx, 'company', [company.id]);
    const held = await this.subscriptions.run(tx, subject);
    const before = held?.live ? await this.put.find(tx, company.id, held.subscriptionId) : null;
    if (!held || !before) throw new Refusal('conflict', 'NOTHING_TO_KEEP');
    if (before.nextPlanKey === null) return;
    const paid = held.invoiced ? await this.invoices.run(tx, subject) : [];
    const begins = before.nextOn ?? held.periodEnd;
    if (paid.some(({ invoice: { state, periodStart } }) => state === 'settled' && periodStart >= begins))
      throw new Refusal('conflict', 'COMPANY_NEXT_TERM_PAID');
    await this.withdraw.run(tx, before);
  }
}
