import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MoveApplicant } from '../../../actions/postings/move-applicant.ts';
import { ReadApplicants } from '../../../actions/postings/read-applicants.ts';
import type { Stay } from '../../../domain/postings/application.ts';
import {
  ApplicantType,
  applicantType,
  MoveApplicantArgs,
  OpenedApplicantType,
  openedApplicantType,
  StayEnum,
} from './application.type.ts';

/** Who applied to a company, for whoever acts for it. */
@Resolver()
export class CompanyApplicantsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadApplicants,
    private readonly moving: MoveApplicant,
  ) {}

  @Query(() => [ApplicantType], { description: 'The newest three hundred; names nobody.' })
  applicants(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('postingId', { type: () => ID }) postingId: string,
  ): Promise<ApplicantType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.reading.list(tx, { accountId, companyId }, postingId)).map((each) =>
        applicantType(each, tx.now),
      ),
    );
  }

  @Mutation(() => OpenedApplicantType, { description: 'Recorded, and shown to the person.' })
  openApplicant(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<OpenedApplicantType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      openedApplicantType(await this.reading.open(tx, { accountId, companyId }, id), tx.now),
    );
  }

  @Mutation(() => Boolean, { description: 'The person is told by mail.' })
  async moveApplicant(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, id, to, reason }: MoveApplicantArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.moving.run(tx, { accountId, companyId }, { id, to, reason }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Six, and twelve, months after the hire.' })
  async answerStay(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('stay', { type: () => StayEnum }) stay: Stay,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.moving.answerStay(tx, { accountId, companyId }, { id, stay }),
    );
    return true;
  }
}
