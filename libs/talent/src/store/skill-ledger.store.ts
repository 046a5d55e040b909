import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { SkillLine } from '../domain/skill-level.ts';
import { SkillEvidenceEntity } from './skill-evidence.entity.ts';

/** A line that proves a skill, with when it was taken back and what the person says against it. */
export type LedgerLine = SkillLine &
  Pick<SkillEvidenceEntity, 'id' | 'whatJa' | 'whatEn' | 'companyName' | 'occasionRef' | 'recordedAt'> & {
    skillId: string;
    revokedAt: Date | null;
    reply: string | null;
  };

/** Works of a day for three years; what is older decides no level any more. */
const mostLines = 1000;

/** Lines that prove a skill. */
@Injectable()
export class SkillLedgerStore {
  /** Answers whether it was added: the work of one place of a gig is one line, however often it is told. */
  async addGig(tx: Tx, line: SkillEvidenceEntity): Promise<boolean> {
    const done = await tx
      .repo(SkillEvidenceEntity)
      .createQueryBuilder()
      .insert()
      .values(line)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** All of a member, the latest day first, also those that were taken back. */
  ofMember(tx: Tx, memberId: string): Promise<LedgerLine[]> {
    return tx.query<LedgerLine>(
      `select e.id, e.kind, e.what_ja "whatJa", e.what_en "whatEn", e.skill_id "skillId", e.company_id "companyId",
              e.company_name "companyName", e.own_company "ownCompany", e.occasion_ref "occasionRef", e.minutes,
              e.occurred_on::text "occurredOn", e.recorded_at "recordedAt", b.id is not null revoked, b.recorded_at "revokedAt",
              r.reply, r.evidence_id is not null and r.settled_at is null disputed
         from talent.skill_evidence e
         left join talent.skill_evidence b on b.community_id = $1 and b.revokes = e.id
         left join talent.evidence_reply r on r.evidence_id = e.id
        where e.community_id = $1 and e.member_id = $2 and e.skill_id is not null and e.revokes is null
        order by e.occurred_on desc, e.id desc limit ${mostLines}`,
      [tx.community, memberId],
    );
  }

  /** Writes down that the secretariat has looked at what the person said against a line of theirs. Answers whether there was anything to look at. */
  async settle(tx: Tx, { id, memberId, by }: { id: string; memberId: string; by: string }): Promise<boolean> {
    if (!isId(id)) return false;
    const changed = await tx.change(
      `update talent.evidence_reply r set settled_at = $4, settled_by = $5
        where r.community_id = $1 and r.evidence_id = $2 and r.settled_at is null and exists (
          select from talent.skill_evidence e where e.community_id = $1 and e.id = $2 and e.member_id = $3)`,
      [tx.community, id, memberId, tx.now, by],
    );
    return changed > 0;
  }
}
