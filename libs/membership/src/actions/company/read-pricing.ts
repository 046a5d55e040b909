import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyPrices } from '../../domain/company/company-plan.ts';
import type { CompanyPrice } from '../../domain/company/company-plan.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { CompanyPriceEntity } from '../../store/company/company-price.entity.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';

/** A plan that is on offer, at the listed price of one company's size. */
export type ListedPrice = CompanyPrice & { planKey: string; plan: Bilingual };

/** What plans cost a company by the list, and what was proposed for it, newest first. */
export type CompanyPricing = {
  listed: ListedPrice[];
  proposals: (CompanyPriceEntity & { plan: Bilingual })[];
};

/** Reads the prices of one company for the desk. */
@Injectable()
export class ReadPricing {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly prices: CompanyPriceStore,
  ) {}

  async run(tx: Tx, { id, employees }: CompanyEntity): Promise<CompanyPricing> {
    const plans = await this.plans.all(tx);
    const nameOf = (key: string): Bilingual =>
      plans.find((plan) => plan.key === key)?.name ?? { ja: key, en: key };
    const listed = plans
      .filter(({ active }) => active)
      .flatMap((plan) =>
        companyPrices(plan, employees).map((price) => ({ ...price, planKey: plan.key, plan: plan.name })),
      );
    const proposals = await this.prices.of(tx, id);
    return { listed, proposals: proposals.map((each) => ({ ...each, plan: nameOf(each.planKey) })) };
  }
}
