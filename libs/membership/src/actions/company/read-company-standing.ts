import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { companyStanding } from '../../domain/company/company-holding.ts';
import type { CompanyStanding } from '../../domain/company/company-states.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';

/** What a company's plan amounts to today, for contexts that offer something to companies: `none` before it ever had one, `ended` once it has lapsed. */
@Injectable()
export class ReadCompanyStanding {
  constructor(private readonly holdings: CompanyHoldingStore) {}

  /** One SQL statement. `none` also for an id of no company here. */
  async run(tx: Tx, companyId: string): Promise<CompanyStanding> {
    return companyStanding(await this.holdings.of(tx, companyId), tokyoDateOf(tx.now)).standing;
  }
}
