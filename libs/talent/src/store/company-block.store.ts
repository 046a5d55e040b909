import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

/** Companies to which members do not want their shared cards to be shown. */
@Injectable()
export class CompanyBlockStore {
  async of(tx: Tx, memberId: string): Promise<string[]> {
    const rows = await tx.query<{ companyId: string }>(
      `select distinct company_id "companyId" from talent.company_block where community_id = $1 and member_id = $2`,
      [tx.community, memberId],
    );
    return rows.map(({ companyId }) => companyId);
  }

  /** Puts a choice in the place of the earlier one. */
  async replace(tx: Tx, memberId: string, companyIds: readonly string[]): Promise<void> {
    await tx.change(
      `delete from talent.company_block where community_id = $1 and member_id = $2 and not company_id = any ($3::uuid[])`,
      [tx.community, memberId, companyIds],
    );
    await this.add(tx, memberId, companyIds);
  }

  /** Adds to what was chosen. */
  async add(tx: Tx, memberId: string, companyIds: readonly string[]): Promise<void> {
    await tx.change(
      `insert into talent.company_block (id, community_id, member_id, giver_id, company_id, since)
       select n.id, $1, $2, $2, n.company, $3 from unnest($4::uuid[], $5::uuid[]) n(id, company)
        where not exists (select from talent.company_block b
                           where b.community_id = $1 and b.member_id = $2 and b.company_id = n.company)
       on conflict do nothing`,
      [tx.community, memberId, tx.now, companyIds.map(() => newId()), companyIds],
    );
  }

  /** Those of some members who do not keep their card from a company. */
  async without(tx: Tx, companyId: string, memberIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select m.id from unnest($3::uuid[]) m(id) where not exists (
         select from talent.company_block b where b.community_id = $1 and b.company_id = $2 and b.member_id = m.id) order by m.id`,
      [tx.community, companyId, memberIds],
    );
    return rows.map(({ id }) => id);
  }

  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await tx.change(
      'update talent.company_block set member_id = $3 where community_id = $1 and member_id = $2',
      [tx.community, from, to],
    );
  }

  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.company_block set member_id = $2
        where community_id = $1 and giver_id = any ($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
