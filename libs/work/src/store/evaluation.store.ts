import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { CompanyTally } from '../domain/company-record.ts';
import { evaluationDays } from '../domain/evaluation.ts';
import { EvaluationEntity } from './evaluation.entity.ts';

/** What sides say of each other afterwards. */
@Injectable()
export class EvaluationStore {
  /** Answers whether it was kept: not where that side had spoken. */
  async add(tx: Tx, row: EvaluationEntity): Promise<boolean> {
    const done = await tx
      .repo(EvaluationEntity)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('side')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** What workers said of companies, of places whose days to speak are over: those of who was erased count as one person's. */
  tallies(tx: Tx, companyIds: readonly string[]): Promise<CompanyTally[]> {
    const blindSince = new Date(tx.now.getTime() - evaluationDays * 24 * 3_600_000);
    return tx.query<CompanyTally>(
      `select g.company_id "companyId", count(*)::int evaluations, count(distinct coalesce(a.member_id::text, ''))::int people,
              count(*) filter (where e.clear)::int "clear", count(*) filter (where e.on_time)::int "onTime",
              count(*) filter (where e.again)::int "again"
         from work.gig g join work.assignment a on a.community_id = $1 and a.gig_id = g.id
         join work.evaluation e on e.community_id = $1 and e.assignment_id = a.id and e.side = 'worker'
        where g.community_id = $1 and g.company_id = any ($2::uuid[]) and a.state = 'accepted' and a.accepted_at <= $3
        group by g.company_id order by g.company_id`,
      [tx.community, companyIds.filter(isId), blindSince],
    );
  }

  of(tx: Tx, assignmentIds: readonly string[]): Promise<EvaluationEntity[]> {
    return readRows(tx, EvaluationEntity, 'community_id = $1 and assignment_id = any ($2::uuid[])', [
      tx.community,
      assignmentIds,
    ]);
  }
}
