import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { timelineTitle } from '../../domain/timeline-titles.ts';
import type { TimelineKind } from '../../domain/timeline-titles.ts';
import { TimelineStore } from '../../store/timeline.store.ts';
import type { LooksPage } from './read-looks-at-member.ts';

/** What of a member's story makes up their way with the region: that they came, as what they belonged, and that they left. No money, no mail, no paper. */
export const turnsOfBelonging = [
  ...(['joined', 'imported', 'rejoined', 'left', 'plan_started', 'plan_ended'] as const),
  ...(['pause_began', 'pause_over', 'seat_taken', 'seat_ended'] as const),
] as const satisfies readonly TimelineKind[];

/** One of them, as the story calls it. */
export type MemberTurn = { id: string; at: Date; title: Bilingual };

/** When somebody came, changed as what they belonged, and left, the latest first, also of entries that were doubles of theirs. */
@Injectable()
export class ReadMemberTurns {
  constructor(private readonly timeline: TimelineStore) {}

  /** One statement. */
  async run(tx: Tx, memberId: string, page: LooksPage): Promise<MemberTurn[]> {
    const rows = await this.timeline.page(tx, memberId, { ...page, kinds: turnsOfBelonging });
    return rows.map(({ id, at, kind, facts }) => ({ id, at, title: timelineTitle(kind, facts) }));
  }
}
