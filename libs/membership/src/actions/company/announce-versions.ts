import { Injectable } from '@nestjs/common';
import { HoldPayers } from '@enishi/billing';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { versionToldBefore } from '../../domain/company/version-follow.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { MoveToVersion } from './move-to-version.ts';
import { ReckonVersion } from './reckon-version.ts';

/**
 * Tells companies that pay by card, sixty to thirty days before, that a renewal begins with a newer version of their plan, and plans what it
 * costs for that renewal. Who pays on invoice is told by the invoice, who pays at a store by the order's page.
 */
@Injectable()
export class AnnounceVersions {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly payers: HoldPayers,
    private readonly companies: CompanyStore,
    private readonly reckon: ReckonVersion,
    private readonly move: MoveToVersion,
  ) {}

  /** Answers how many were told; each of a version once. */
  async run(tx: Tx): Promise<number> {
    const by = addDays(tokyoDateOf(tx.now), versionToldBefore);
    let told = 0;
    for (const held of await this.holdings.behindVersions(tx, by)) if (await this.one(tx, held)) told += 1;
    return told;
  }

  private async one(tx: Tx, listed: CompanyHoldingEntity): Promise<boolean> {
    const { companyId, id } = listed;
    await this.payers.run(tx, 'company', [companyId]);
    const company = await this.companies.locked(tx, companyId);
    const held = (await this.holdings.of(tx, companyId)).find((each) => each.id === id);
    const ahead = company && held && (await this.reckon.run(tx, held, company.employees));
    return company && held && ahead
      ? this.move.run(tx, held, { ahead, employees: company.employees })
      : false;
  }
}
