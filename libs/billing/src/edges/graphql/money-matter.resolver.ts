import { Config, CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, StripeAccess } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ActOnMoneyMatter } from '../../actions/act-on-money-matter.ts';
import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import type { MatterAct } from '../../domain/money-matters.ts';
import { MoneyMatterActEnum, MoneyMatterType, PaymentModeEnum } from './money-matter.type.ts';

/** The secretariat's list of things about money that need a person. */
@Resolver(() => MoneyMatterType)
export class MoneyMatterResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListMoneyMatters,
    private readonly act: ActOnMoneyMatter,
    private readonly config: Config,
  ) {}

  @Query(() => [MoneyMatterType], { description: 'Open matters, newest first.' })
  async moneyMatters(@CurrentViewer() viewer: DeskViewer): Promise<MoneyMatterType[]> {
    const views = await this.transactions.inCommunity(viewer.communityId, (tx) => this.list.run(tx));
    return views.map(({ subject, ...view }) => ({
      ...view,
      memberId: subject?.kind === 'member' ? subject.id : null,
      companyId: subject?.kind === 'company' ? subject.id : null,
    }));
  }

  @Mutation(() => Boolean, { description: 'Runs it again, has Stripe asked, or closes the matter.' })
  async actOnMoneyMatter(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('act', { type: () => MoneyMatterActEnum }) act: MatterAct,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
  ): Promise<boolean> {
    const deed = { id, act, note: note ?? null, by: viewer.accountId };
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.act.run(tx, deed));
    return true;
  }

  @Query(() => PaymentModeEnum, {
    description: 'Whether payments go to the sandbox, to Stripe in test mode, or are real.',
  })
  paymentMode(): StripeAccess['mode'] {
    return this.config.stripe.mode;
  }
}
