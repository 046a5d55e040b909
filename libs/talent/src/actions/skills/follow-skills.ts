import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { EndorsementStore } from '../../store/endorsement.store.ts';
import { EvidenceStore } from '../../store/evidence.store.ts';
import { SkillBadgeStore } from '../../store/skill-badge.store.ts';
import { SkillStepStore } from '../../store/skill-step.store.ts';

/** What somebody did, the badges that say so, of what they were told, and what was said of it belong to whoever the register says they are. */
@Injectable()
export class FollowSkills {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly badges: SkillBadgeStore,
    private readonly steps: SkillStepStore,
    private readonly endorsements: EndorsementStore,
  ) {}

  async handOver(tx: Tx, entries: { from: string; to: string }): Promise<void> {
    await this.evidence.handOver(tx, entries);
    await this.badges.handOver(tx, entries);
    await this.steps.handOver(tx, entries);
    for (const id of await this.endorsements.handOver(tx, entries)) await this.evidence.revoke(tx, id, null);
  }

  async handBack(tx: Tx, mergedId: string, doubles: readonly string[]): Promise<void> {
    await this.evidence.handBack(tx, mergedId, doubles);
    await this.badges.handBack(tx, mergedId, doubles);
    await this.steps.handBack(tx, mergedId, doubles);
    await this.endorsements.handBack(tx, mergedId, doubles);
  }
}
