import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { Career } from '../domain/careers.ts';
import type { Item } from '../domain/consent.ts';
import type { Slot, TalentRole } from '../domain/talent-record.ts';
import type { WorkStyle } from '../domain/work-styles.ts';
import { TalentRecordEntity } from './talent-record.entity.ts';

/** Whom the desk looks for; null, or left out, asks for no such thing. */
export type TalentFilter = {
  skillId: string | null;
  area: string | null;
  slot: Slot | null;
  role: TalentRole | null;
  style?: WorkStyle | null;
};

/** A record as the desk finds it: nothing that names anybody. */
export type FoundTalent = Pick<
  TalentRecordEntity,
  'id' | 'memberId' | 'skillIds' | 'areas' | 'slots' | 'roles' | 'styles' | 'changedAt'
> & {
  /** What the consent shows. */
  items: Item[];
  /** How often they took part, as it is recorded. */
  times: number;
};

/** A record that is about to be shown or used, with the consent that allows it. */
export type HeldRecord = Pick<
  TalentRecordEntity,
  'id' | 'memberId' | 'skillIds' | 'areas' | 'slots' | 'roles' | 'styles' | 'careers' | 'about' | 'changedAt'
> & { consentId: string; items: Item[]; expiresAt: Date };

/** Default deny, in SQL: `$1` is the community and its secretariat at once, `$2` the instant. */
const allowed = `
  from talent.talent_record r
  join talent.consent c on c.community_id = $1 and c.member_id = r.member_id and c.scope = 'talent_record'
   and c.recipient_id = $1 and c.state = 'in_force' and c.expires_at > $2
 where r.community_id = $1 and not r.set_aside`;

/** Records of the talent bank of the transaction's community. */
@Injectable()
export class TalentRecordStore {
  async of(tx: Tx, memberId: string): Promise<TalentRecordEntity | null> {
    const [found] = await readRows(
      tx,
      TalentRecordEntity,
      'community_id = $1 and member_id = $2 and not set_aside',
      [tx.community, memberId],
    );
    return found ?? null;
  }

  /** Writes it in the place of what its member had said before. */
  async save(tx: Tx, record: Omit<TalentRecordEntity, 'giverId' | 'setAside' | 'careers'>): Promise<void> {
    const { id, memberId, skillIds, areas, slots, roles, styles, about, changedAt } = record;
    await tx.change(
      `insert into talent.talent_record
         (id, community_id, member_id, giver_id, set_aside, skill_ids, areas, slots, roles, styles, about, changed_at)
       values ($1, $2, $3, $3, false, $4, $5, $6, $7, $8, $9, $10)
       on conflict (community_id, member_id) where not set_aside do update set skill_ids = excluded.skill_ids,
         areas = excluded.areas, slots = excluded.slots, roles = excluded.roles, styles = excluded.styles, about = excluded.about, changed_at = excluded.changed_at`,
      [id, tx.community, memberId, skillIds, areas, slots, roles, styles, about, changedAt],
    );
  }

  /** The careers of a member's record, in the place of those that it held. */
  async saveCareers(tx: Tx, memberId: string, careers: readonly Career[]): Promise<void> {
    await tx.change(
      `update talent.talent_record set careers = $3::jsonb, changed_at = $4
        where community_id = $1 and member_id = $2 and not set_aside`,
      [tx.community, memberId, JSON.stringify(careers), tx.now],
    );
  }

  /** Under which names members know companies from which they keep their cards; by name. */
  async keptEmployers(tx: Tx): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ key: string; memberIds: string[] }>(
      `select c->>'employerKey' key, array_agg(distinct r.member_id) "memberIds"
         from talent.talent_record r, jsonb_array_elements(r.careers) c
        where r.community_id = $1 and not r.set_aside and r.careers <> '[]' and (c->>'keptFrom')::boolean group by 1`,
      [tx.community],
    );
    return new Map(rows.map(({ key, memberIds }) => [key, memberIds]));
  }

  /** Those that the secretariat may read and that fit, the last changed first. */
  find(
    tx: Tx,
    { skillId, area, slot, role, style = null }: TalentFilter,
    most: number,
  ): Promise<FoundTalent[]> {
    return tx.query<FoundTalent>(
      `select r.id, r.member_id "memberId", r.skill_ids "skillIds", r.areas, r.slots, r.roles, r.styles, c.items, r.changed_at "changedAt",
              (select count(*) from talent.skill_evidence e where e.community_id = $1 and e.member_id = r.member_id
                  and e.kind <> 'endorsed' and e.revokes is null and not exists (select from talent.skill_evidence b where b.community_id = $1 and b.revokes = e.id))::int times
         ${allowed} and ($3::uuid is null or $3 = any (r.skill_ids)) and ($4::text is null or $4 = any (r.areas))
          and ($5::smallint is null or $5 = any (r.slots)) and ($6::text is null or $6 = any (r.roles))
          and ($8::text is null or $8 = any (r.styles) and 'styles' = any (c.items))
        order by r.changed_at desc, r.id limit $7`,
      [tx.community, tx.now, skillId && isId(skillId) ? skillId : null, area, slot, role, most, style],
    );
  }

  /** One that the secretariat may read, held until commit: whoever stops it waits, and whoever reads after the stop finds nothing. */
  async held(tx: Tx, id: string): Promise<HeldRecord | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<HeldRecord>(
      `select r.id, r.member_id "memberId", r.skill_ids "skillIds", r.areas, r.slots, r.roles, r.about,
              r.styles, r.careers, r.changed_at "changedAt", c.id "consentId", c.items, c.expires_at "expiresAt"
         ${allowed} and r.id = $3 for share of c`,
      [tx.community, tx.now, id],
    );
    return found ?? null;
  }

  /** What one entry said goes to the other; where both have a record, that of the other counts. */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      `update talent.talent_record r set member_id = $3, set_aside = r.set_aside or exists (
         select from talent.talent_record k where k.community_id = $1 and k.member_id = $3 and not k.set_aside)
        where r.community_id = $1 and r.member_id = $2`,
      [tx.community, from, to],
    );
  }

  /** What an entry or its doubles wrote is the entry's again; its own counts before that of a double. */
  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.talent_record set member_id = $2, set_aside = true
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
    await tx.change(
      `update talent.talent_record set set_aside = false where id = (
         select id from talent.talent_record r where r.community_id = $1 and r.member_id = $2
            and not exists (select from talent.talent_record o
                             where o.community_id = $1 and o.member_id = $2 and not o.set_aside)
          order by giver_id <> $2, changed_at desc limit 1)`,
      [tx.community, memberId],
    );
  }
}
