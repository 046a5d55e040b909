import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyAdminEntity } from './company-admin.entity.ts';

/** Who acts for companies. */
@Injectable()
export class CompanyAdminStore {
  /** Of one company, whoever came first at the top. */
  of(tx: Tx, companyId: string): Promise<CompanyAdminEntity[]> {
    return tx.repo(CompanyAdminEntity).find({
      where: { communityId: tx.community, companyId },
      order: { since: 'ASC', id: 'ASC' },
      take: 100,
    });
  }

  async remove(tx: Tx, companyId: string, id: string): Promise<void> {
    if (isId(id)) await tx.repo(CompanyAdminEntity).delete({ communityId: tx.community, companyId, id });
  }

  /** The companies of an account, and whether somebody else acts for them. */
  actedForBy(tx: Tx, accountId: string): Promise<{ companyId: string; alone: boolean }[]> {
    return tx.query(
      `select a.company_id "companyId", not exists (select from membership.company_admin o
          where o.community_id = $1 and o.company_id = a.company_id and o.account_id <> $2) alone
         from membership.company_admin a where a.community_id = $1 and a.account_id = $2 order by 1`,
      [tx.community, accountId],
    );
  }
}
