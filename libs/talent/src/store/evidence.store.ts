import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { insertRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { EvidenceReplyEntity } from './evidence-reply.entity.ts';
import { SkillEvidenceEntity } from './skill-evidence.entity.ts';

/** A line as it is read: what was recorded, when it was taken back, and what the person says against it. */
export type EvidenceLine = Pick<
  SkillEvidenceEntity,
  'id' | 'whatJa' | 'whatEn' | 'role' | 'minutes' | 'occurredOn' | 'recordedAt'
> & { revokedAt: Date | null; reply: string | null };

/** What people did, in lines that nobody changes. */
@Injectable()
export class EvidenceStore {
  async add(tx: Tx, ...lines: SkillEvidenceEntity[]): Promise<void> {
    await insertRows(tx, SkillEvidenceEntity, lines);
  }

  /** Lines of a member, the latest day first, also those that were taken back. */
  ofMember(tx: Tx, memberId: string, most: number): Promise<EvidenceLine[]> {
    return tx.query<EvidenceLine>(
      `select e.id, e.what_ja "whatJa", e.what_en "whatEn", e.role, e.minutes, e.occurred_on::text "occurredOn",
              e.recorded_at "recordedAt", b.recorded_at "revokedAt", r.reply
         from talent.skill_evidence e
         left join talent.skill_evidence b on b.community_id = $1 and b.revokes = e.id
         left join talent.evidence_reply r on r.evidence_id = e.id
        where e.community_id = $1 and e.member_id = $2 and e.revokes is null
        order by e.occurred_on desc, e.id desc limit $3`,
      [tx.community, memberId, most],
    );
  }

  /** Whether it is a line of this member; false also for text that is no id at all. */
  async isOf(tx: Tx, memberId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const found = await tx.query(
      `select from talent.skill_evidence
        where community_id = $1 and member_id = $2 and id = $3 and revokes is null`,
      [tx.community, memberId, id],
    );
    return found.length > 0;
  }

  /** Takes back whatever stands of a source, by a further line. */
  async revoke(tx: Tx, sourceRef: string, by: string | null): Promise<void> {
    await tx.change(
      `insert into talent.skill_evidence (id, community_id, member_id, giver_id, kind, source_ref, occasion_ref, what_ja, what_en, role,
         minutes, skill_id, company_id, company_name, own_company, occurred_on, recorded_by, recorded_at, revokes)
       select gen_random_uuid(), e.community_id, e.member_id, e.giver_id, e.kind, e.source_ref, e.occasion_ref, e.what_ja, e.what_en, e.role,
              e.minutes, e.skill_id, e.company_id, e.company_name, e.own_company, e.occurred_on, $3, $4, e.id
         from talent.skill_evidence e
        where e.community_id = $1 and e.source_ref = $2 and e.revokes is null
          and not exists (select from talent.skill_evidence b where b.community_id = $1 and b.revokes = e.id)`,
      [tx.community, sourceRef, by, tx.now],
    );
  }

  async reply(tx: Tx, reply: EvidenceReplyEntity): Promise<void> {
    await tx.repo(EvidenceReplyEntity).upsert(reply, ['evidenceId']);
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update talent.skill_evidence set member_id = $3 where community_id = $1 and member_id = $2',
      [tx.community, from, to],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.skill_evidence set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
