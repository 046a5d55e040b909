import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { SkillName } from '../domain/skill-list.ts';
import { SkillEntity } from './skill.entity.ts';

/** The skills that the region keeps to choose from. */
@Injectable()
export class SkillStore {
  /** Offered now, in the desk's order, two hundred at most; and those of `chosen` that are offered no more, at the end. */
  all(tx: Tx, chosen: readonly string[] = []): Promise<SkillEntity[]> {
    return readRows(
      tx,
      SkillEntity,
      `community_id = $1 and (retired_at is null or id = any ($2::uuid[])) order by retired_at is not null, position, id`,
      [tx.community, chosen],
    );
  }

  /** Every one that was ever offered: those that still are in the desk's order, then the others. */
  ever(tx: Tx): Promise<SkillEntity[]> {
    return readRows(tx, SkillEntity, `community_id = $1 order by retired_at is not null, position, id`, [
      tx.community,
    ]);
  }

  /** Puts a list in the place of the earlier one: who chose a skill that is offered no more keeps it. */
  async replace(tx: Tx, names: readonly SkillName[]): Promise<void> {
    const rows = names.map(({ ja, en }, position) => ({ id: newId(), position, ja, en }));
    await tx.change(
      `update talent.skill set retired_at = $3
        where community_id = $1 and retired_at is null and not name_ja = any ($2::text[])`,
      [tx.community, names.map(({ ja }) => ja), tx.now],
    );
    await tx.change(
      `insert into talent.skill (id, community_id, position, name_ja, name_en)
       select n.id, $1, n.position, n.ja, n.en from jsonb_to_recordset($2::jsonb) n(id uuid, position smallint, ja text, en text)
       on conflict (community_id, name_ja) do update set position = excluded.position, name_en = excluded.name_en, retired_at = null`,
      [tx.community, JSON.stringify(rows)],
    );
  }
}
