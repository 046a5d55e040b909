import { CurrentViewer, InstantScalar, TextType, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { MemberViewer, SignedInViewer, Viewer } from '@enishi/platform';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AnswerCare } from '../../../actions/cases/answer-care.ts';
import { AskForCase } from '../../../actions/cases/ask-for-case.ts';
import { ReadOwnSupport } from '../../../actions/cases/read-own-support.ts';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { AllowAccompaniment, lastDayBefore } from '@enishi/talent';
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

@ObjectType('Accompaniment', { description: 'Whether coordinators may accompany the viewer.' })
export class AccompanimentType {
  @Field(() => ID, { nullable: true, description: 'The consent in force; `stopConsent` ends it.' })
  standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Until the end of this day.' })
  standingUntil: TokyoDate | null;
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
}

const agreedTo = {
  type: () => String,
  nullable: true,
  description: 'The sentence as it was shown; null without the tick.',
} as const;

/** Who accompanies a company or a person, and how it goes after a match. */
@Resolver()
export class OwnSupportResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadOwnSupport,
    private readonly asking: AskForCase,
    private readonly answering: AnswerCare,
    private readonly allowing: AllowAccompaniment,
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

  @Query(() => AccompanimentType)
  myAccompaniment(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<AccompanimentType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { wording, standing } = await this.allowing.offer(tx, memberId);
      const standingUntil = standing ? lastDayBefore(standing.expiresAt) : null;
      return { wording, standingId: standing?.id ?? null, standingUntil };
    });
  }

  @Mutation(() => Boolean, { description: 'Where a consent stands already, nothing changes.' })
  async allowAccompaniment(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('agreedTo', agreedTo) agreed: string | null = null,
  ): Promise<boolean> {
    const wish = { memberId, agreedTo: agreed, locale };
    await this.transactions.inCommunity(communityId, (tx) => this.allowing.run(tx, wish));
    return true;
  }

  @Mutation(() => ID, { description: 'With the tick, or with a consent that stands.' })
  askForMySupport(
    @CurrentViewer() { communityId, memberId, accountId, locale }: MemberViewer,
    @Args('wish', { type: () => String }) wish: string,
    @Args('agreedTo', agreedTo) agreed: string | null = null,
  ): Promise<string> {
    const who = { memberId, accountId, agreedTo: agreed, locale };
    return this.transactions.inCommunity(communityId, (tx) => this.asking.asPerson(tx, who, wish));
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
