import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { OrderTransferEntity } from './order-transfer.entity.ts';
import { RefundAccountEntity } from './refund-account.entity.ts';
import { RefundEntity } from './refund.entity.ts';
import { ownerOfHeld, theirs } from './held-owner.ts';

/** The account that goes with some 預り金, and whose it is. */
export type NamedAccount = Omit<RefundAccountEntity, 'customerId' | 'communityId'> & {
  readonly heldId: string;
  readonly subjectKind: SubjectRef['kind'];
  readonly subjectId: string;
};

const owner = ownerOfHeld('h');

/** SQL: of some 預り金 `h` of a transfer the order that it was last for: of those that it has paid, the one that what is over is told with. */
const lastOrder = `
  select o.id from ${theirs} where h.source_type = 'transfer' and m.community_id = h.community_id and m.held_id = h.id
   order by m.asked_at desc, m.id desc limit 1`;

/** SQL: what of some 預り金 `h` is to go back: it has not left, and is kept for no order. */
const toGoBack = `
  h.amount - coalesce((select sum(x.amount) from billing.held_move x where x.community_id = h.community_id and x.held_id = h.id
    and (x.state = 'booked' or (x.state = 'asked' and x.order_transfer_id is not null))), 0)`;

/** SQL: the payer of an order `o` has named no account. */
const unnamed = `not exists (select from billing.refund_account a where a.community_id = o.community_id and a.customer_id = o.customer_id)`;

/** An order of which so many yen wait for an account. */
export type MissingAccount = { readonly orderTransferId: string; readonly amount: number };

/** Accounts that payers have named for what goes back to them by transfer, and what waits for it. */
@Injectable()
export class RefundAccountStore {
  find(tx: Tx, customerId: string): Promise<RefundAccountEntity | null> {
    return tx.repo(RefundAccountEntity).findOneBy({ communityId: tx.community, customerId });
  }

  async keep(tx: Tx, account: RefundAccountEntity): Promise<void> {
    await tx.repo(RefundAccountEntity).save(account);
  }

  async remove(tx: Tx, customerId: string): Promise<void> {
    await tx.repo(RefundAccountEntity).delete({ communityId: tx.community, customerId });
  }

  /** Refunds of a customer that are repaid by transfer and not done, oldest first; of some of their orders alone where these are named. */
  underWay(tx: Tx, customerId: string, orderTransferIds?: readonly string[]): Promise<RefundEntity[]> {
    return tx
      .repo(RefundEntity)
      .createQueryBuilder('r')
      .where('r.community_id = :community and r.customer_id = :customerId', {
        community: tx.community,
        customerId,
      })
      .andWhere(`r.state in ('needs_account', 'pending') and r.stripe_refund_id is null`)
      .andWhere(
        `exists (select from billing.held_money h where h.community_id = r.community_id
         and h.source_type = 'refund' and h.source_id = r.id::text)`,
      )
      .andWhere(
        `(:orders::uuid[] is null or exists (select from billing.order_transfer o
           where o.community_id = r.community_id and o.payment_id = r.payment_id and o.id = any(:orders)))`,
        { orders: orderTransferIds ?? null },
      )
      .orderBy('r.requested_at', 'ASC')
      .addOrderBy('r.id', 'ASC')
      .getMany();
  }

  /**
   * What else is here of a customer and goes back: what had come for an order that has ended, or more than one has cost. Of some of their orders
   * alone where these are named: what is over of a transfer that has paid several goes with the last of them. Yen.
   */
  async heldLeft(tx: Tx, customerId: string, orderTransferIds?: readonly string[]): Promise<number> {
    const [row] = await tx.query<{ sum: string }>(
      `select coalesce(sum(${toGoBack}), 0) sum from billing.held_money h
        where h.community_id = $1 and h.source_type = 'transfer' and $2::uuid = (${owner})
          and h.id in (select m.held_id from ${theirs} where m.community_id = $1 and o.customer_id = $2)
          and ($3::uuid[] is null or (${lastOrder}) = any($3))`,
      [tx.community, customerId, orderTransferIds ?? null],
    );
    return Number(row!.sum);
  }

  /** Whose some 預り金 is; null where no order says so. */
  async ownerOf(tx: Tx, heldId: string): Promise<string | null> {
    const [row] = await tx.query<{ customerId: string | null }>(
      `select (${owner}) "customerId" from billing.held_money h where h.community_id = $1 and h.id = $2`,
      [tx.community, heldId],
    );
    return row?.customerId ?? null;
  }

  /** Whose some 預り金 is, where it is known; each of them once. */
  ownersAmong(tx: Tx, heldIds: readonly string[]): Promise<SubjectRef[]> {
    return tx.query<SubjectRef>(
      `select distinct c.subject_kind kind, c.subject_id id
         from billing.held_money h cross join lateral (${owner}) w
         join billing.customer c on c.community_id = h.community_id and c.id = w.customer_id
        where h.community_id = $1 and h.id = any($2)`,
      [tx.community, heldIds],
    );
  }

  /** What payers have named, by the 預り金 that goes there. */
  ofHeld(tx: Tx, heldIds: readonly string[]): Promise<NamedAccount[]> {
    return tx.query<NamedAccount>(
      `select h.id "heldId", a.bank, a.branch, a.kind, a.number, a.holder, a.named_at "namedAt",
              c.subject_kind "subjectKind", c.subject_id "subjectId"
         from billing.held_money h cross join lateral (${owner}) w
         join billing.customer c on c.community_id = h.community_id and c.id = w.customer_id
         join billing.refund_account a on a.community_id = c.community_id and a.customer_id = c.id
        where h.community_id = $1 and h.id = any($2)`,
      [tx.community, heldIds],
    );
  }

  /** Orders among these whose payer has named no account. */
  async unnamedAmong(tx: Tx, orderTransferIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select o.id from billing.order_transfer o where o.community_id = $1 and o.id = any($2) and ${unnamed}`,
      [tx.community, orderTransferIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Orders among these of which money goes back, with the last digits of the account that their payer has named. */
  async tailsAmong(tx: Tx, orderTransferIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await tx.query<{ id: string; tail: string | null }>(
      `select t.id, (select right(a.number, 4) from billing.refund_account a
                      where a.community_id = t.community_id and a.customer_id = t.customer_id) tail
         from billing.order_transfer t
        where t.community_id = $1 and t.id = any($2)
          and (exists (select from billing.refund r join billing.held_money h on h.community_id = r.community_id
                          and h.source_type = 'refund' and h.source_id = r.id::text
                        where r.community_id = t.community_id and r.payment_id = t.payment_id
                          and r.state in ('needs_account', 'pending') and r.stripe_refund_id is null)
            or exists (select from ${theirs} join billing.held_money h on h.community_id = m.community_id and h.id = m.held_id
                        where m.community_id = t.community_id and o.id = t.id and h.source_type = 'transfer'
                          and t.customer_id = (${owner}) and t.id = (${lastOrder}) and ${toGoBack} > 0))`,
      [tx.community, orderTransferIds],
    );
    return new Map(rows.map(({ id, tail }) => [id, tail]));
  }

  /**
   * Orders of which money has waited to go back since before an instant, whose payer has named no account and was not reminded since another; those that
   * wait longest first. Yen.
   */
  toRemind(
    tx: Tx,
    { before, notSince, most }: { before: Date; notSince: Date; most: number },
  ): Promise<MissingAccount[]> {
    return tx.query<MissingAccount>(
      `select o.id "orderTransferId", sum(${toGoBack})::int amount
         from billing.held_money h
         cross join lateral (
           select t.id from billing.order_transfer t join billing.refund r on r.community_id = t.community_id and r.payment_id = t.payment_id
            where h.source_type = 'refund' and r.community_id = h.community_id and r.id::text = h.source_id
            union all
           (${lastOrder})) x
         join billing.order_transfer o on o.community_id = h.community_id and o.id = x.id
        where h.community_id = $1 and h.taken < h.amount and o.customer_id = (${owner}) and ${unnamed}
          and h.arose_on < ($2::timestamptz at time zone 'Asia/Tokyo')::date
          and not exists (select from billing.held_move x where x.community_id = h.community_id and x.held_id = h.id and x.decided_at >= $2)
          and (o.account_reminded_at is null or o.account_reminded_at < $3)
        group by o.id, o.account_reminded_at having sum(${toGoBack}) > 0 order by min(h.arose_on), o.id limit $4`,
      [tx.community, before, notSince, most],
    );
  }

  async noteReminded(tx: Tx, orderTransferId: string): Promise<void> {
    const at = { communityId: tx.community, id: orderTransferId };
    await tx.repo(OrderTransferEntity).update(at, { accountRemindedAt: tx.now });
  }

  /** Of some subjects those of whom money is here that is theirs, of a member also for orders as a guest that they took along: a refund that is not done, a part that is kept for an order, or what goes back beside it. */
  async amongPayers(tx: Tx, kind: SubjectRef['kind'], subjectIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select case when c.subject_kind = $2 and c.subject_id = any($3::uuid[]) then c.subject_id else c.shown_to end id
         from billing.customer c
        where c.community_id = $1
          and (c.subject_kind = $2 and c.subject_id = any($3::uuid[]) or $2 = 'member' and c.shown_to = any($3::uuid[]))
          and (exists (select from billing.refund r where r.community_id = c.community_id and r.customer_id = c.id
                        and r.state in ('requested', 'unknown', 'needs_account', 'pending'))
            or exists (select from billing.held_move m
                         join billing.order_transfer o on o.community_id = m.community_id and o.id = m.order_transfer_id
                        where o.community_id = c.community_id and o.customer_id = c.id and m.state = 'asked')
            or exists (select from billing.held_money h
                        where h.community_id = c.community_id and h.source_type = 'transfer' and c.id = (${owner}) and ${toGoBack} > 0
                          and h.id in (select m.held_id from ${theirs} where m.community_id = c.community_id and o.customer_id = c.id)))`,
      [tx.community, kind, subjectIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
