import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { WageRow } from '../domain/minimum-wage-table.ts';
import { WageFigureStore } from '../store/wage-figures/wage-figure.store.ts';
import { NewWork } from './remake/new-work.ts';

/** What publishing gigs is measured by: the plan of the company, the community's number of job placement, and the minimum wages that it has looked up. */
@Injectable()
export class PublishingGround {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly figures: WageFigureStore,
    private readonly plan: NewWork,
  ) {}

  /** Throws HELP_PLAN_ENDED (conflict). */
  async run(tx: Tx, companyId: string): Promise<{ placementNumber: string | null; entered: WageRow[] }> {
    await this.plan.mayBegin(tx, companyId);
    const { placementNumber } = disclosureOf((await this.community.run(tx)).settings);
    return { placementNumber, entered: await this.figures.entered(tx) };
  }
}
