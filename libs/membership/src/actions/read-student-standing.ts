import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isOfferedToStudents, studentThrough } from '../domain/student-declaration.ts';
import type { StudentRule } from '../domain/student-rule.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { StudentDeclarationEntity } from '../store/student-declaration.entity.ts';
import { StudentDeclarationStore } from '../store/student-declaration.store.ts';
import { StudentRuleStore } from '../store/student-rule.store.ts';

/** Whether there is anything to declare for and how, the last day that holds, and the newest declaration. */
export type StudentStanding = {
  rule: StudentRule;
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
    private readonly rules: StudentRuleStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<StudentStanding> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    return {
      rule: await this.rules.current(tx),
      offered: isOfferedToStudents(await this.plans.all(tx)),
      lastDay: studentThrough(member, tokyoDateOf(tx.now)),
      declaration: await this.declarations.latest(tx, memberId),
    };
  }
}
