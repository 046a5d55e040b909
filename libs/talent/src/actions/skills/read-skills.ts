import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { skillStanding } from '../../domain/skill-level.ts';
import type { SkillStanding } from '../../domain/skill-level.ts';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillLedgerStore } from '../../store/skill-ledger.store.ts';
import type { LedgerLine } from '../../store/skill-ledger.store.ts';
import { SkillStore } from '../../store/skill.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';

/** One skill of a person: `claimed`, they say so themselves; its level and why; and its lines, the latest first. */
export type HeldSkill = {
  skill: SkillEntity;
  claimed: boolean;
  standing: SkillStanding;
  lines: LedgerLine[];
};

/** What a person can do as it is proved, and what they say of themselves. Who may see it is the caller's to know. */
@Injectable()
export class ReadSkills {
  constructor(
    private readonly ledger: SkillLedgerStore,
    private readonly records: TalentRecordStore,
    private readonly skills: SkillStore,
  ) {}

  /** The highest level first. */
  async run(tx: Tx, memberId: string): Promise<HeldSkill[]> {
    const claimed = (await this.records.of(tx, memberId))?.skillIds ?? [];
    const lines = await this.ledger.ofMember(tx, memberId);
    const ids = new Set([...claimed, ...lines.map(({ skillId }) => skillId)]);
    if (ids.size === 0) return [];
    const known = await this.skills.all(tx, [...ids]);
    return known
      .filter(({ id }) => ids.has(id))
      .map((skill) => {
        const own = lines.filter(({ skillId }) => skillId === skill.id);
        return { skill, claimed: claimed.includes(skill.id), standing: skillStanding(own), lines: own };
      })
      .sort((a, b) => b.standing.level - a.standing.level || b.lines.length - a.lines.length);
  }
}
