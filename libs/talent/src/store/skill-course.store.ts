import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { SkillCourseEntity } from './skill-course.entity.ts';

/** Which course teaches which skill, and to which level it leads. */
@Injectable()
export class SkillCourseStore {
  /** The newest two hundred; of some skills, or all. */
  of(tx: Tx, skillIds: readonly string[] | null): Promise<SkillCourseEntity[]> {
    return readRows(
      tx,
      SkillCourseEntity,
      `community_id = $1 and ($2::uuid[] is null or skill_id = any ($2)) order by linked_at desc, id desc limit 200`,
      [tx.community, skillIds],
    );
  }

  /** In the place of what was said of the same course and skill before. */
  async link(
    tx: Tx,
    {
      eventId,
      skillId,
      leadsTo,
      by,
    }: { eventId: string; skillId: string; leadsTo: number | null; by: string },
  ): Promise<void> {
    await tx.change(
      `insert into talent.skill_course (id, community_id, event_id, skill_id, leads_to, linked_by, linked_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (community_id, event_id, skill_id) do update
         set leads_to = excluded.leads_to, linked_by = excluded.linked_by, linked_at = excluded.linked_at`,
      [newId(), tx.community, eventId, skillId, leadsTo, by, tx.now],
    );
  }

  /** Answers whether there was one. */
  async unlink(tx: Tx, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const gone = await tx.change('delete from talent.skill_course where community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
    return gone > 0;
  }
}
