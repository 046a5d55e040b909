import { Injectable } from '@nestjs/common';
import { Refusal, isId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { BenefitKind } from '../../domain/company/benefit-kinds.ts';
import { whatIsLeft } from '../../domain/company/benefit-left.ts';
import type { BenefitLeft } from '../../domain/company/benefit-left.ts';
import { companyContract, contractLines } from '../../domain/company/company-contract.ts';
import { companyGround } from '../../domain/company/company-ground.ts';
import type { CompanyGround } from '../../domain/company/company-ground.ts';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { CompanyGroundStore } from '../../store/company/company-ground.store.ts';
import { EntitledCompanyStore } from '../../store/company/entitled-company.store.ts';
import type { EntitledRow } from '../../store/company/entitled-company.store.ts';
import type { PublicCompany } from './page/public-companies.ts';

/** A company that may be let do something: how others may name it, what is left of its benefits today, and the members who belong to it. */
export type EntitledCompany = {
  readonly company: PublicCompany;
  readonly left: ReadonlyMap<BenefitKind, BenefitLeft>;
  readonly people: readonly string[];
  /** By what people may have chosen it, today. */
  readonly ground: CompanyGround;
};

/**
 * Finds a company for whoever acts for it, with what it may use: in one SQL statement what `OwnCompany`, `PublicCompanies`, `CompanyAtEvents` and
 * `CompanyPeople` tell one after the other.
 */
@Injectable()
export class FindEntitledCompany {
  constructor(
    private readonly companies: EntitledCompanyStore,
    private readonly grounds: CompanyGroundStore,
  ) {}

  /**
   * The same, held until the commit: a change of where it is or of what it holds waits, so that nothing is shown to it after one. Two SQL statements. Throws COMPANY_NOT_FOUND.
   */
  async held(
    tx: Tx,
    clerk: { readonly accountId: string; readonly companyId: string },
    kinds: readonly BenefitKind[],
  ): Promise<EntitledCompany> {
    if (isId(clerk.companyId)) await this.grounds.hold(tx, clerk);
    return this.run(tx, clerk, kinds);
  }

  /** Throws COMPANY_NOT_FOUND, for everybody who does not act for it. */
  async run(
    tx: Tx,
    clerk: { readonly accountId: string; readonly companyId: string },
    kinds: readonly BenefitKind[],
  ): Promise<EntitledCompany> {
    const today = tokyoDateOf(tx.now);
    const found = await this.companies.own(tx, clerk, today);
    if (!found) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    const { id, page, people } = found;
    const contract = contractOf(found, today);
    const lines = contract ? contractLines(contract, found.counters, found.grants) : [];
    return {
      company: { id, title: companyTitle(found), page },
      left: whatIsLeft(contract, lines, kinds),
      people,
      ground: companyGround(found, today),
    };
  }
}

/** What counts today, or counted last; null where it never paid for a plan. */
function contractOf({ holdings }: EntitledRow, today: ReturnType<typeof tokyoDateOf>) {
  const { standing, holding } = companyStanding(holdings, today);
  return holding?.terms ? companyContract({ standing, holding }, holding.terms, today) : null;
}
