import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { WageRow } from '../domain/minimum-wage-table.ts';
import { WageFigureStore } from '../store/wage-figures/wage-figure.store.ts';

/** What publishing gigs is measured by: the community's number of job placement, and the minimum wages that it has looked up. */
@Injectable()
export class PublishingGround {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly figures: WageFigureStore,
  ) {}

  async run(tx: Tx): Promise<{ placementNumber: string | null; entered: WageRow[] }> {
    const { placementNumber } = disclosureOf((await this.community.run(tx)).settings);
    return { placementNumber, entered: await this.figures.entered(tx) };
  }
}
