import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { newId } from '@enishi/kernel';
import type { Anchor, BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { PayerGroup } from '../domain/plan-revision.ts';
import type { HeldReduction } from '../domain/reduced-price.ts';
import { PriceMoveEntity } from './price-move.entity.ts';

/** A holder of a plan who pays for it. */
export type PayingHolder = {
  memberId: string;
  sourceId: string;
  interval: BillingInterval;
  amount: number;
  anchor: Anchor | null;
  fromDay: TokyoDate;
  paidUntil: TokyoDate;
  birthDate: TokyoDate;
  studentUntil: TokyoDate | null;
  /** Yen that a coupon takes off. */
  discountOff: number | null;
};

/** Somebody who pays a reduced price, with the plan as it stands and what they were told. */
export type ReducedPayer = Omit<PayingHolder, 'discountOff'> & {
  planKey: string;
  planJa: string;
  planEn: string;
  version: number;
  reduction: HeldReduction;
  /** A pause that is planned ends with the charge of this day. */
  resumesOn: TokyoDate | null;
  /** The renewal from which they were told to pay the regular price. */
  toldFor: TokyoDate | null;
  /** The renewal from which another version's price was announced. */
  versionOn: TokyoDate | null;
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
      `select s.plan_key "planKey", s.interval, s.amount, s.reduction->>'kind' reduction, count(*)::int people,
              count(s.cancels_on)::int leaving
         from membership.membership_source s where ${paying}
        group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
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
      `select s.member_id "memberId", s.source_id "sourceId", s.interval, s.amount, s.anchor, s.from_day::text "fromDay",
              s.paid_until::text "paidUntil", p.birth_date::text "birthDate", p.student_until::text "studentUntil", s.discount_off "discountOff"
         from membership.membership_source s join membership.member p on p.id = s.member_id
        where ${paying} and s.member_id = $2 and s.plan_key = $3 and s.cancels_on is null limit 1`,
      [today, memberId, planKey],
    );
    return row ?? null;
  }

  /** Those who pay a reduced price and renew it, of whom nothing else is planned: one member, or all. */
  reducedPayers(tx: Tx, memberId: string | null, today: TokyoDate): Promise<ReducedPayer[]> {
    const moves = `from membership.price_move m where m.community_id = s.community_id and m.source_id = s.source_id
                     and m.plan_key = s.plan_key and m.interval = s.interval`;
    return tx.query<ReducedPayer>(
      `select s.member_id "memberId", s.source_id "sourceId", s.plan_key "planKey", s.interval, s.amount, s.reduction,
              s.anchor, s.from_day::text "fromDay", s.paid_until::text "paidUntil", s.resumes_on::text "resumesOn",
              p.birth_date::text "birthDate", p.student_until::text "studentUntil", l.version, l.name_ja "planJa", l.name_en "planEn",
              (select max(m.moves_on)::text ${moves} and m.because = 'reduction_over' and m.old_amount = s.amount) "toldFor",
              (select min(m.moves_on)::text ${moves} and m.because = 'version' and m.moves_on > $1
                                                     and m.new_amount <> s.amount) "versionOn"
         from membership.membership_source s
         join membership.member p on p.id = s.member_id
         join membership.plan l on l.community_id = s.community_id and l.key = s.plan_key
        where ${paying} and s.reduction is not null and s.cancels_on is null and s.grace_until is null
          and s.next_plan_key is null and ($2::uuid is null or s.member_id = $2)
        order by s.member_id`,
      [today, memberId],
    );
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

  /** Whether an announcement stands, read anew: it may have been taken back. */
  stands(tx: Tx, id: string): Promise<boolean> {
    return tx.repo(PriceMoveEntity).existsBy({ id });
  }

  /** Takes back what was announced for renewals before a day because a reduction was over, which it is not; answers whose fees it was. */
  async withdrawBefore(tx: Tx, memberId: string, day: TokyoDate): Promise<string[]> {
    const gone = await tx
      .repo(PriceMoveEntity)
      .findBy({ memberId, because: 'reduction_over', movesOn: LessThan(day) });
    for (const { id } of gone) await tx.repo(PriceMoveEntity).delete({ id });
    return gone.map(({ sourceId }) => sourceId);
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
              m.version, m.because, m.interval, m.old_amount "oldAmount", m.new_amount "newAmount",
              m.announced_on::text "announcedOn", m.moves_on::text "movesOn"
         from membership.price_move m
         join membership.membership_source s on s.community_id = m.community_id and s.member_id = m.member_id
              and s.source_id = m.source_id and s.plan_key = m.plan_key and s.interval = m.interval
        where s.amount <> m.new_amount and not s.prepaid and ${which} and not exists (
          select 1 from membership.price_move other where other.community_id = m.community_id
            and other.source_id = m.source_id and other.plan_key = m.plan_key and other.interval = m.interval
            and case when other.because = m.because then other.version > m.version
                     else other.moves_on <= s.paid_until and (other.moves_on, other.because) > (m.moves_on, m.because) end)
        order by m.member_id, m.moves_on`,
      parameters,
    );
  }
}
