import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { ListDeskPlans } from '../../actions/list-desk-plans.ts';
import { OrderPlans } from '../../actions/order-plans.ts';
import { SetPlanState } from '../../actions/set-plan-state.ts';
import { privilegeTable } from '../../domain/privilege-table.ts';
import type { PlanState } from '../../domain/plan-state.ts';
import { deskPlanStoryType, deskPlanType, planDraftHeadType } from './types/plan-editor-views.ts';
import {
  DeskPlanStoryType,
  DeskPlanType,
  PlanDraftHeadType,
  PlanStateEnum,
  PrivilegeType,
} from './types/plan-editor.type.ts';

/** Plans at the desk: the list, one plan's story, and its state. */
@Resolver()
export class DeskPlansResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListDeskPlans,
    private readonly states: SetPlanState,
    private readonly order: OrderPlans,
  ) {}

  @Query(() => [DeskPlanType], { description: 'All plans in their order, also those no longer on offer.' })
  async plans(@CurrentViewer() viewer: DeskViewer): Promise<DeskPlanType[]> {
    return (await this.read(viewer, (tx) => this.list.run(tx))).map(deskPlanType);
  }

  @Query(() => DeskPlanStoryType, { nullable: true, description: 'Null where there is no such plan.' })
  async plan(
    @CurrentViewer() viewer: DeskViewer,
    @Args('key') key: string,
  ): Promise<DeskPlanStoryType | null> {
    const story = await this.read(viewer, (tx) => this.list.one(tx, key));
    return story && deskPlanStoryType(story);
  }

  @Query(() => [PlanDraftHeadType], { description: 'Drafts of plans that are not there yet.' })
  async newPlanDrafts(@CurrentViewer() viewer: DeskViewer): Promise<PlanDraftHeadType[]> {
    return (await this.read(viewer, (tx) => this.list.newDrafts(tx))).map(planDraftHeadType);
  }

  @Query(() => [PrivilegeType], { description: 'What the editor proposes; other keys may be used too.' })
  privileges(): PrivilegeType[] {
    return Object.entries(privilegeTable).map(([key, { label, unit }]) => ({
      key,
      label: { ...label },
      unit,
    }));
  }

  @Mutation(() => Boolean, {
    description: 'Takes a plan off the offer, puts it back or archives it; whoever holds it keeps it.',
  })
  async setPlanState(
    @CurrentViewer() viewer: DeskViewer,
    @Args('key') key: string,
    @Args('state', { type: () => PlanStateEnum }) state: PlanState,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    const wish = { key, state, reason, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.states.run(tx, wish));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Puts the plans into another order; `before` is the one that was shown.',
  })
  async orderPlans(
    @CurrentViewer() viewer: DeskViewer,
    @Args('before', { type: () => [ID] }) before: string[],
    @Args('after', { type: () => [ID] }) after: string[],
  ): Promise<boolean> {
    const wish = { before, after, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.order.run(tx, wish));
    return true;
  }

  private read<T>(viewer: DeskViewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.inCommunity(viewer.communityId, work);
  }
}
