import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isOfferedToStudents, readDeclaration } from '../domain/student-declaration.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { StudentDeclarationStore } from '../store/student-declaration.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { TakeAsStudent } from './take-as-student.ts';

/**
 * A member says to be a student. Where the community takes that on trust it holds at once, for a year at most; else nothing is cheaper
 * before the secretariat has confirmed it, and said again while it waits, it says what was said last. Throws MEMBER_NOT_FOUND, MEMBER_LEFT, STUDENT_NOT_OFFERED and the refusals of `readDeclaration`.
 */
@Injectable()
export class DeclareStudent {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
    private readonly declarations: StudentDeclarationStore,
    private readonly timeline: TimelineStore,
    private readonly take: TakeAsStudent,
  ) {}

  async run(tx: Tx, memberId: string, typed: { school: string; graduatesIn: string }): Promise<void> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null) throw new Refusal('conflict', 'MEMBER_LEFT');
    if (!isOfferedToStudents(await this.plans.all(tx))) throw new Refusal('conflict', 'STUDENT_NOT_OFFERED');
    const said = unwrap(readDeclaration(typed, tokyoDateOf(tx.now)));
    const id = await this.declarations.declare(tx, memberId, said);
    await this.timeline.append(tx, memberId, {
      kind: 'student_declared',
      facts: { graduatesIn: said.graduatesIn },
    });
    await this.take.onWord(tx, { id, member, graduatesIn: said.graduatesIn });
  }
}
