import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { BenefitKind } from '../../domain/company/benefit-kinds.ts';
import { whatIsLeft } from '../../domain/company/benefit-left.ts';
import type { BenefitLeft } from '../../domain/company/benefit-left.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { ReadBenefits } from './benefits/read-benefits.ts';
import { OwnCompany } from './own-company.ts';

/** Somebody in a seat of a company, by what they agreed to show it. */
export type SeatHolder = { readonly memberId: string; readonly name: string; readonly email: string };

/** A company as it takes part in events: who may act for it, whom it has in its seats, and what of its benefits is left. */
@Injectable()
export class CompanyAtEvents {
  constructor(
    private readonly companies: OwnCompany,
    private readonly seats: CompanySeatStore,
    private readonly benefits: ReadBenefits,
  ) {}

  /** What a company is called, for whoever acts for it. Throws COMPANY_NOT_FOUND. */
  async own(tx: Tx, accountId: string, companyId: string): Promise<{ id: string; title: string }> {
    const company = await this.companies.run(tx, accountId, companyId);
    return { id: company.id, title: companyTitle(company) };
  }

  /** Those who sit in its seats, oldest first. */
  async holders(tx: Tx, companyId: string): Promise<SeatHolder[]> {
    return (await this.seats.openOf(tx, companyId)).flatMap(({ state, memberId, name, email }) =>
      state === 'claimed' && memberId ? [{ memberId, name, email }] : [],
    );
  }

  /** What is left of some benefits today. */
  async left(
    tx: Tx,
    companyId: string,
    kinds: readonly BenefitKind[],
  ): Promise<ReadonlyMap<BenefitKind, BenefitLeft>> {
    const benefits = await this.benefits.standing(tx, companyId);
    return whatIsLeft(benefits?.contract ?? null, benefits?.lines ?? [], kinds);
  }
}
