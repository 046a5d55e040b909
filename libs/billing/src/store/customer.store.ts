import { newId, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { changedTogether, changeRows, eachTheirOwn, oneEach, readRows, together } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { Any, In, IsNull, MoreThan } from 'typeorm';

import type { SubjectRef } from '../domain/offer.ts';
import type { VirtualAccount } from '../domain/virtual/virtual-account.ts';
import { CustomerEntity } from './customer.entity.ts';
import { ownerOfHeld, theirs as ordersPaid } from './held-owner.ts';
import { StripeCustomerEntity } from './stripe-customer.entity.ts';

/** Customers of one community, and the directory from Stripe's customer id to community and customer. */
@Injectable()
export class CustomerStore {
  find(tx: Tx, id: string): Promise<CustomerEntity | null> {
    return found(tx, id);
  }

  ofSubject(tx: Tx, subject: SubjectRef): Promise<CustomerEntity | null> {
    return ofSubjects(tx, subject);
  }

  /** The subject's own customer, and those of orders that they made as a guest and took to their own pages. */
  ofPerson(tx: Tx, { kind: subjectKind, id: subjectId }: SubjectRef): Promise<CustomerEntity[]> {
    const communityId = tx.community;
    const asGuest = { communityId, subjectKind: 'guest' as const, shownTo: subjectId };
    return tx
      .repo(CustomerEntity)
      .find({ where: [{ communityId, subjectKind, subjectId }, asGuest], order: { id: 'ASC' } });
  }

  /** Notes from which instant the facts are that were written down last. */
  async noteFacts(tx: Tx, id: string, factsFetchedAt: Date): Promise<void> {
    await noteFactsOf(tx, { communityId: tx.community, id, factsFetchedAt });
  }

  /** The subject's own customer first, then those whose papers it is shown as well. */
  async papersOf(tx: Tx, subject: SubjectRef): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from billing.customer
        where community_id = $1 and ((subject_kind = $2 and subject_id = $3) or shown_to = $3)
        order by (subject_id = $3) desc, id`,
      [tx.community, subject.kind, subject.id],
    );
    return rows.map(({ id }) => id);
  }

  /** Customers of subjects, and those whose papers they are shown, in the order of their ids. */
  async paidBy(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from billing.customer
        where community_id = $1 and ((subject_kind = $2 and subject_id = any($3)) or shown_to = any($3)) order by id`,
      [tx.community, kind, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Has the papers of subjects shown to another one too, or with null to themselves alone again. */
  async showTo(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[], to: string | null): Promise<void> {
    await tx.change(
      'update billing.customer set shown_to = $4 where community_id = $1 and subject_kind = $2 and subject_id = any($3)',
      [tx.community, kind, ids, to],
    );
  }

  /** Makes the customer of a subject, or brings name and e-mail of the existing one up to date. */
  async ensure(
    tx: Tx,
    subject: SubjectRef,
    person: { email: string; name: string },
  ): Promise<CustomerEntity> {
    await tx.query(
      `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint customer_subject do update set email = excluded.email, name = excluded.name`,
      [newId(), tx.community, subject.kind, subject.id, person.email, person.name, tx.now],
    );
    return (await this.ofSubject(tx, subject))!;
  }

  async rename(tx: Tx, { kind: subjectKind, id: subjectId }: SubjectRef, name: string): Promise<void> {
    await tx.repo(CustomerEntity).update({ communityId: tx.community, subjectKind, subjectId }, { name });
  }

  /** Who it was is forgotten, also beside 預り金 that was theirs alone. What was paid stays, and the bank's list as it is. */
  async blank(tx: Tx, { kind: subjectKind, id: subjectId }: SubjectRef): Promise<void> {
    const where = { communityId: tx.community, subjectKind, subjectId };
    await tx.repo(CustomerEntity).update(where, { email: '', name: '' });
    await tx.query(
      `with theirs as (select id from billing.customer where community_id = $1 and subject_kind = $2 and subject_id = $3),
         gone as (delete from billing.refund_account where community_id = $1 and customer_id in (select id from theirs)),
         held as (update billing.held_money h set payer = '' from billing.refund r
                   where h.community_id = $1 and h.source_type = 'refund' and r.community_id = $1 and r.id::text = h.source_id
                     and r.customer_id in (select id from theirs)),
         brought as (update billing.held_money h set payer = ''
                      where h.community_id = $1 and h.source_type = 'transfer' and (${ownerOfHeld('h')}) in (select id from theirs)
                        and h.id in (select m.held_id from ${ordersPaid} where o.community_id = $1 and o.customer_id in (select id from theirs)))
       update billing.order_transfer set kana = '' where community_id = $1 and customer_id in (select id from theirs)`,
      [tx.community, subjectKind, subjectId],
    );
  }

  /** Writes down Stripe's id for the customer, here and in the directory. The first id wins; a second one is a bug. */
  async linkToStripe(tx: Tx, customerId: string, stripeCustomerId: string): Promise<void> {
    await tx.query(
      `insert into billing.stripe_customer (stripe_customer_id, community_id, customer_id) values ($1, $2, $3)
       on conflict do nothing`,
      [stripeCustomerId, tx.community, customerId],
    );
    await tx
      .repo(CustomerEntity)
      .createQueryBuilder()
      .update()
      .set({ stripeCustomerId })
      .where('community_id = :community and id = :id and stripe_customer_id is null', {
        community: tx.community,
        id: customerId,
      })
      .execute();
  }

  /** Whose Stripe customer it is; null when nobody here made it. For transactions of the system. */
  owner(tx: Tx, stripeCustomerId: string): Promise<StripeCustomerEntity | null> {
    return ownerOf(tx, stripeCustomerId);
  }

  /** Of these Stripe customers the ones that were made here. For transactions of the system. */
  owners(tx: Tx, stripeCustomerIds: string[]): Promise<StripeCustomerEntity[]> {
    return tx.repo(StripeCustomerEntity).findBy({ stripeCustomerId: Any(stripeCustomerIds) });
  }

  /** Whether a community of this id exists here: metadata is written by others and may name anything. */
  async isTenant(tx: Tx, communityId: string): Promise<boolean> {
    return (await tx.query('select 1 from platform.tenant where id::text = $1', [communityId])).length === 1;
  }

  /** True where the caller may ask for a reconciliation now: at most one in two seconds per customer. */
  async mayRequestReconcile(tx: Tx, customerId: string): Promise<boolean> {
    const asked = await tx
      .repo(CustomerEntity)
      .createQueryBuilder()
      .update()
      .set({ reconcileRequestedAt: tx.now })
      .where('community_id = :community and id = :id', { community: tx.community, id: customerId })
      .andWhere('(reconcile_requested_at is null or reconcile_requested_at < :before)', {
        before: new Date(tx.now.getTime() - 2_000),
      })
      .execute();
    return asked.affected === 1;
  }

  /** Pages of the customer at Stripe, for money or for a card, on which something may have happened unseen. */
  async openSessions(tx: Tx, customerId: string): Promise<string[]> {
    return (await openSessionsOf(tx, customerId)).map(({ id }) => id);
  }

  /** Refunds at Stripe by which money that lay there goes back to a customer, and of which it is not known yet what became. */
  async cashReturnsUnderWay(tx: Tx, customerId: string): Promise<string[]> {
    return (await cashReturnsOf(tx, customerId)).map(({ id }) => id);
  }

  /** Keeps the account that Stripe gives a customer for transfers. */
  async keepVirtualAccount(tx: Tx, id: string, virtualAccount: VirtualAccount): Promise<void> {
    await tx.repo(CustomerEntity).update({ communityId: tx.community, id }, { virtualAccount });
  }

  /** Keeps what lies at Stripe for no invoice, as of an instant; true where that is another sum than before. Older facts change nothing. */
  async noteCash(tx: Tx, id: string, { cash, seenAt }: { cash: Yen; seenAt: Date }): Promise<boolean> {
    const rows = await tx.query<{ changed: boolean }>(
      `update billing.customer c set cash_at_stripe = $3, cash_seen_at = $4 from (
           select id, cash_at_stripe from billing.customer where community_id = $1 and id = $2 for update) before
        where c.community_id = $1 and c.id = before.id and (c.cash_seen_at is null or c.cash_seen_at <= $4)
        returning before.cash_at_stripe <> $3 as changed`,
      [tx.community, id, cash, seenAt],
    );
    return rows.some(({ changed }) => changed);
  }

  /** Customers of companies that have no account at Stripe yet. */
  companiesWithoutAccount(tx: Tx): Promise<CustomerEntity[]> {
    return tx.repo(CustomerEntity).find({
      where: { communityId: tx.community, subjectKind: 'company', virtualAccount: IsNull() },
      order: { id: 'ASC' },
    });
  }

  /** Customers whose money lies at Stripe for no invoice. */
  withCash(tx: Tx, count: number): Promise<CustomerEntity[]> {
    return tx.repo(CustomerEntity).find({
      where: { communityId: tx.community, cashAtStripe: MoreThan(yen(0)) },
      order: { name: 'ASC', id: 'ASC' },
      take: count,
    });
  }

  /** Several customers in one question. */
  many(tx: Tx, ids: string[]): Promise<CustomerEntity[]> {
    return tx.repo(CustomerEntity).findBy({ communityId: tx.community, id: In(ids) });
  }
}

const ownerOf = oneEach(
  (tx, ids) => readRows(tx, StripeCustomerEntity, 'stripe_customer_id = any($1)', [ids]),
  ({ stripeCustomerId }: StripeCustomerEntity) => stripeCustomerId,
);

const found = oneEach(
  (tx, ids) => readRows(tx, CustomerEntity, 'community_id = $1 and id = any($2)', [tx.community, ids]),
  ({ id }: CustomerEntity) => id,
);

const ofSubjects = together(async (tx, subjects: readonly SubjectRef[]) => {
  const rows = await readRows(
    tx,
    CustomerEntity,
    'community_id = $1 and subject_kind = any($2) and subject_id = any($3)',
    [tx.community, [...new Set(subjects.map(({ kind }) => kind))], subjects.map(({ id }) => id)],
  );
  const byName = new Map(rows.map((row) => [`${row.subjectKind}:${row.subjectId}`, row]));
  return subjects.map(({ kind, id }) => byName.get(`${kind}:${id}`) ?? null);
});

const cashReturnsOf = eachTheirOwn(
  (tx, customerIds) =>
    tx.query<{ id: string; customerId: string }>(
      `select stripe_refund_id id, customer_id "customerId" from billing.cash_return
        where community_id = $1 and customer_id = any($2) and state = 'sent' and stripe_refund_id is not null`,
      [tx.community, customerIds],
    ),
  ({ customerId }) => customerId,
);

const openSessionsOf = eachTheirOwn(
  (tx, customerIds) =>
    tx.query<{ id: string; customerId: string }>(
      `select stripe_session_id id, customer_id "customerId" from billing.checkout_attempt
         where community_id = $1 and customer_id = any($2) and stripe_session_id is not null and session_closed_at is null
       union all select stripe_session_id, customer_id from billing.card_page
         where community_id = $1 and customer_id = any($2) and stripe_session_id is not null and state = 'open'`,
      [tx.community, customerIds],
    ),
  ({ customerId }) => customerId,
);

const noteFactsOf = changedTogether(
  (tx, customers: readonly Pick<CustomerEntity, 'communityId' | 'id' | 'factsFetchedAt'>[]) =>
    changeRows(tx, CustomerEntity, customers, ['communityId', 'id']),
);
