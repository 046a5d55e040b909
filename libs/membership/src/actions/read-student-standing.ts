import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isOfferedToStudents, studentThrough } from '../domain/student-declaration.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { StudentDeclarationEntity } from '../store/student-declaration.entity.ts';
import { StudentDeclarationStore } from '../store/student-declaration.store.ts';

/** Whether there is anything to declare for, the last day that is confirmed, and the newest declaration. */
export type StudentStanding = {
  offered: boolean;
  lastDay: TokyoDate | null;
  declaration: StudentDeclarationEntity | null;
};

/** What a member sees of being a student here. Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ReadStudentStanding {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
    private readonly declarations: StudentDeclarationStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<StudentStanding> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    return {
      offered: isOfferedToStudents(await this.plans.all(tx)),
      lastDay: studentThrough(member, tokyoDateOf(tx.now)),
      declaration: await this.declarations.latest(tx, memberId),
    };
  }
}
