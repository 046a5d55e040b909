import { OwnCompany } from '@enishi/membership';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskScout } from '../../actions/scouting/ask-scout.ts';
import { ListScouts } from '../../actions/scouting/list-scouts.ts';
import { CompanyScoutType, companyScoutType } from './types/scout.type.ts';

/** Whom a company asked to talk, for whoever acts for it. */
@Resolver()
export class CompanyScoutsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly asking: AskScout,
    private readonly scouts: ListScouts,
    private readonly companies: OwnCompany,
  ) {}

  @Query(() => [CompanyScoutType], { description: 'The latest hundred; names nobody.' })
  companyScouts(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyScoutType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.scouts.ofCompany(tx, { accountId, companyId })).map(companyScoutType),
    );
  }

  @Mutation(() => ID, { description: 'Uses a scout of the plan; the person is written to.' })
  askScout(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('cardId', { type: () => ID }) cardId: string,
    @Args('why', { type: () => String }) why: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.asking.run(tx, { accountId, companyId }, { cardId, why }),
    );
  }

  @Mutation(() => Boolean, { description: 'The scout stays used: the person was written to.' })
  async withdrawScout(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) => {
      await this.companies.run(tx, accountId, companyId);
      await this.asking.withdraw(tx, companyId, id);
    });
    return true;
  }
}
