import { Injectable } from '@nestjs/common';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyHoldingEntity } from './company-holding.entity.ts';

/** A year of a company that was paid ahead, and the day on which it is over. */
export type EndingCompanyTerm = {
  companyId: string;
  planKey: string;
  on: TokyoDate;
  noticed: number | null;
};

/** What companies pay for. */
@Injectable()
export class CompanyHoldingStore {
  /** All that a company holds and held, newest first. */
  of(tx: Tx, companyId: string): Promise<CompanyHoldingEntity[]> {
    return tx
      .repo(CompanyHoldingEntity)
      .find({ where: { communityId: tx.community, companyId }, order: { fromDay: 'DESC', id: 'DESC' } });
  }

  /** Those that have ended by a day and of which nobody was told yet. */
  over(tx: Tx, today: TokyoDate): Promise<CompanyHoldingEntity[]> {
    return tx
      .repo(CompanyHoldingEntity)
      .createQueryBuilder('held')
      .where('held.community_id = :community and not held.end_told', { community: tx.community })
      .andWhere('coalesce(held.grace_until, held.until_day) <= :today', { today })
      .orderBy('held.companyId')
      .addOrderBy('held.id')
      .limit(500)
      .getMany();
  }

  /** Those that are paid on invoice and within their grace. */
  inGraceOnInvoice(tx: Tx, today: TokyoDate): Promise<CompanyHoldingEntity[]> {
    return tx
      .repo(CompanyHoldingEntity)
      .createQueryBuilder('held')
      .where('held.community_id = :community and held.invoiced and not held.end_told', {
        community: tx.community,
      })
      .andWhere('held.grace_until > :today', { today })
      .orderBy('held.companyId')
      .limit(500)
      .getMany();
  }

  /**
   * Terms paid ahead that end within the days and are not given up, with how many days before the end the company was last told; null
   * where it has not been.
   */
  termsEndingBetween(tx: Tx, from: TokyoDate, to: TokyoDate): Promise<EndingCompanyTerm[]> {
    return tx.query<EndingCompanyTerm>(
      `select h.company_id "companyId", h.plan_key "planKey", h.paid_until::text "on",
              (select min((t.facts->>'days')::int) from membership.company_turn t
                where t.community_id = $1 and t.company_id = h.company_id and t.kind = 'term_noticed'
                  and t.facts->>'on' = h.paid_until::text) noticed
         from membership.company_holding h
        where h.community_id = $1 and h.prepaid and h.until_day is null and h.grace_until is null
          and h.paid_until between $2 and $3
        order by h.company_id limit 500`,
      [tx.community, from, to],
    );
  }

  async markEnded(tx: Tx, id: string): Promise<void> {
    await tx.repo(CompanyHoldingEntity).update({ communityId: tx.community, id }, { endTold: true });
  }

  /** Companies whose grace is over and that Stripe may still charge. */
  async pastGrace(tx: Tx, today: TokyoDate): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct company_id id from membership.company_holding
        where community_id = $1 and grace_until <= $2 order by 1`,
      [tx.community, today],
    );
    return rows.map(({ id }) => id);
  }

  /** Those that renew by card by a day, with the plan that they are, and whose company was ever given a price of its own. */
  renewingAtPrices(tx: Tx, by: TokyoDate): Promise<CompanyHoldingEntity[]> {
    return tx
      .repo(CompanyHoldingEntity)
      .createQueryBuilder('held')
      .where(
        'held.community_id = :community and not held.end_told and not held.invoiced and not held.prepaid',
        {
          community: tx.community,
        },
      )
      .andWhere('held.cancels_on is null and held.until_day is null and held.next_plan_key is null')
      .andWhere('held.paid_until <= :by', { by })
      .andWhere('(held.version_on is null or held.version_on <> held.paid_until)')
      .andWhere(
        `exists (select from membership.company_price price where price.community_id = :community
           and price.company_id = held.company_id and price.state in ('approved', 'ended'))`,
      )
      .orderBy('held.companyId')
      .limit(500)
      .getMany();
  }

  /** Years that are charged to a card again within some days, and the last notice of that which was given. */
  async yearsRenewing(
    tx: Tx,
    { from, by }: { from: TokyoDate; by: TokyoDate },
  ): Promise<{ id: string; companyId: string; on: TokyoDate; amount: number; noticed: number | null }[]> {
    return tx.query(
      `select held.id, held.company_id "companyId", held.paid_until::text as on, held.amount,
              (select min((turn.facts->>'days')::int) from membership.company_turn turn
                where turn.community_id = $1 and turn.company_id = held.company_id
                  and turn.kind = 'renewal_noticed' and turn.facts->>'on' = held.paid_until::text) noticed
         from membership.company_holding held
        where held.community_id = $1 and not held.end_told and not held.invoiced and not held.prepaid
          and held.interval = 'year'
          and held.cancels_on is null and held.until_day is null and held.grace_until is null
          and held.paid_until between $2 and $3
        order by held.company_id, held.id limit 500`,
      [tx.community, from, by],
    );
  }

  /**
   * Those that renew by card by a day (or a month later, where they pay by the month) and are behind the newest version of their plan, or follow
   * it with a renewal that is planned.
   */
  behindVersions(tx: Tx, by: TokyoDate): Promise<CompanyHoldingEntity[]> {
    return tx
      .repo(CompanyHoldingEntity)
      .createQueryBuilder('held')
      .where(
        `held.community_id = :community and not held.end_told and not held.invoiced and not held.prepaid
           and held.grace_until is null`,
        { community: tx.community },
      )
      .andWhere('held.cancels_on is null and held.until_day is null and held.next_plan_key is null')
      .andWhere('held.paid_until <= :by', { by })
      .andWhere(
        `exists (select from membership.company_plan newer where newer.community_id = :community
           and newer.key = held.plan_key and newer.version > held.plan_version)`,
      )
      .orderBy('held.companyId')
      .limit(500)
      .getMany();
  }

  /** Those whose next version begins by a day; one that is cancelled by then, or changed to another plan, keeps what it has. */
  turningVersion(tx: Tx, today: TokyoDate): Promise<CompanyHoldingEntity[]> {
    return tx
      .repo(CompanyHoldingEntity)
      .createQueryBuilder('held')
      .where('held.community_id = :community and not held.end_told and held.version_on <= :today', {
        ...{ community: tx.community, today },
      })
      .andWhere('(held.cancels_on is null or held.cancels_on > :today)', { today })
      .andWhere('(held.next_on is null or held.next_on > :today)', { today })
      .orderBy('held.companyId')
      .limit(500)
      .getMany();
  }

  /** Intervals at which companies hold a plan today. */
  async intervalsOf(tx: Tx, planKey: string): Promise<BillingInterval[]> {
    const rows = await tx.query<{ interval: BillingInterval }>(
      `select distinct interval from membership.company_holding
        where community_id = $1 and plan_key = $2 and not end_told and cancels_on is null`,
      [tx.community, planKey],
    );
    return rows.map(({ interval }) => interval);
  }

  /** How many companies hold each version of each plan, and how many of them have cancelled. */
  countByVersion(
    tx: Tx,
  ): Promise<{ planKey: string; version: number; companies: number; leaving: number }[]> {
    return tx.query(
      `select plan_key "planKey", plan_version "version", count(*)::int companies,
              count(*) filter (where cancels_on is not null)::int leaving
         from membership.company_holding where community_id = $1 and not end_told group by 1, 2 order by 1, 2`,
      [tx.community],
    );
  }

  /** Writes one down, new or changed. */
  async save(tx: Tx, holding: Omit<CompanyHoldingEntity, 'communityId' | 'updatedAt'>): Promise<void> {
    await tx
      .repo(CompanyHoldingEntity)
      .upsert({ ...holding, communityId: tx.community, updatedAt: tx.now }, ['id']);
  }
}
