import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { SkillStep } from '../domain/skill-step.ts';
import { SkillStepEntity } from './skill-step.entity.ts';

/** Who was told of which step of a skill. */
@Injectable()
export class SkillStepStore {
  /** Writes down steps of which the person was not told yet, and answers which these are: of two at one moment one is answered. */
  async note(
    tx: Tx,
    { memberId, skillId, steps }: { memberId: string; skillId: string; steps: readonly SkillStep[] },
  ): Promise<SkillStep[]> {
    const rows = steps.map((step) => ({ id: newId(), step }));
    const added = await tx.query<{ step: SkillStep }>(
      `insert into talent.skill_step (id, community_id, member_id, giver_id, skill_id, step, told_at)
       select n.id, $1, $2, $2, $3, n.step, $5 from jsonb_to_recordset($4::jsonb) n(id uuid, step text)
        where not exists (select from talent.skill_step s
          where s.community_id = $1 and s.member_id = $2 and s.skill_id = $3 and s.step = n.step)
       on conflict (community_id, giver_id, skill_id, step) do nothing returning step`,
      [tx.community, memberId, skillId, JSON.stringify(rows), tx.now],
    );
    const names = new Set(added.map(({ step }) => step));
    return steps.filter((step) => names.has(step));
  }

  /** Those of which the person has not put the card away, the latest first. */
  open(tx: Tx, memberId: string): Promise<SkillStepEntity[]> {
    return readRows(
      tx,
      SkillStepEntity,
      'community_id = $1 and member_id = $2 and put_away_at is null order by told_at desc, id desc limit 200',
      [tx.community, memberId],
    );
  }

  /** Of one skill; twice changes nothing. False where the person was told of no step of it. */
  async putAway(tx: Tx, memberId: string, skillId: string): Promise<boolean> {
    if (!isId(skillId)) return false;
    const told = await tx.change(
      `update talent.skill_step set put_away_at = coalesce(put_away_at, $4)
        where community_id = $1 and member_id = $2 and skill_id = $3`,
      [tx.community, memberId, skillId, tx.now],
    );
    return told > 0;
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update talent.skill_step set member_id = $3 where community_id = $1 and member_id = $2',
      [...[tx.community, from, to]],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.skill_step set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
