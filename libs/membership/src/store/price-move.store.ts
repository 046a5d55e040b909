import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { PayerGroup } from '../domain/plan-revision.ts';
import { PriceMoveEntity } from './price-move.entity.ts';

/** A holder of a plan who pays for it. */
export type PayingHolder = {
  memberId: string;
  sourceId: string;
  interval: BillingInterval;
  amount: number;
  fromDay: TokyoDate;
  paidUntil: TokyoDate;
};

/** A group of payers of one plan. */
export type PlanPayers = PayerGroup & { planKey: string };

const paying = `s.kind in ('subscription', 'supporting') and not s.prepaid and s.amount is not null
          and (s.until_day is null or s.until_day > $1) and s.paid_until is not null`;

/** Who pays what for which plan, and who was told of another price. */
@Injectable()
export class PriceMoveStore {
  /** People who are charged for a plan and renew by themselves, by interval and amount, in order of the amount. */
  payers(tx: Tx, today: TokyoDate): Promise<PlanPayers[]> {
    return tx.query<PlanPayers>(
      `select s.plan_key "planKey", s.interval, s.amount, count(*)::int people, count(s.cancels_on)::int leaving
         from membership.membership_source s where ${paying}
        group by 1, 2, 3 order by 1, 2, 3`,
      [today],
    );
  }

  /** Members who hold a plan in any way, after one of them, in order of their ids. */
  async holdersAfter(
    tx: Tx,
    { planKey, after, limit }: { planKey: string; after: string | null; limit: number },
    today: TokyoDate,
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct s.member_id id from membership.membership_source s
        where s.plan_key = $2 and (s.until_day is null or s.until_day > $1)
          and ($3::uuid is null or s.member_id > $3) order by 1 limit $4`,
      [today, planKey, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What a member pays for a plan and renews, or null. */
  async renewing(tx: Tx, memberId: string, planKey: string, today: TokyoDate): Promise<PayingHolder | null> {
    const [row] = await tx.query<PayingHolder>(
      `select s.member_id "memberId", s.source_id "sourceId", s.interval, s.amount, s.from_day::text "fromDay",
              s.paid_until::text "paidUntil"
         from membership.membership_source s
        where ${paying} and s.member_id = $2 and s.plan_key = $3 and s.cancels_on is null limit 1`,
      [today, memberId, planKey],
    );
    return row ?? null;
  }

  /** False where the holder has been told of this version already. */
  async announce(tx: Tx, move: Omit<PriceMoveEntity, 'id' | 'communityId'>): Promise<boolean> {
    const told = await tx
      .repo(PriceMoveEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...move, id: newId(), communityId: tx.community })
      .orIgnore()
      .returning('id')
      .execute();
    return (told.raw as unknown[]).length > 0;
  }

  /** The newest announcement to a member that still lies ahead of what they pay; null where there is none. */
  async ahead(tx: Tx, memberId: string): Promise<PriceMoveEntity | null> {
    const [row] = await this.open(tx, 's.member_id = $1', [memberId]);
    return row ?? null;
  }

  /**
   * Announcements whose renewal comes next and of which Stripe has not been told: nothing else is planned, nothing ends, and the
   * last charge went well.
   */
  async due(tx: Tx, memberId: string | null): Promise<PriceMoveEntity[]> {
    return this.open(
      tx,
      `($1::uuid is null or s.member_id = $1) and s.next_plan_key is null and s.until_day is null
       and s.grace_until is null and s.paid_until >= m.moves_on`,
      [memberId],
    );
  }

  private open(tx: Tx, which: string, parameters: unknown[]): Promise<PriceMoveEntity[]> {
    return tx.query<PriceMoveEntity>(
      `select m.id, m.community_id "communityId", m.member_id "memberId", m.source_id "sourceId", m.plan_key "planKey",
              m.version, m.interval, m.old_amount "oldAmount", m.new_amount "newAmount",
              m.announced_on::text "announcedOn", m.moves_on::text "movesOn"
         from membership.price_move m
         join membership.membership_source s on s.community_id = m.community_id and s.member_id = m.member_id
              and s.source_id = m.source_id and s.plan_key = m.plan_key and s.interval = m.interval
        where s.amount <> m.new_amount and not s.prepaid and ${which} and not exists (
          select 1 from membership.price_move later where later.community_id = m.community_id
            and later.source_id = m.source_id and later.version > m.version)
        order by m.member_id`,
      parameters,
    );
  }
}
