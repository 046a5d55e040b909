import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Facts } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyTurnKind } from '../../domain/company/company-turns.ts';
import { CompanyTurnEntity } from './company-turn.entity.ts';

/** A turn to be written down. `actor` is the person at the desk, `amount` yen. */
export type CompanyTurn = {
  kind: CompanyTurnKind;
  facts?: Facts;
  actor?: string | null;
  amount?: number | null;
};

/** Where a page of a story ended. */
export type CompanyTurnKey = { at: Date; id: string };

/** The companies' stories. */
@Injectable()
export class CompanyTurnStore {
  async append(tx: Tx, companyId: string, { kind, facts, actor, amount }: CompanyTurn): Promise<void> {
    await tx.repo(CompanyTurnEntity).insert({
      ...{ id: newId(), communityId: tx.community, companyId, at: tx.now, kind, facts: facts ?? {} },
      ...{ actor: actor ?? null, amount: amount ?? null },
    });
  }

  /** Appends unless there is one of that kind with the same facts already; says whether it was appended. */
  async appendOnce(tx: Tx, companyId: string, turn: CompanyTurn & { facts: Facts }): Promise<boolean> {
    const known = await tx.query(
      `select 1 from membership.company_turn
        where community_id = $1 and company_id = $2 and kind = $3 and facts @> $4::jsonb limit 1`,
      [tx.community, companyId, turn.kind, JSON.stringify(turn.facts)],
    );
    if (known.length > 0) return false;
    await this.append(tx, companyId, turn);
    return true;
  }

  /** Up to `first` turns older than the key, the newest first. */
  page(
    tx: Tx,
    companyId: string,
    { first, after }: { first: number; after: CompanyTurnKey | null },
  ): Promise<CompanyTurnEntity[]> {
    const query = tx
      .repo(CompanyTurnEntity)
      .createQueryBuilder('turn')
      .where('turn.community_id = :community and turn.company_id = :companyId', {
        ...{ community: tx.community, companyId },
      })
      .orderBy('turn.at', 'DESC')
      .addOrderBy('turn.id', 'DESC')
      .limit(first);
    if (after) query.andWhere('(turn.at, turn.id) < (:at, :id)', after);
    return query.getMany();
  }
}
