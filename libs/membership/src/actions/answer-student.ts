import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readDeclineReason, readStudentDay } from '../domain/student-declaration.ts';
import { membershipStudentAnswered } from '../membership.events.ts';
import { MemberStore } from '../store/member.store.ts';
import type { StudentDeclarationEntity } from '../store/student-declaration.entity.ts';
import { StudentDeclarationStore } from '../store/student-declaration.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { TakeAsStudent } from './take-as-student.ts';

/**
 * The secretariat's answer to a declaration. Neither answer moves money: a confirmed student orders the price, or asks for it with
 * the next renewal; a regular price that was announced too early is taken back. Needs the identity scope. Throws DECLARATION_GONE
 * (not_found), DECLARATION_DECIDED (conflict), STUDENT_DAY_INVALID and STUDENT_REASON_MISSING (invalid).
 */
@Injectable()
export class AnswerStudent {
  constructor(
    private readonly declarations: StudentDeclarationStore,
    private readonly members: MemberStore,
    private readonly timeline: TimelineStore,
    private readonly emails: AccountEmail,
    private readonly take: TakeAsStudent,
  ) {}

  async confirm(tx: Tx, id: string, { lastDay, by }: { lastDay: TokyoDate; by: string }): Promise<void> {
    const { declaration, actor } = await this.taken(tx, id, by);
    const { memberId, graduatesIn } = declaration;
    unwrap(readStudentDay(lastDay, { graduatesIn, today: tokyoDateOf(tx.now) }));
    await this.take.run(tx, { id, memberId, lastDay, actor });
  }

  async decline(tx: Tx, id: string, { reason: typed, by }: { reason: string; by: string }): Promise<void> {
    const { declaration, actor } = await this.taken(tx, id, by);
    const { memberId } = declaration;
    const reason = unwrap(readDeclineReason(typed));
    await this.declarations.decide(tx, id, { state: 'declined', reason, decidedBy: actor });
    await this.timeline.append(tx, memberId, { kind: 'student_declined', actor, facts: { reason } });
    await tx.emit(membershipStudentAnswered, { memberId, lastDay: null, reason, onWord: false });
  }

  /** The declaration with its member held: whoever answers and whoever plans the member's price wait for each other. */
  private async taken(
    tx: Tx,
    id: string,
    by: string,
  ): Promise<{ declaration: StudentDeclarationEntity; actor: string }> {
    const declaration = await this.declarations.locked(tx, id);
    if (!declaration || !(await this.members.locked(tx, declaration.memberId)))
      throw new Refusal('not_found', 'DECLARATION_GONE');
    if (declaration.state !== 'waiting')
      throw new Refusal('conflict', 'DECLARATION_DECIDED', { by: declaration.decidedBy ?? '' });
    return { declaration, actor: await this.emails.run(tx, by) };
  }
}
