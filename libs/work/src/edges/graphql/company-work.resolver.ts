import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EvaluateGig } from '../../actions/evaluate-gig.ts';
import { JudgeWork } from '../../actions/judge-work.ts';
import { ReadCompanyGig } from '../../actions/read-company-gig.ts';
import {
  CompanyGigType,
  companyGigType,
  DisputeArgs,
  WorkerEvaluationInputType,
} from './types/doing.type.ts';

/** What a company does on the day of a gig and after: shows the code, accepts or disputes, evaluates. */
@Resolver()
export class CompanyWorkResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadCompanyGig,
    private readonly judging: JudgeWork,
    private readonly evaluating: EvaluateGig,
  ) {}

  @Query(() => CompanyGigType)
  companyGig(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<CompanyGigType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      companyGigType(await this.reading.run(tx, { companyId, accountId, id }), tx.now),
    );
  }

  @Mutation(() => Boolean)
  async acceptWork(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID, description: 'Of the place.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.judging.accept(tx, { companyId, accountId, id }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The secretariat asks both sides; the person reads the reason.' })
  async disputeWork(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, id, kind, reason, hours = null }: DisputeArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.judging.dispute(tx, { companyId, accountId, id, kind, reason, hours }),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Unseen by the person until they have spoken, or seven days have passed.',
  })
  async evaluateWorker(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID, description: 'Of the place.' }) id: string,
    @Args('evaluation') evaluation: WorkerEvaluationInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.evaluating.asCompany(tx, { companyId, accountId, id }, evaluation),
    );
    return true;
  }
}
