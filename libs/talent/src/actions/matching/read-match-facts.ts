import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { skillStanding } from '../../domain/skill-level.ts';
import type { SkillLevel, SkillLine } from '../../domain/skill-level.ts';
import { MatchFactsStore } from '../../store/match-facts.store.ts';
import type { MatchRecord, Reachable } from '../../store/match-facts.store.ts';
import { SkillStore } from '../../store/skill.store.ts';

/** A skill as it decides about gigs; `works` is 0 where it is one's own word alone. */
export type MatchSkill = {
  skillId: string;
  name: Bilingual;
  level: SkillLevel;
  works: number;
  companies: number;
};
/** What of somebody decides about gigs; `record` null where they keep none. */
export type MatchFacts = { record: MatchRecord | null; skills: MatchSkill[]; blocked: string[] };
/** How near two skills are: how many of those who hold either hold both, in [0, 1]. */
export type Nearness = { skillId: string; otherId: string; nearness: number };

/** What people say and have proved, for whoever brings gigs and people together. Who may use it for what is the caller's to know. */
@Injectable()
export class ReadMatchFacts {
  constructor(
    private readonly facts: MatchFactsStore,
    private readonly skills: SkillStore,
  ) {}

  /** By member; four SQL statements, however many they are. */
  async of(tx: Tx, memberIds: readonly string[]): Promise<ReadonlyMap<string, MatchFacts>> {
    const [records, lines, blocks] = [
      await this.facts.records(tx, memberIds),
      await this.facts.lines(tx, memberIds),
      await this.facts.blocks(tx, memberIds),
    ];
    const names = new Map(
      (await this.skills.ever(tx)).map(({ id, nameJa, nameEn }) => [id, { ja: nameJa, en: nameEn }]),
    );
    const [recordOf, linesOf, blocksOf] = [byMember(records), byMember(lines), byMember(blocks)];
    return new Map(
      memberIds.map((memberId) => {
        const record = recordOf.get(memberId)?.[0] ?? null;
        const skills = heldSkills(record?.skillIds ?? [], linesOf.get(memberId) ?? [], names);
        const blocked = (blocksOf.get(memberId) ?? []).map(({ companyId }) => companyId);
        return [memberId, { record, skills, blocked }];
      }),
    );
  }

  /** Whose record the secretariat may read, to ask them. */
  askable(tx: Tx, skillId: string): Promise<Reachable[]> {
    return this.facts.reachable(tx, 'talent_record', skillId);
  }

  /** Who wants to be told of gigs by mail. */
  tellable(tx: Tx, skillId: string): Promise<Reachable[]> {
    return this.facts.reachable(tx, 'gig_mail', skillId);
  }

  /** Which of some consents still hold; they are held until the commit. */
  stillAllowed(tx: Tx, consentIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.facts.stillAllowed(tx, consentIds);
  }

  /** Counted over the records that the secretariat may read; pairs that fewer than three people hold are left out. */
  async near(tx: Tx, skillIds: readonly string[]): Promise<Nearness[]> {
    return (await this.facts.together(tx, skillIds)).map(({ skillId, otherId, both, one, other }) => ({
      ...{ skillId, otherId, nearness: both / (one + other - both) },
    }));
  }
}

function heldSkills(
  claimed: readonly string[],
  lines: readonly (SkillLine & { skillId: string })[],
  names: ReadonlyMap<string, Bilingual>,
): MatchSkill[] {
  const ids = new Set([...claimed, ...lines.map(({ skillId }) => skillId)]);
  return [...ids].flatMap((skillId) => {
    const name = names.get(skillId);
    if (!name) return [];
    const { level, completions, companies } = skillStanding(lines.filter((line) => line.skillId === skillId));
    return [{ skillId, name, level, works: completions, companies }];
  });
}

function byMember<Row extends { memberId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.memberId, [...(found.get(row.memberId) ?? []), row]);
  return found;
}
