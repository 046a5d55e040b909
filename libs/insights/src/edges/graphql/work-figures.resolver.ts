import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';

import { ReadWorkFigures } from '../../actions/read-work-figures.ts';
import type { WorkFigures } from '../../actions/read-work-figures.ts';
import { WorkFiguresType } from './work-figures.type.ts';

/** Figures of しごとコンビニ at the desk. */
@Resolver()
export class WorkFiguresResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadWorkFigures,
  ) {}

  @Query(() => WorkFiguresType, { description: 'From request to board, and seats filled; names nobody.' })
  workFigures(
    @CurrentViewer() viewer: DeskViewer,
    @Args('month', { type: () => String }) month: string,
  ): Promise<WorkFigures> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx, month));
  }
}
