import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { SkillLine } from '../domain/skill-level.ts';
import type { Slot, TalentRole } from '../domain/talent-record.ts';

/** What a record says that decides about gigs: nothing of who the person is. */
export type MatchRecord = {
  memberId: string;
  recordId: string;
  skillIds: string[];
  areas: string[];
  slots: Slot[];
  roles: TalentRole[];
  changedAt: Date;
};
/** Somebody who may be asked or told, under which consent. */
export type Reachable = { memberId: string; consentId: string };

/** People who are considered for one gig at most: those who say that they can do it first, then whoever changed their record last. */
const mostConsidered = 2000;
/** Fewer people who hold two skills say nothing of how near the skills are, and could be known by it. */
const leastTogether = 3;

/** Facts by which gigs and people are brought together. Each statement names its columns, and there is none among them of sex, birth, nationality, disability, pictures, income or plans. */
@Injectable()
export class MatchFactsStore {
  records(tx: Tx, memberIds: readonly string[]): Promise<MatchRecord[]> {
    return tx.query<MatchRecord>(
      `select member_id "memberId", id "recordId", skill_ids "skillIds", areas, slots, roles, changed_at "changedAt"
         from talent.talent_record where community_id = $1 and member_id = any ($2::uuid[]) and not set_aside`,
      [tx.community, memberIds],
    );
  }

  /** Lines that prove skills, of those that stand. */
  lines(
    tx: Tx,
    memberIds: readonly string[],
  ): Promise<(SkillLine & { memberId: string; skillId: string })[]> {
    return tx.query(
      `select e.member_id "memberId", e.skill_id "skillId", e.kind, e.company_id "companyId", e.own_company "ownCompany", e.minutes,
              e.occurred_on::text "occurredOn", false revoked, r.evidence_id is not null and r.settled_at is null disputed
         from talent.skill_evidence e left join talent.evidence_reply r on r.evidence_id = e.id
        where e.community_id = $1 and e.member_id = any ($2::uuid[]) and e.skill_id is not null and e.revokes is null
          and not exists (select from talent.skill_evidence b where b.community_id = $1 and b.revokes = e.id)`,
      [tx.community, memberIds],
    );
  }

  blocks(tx: Tx, memberIds: readonly string[]): Promise<{ memberId: string; companyId: string }[]> {
    return tx.query(
      `select distinct member_id "memberId", company_id "companyId" from talent.company_block
        where community_id = $1 and member_id = any ($2::uuid[])`,
      [tx.community, memberIds],
    );
  }

  /** Who has allowed something, `scope`, and considered first whoever says that they hold a skill. Default deny: only what is in force. */
  reachable(tx: Tx, scope: 'talent_record' | 'gig_mail', skillId: string): Promise<Reachable[]> {
    return tx.query<Reachable>(
      `select c.member_id "memberId", c.id "consentId" from talent.consent c
         left join talent.talent_record r on r.community_id = $1 and r.member_id = c.member_id and not r.set_aside
        where c.community_id = $1 and c.recipient_id = $1 and c.scope = $3 and c.state = 'in_force' and c.expires_at > $2
          and ($3 = 'gig_mail' or r.id is not null)
        order by coalesce($4::uuid = any (r.skill_ids), false) desc, r.changed_at desc nulls last, c.id limit ${mostConsidered}`,
      [tx.community, tx.now, scope, skillId],
    );
  }

  /** Those of some consents that still hold, held until commit: whoever stops one waits, and who had stopped it is not among them. */
  async stillAllowed(tx: Tx, consentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `select id from talent.consent
        where community_id = $1 and id = any ($3::uuid[]) and state = 'in_force' and expires_at > $2 order by id for share`,
      [tx.community, tx.now, consentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** How many of the records that the secretariat may read hold two skills, and each of them: without a word of whose. */
  together(
    tx: Tx,
    skillIds: readonly string[],
  ): Promise<{ skillId: string; otherId: string; both: number; one: number; other: number }[]> {
    return tx.query(
      `with held as (
         select r.skill_ids ids from talent.talent_record r
          where r.community_id = $1 and not r.set_aside and exists (
            select from talent.consent c where c.community_id = $1 and c.member_id = r.member_id and c.scope = 'talent_record'
               and c.recipient_id = $1 and c.state = 'in_force' and c.expires_at > $2)),
       counted as (select id, count(*)::int many from held, unnest(ids) id group by id)
       select a "skillId", b "otherId", count(*)::int "both", max(one.many)::int "one", max(two.many)::int "other"
         from held, unnest(ids) a, unnest(ids) b, counted one, counted two
        where a = any ($3::uuid[]) and a <> b and one.id = a and two.id = b group by a, b having count(*) >= ${leastTogether}`,
      [tx.community, tx.now, skillIds],
    );
  }
}
