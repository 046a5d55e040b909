import { OwnCompany } from '@enishi/membership';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskForHelp } from '../../actions/ask-for-help.ts';
import { ReadHelp } from '../../actions/read-help.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import { CallOffArgs } from './types/employment.type.ts';
import { HelpInputType, HelpRequestType, helpType } from './types/help.type.ts';

/** What a company asked to have done, for whoever acts for it. */
@Resolver()
export class CompanyHelpResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly asking: AskForHelp,
    private readonly reading: ReadHelp,
    private readonly turning: TurnGig,
    private readonly companies: OwnCompany,
  ) {}

  @Query(() => [HelpRequestType], { description: 'The newest hundred; names nobody.' })
  companyHelp(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<HelpRequestType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.companies.run(tx, accountId, companyId);
      return (await this.reading.ofCompany(tx, companyId)).map((help) => helpType(help, tx.now));
    });
  }

  @Mutation(() => ID)
  askForHelp(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('help') help: HelpInputType,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.asking.asCompany(tx, { companyId, accountId }, help),
    );
  }

  @Mutation(() => Boolean, { description: 'Before it begins; whoever has a place is written to.' })
  async callOffOwnGig(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, id, reason, shown }: CallOffArgs,
  ): Promise<boolean> {
    const call = { id, reason, shown: shown ?? 0 };
    await this.transactions.inCommunity(communityId, (tx) =>
      this.turning.callOffAsCompany(tx, { companyId, accountId }, call),
    );
    return true;
  }
}
