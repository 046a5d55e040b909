import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyPlanTerms } from '../../domain/company/company-plan.ts';
import { CompanyPlanEntity } from './company-plan.entity.ts';

/** A plan for companies as kept: its terms with version and whether it is on offer. */
export type KeptCompanyPlan = CompanyPlanTerms & { readonly version: number; readonly active: boolean };

/** Plans for companies of the transaction's community. */
@Injectable()
export class CompanyPlanStore {
  /** The newest version of each, in display order. */
  async all(tx: Tx): Promise<KeptCompanyPlan[]> {
    const rows = await tx.query<CompanyPlanEntity>(
      `select distinct on (key) key, version, terms, active from membership.company_plan
        where community_id = $1 order by key, version desc`,
      [tx.community],
    );
    return rows
      .map(({ terms, version, active }) => ({ ...read(terms), version, active }))
      .sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
  }

  /** One by its key; also one that is no longer on offer. */
  async byKey(tx: Tx, key: string): Promise<KeptCompanyPlan | null> {
    return (await this.all(tx)).find((plan) => plan.key === key) ?? null;
  }

  /** The terms of a version, word for word. */
  async version(tx: Tx, key: string, version: number): Promise<CompanyPlanTerms | null> {
    const row = await tx.repo(CompanyPlanEntity).findOneBy({ communityId: tx.community, key, version });
    return row && read(row.terms);
  }

  /** Every version of a plan, the newest first. */
  versions(tx: Tx, key: string): Promise<CompanyPlanEntity[]> {
    return tx
      .repo(CompanyPlanEntity)
      .find({ where: { communityId: tx.community, key }, order: { version: 'DESC' }, take: 100 });
  }

  /** Of two who publish at once the second waits. */
  hold(tx: Tx): Promise<void> {
    return tx.lock(`membership.company_plans:${tx.community}`);
  }

  /** Writes the next version of a plan. */
  async publish(
    tx: Tx,
    terms: CompanyPlanTerms,
    { version, active }: Pick<KeptCompanyPlan, 'version' | 'active'>,
  ): Promise<void> {
    const place = { id: newId(), communityId: tx.community, publishedAt: tx.now };
    await tx.repo(CompanyPlanEntity).insert({ ...place, key: terms.key, version, active, terms });
  }
}

/** A version that was published before benefits were counted gives nothing by number. */
const read = (terms: CompanyPlanTerms): CompanyPlanTerms => ({ ...terms, quotas: terms.quotas ?? [] });
