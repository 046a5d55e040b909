import { Injectable } from '@nestjs/common';
import { isId, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In, LessThan, LessThanOrEqual } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { GiftEntity } from './gift.entity.ts';

/** A gift that ends on the first day without it. */
type EndingGift = {
  memberId: string;
  planKey: string;
  months: number;
  on: TokyoDate;
  noticed: number | null;
};

/** A gift as the desk's list tells of it: of both people the member number alone. */
export type ListedGift = Pick<
  GiftEntity,
  'id' | 'state' | 'planKey' | 'months' | 'amount' | 'sendOn' | 'receivableUntil' | 'returnReason' | 'lastDay'
> & {
  orderedAt: Date;
  giverId: string;
  giverNumber: string;
  recipientId: string | null;
  recipientNumber: string | null;
  /** Whether an address is known to which it can be sent again. */
  mailed: boolean;
  /** Whether its letter should have left and has not. */
  late: boolean;
};

/** A letter that the mail server has not taken for an hour does not leave by itself. */
const lateAfter = 3_600_000;

/**
 * Whether the letter of a gift `g` is late, or was refused: `$2` is today, `$3` an hour ago. It is written in one transaction with the gift's new state,
 * and the third person's address leaves the mail when it is sent: a mail of that moment that still waits with it was not taken.
 */
const isLate = `(g.recipient_email is not null and (
  (g.state = 'ready' and g.send_on < $2::date)
  or (g.state = 'sent' and g.bounced_at is not null)
  or (g.state = 'sent' and g.sent_at < $3::timestamptz and exists (
    select from platform.mail mail where mail.community_id = g.community_id and mail.posted_at = g.sent_at
       and mail.recipient = g.recipient_email and mail.state = 'waiting'))))`;

const lateWhen = (tx: Tx): [TokyoDate, Date] => [tokyoDateOf(tx.now), new Date(tx.now.getTime() - lateAfter)];

/** Gifts of the community, from their order to their end. */
@Injectable()
export class GiftStore {
  async byId(tx: Tx, id: string): Promise<GiftEntity | null> {
    return isId(id) ? tx.repo(GiftEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  byCode(tx: Tx, codeHash: Buffer): Promise<GiftEntity | null> {
    return tx.repo(GiftEntity).findOneBy({ communityId: tx.community, codeHash });
  }

  /** A gift whose row stays locked until the commit: of two who wish to change it the second sees what the first has done. */
  async toChange(tx: Tx, id: string): Promise<GiftEntity | null> {
    return isId(id) ? this.locked(tx, { id }) : null;
  }

  /** The same, found by whose order was paid. */
  ofAttempt(tx: Tx, attemptId: string): Promise<GiftEntity | null> {
    return this.locked(tx, { attemptId });
  }

  ofPayment(tx: Tx, paymentId: string): Promise<GiftEntity | null> {
    return this.locked(tx, { paymentId });
  }

  private locked(tx: Tx, which: FindOptionsWhere<GiftEntity>): Promise<GiftEntity | null> {
    const where = { communityId: tx.community, ...which };
    return tx.repo(GiftEntity).findOne({ where, lock: { mode: 'pessimistic_write' } });
  }

  /** Gifts of a giver that were paid, newest first. */
  givenBy(tx: Tx, giverId: string): Promise<GiftEntity[]> {
    const states = ['ready', 'sent', 'received', 'returning', 'refunded'] as const;
    return tx.repo(GiftEntity).find({
      where: { communityId: tx.community, giverId, state: In(states) },
      order: { orderedAt: 'DESC', id: 'DESC' },
      take: 100,
    });
  }

  /** For how many months the gifts are that these payments paid for; payments for something else are left out. */
  async monthsByPayment(tx: Tx, paymentIds: readonly string[]): Promise<Map<string, number>> {
    const gifts = await tx.repo(GiftEntity).find({
      select: { paymentId: true, months: true },
      where: { communityId: tx.community, paymentId: In([...paymentIds]) },
    });
    return new Map(gifts.map(({ paymentId, months }) => [paymentId!, months]));
  }

  receivedBy(tx: Tx, recipientId: string): Promise<GiftEntity[]> {
    return tx.repo(GiftEntity).findBy({ communityId: tx.community, recipientId });
  }

  /** Whose letter is due by a day. */
  lettersDue(tx: Tx, today: TokyoDate): Promise<{ id: string }[]> {
    return this.ids(tx, { state: 'ready', sendOn: LessThanOrEqual(today) });
  }

  /** Those that nobody has received in time. */
  overdue(tx: Tx, today: TokyoDate): Promise<{ id: string }[]> {
    return this.ids(tx, { state: In(['ready', 'sent']), receivableUntil: LessThan(today) });
  }

  private ids(tx: Tx, which: object): Promise<{ id: string }[]> {
    const where = { communityId: tx.community, ...which };
    return tx.repo(GiftEntity).find({ select: { id: true }, where, order: { id: 'ASC' }, take: 500 });
  }

  /**
   * Gifts that run out after a day and up to another, without anything of their holder's that goes on, with how many days before the
   * end the holder was last told.
   */
  ending(tx: Tx, after: TokyoDate, until: TokyoDate): Promise<EndingGift[]> {
    return tx.query<EndingGift>(
      `select s.member_id "memberId", s.plan_key "planKey", g.months, s.until_day::text "on",
              (select min((t.facts->>'days')::int) from membership.timeline_entry t
                where t.community_id = s.community_id and t.member_id = s.member_id and t.kind = 'gift_noticed'
                  and t.facts->>'on' = s.until_day::text) "noticed"
         from membership.membership_source s
         join membership.gift g on g.community_id = s.community_id and g.id::text = s.source_id
        where s.community_id = $1 and s.kind = 'gift' and s.until_day > $2 and s.until_day <= $3
          and not exists (select 1 from membership.membership_source o
            where o.community_id = s.community_id and o.member_id = s.member_id and o.kind not in ('free', 'complimentary', 'seat')
              and (o.kind, o.source_id) <> (s.kind, s.source_id) and (o.until_day is null or o.until_day > s.until_day))`,
      [tx.community, after, until],
    );
  }

  /** Up to `first` paid gifts of the community older than the key, newest first. */
  page(
    tx: Tx,
    { first, after }: { first: number; after: { at: Date; id: string } | null },
  ): Promise<ListedGift[]> {
    return tx.query<ListedGift>(
      `select g.id, g.state, g.plan_key "planKey", g.months, g.amount, g.send_on::text "sendOn",
              g.receivable_until::text "receivableUntil", g.return_reason "returnReason", g.last_day::text "lastDay",
              g.ordered_at "orderedAt", g.giver_id "giverId", m.number "giverNumber", g.recipient_id "recipientId",
              r.number "recipientNumber", g.recipient_email is not null mailed, ${isLate} late
         from membership.gift g
         join membership.member m on m.id = g.giver_id
         left join membership.member r on r.id = g.recipient_id
        where g.community_id = $1 and g.state <> 'ordered' and ($4::timestamptz is null or (g.ordered_at, g.id) < ($4, $5))
        order by g.ordered_at desc, g.id desc limit $6`,
      [tx.community, ...lateWhen(tx), after?.at ?? null, after?.id ?? null, first],
    );
  }

  async countLate(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ late: number }>(
      `select count(*)::int late from membership.gift g where g.community_id = $1 and ${isLate}`,
      [tx.community, ...lateWhen(tx)],
    );
    return row!.late;
  }

  /** Forgets for whom orders were meant that were never paid. */
  async forgetUnpaid(tx: Tx, before: Date): Promise<void> {
    await tx
      .repo(GiftEntity)
      .update(
        { communityId: tx.community, state: 'ordered', orderedAt: LessThan(before) },
        { recipientEmail: null, sendOn: null, recipientName: '', message: '' },
      );
  }

  async add(tx: Tx, gift: GiftEntity): Promise<void> {
    await tx.repo(GiftEntity).insert(gift);
  }

  async change(tx: Tx, id: string, changes: Partial<GiftEntity>): Promise<void> {
    await tx.repo(GiftEntity).update({ communityId: tx.community, id }, changes);
  }
}
