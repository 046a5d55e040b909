import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import type { ContractPeriod } from '../../../domain/company/contract-period.ts';
import type { Dossier, DossierSeats } from '../../../domain/company/dossier.ts';
import { dossierBenefits } from '../../../domain/company/dossier-benefits.ts';
import { CompanySeatStore } from '../../../store/company/company-seat.store.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { BenefitUseStore } from '../../../store/company/benefits/benefit-use.store.ts';
import { FeesOfYear } from './fees-of-year.ts';
import { ReadBenefitYear } from './read-benefit-year.ts';

/** Most uses that one report lists; more than that no company makes in a year. */
const mostListed = 2_000;

/** Gathers what a company got in a year of its contract, for whoever has to ask for the next one (稟議). */
@Injectable()
export class ReadDossier {
  constructor(
    private readonly years: ReadBenefitYear,
    private readonly uses: BenefitUseStore,
    private readonly fees: FeesOfYear,
    private readonly seats: CompanySeatStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** `named` tells who has a seat: to the company itself alone. Throws DOSSIER_UNKNOWN where no year of the contract begins on the day. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { from, named }: { from: string; named: boolean },
  ): Promise<Dossier> {
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
      ...(await this.fees.run(tx, company.id, year)),
      seats: await this.seatsOf(tx, company, { year, capacity: contract.seats, named }),
      benefits: dossierBenefits({ ...read, uses: used }),
      uses: used.map(({ kind, parts, usedOn: on, usedFor }) => ({ kind, parts, on, usedFor })),
    };
  }

  private async seatsOf(
    tx: Tx,
    { id }: CompanyEntity,
    { year, capacity, named }: { year: ContractPeriod; capacity: number; named: boolean },
  ): Promise<DossierSeats> {
    const had = await this.seats.within(tx, id, year);
    const sitting = had.filter(({ state }) => state === 'claimed');
    const people = sitting.map(({ name, claimedAt }) => ({ name, since: tokyoDateOf(claimedAt!) }));
    return { capacity, taken: sitting.length, ever: had.length, people: named ? people : null };
  }
}
