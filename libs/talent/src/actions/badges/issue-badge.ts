import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { identityHash } from '../../domain/badge.ts';
import { levelRules } from '../../domain/skill-level.ts';
import type { SkillBadgeEntity } from '../../store/skill-badge.entity.ts';
import { SkillBadgeStore } from '../../store/skill-badge.store.ts';
import { ReadSkills } from '../skills/read-skills.ts';
import type { HeldSkill } from '../skills/read-skills.ts';
import { TakePlace } from './take-place.ts';

/** Issues the badge of a level that somebody has reached, for them to carry anywhere. */
@Injectable()
export class IssueBadge {
  constructor(
    private readonly skills: ReadSkills,
    private readonly contacts: FindContacts,
    private readonly badges: SkillBadgeStore,
    private readonly places: TakePlace,
  ) {}

  /**
   * Answers with its id; of the same level there is one. Throws TALENT_SKILL_UNKNOWN (not_found) for a skill that they do not have, BADGE_NO_LEVEL (conflict) below
   * level 1.
   */
  async run(tx: Tx, memberId: string, skillId: string): Promise<string> {
    const contact = await this.contacts.hold(tx, memberId);
    const held = (await this.skills.run(tx, memberId)).find(({ skill }) => skill.id === skillId);
    if (!held || !contact) throw new Refusal('not_found', 'TALENT_SKILL_UNKNOWN');
    if (held.standing.level === 0) throw new Refusal('conflict', 'BADGE_NO_LEVEL');
    const there = (await this.badges.ofMember(tx, memberId)).find(
      (badge) => badge.skillId === skillId && badge.level === held.standing.level,
    );
    return there?.id ?? this.issue(tx, { memberId, email: contact.email, held });
  }

  private async issue(
    tx: Tx,
    { memberId, email, held }: { memberId: string; email: string; held: HeldSkill },
  ): Promise<string> {
    const salt = randomBytes(16).toString('base64url');
    const { skill, standing } = held;
    const badge: Omit<SkillBadgeEntity, 'statusIndex'> = {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, skillId: skill.id },
      ...{ skillJa: skill.nameJa, skillEn: skill.nameEn, level: standing.level, rulesVersion: levelRules },
      ...{
        completions: standing.completions,
        companies: standing.companies,
        lastUsedOn: standing.lastUsedOn,
      },
      ...{ identityHash: identityHash(email, salt), salt, issuedAt: tx.now, revokedAt: null },
    };
    await this.places.run(tx, (statusIndex) => this.badges.add(tx, { ...badge, statusIndex }));
    return badge.id;
  }
}
