import { unwrap } from '@enishi/kernel';
import { NameCompanies, NameMembers } from '@enishi/membership';
import { CurrentViewer, decodeCursor, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { FindMovers } from '../../actions/find-movers.ts';
import { ReadRecurringRevenue } from '../../actions/read-recurring-revenue.ts';
import type { RecurringRevenue } from '../../actions/read-recurring-revenue.ts';
import { moverKey } from '../../domain/mover-key.ts';
import type { RecurringFigure } from '../../domain/waterfall.ts';
import { recurringPayerPage } from './recurring-payer-page.ts';
import {
  RecurringCompanyPageType,
  RecurringFigureEnum,
  RecurringMemberPageType,
  RecurringRevenueType,
} from './recurring-revenue.type.ts';

/** Recurring revenue at the desk, and the payers behind each of its figures. */
@Resolver()
export class RecurringRevenueResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadRecurringRevenue,
    private readonly find: FindMovers,
    private readonly name: NameMembers,
    private readonly nameCompanies: NameCompanies,
  ) {}

  @Query(() => RecurringRevenueType, { description: 'MRR from opening to closing, month by month.' })
  recurringRevenue(
    @CurrentViewer() viewer: DeskViewer,
    @Args('month', { type: () => String }) month: string,
  ): Promise<RecurringRevenue> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx, month));
  }

  @Query(() => RecurringMemberPageType, {
    description: 'The people behind a figure, largest first. Reading it is written into the access log.',
  })
  recurringMembers(
    @CurrentViewer() viewer: DeskViewer,
    @Args() page: PageArgs,
    @Args('month', { type: () => String }) month: string,
    @Args('figure', { type: () => RecurringFigureEnum }) figure: RecurringFigure,
  ): Promise<RecurringMemberPageType> {
    const first = pageSize(page);
    const after = page.after ? unwrap(moverKey(decodeCursor(page.after, 2))) : null;
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const found = await this.find.run(tx, { month, figure, payer: 'member' }, { first, after });
      const ids = found.movers.map(({ subjectId }) => subjectId);
      const named = await this.name.run(tx, ids, { reader, reason: `mrr ${figure} ${month}` });
      return recurringPayerPage(found, named, figure);
    });
  }

  @Query(() => RecurringCompanyPageType, { description: 'The companies behind a figure, largest first.' })
  recurringCompanies(
    @CurrentViewer() viewer: DeskViewer,
    @Args() page: PageArgs,
    @Args('month', { type: () => String }) month: string,
    @Args('figure', { type: () => RecurringFigureEnum }) figure: RecurringFigure,
  ): Promise<RecurringCompanyPageType> {
    const first = pageSize(page);
    const after = page.after ? unwrap(moverKey(decodeCursor(page.after, 2))) : null;
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const found = await this.find.run(tx, { month, figure, payer: 'company' }, { first, after });
      const ids = found.movers.map(({ subjectId }) => subjectId);
      return recurringPayerPage(found, await this.nameCompanies.run(tx, ids), figure);
    });
  }
}
