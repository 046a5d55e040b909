import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { CurrentViewer, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { AnswerStudent } from '../../actions/answer-student.ts';
import { ListStudentDeclarations } from '../../actions/list-student-declarations.ts';
import { WaitingStudentsType, waitingStudentType } from './types/student.type.ts';

/** Who says to be a student, and the secretariat's answers. */
@Resolver()
export class DeskStudentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListStudentDeclarations,
    private readonly answer: AnswerStudent,
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
