import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { EndorsementState } from '../domain/endorsement.ts';
import type { EvidenceRole } from '../domain/evidence.ts';
import { EndorsementEntity } from './endorsement.entity.ts';

/** An occasion at which two members were, as each one's record has it; `skillId` where it proves one. */
export type SharedOccasion = {
  occasionRef: string;
  skillId: string | null;
  whatJa: string;
  whatEn: string;
  occurredOn: TokyoDate;
  role: EvidenceRole;
  otherRole: EvidenceRole;
};

/** Somebody asks those who worked along for a word: by the consent, with the last occasion that both shared. */
export type AskedWord = Pick<SharedOccasion, 'whatJa' | 'whatEn' | 'occurredOn'> & { id: string };

/** A request that stands, with whose it is. */
export type HeldRequest = { id: string; memberId: string };

/** An endorsement with whether each wrote of the other. */
export type KeptEndorsement = EndorsementEntity & { mutual: boolean };

/** As many as a page shows. */
const most = 100;
/** A line of evidence of an occasion, that nobody took back. */
const stands = (line: string) =>
  `${line}.revokes is null and ${line}.kind in ('gig', 'event') and not exists (
     select from talent.skill_evidence b where b.community_id = $1 and b.revokes = ${line}.id)`;
const mutual = `exists (select from talent.endorsement r where r.community_id = $1 and r.member_id = e.endorser_id
  and r.endorser_id = e.member_id and r.state <> 'taken_back') mutual`;

/** Words of members about each other. */
@Injectable()
export class EndorsementStore {
  /** Occasions that a member shared with another since a day, the latest first. */
  shared(
    tx: Tx,
    { memberId, otherId, since }: { memberId: string; otherId: string; since: TokyoDate },
  ): Promise<SharedOccasion[]> {
    return tx.query<SharedOccasion>(
      `select o.occasion_ref "occasionRef", o.skill_id "skillId", o.what_ja "whatJa", o.what_en "whatEn",
              o.occurred_on::text "occurredOn", o.role, t.role "otherRole"
         from talent.skill_evidence o
         join talent.skill_evidence t on t.community_id = $1 and t.occasion_ref = o.occasion_ref and t.member_id = $3
        where o.community_id = $1 and o.member_id = $2 and o.occurred_on >= $4 and ${stands('o')} and ${stands('t')}
        order by o.occurred_on desc, o.id desc limit ${most}`,
      [tx.community, memberId, otherId, since],
    );
  }

  /** Whether anybody else was where a member was since a day. */
  async hasFellows(tx: Tx, memberId: string, since: TokyoDate): Promise<boolean> {
    const found = await tx.query(
      `select from talent.skill_evidence o
         join talent.skill_evidence t on t.community_id = $1 and t.occasion_ref = o.occasion_ref and t.member_id <> $2
        where o.community_id = $1 and o.member_id = $2 and o.occurred_on >= $3 and ${stands('o')} and ${stands('t')} limit 1`,
      [tx.community, memberId, since],
    );
    return found.length > 0;
  }

  /** Who asks a member for a word: requests in force of others with whom they shared something since a day. Nobody is named. */
  asked(tx: Tx, memberId: string, since: TokyoDate): Promise<AskedWord[]> {
    return tx.query<AskedWord>(
      `select * from (
         select distinct on (c.id) c.id, o.what_ja "whatJa", o.what_en "whatEn", o.occurred_on::text "occurredOn"
           from talent.skill_evidence t
           join talent.skill_evidence o on o.community_id = $1 and o.occasion_ref = t.occasion_ref and o.member_id <> $2
           join talent.consent c on c.community_id = $1 and c.member_id = o.member_id and c.scope = 'words'
            and c.state = 'in_force' and c.expires_at > $4
          where t.community_id = $1 and t.member_id = $2 and t.occurred_on >= $3 and ${stands('o')} and ${stands('t')}
            and not exists (select from talent.endorsement w where w.community_id = $1 and w.member_id = o.member_id
                              and w.endorser_id = $2 and w.written_at >= c.given_at)
          order by c.id, o.occurred_on desc) asked order by "occurredOn" desc, id limit ${most}`,
      [tx.community, memberId, since, tx.now],
    );
  }

  /** A request in force, held until commit: whoever stops it waits. */
  async heldRequest(tx: Tx, id: string): Promise<HeldRequest | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<HeldRequest>(
      `select id, member_id "memberId" from talent.consent
        where community_id = $1 and id = $2 and scope = 'words' and state = 'in_force' and expires_at > $3 for share`,
      [tx.community, id, tx.now],
    );
    return found ?? null;
  }

  /** Answers whether it was kept: of one pair and skill one stands, also of two at once. */
  async add(tx: Tx, row: EndorsementEntity): Promise<boolean> {
    const done = await tx
      .repo(EndorsementEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  async held(tx: Tx, id: string): Promise<EndorsementEntity | null> {
    const [found] = isId(id)
      ? await readRows(tx, EndorsementEntity, 'community_id = $1 and id = $2 for update', [tx.community, id])
      : [];
    return found ?? null;
  }

  async turn(tx: Tx, id: string, to: EndorsementState): Promise<void> {
    await tx.change(
      `update talent.endorsement set state = $3, turned_at = $4,
          text = case when $3 = 'taken_back' then null else text end where community_id = $1 and id = $2`,
      [tx.community, id, to, tx.now],
    );
  }

  /** What was said of a member, or by them, the latest first; what was taken back is left out. */
  async between(tx: Tx, memberId: string): Promise<KeptEndorsement[]> {
    const rows = await readRows(
      tx,
      EndorsementEntity,
      `community_id = $1 and (member_id = $2 or endorser_id = $2) and state <> 'taken_back'
        order by written_at desc, id desc limit ${2 * most}`,
      [tx.community, memberId],
    );
    const pairs = await tx.query<{ id: string; mutual: boolean }>(
      `select e.id, ${mutual} from talent.endorsement e where e.community_id = $1 and e.id = any ($2::uuid[])`,
      [tx.community, rows.map(({ id }) => id)],
    );
    const known = new Map(pairs.map((pair) => [pair.id, pair.mutual]));
    return rows.map((row) => ({ ...row, mutual: known.get(row.id) ?? false }));
  }

  /** What a person would then say of themselves, or say twice, ends; answers with what that took back. */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<string[]> {
    const ended = await tx.query<{ id: string }>(
      `update talent.endorsement e set state = 'taken_back', turned_at = $4, text = null
        where e.community_id = $1 and e.state <> 'taken_back' and (
              (e.member_id = $2 and e.endorser_id = $3) or (e.member_id = $3 and e.endorser_id = $2)
           or (e.member_id = $2 and exists (select from talent.endorsement k where k.community_id = $1 and k.member_id = $3
                 and k.endorser_id = e.endorser_id and k.skill_id = e.skill_id and k.state <> 'taken_back'))
           or (e.endorser_id = $2 and exists (select from talent.endorsement k where k.community_id = $1 and k.endorser_id = $3
                 and k.member_id = e.member_id and k.skill_id = e.skill_id and k.state <> 'taken_back')))
        returning e.id`,
      [tx.community, from, to, tx.now],
    );
    await tx.change(
      `update talent.endorsement set member_id = case member_id when $2 then $3::uuid else member_id end,
          endorser_id = case endorser_id when $2 then $3::uuid else endorser_id end
        where community_id = $1 and (member_id = $2 or endorser_id = $2)`,
      [tx.community, from, to],
    );
    return ended.map(({ id }) => id);
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.endorsement set member_id = case when giver_id = any ($3::uuid[]) then $2::uuid else member_id end,
          endorser_id = case when endorser_giver_id = any ($3::uuid[]) then $2::uuid else endorser_id end
        where community_id = $1 and (giver_id = any ($3::uuid[]) or endorser_giver_id = any ($3::uuid[]))`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
