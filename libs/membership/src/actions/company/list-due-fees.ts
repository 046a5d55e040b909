import { Injectable } from '@nestjs/common';
import { yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { pricedForCompany } from '../../domain/company/company-plan.ts';
import { offerAt } from '../member-offer.ts';
import type { DueFee } from './move-company-fee.ts';

/** Fees that companies agreed to and that wait for their renewal, with the offer that Stripe has to know before. */
@Injectable()
export class ListDueFees {
  constructor(
    private readonly moves: CompanyFeeMoveStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
  ) {}

  /** Of one company, or of all. */
  async run(tx: Tx, companyId: string | null): Promise<DueFee[]> {
    const due: DueFee[] = [];
    for (const move of await this.moves.waiting(tx, companyId)) {
      const held = (await this.holdings.of(tx, move.companyId)).find(({ id }) => id === move.holdingId);
      const follows = held?.versionOn === held?.paidUntil ? held?.nextVersion : null;
      const plan = held && (await this.plans.version(tx, held.planKey, follows ?? held.planVersion));
      if (!held || !plan) continue;
      const priced = pricedForCompany(plan, move.employees);
      const offer = offerAt(priced, held.interval, yen(move.amount), 'membership_corporate');
      due.push({ companyId: move.companyId, offer });
    }
    return due;
  }
}
