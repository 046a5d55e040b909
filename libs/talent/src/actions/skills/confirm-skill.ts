import { Injectable } from '@nestjs/common';
import { Refusal, isId, newId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { confirmationWords, confirmations } from '../../domain/evidence.ts';
import type { Confirmation } from '../../domain/evidence.ts';
import { skillStanding } from '../../domain/skill-level.ts';
import { EvidenceStore } from '../../store/evidence.store.ts';
import { SkillBadgeStore } from '../../store/skill-badge.store.ts';
import { SkillLedgerStore } from '../../store/skill-ledger.store.ts';
import { SkillStore } from '../../store/skill.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { skillConfirmed } from '../../talent.events.ts';

/** Of which record (by its id), which skill, and what was seen; `by` is the account at the desk. */
export type SkillConfirmation = { id: string; skillId: string; what: Confirmation; by: string };

/**
 * The secretariat writes down what it has seen of somebody whose record it may read, by a line that says so in fixed words: a coordinator confirms, and writes no opinion.
 * The consent is held until the commit.
 */
@Injectable()
export class ConfirmSkill {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly ledger: SkillLedgerStore,
    private readonly skills: SkillStore,
    private readonly evidence: EvidenceStore,
    private readonly badges: SkillBadgeStore,
  ) {}

  /** What stands already is not written twice. Throws TALENT_NOT_FOUND as `OpenRecord` does, TALENT_SKILL_UNKNOWN for a skill that is none here. */
  async run(tx: Tx, { id, skillId, what, by }: SkillConfirmation): Promise<void> {
    const memberId = await this.memberOf(tx, id);
    const known = isId(skillId) ? await this.skills.all(tx, [skillId]) : [];
    if (!known.some((skill) => skill.id === skillId)) throw new Refusal('not_found', 'TALENT_SKILL_UNKNOWN');
    const lines = await this.ledger.ofMember(tx, memberId);
    if (lines.some((line) => line.skillId === skillId && line.kind === what && !line.revoked)) return;
    const [lineId, { ja, en }] = [newId(), confirmationWords[what]];
    await this.evidence.add(tx, {
      ...{ id: lineId, communityId: tx.community, memberId, giverId: memberId, kind: what },
      ...{ sourceRef: lineId, occasionRef: null, whatJa: ja, whatEn: en, role: 'gig', minutes: 0, skillId },
      ...{ companyId: null, companyName: null, ownCompany: false, occurredOn: tokyoDateOf(tx.now) },
      ...{ recordedBy: by, recordedAt: tx.now, revokes: null },
    });
    await tx.emit(skillConfirmed, { memberId });
  }

  /** A confirmation was wrong: a further line takes it back, and badges that rest on it. Throws TALENT_NOT_FOUND, and EVIDENCE_NOT_FOUND for whatever is no confirmation of this person that stands. */
  async takeBack(tx: Tx, { id, lineId, by }: { id: string; lineId: string; by: string }): Promise<void> {
    const memberId = await this.memberOf(tx, id);
    const line = (await this.ledger.ofMember(tx, memberId)).find((each) => each.id === lineId);
    if (!line || line.revoked || !confirmations.some((what) => what === line.kind))
      throw new Refusal('not_found', 'EVIDENCE_NOT_FOUND');
    await this.evidence.revoke(tx, line.id, by);
    await this.takeBackBadges(tx, memberId, line.skillId);
  }

  /** The secretariat has looked at what the person said against a line. Throws TALENT_NOT_FOUND, and EVIDENCE_NOT_FOUND where nothing waits there. */
  async settle(tx: Tx, { id, lineId, by }: { id: string; lineId: string; by: string }): Promise<void> {
    const memberId = await this.memberOf(tx, id);
    if (!(await this.ledger.settle(tx, { id: lineId, memberId, by })))
      throw new Refusal('not_found', 'EVIDENCE_NOT_FOUND');
    await tx.emit(skillConfirmed, { memberId });
  }

  /** What says more than is so by now holds no longer, wherever it was shown. */
  private async takeBackBadges(tx: Tx, memberId: string, skillId: string): Promise<void> {
    const lines = await this.ledger.ofMember(tx, memberId);
    const { level } = skillStanding(lines.filter((line) => line.skillId === skillId));
    await this.badges.revokeAbove(tx, { memberId, skillId, level });
  }

  private async memberOf(tx: Tx, id: string): Promise<string> {
    const record = await this.records.held(tx, id);
    if (!record) throw new Refusal('not_found', 'TALENT_NOT_FOUND');
    return record.memberId;
  }
}
