import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { CurrentViewer, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { AnswerStudent } from '../../actions/answer-student.ts';
import { KeepStudentRule } from '../../actions/keep-student-rule.ts';
import { ListStudentDeclarations } from '../../actions/list-student-declarations.ts';
import {
  DecidedStudentRuleType,
  StudentRuleInput,
  WaitingStudentsType,
  decidedStudentRuleType,
  waitingStudentType,
} from './types/student.type.ts';

/** How students declare, who says to be one, and the secretariat's answers. */
@Resolver()
export class DeskStudentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListStudentDeclarations,
    private readonly answer: AnswerStudent,
    private readonly rule: KeepStudentRule,
  ) {}

  @Query(() => WaitingStudentsType, {
    description: 'Declarations that wait. Whom it shows is written into the access log.',
  })
  studentDeclarations(@CurrentViewer() viewer: DeskViewer): Promise<WaitingStudentsType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const { waiting, more } = await this.list.run(tx, reader);
      return { waiting: waiting.map((each) => waitingStudentType(each, tokyoDateOf(tx.now))), more };
    });
  }

  @Query(() => DecidedStudentRuleType)
  studentRule(@CurrentViewer() { communityId }: DeskViewer): Promise<DecidedStudentRuleType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      decidedStudentRuleType(await this.rule.read(tx)),
    );
  }

  @Mutation(() => DecidedStudentRuleType, {
    description:
      'Counts for what is declared from now on; whoever waits is answered as before. No money moves.',
  })
  setStudentRule(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('input', { type: () => StudentRuleInput }) { ground, asksForJa, asksForEn }: StudentRuleInput,
  ): Promise<DecidedStudentRuleType> {
    const typed = { ground, asksFor: { ja: asksForJa, en: asksForEn } };
    return this.transactions.inIdentity(communityId, async (tx) =>
      decidedStudentRuleType(await this.rule.run(tx, typed, accountId)),
    );
  }

  @Mutation(() => Boolean, { description: 'Confirms up to a day, and tells the member. No money moves.' })
  async confirmStudent(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('lastDay', { type: () => TokyoDateScalar }) lastDay: TokyoDate,
  ): Promise<boolean> {
    const wish = { lastDay, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.answer.confirm(tx, id, wish));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Says that it cannot be confirmed, and why. No money moves.' })
  async declineStudent(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    const wish = { reason, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.answer.decline(tx, id, wish));
    return true;
  }
}
