import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { SkillBadgeStore } from '../../store/skill-badge.store.ts';

/** A person takes a badge of theirs back: from the commit on whoever asks the list reads that it does not hold. */
@Injectable()
export class RevokeBadge {
  constructor(private readonly badges: SkillBadgeStore) {}

  /** Throws BADGE_NOT_FOUND, also for somebody else's and for one that was taken back already. */
  async run(tx: Tx, memberId: string, id: string): Promise<void> {
    if (!(await this.badges.revoke(tx, memberId, id))) throw new Refusal('not_found', 'BADGE_NOT_FOUND');
  }
}
