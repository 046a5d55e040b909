import { Injectable } from '@nestjs/common';
import { HoldPayers } from '@enishi/billing';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyFeeAgreed } from '../../membership.events.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { PlanFeeMove } from './plan-fee-move.ts';
import { ReckonRenewal } from './reckon-renewal.ts';

/** So many days before a renewal its fee is settled and told. */
const daysBefore = 45;

/**
 * Settles what the coming renewals of companies that pay by card cost: a price that was agreed with one of them begins with its renewal,
 * and the listed one follows with the first that comes after its last day. An invoice says so itself.
 */
@Injectable()
export class SettlePrices {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly payers: HoldPayers,
    private readonly companies: CompanyStore,
    private readonly renewals: ReckonRenewal,
    private readonly move: PlanFeeMove,
  ) {}

  /** Answers how many were settled; each once. */
  async run(tx: Tx): Promise<number> {
    const by = addDays(tokyoDateOf(tx.now), daysBefore);
    let settled = 0;
    for (const held of await this.holdings.renewingAtPrices(tx, by))
      if (await this.one(tx, held)) settled += 1;
    return settled;
  }

  private async one(tx: Tx, held: CompanyHoldingEntity): Promise<boolean> {
    const { companyId } = held;
    await this.payers.run(tx, 'company', [companyId]);
    const company = await this.companies.locked(tx, companyId);
    const fee = company && (await this.renewals.run(tx, held, company.employees));
    if (!company || !fee) return false;
    if (!(await this.move.run(tx, held, { employees: company.employees, fee }))) return false;
    await tx.emit(companyFeeAgreed, { companyId });
    return true;
  }
}
