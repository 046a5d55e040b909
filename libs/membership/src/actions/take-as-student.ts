import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { studentThrough } from '../domain/student-declaration.ts';
import { lastDayOnWord } from '../domain/student-rule.ts';
import { membershipStudentAnswered } from '../membership.events.ts';
import { MemberStore } from '../store/member.store.ts';
import { StudentDeclarationStore } from '../store/student-declaration.store.ts';
import { StudentRuleStore } from '../store/student-rule.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { StayReduced } from './stay-reduced.ts';

/** A declaration that holds. `actor` is who confirmed it at the desk; null where the member's word was enough. */
export type HeldDeclaration = { id: string; memberId: string; lastDay: TokyoDate; actor: string | null };

type Declared = {
  id: string;
  member: { id: string; studentUntil: TokyoDate | null };
  graduatesIn: TokyoMonth;
};

/** Has a member be a student up to a day, says so in their story and by mail. The member is held by whoever calls it. */
@Injectable()
export class TakeAsStudent {
  constructor(
    private readonly declarations: StudentDeclarationStore,
    private readonly members: MemberStore,
    private readonly timeline: TimelineStore,
    private readonly stay: StayReduced,
    private readonly rules: StudentRuleStore,
  ) {}

  /** Where the community takes the member's word; else the declaration waits. */
  async onWord(tx: Tx, { id, member, graduatesIn }: Declared): Promise<void> {
    const { ground } = await this.rules.current(tx);
    if (ground === 'proof') return;
    const today = tokyoDateOf(tx.now);
    const lastDay = lastDayOnWord(graduatesIn, { today, confirmed: studentThrough(member, today) });
    await this.run(tx, { id, memberId: member.id, lastDay, actor: null });
  }

  async run(tx: Tx, { id, memberId, lastDay, actor }: HeldDeclaration): Promise<void> {
    const until = addDays(lastDay, 1);
    await this.declarations.decide(tx, id, { state: 'confirmed', reason: '', decidedBy: actor });
    await this.members.change(tx, memberId, { studentUntil: until });
    await this.stay.run(tx, memberId, until);
    await this.timeline.append(tx, memberId, {
      ...{ kind: actor ? 'student_confirmed' : 'student_on_word', actor },
      facts: { lastDay },
    });
    await tx.emit(membershipStudentAnswered, { memberId, lastDay, reason: null, onWord: actor === null });
  }
}
