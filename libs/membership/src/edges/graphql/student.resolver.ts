import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { DeclareStudent } from '../../actions/declare-student.ts';
import { ReadStudentStanding } from '../../actions/read-student-standing.ts';
import { StudentStandingType, studentStandingType } from './types/student.type.ts';

/** Being a student, as the member says and sees it. */
@Resolver()
export class StudentResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly declare: DeclareStudent,
    private readonly standing: ReadStudentStanding,
  ) {}

  @Query(() => StudentStandingType)
  myStudentStanding(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<StudentStandingType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      studentStandingType(await this.standing.run(tx, memberId)),
    );
  }

  @Mutation(() => StudentStandingType, {
    description: 'Says to be a student; said again while it waits, the last words count. No money moves.',
  })
  declareStudent(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('school', { type: () => String }) school: string,
    @Args('graduatesIn', { type: () => String, description: 'YYYY-MM.' }) graduatesIn: string,
  ): Promise<StudentStandingType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.declare.run(tx, memberId, { school, graduatesIn });
      return studentStandingType(await this.standing.run(tx, memberId));
    });
  }
}
