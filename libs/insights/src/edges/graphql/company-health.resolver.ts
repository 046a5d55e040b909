import {
  CurrentViewer,
  PageArgs,
  Transactions,
  decodeCursor,
  encodeCursor,
  pageSize,
} from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { ReadCompanyHealth } from '../../actions/read-company-health.ts';
import type { HealthFilter } from '../../domain/company-health.ts';
import { CorporateHealthType, HealthFilterEnum } from './company-health.type.ts';

/** Corporate health at the desk. */
@Resolver()
export class CompanyHealthResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCompanyHealth,
  ) {}

  @Query(() => CorporateHealthType, {
    description:
      'Companies that hold a plan or owe what is overdue, the most pressing first, and fees that are contracted.',
  })
  async corporateHealth(
    @CurrentViewer() viewer: DeskViewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => HealthFilterEnum }) filter: HealthFilter,
  ): Promise<CorporateHealthType> {
    const first = pageSize(page);
    const after = page.after ? decodeCursor(page.after, 1)[0] : null;
    const { lines, ...report } = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.read.run(tx, filter),
    );
    // Whoever left the list since the page before is not found, and the list is shown from its beginning.
    const begin = after === null ? 0 : lines.findIndex(({ id }) => id === after) + 1;
    const items = lines.slice(begin, begin + first);
    const last = items.at(-1);
    return {
      ...{ ...report, counts: [...report.counts], committed: [...report.committed] },
      definitions: [...report.definitions],
      items: items.map((line) => ({ ...line, signs: [...line.signs], benefits: [...line.benefits] })),
      endCursor: last ? encodeCursor([last.id]) : null,
      hasNext: begin + first < lines.length,
    };
  }
}
