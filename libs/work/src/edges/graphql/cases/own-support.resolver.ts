import { CurrentViewer, InstantScalar, Transactions } from '@enishi/platform';
import type { MemberViewer, SignedInViewer, Viewer } from '@enishi/platform';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AnswerCare } from '../../../actions/cases/answer-care.ts';
import { AskForCase } from '../../../actions/cases/ask-for-case.ts';
import { ReadOwnSupport } from '../../../actions/cases/read-own-support.ts';
import type { CaseState } from '../../../domain/cases/support-case.ts';
import { CareAnswerInputType, CareFormType } from './care.type.ts';
import { CaseStateEnum } from './case.type.ts';

@ObjectType('OwnCoordinator')
class OwnCoordinatorType {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'How to reach them.' }) reach: string;
}

@ObjectType('OwnCareForm', { description: 'A form that waits for an answer.' })
class OwnCareFormType {
  @Field(() => String) code: string;
  @Field(() => Int) day: number;
}

@ObjectType('OwnCase', { description: 'As whoever is accompanied sees it: nothing that the desk noted.' })
export class OwnCaseType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String, { nullable: true, description: 'What they asked for themselves.' }) wish:
    string | null;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => InstantScalar) openedAt: Date;
  @Field(() => OwnCoordinatorType, { nullable: true }) coordinator: OwnCoordinatorType | null;
  @Field(() => [OwnCareFormType]) forms: OwnCareFormType[];
}

/** Who accompanies a company or a person, and how it goes after a match. */
@Resolver()
export class OwnSupportResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadOwnSupport,
    private readonly asking: AskForCase,
    private readonly answering: AnswerCare,
  ) {}

  @Query(() => [OwnCaseType], { description: 'The newest fifty; names no person.' })
  companySupport(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<OwnCaseType[]> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.reading.ofCompany(tx, { companyId, accountId }),
    );
  }

  @Mutation(() => ID)
  askForSupport(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('wish', { type: () => String }) wish: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.asking.asCompany(tx, { companyId, accountId }, wish),
    );
  }

  @Query(() => [OwnCaseType], { description: 'The newest fifty.' })
  mySupport(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnCaseType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.reading.ofMember(tx, memberId));
  }

  @Mutation(() => ID, { description: 'Needs the consent that the secretariat may read the record.' })
  askForMySupport(
    @CurrentViewer() { communityId, memberId, accountId }: MemberViewer,
    @Args('wish', { type: () => String }) wish: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.asking.asPerson(tx, { memberId, accountId }, wish),
    );
  }

  @Query(() => CareFormType, { description: 'By the address in the letter.' })
  careForm(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<CareFormType> {
    return this.transactions.inCommunity(communityId, (tx) => this.answering.form(tx, code));
  }

  @Mutation(() => Boolean, { description: 'Kept once; only the coordinator reads it.' })
  async answerCare(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
    @Args('answer') form: CareAnswerInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.answering.run(tx, code, form));
    return true;
  }
}
