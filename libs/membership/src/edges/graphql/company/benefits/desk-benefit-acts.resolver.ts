import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AccountEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { GrantBenefit } from '../../../../actions/company/benefits/grant-benefit.ts';
import { RecordBenefitUse } from '../../../../actions/company/benefits/record-benefit-use.ts';
import { GrantArgs, RecordedUseArgs } from './desk-benefits.type.ts';

/** What the desk does about benefits of companies: writing down, taking back, granting more. */
@Resolver()
export class DeskBenefitActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly record: RecordBenefitUse,
    private readonly grant: GrantBenefit,
    private readonly emails: AccountEmail,
  ) {}

  @Mutation(() => Boolean, { description: 'Writes down what a company used.' })
  async recordBenefitUse(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { companyId, kind, amount, usedFor, usedOn, key }: RecordedUseArgs,
  ): Promise<boolean> {
    const use = { companyId, kind, amount, usedFor, usedOn, key };
    return this.act(viewer, (tx, actor) => this.record.run(tx, use, actor));
  }

  @Mutation(() => Boolean, { description: 'Takes back what the desk wrote down; it stays in the log.' })
  async takeBackBenefitUse(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    return this.act(viewer, (tx, actor) => this.record.takeBack(tx, id, reason, actor));
  }

  @Mutation(() => Boolean, { description: 'Gives a company more of a benefit than its plan does.' })
  async grantBenefit(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { companyId, kind, amount, reason, endsOn }: GrantArgs,
  ): Promise<boolean> {
    const typed = { kind, amount, reason, endsOn };
    return this.act(viewer, (tx, actor) => this.grant.run(tx, companyId, typed, actor));
  }

  private async act(
    { communityId, accountId }: DeskViewer,
    work: (tx: Tx, actor: string) => Promise<void>,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, async (tx) =>
      work(tx, await this.emails.run(tx, accountId)),
    );
    return true;
  }
}
