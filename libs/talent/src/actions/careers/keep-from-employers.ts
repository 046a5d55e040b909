import { Injectable } from '@nestjs/common';
import { CompaniesCalled } from '@enishi/membership';
import type { CalledCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { keptEmployers } from '../../domain/careers.ts';
import type { Career } from '../../domain/careers.ts';
import { CompanyBlockStore } from '../../store/company-block.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { EndScouts } from '../scouting/end-scouts.ts';
import { IndexCards } from '../scouting/index-cards.ts';

/**
 * Keeps cards from the employers that people named in their careers and confirmed: as blocks like those that they choose themselves. A company that joins later, or takes such a name,
 * is kept out as soon as its plan begins, and each night.
 */
@Injectable()
export class KeepFromEmployers {
  constructor(
    private readonly companies: CompaniesCalled,
    private readonly blocks: CompanyBlockStore,
    private readonly records: TalentRecordStore,
    private readonly index: IndexCards,
    private readonly scouts: EndScouts,
  ) {}

  /** Companies here that a member's careers name and are kept from their card. */
  of(tx: Tx, careers: readonly Career[]): Promise<CalledCompany[]> {
    return this.companies.run(tx, keptEmployers(careers));
  }

  /** Adds blocks of a member, within what changes their card anyway (`IndexCards.changing`); what was asked and not answered ends. */
  async block(tx: Tx, memberId: string, companyIds: readonly string[]): Promise<void> {
    if (companyIds.length === 0) return;
    await this.blocks.add(tx, memberId, companyIds);
    await this.scouts.ofMember(tx, memberId, companyIds);
  }

  /** A company's plan has begun, or turned: whoever named it is kept from it. */
  async from(tx: Tx, companyId: string): Promise<void> {
    const key = await this.companies.keyOf(tx, companyId);
    const memberIds = key ? ((await this.records.keptEmployers(tx)).get(key) ?? []) : [];
    await this.keep(tx, companyId, memberIds);
  }

  /** Everybody from everybody whom they named, for companies that have come or are called otherwise since. */
  async everybody(tx: Tx): Promise<void> {
    const named = await this.records.keptEmployers(tx);
    for (const { id, key } of await this.companies.run(tx, [...named.keys()]))
      await this.keep(tx, id, named.get(key) ?? []);
  }

  private async keep(tx: Tx, companyId: string, memberIds: readonly string[]): Promise<void> {
    for (const memberId of await this.blocks.without(tx, companyId, memberIds))
      await this.index.changing(tx, memberId, () => this.block(tx, memberId, [companyId]));
  }
}
