import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { ChooseSeated } from '../../../actions/company/choose-seated.ts';
import { ListSeats } from '../../../actions/company/list-seats.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { CompanySeatsType, companySeatsType } from './company-seats.type.ts';

/** Who sits in a company, and who stays, for whoever acts for it. */
@Resolver()
export class CompanySeatsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly list: ListSeats,
    private readonly choose: ChooseSeated,
  ) {}

  @Query(() => CompanySeatsType, { description: 'Who sits, by what they agreed to show.' })
  companySeats(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanySeatsType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return companySeatsType(await this.list.run(tx, id), tx.now);
    });
  }

  @Mutation(() => Boolean, {
    description: 'Who stays where there are fewer seats than people; the others give theirs back.',
  })
  async chooseSeated(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('stay', { type: () => [ID] }) stay: string[],
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      await this.choose.run(tx, { companyId: id, stay, actor: null });
    });
    return true;
  }
}
