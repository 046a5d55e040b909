import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { termNoticeDays, termNoticeDue } from '../domain/term-notices.ts';
import { membershipTermEnding } from '../membership.events.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/**
 * Tells members whose term was paid ahead that it ends, 60, 30 and 7 days before: nothing is charged by itself, so whoever
 * wishes to stay has to pay again.
 */
@Injectable()
export class NoticeTermEnds {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
  ) {}

  /** Answers how many members were told. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const furthest = addDays(today, Math.max(...termNoticeDays));
    const ending = await this.memberships.termsEndingBetween(tx, addDays(today, 1), furthest);
    let told = 0;
    for (const { noticed, ...term } of ending) {
      const days = termNoticeDue(daysBetween(today, term.on), noticed);
      if (days === null) continue;
      const { memberId, on, amount } = term;
      await this.timeline.append(tx, memberId, { kind: 'term_noticed', facts: { on, days }, amount });
      await tx.emit(membershipTermEnding, { ...term, days });
      told += 1;
    }
    return told;
  }
}
