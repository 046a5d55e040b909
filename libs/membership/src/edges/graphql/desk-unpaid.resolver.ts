import { Args, Query, Resolver } from '@nestjs/graphql';
import { unwrap } from '@enishi/kernel';
import { CurrentViewer, PageArgs, Transactions, decodeCursor, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ListUnpaid } from '../../actions/list-unpaid.ts';
import { memberPageKey } from '../../domain/page-key.ts';
import type { UnpaidCause } from '../../domain/unpaid-cause.ts';
import { UnpaidCauseEnum, UnpaidPageType, unpaidPageType } from './types/unpaid.type.ts';

/** Members whose fee could not be charged, for the secretariat. */
@Resolver()
export class DeskUnpaidResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListUnpaid,
  ) {}

  @Query(() => UnpaidPageType, {
    description: 'Those with the fewest days left first. Whom a page shows is written into the access log.',
  })
  async unpaidFees(
    @CurrentViewer() viewer: DeskViewer,
    @Args() page: PageArgs,
    @Args('cause', { type: () => UnpaidCauseEnum, nullable: true }) cause: UnpaidCause | null,
  ): Promise<UnpaidPageType> {
    const first = pageSize(page);
    const after = page.after ? unwrap(memberPageKey(decodeCursor(page.after, 2))) : null;
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return unpaidPageType(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.list.run(tx, { first, after, cause: cause ?? null }, reader),
      ),
    );
  }
}
