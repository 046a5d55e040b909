import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import type { ContractPeriod } from '../../../domain/company/contract-period.ts';
import type { Dossier } from '../../../domain/company/dossier.ts';
import { dossierBenefits } from '../../../domain/company/dossier-benefits.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { BenefitUseStore } from '../../../store/company/benefits/benefit-use.store.ts';
import { NameCompanyPayments } from '../name-company-payments.ts';
import { ReadBenefitYear } from './read-benefit-year.ts';

/** Most uses that one report lists; more than that no company makes in a year. */
const mostListed = 2_000;

/** Gathers what a company got in a year of its contract, for whoever has to ask for the next one (稟議). */
@Injectable()
export class ReadDossier {
  constructor(
    private readonly years: ReadBenefitYear,
    private readonly uses: BenefitUseStore,
    private readonly payments: NameCompanyPayments,
    private readonly community: CurrentCommunity,
  ) {}

  /** Throws DOSSIER_UNKNOWN where no year of the contract begins on the day. */
  async run(tx: Tx, company: CompanyEntity, from: string): Promise<Dossier> {
    const read = await this.years.run(tx, company.id, from);
    if (!read) throw new Refusal('not_found', 'DOSSIER_UNKNOWN');
    const { contract, year } = read;
    const used = (await this.uses.within(tx, company.id, { ...year, most: mostListed })).filter(
      ({ returnedAt }) => returnedAt === null,
    );
    const { holding } = contract;
    return {
      company: companyTitle(company),
      community: (await this.community.run(tx)).name.ja,
      madeOn: tokyoDateOf(tx.now),
      plan: contract.planName.ja,
      ...{ interval: holding.interval, fee: holding.amount },
      ...{ from: year.from, lastDay: addDays(year.until, -1) },
      fees: await this.fees(tx, company.id, year),
      benefits: dossierBenefits({ ...read, uses: used }),
      uses: used.map(({ kind, parts, usedOn: on, usedFor }) => ({ kind, parts, on, usedFor })),
    };
  }

  private async fees(tx: Tx, companyId: string, year: ContractPeriod): Promise<Dossier['fees']> {
    const within = (on: TokyoDate): boolean => year.from <= on && on < year.until;
    return (await this.payments.run(tx, companyId))
      .filter(({ state, paidAt }) => state !== 'failed' && within(tokyoDateOf(paidAt)))
      .map(({ paidAt, name, amount, refunded }) => ({
        on: tokyoDateOf(paidAt),
        name: name.ja,
        amount,
        refunded,
      }))
      .reverse();
  }
}
