import { isId, tokyoDateOf, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import type { Claim } from '../domain/transfers/claim.ts';
import {
  debtorOfOrder,
  firstReference,
  lookedForDays,
  openOfOrder,
} from '../domain/transfers/order-transfer.ts';
import { customerLock } from './customer-lock.ts';
import { HeldMoveEntity } from './held-move.entity.ts';
import { OrderTransferEntity } from './order-transfer.entity.ts';

type AwaitedRow = Pick<OrderTransferEntity, 'id' | 'reference' | 'kana' | 'customerId' | 'state'> & {
  readonly amount: Yen;
  readonly payUntil: Date;
  readonly debtor: string;
  readonly subjectKind: SubjectRef['kind'];
  readonly subjectId: string;
  readonly received: number;
};

/** Of an order what whoever pays is told. */
export type ShownOrder = Pick<
  OrderTransferEntity,
  'state' | 'amount' | 'bankAccount' | 'reference' | 'kana' | 'payUntil'
>;

/** Orders of the transaction's community that are paid by transfer, and what of 預り金 is kept for them. */
@Injectable()
export class OrderTransferStore {
  find(tx: Tx, id: string): Promise<OrderTransferEntity | null> {
    return tx.repo(OrderTransferEntity).findOneBy({ communityId: tx.community, id });
  }

  byKey(tx: Tx, idempotencyKey: string): Promise<OrderTransferEntity | null> {
    return tx.repo(OrderTransferEntity).findOneBy({ communityId: tx.community, idempotencyKey });
  }

  /** Read after everybody else who decides about its payer's money has finished; null also for text that is no id. */
  async locked(tx: Tx, id: string): Promise<OrderTransferEntity | null> {
    const known = isId(id) ? await this.find(tx, id) : null;
    if (!known) return null;
    await tx.lock(customerLock(known.customerId));
    return this.find(tx, id);
  }

  /** The next number, which nobody else is told. */
  async nextReference(tx: Tx): Promise<number> {
    await tx.lock(`billing.order_transfer:${tx.community}`);
    const [row] = await tx.query<{ next: number }>(
      `select coalesce(max(reference) + 1, $2) as next from billing.order_transfer where community_id = $1`,
      [tx.community, firstReference],
    );
    return row!.next;
  }

  async add(tx: Tx, order: OrderTransferEntity): Promise<void> {
    await tx.repo(OrderTransferEntity).insert(order);
  }

  async change(
    tx: Tx,
    id: string,
    changes: Partial<Pick<OrderTransferEntity, 'state' | 'paymentId'>>,
  ): Promise<void> {
    await tx.repo(OrderTransferEntity).update({ communityId: tx.community, id }, changes);
  }

  /** Those of which money is awaited, may come late, or has come (nothing of them is open), those due first first. */
  async claims(tx: Tx): Promise<Claim[]> {
    const rows = await tx.query<AwaitedRow>(
      `select o.id, o.reference, o.kana, o.customer_id "customerId", o.state, o.amount, o.pay_until "payUntil", c.name debtor,
              c.subject_kind "subjectKind", c.subject_id "subjectId",
              coalesce((select sum(m.amount) from billing.held_move m
                 where m.community_id = o.community_id and m.order_transfer_id = o.id and m.state = 'asked'), 0)::int received
         from billing.order_transfer o
         join billing.customer c on c.community_id = o.community_id and c.id = o.customer_id
        where o.community_id = $1 and o.pay_until > $2
        order by o.pay_until, o.id`,
      [tx.community, new Date(tx.now.getTime() - lookedForDays * 86_400_000)],
    );
    return rows.map(({ id, reference, kana, customerId, state, amount, payUntil, debtor, ...row }) => ({
      ...{ id, documentId: null, number: String(reference), debtor, kana },
      person: row.subjectKind === 'company' ? null : { kind: row.subjectKind, id: row.subjectId },
      debtorKey: debtorOfOrder({ customerId }),
      dueOn: tokyoDateOf(payUntil),
      reference,
      late: state === 'ended',
      open: openOfOrder({ state, amount, received: yen(row.received) }),
    }));
  }

  /** Some of them with what of 預り金 is kept for each and not booked. */
  some(tx: Tx, ids: readonly string[]): Promise<(ShownOrder & { id: string; received: number })[]> {
    return tx.query(
      `select o.id, o.state, o.amount, o.pay_into "bankAccount", o.reference, o.kana, o.pay_until "payUntil",
              coalesce((select sum(m.amount) from billing.held_move m
                 where m.community_id = o.community_id and m.order_transfer_id = o.id and m.state = 'asked'), 0)::int received
         from billing.order_transfer o where o.community_id = $1 and o.id = any($2)`,
      [tx.community, ids],
    );
  }

  /** Which of these are orders. */
  async among(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      'select id from billing.order_transfer where community_id = $1 and id = any($2)',
      [tx.community, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** What of 預り金 is kept for one and not booked, oldest first. */
  keptFor(tx: Tx, orderTransferId: string): Promise<HeldMoveEntity[]> {
    return tx.repo(HeldMoveEntity).find({
      where: { communityId: tx.community, orderTransferId, state: 'asked' },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }
}
