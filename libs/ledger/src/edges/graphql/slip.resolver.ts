import { isId, isTokyoDate, Refusal } from '@enishi/kernel';
import { CurrentViewer, decodeCursor, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { EnterSlip } from '../../actions/enter-slip.ts';
import { SaveFundingPlan } from '../../actions/funding-plans.ts';
import { ListSlips } from '../../actions/list-slips.ts';
import { ReverseSlip } from '../../actions/reverse-slip.ts';
import type { SlipKey } from '../../store/slip.store.ts';
import {
  FundingPlanInputType,
  planIn,
  slipIn,
  SlipInputType,
  slipPageType,
  SlipPageType,
  slipType,
  SlipType,
} from './slip.type.ts';

/** What the desk enters into the books by hand, and what it plans with. */
@Resolver()
export class SlipResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListSlips,
    private readonly enter: EnterSlip,
    private readonly reverse: ReverseSlip,
    private readonly savePlan: SaveFundingPlan,
  ) {}

  @Query(() => SlipPageType, { description: 'Slips of a fiscal year (April to March), newest day first.' })
  async slips(
    @CurrentViewer() viewer: DeskViewer,
    @Args() page: PageArgs,
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
  ): Promise<SlipPageType> {
    const first = pageSize(page);
    const after = page.after ? slipKey(decodeCursor(page.after, 2)) : null;
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.list.run(tx, fiscalYear, { first, after }),
    );
    return slipPageType(found);
  }

  @Mutation(() => SlipType, { description: 'Posts it; the same id twice is one slip.' })
  async enterSlip(
    @CurrentViewer() viewer: DeskViewer,
    @Args('slip', { type: () => SlipInputType }) input: SlipInputType,
  ): Promise<SlipType> {
    const { id, fields } = slipIn(input);
    const kept = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.enter.run(tx, { id, form: { ...fields, purpose: null }, enteredBy: viewer.accountId }),
    );
    return slipType(kept);
  }

  @Mutation(() => SlipType, { description: 'Takes a slip back by its mirror; the only correction there is.' })
  async reverseSlip(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<SlipType> {
    const kept = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.reverse.run(tx, { id, reason, reversedBy: viewer.accountId }),
    );
    return slipType(kept);
  }

  @Mutation(() => Boolean, { description: 'What a fiscal year is planned with; the newest plan holds.' })
  async saveFundingPlan(
    @CurrentViewer() viewer: DeskViewer,
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
    @Args('plan', { type: () => FundingPlanInputType }) plan: FundingPlanInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.savePlan.run(tx, { fiscalYear, amounts: planIn(plan), savedBy: viewer.accountId }),
    );
    return true;
  }
}

function slipKey([day = '', id = '']: string[]): SlipKey {
  if (isTokyoDate(day) && isId(id)) return { day, id };
  throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
}
