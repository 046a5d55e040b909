import { newId } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { liveCheckoutStates } from '../domain/checkout-states.ts';
import type { CheckoutState } from '../domain/checkout-states.ts';
import type { GrantedDiscount } from '../domain/discount.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { DiscountEntity } from './discount.entity.ts';

/** How often a coupon is in use: by others, and whether this subject has paid with it before. */
export type DiscountUsed = { byOthers: number; paidBefore: number };

/** One order with a coupon: whose, what became of it, and the yen given away in all its charges so far. */
export type DiscountUse = {
  attemptId: string;
  subjectId: string;
  offerKey: string;
  state: CheckoutState;
  orderedAt: Date;
  given: Yen;
  /** Refunded in full and over: it is no use any more. */
  returned: boolean;
};

/** A coupon's uses and the yen given away through it. */
export type DiscountSum = { key: string; uses: number; given: Yen };

/** Stripe's clock says when money came, ours when it was ordered: by how much they may differ, and far less than lies between two orders. */
const clocksApart = '1 hour';

/** An order holds a coupon while it may still be paid, and once it is. */
const using = [...liveCheckoutStates, 'paid'];

/** What belongs to an order `a` with a discount, by whose it is and when it happened: between that order and the next such one. */
const ofOrder = (row: string, at: string): string => `${row}.community_id = a.community_id
  and ${row}.customer_id = a.customer_id and ${row}.discount_id = a.discount_id
  and ${row}.${at} >= a.created_at - interval '${clocksApart}' and not exists (
    select from billing.checkout_attempt later
     where later.community_id = a.community_id and later.customer_id = a.customer_id
       and later.discount_id = a.discount_id and later.state = 'paid'
       and later.created_at > a.created_at and later.created_at - interval '${clocksApart}' <= ${row}.${at})`;

/**
 * Whether the use of an order `a` was given back: everything that it was charged less was refunded in full, and nothing is left that
 * would be charged less again. Whoever has nothing of a coupon has not used it; a refund of a part, or of one charge of several, or
 * one that leaves the plan running, gives no use back.
 */
const givenBack = `(a.state = 'paid'
  and exists (select from billing.payment p where ${ofOrder('p', 'paid_at')})
  and not exists (select from billing.payment p where ${ofOrder('p', 'paid_at')} and p.state <> 'refunded')
  and not exists (select from billing.subscription s
    where ${ofOrder('s', 'started_at')} and s.status not in ('ended', 'expired')))`;

/** What coupons take off, and how often they are used: counted from the orders themselves, so nothing has to be given back. */
@Injectable()
export class DiscountStore {
  find(tx: Tx, id: string): Promise<DiscountEntity | null> {
    return tx.repo(DiscountEntity).findOneBy({ communityId: tx.community, id });
  }

  all(tx: Tx): Promise<DiscountEntity[]> {
    return tx.repo(DiscountEntity).findBy({ communityId: tx.community });
  }

  /** The discount of an offer, made where it is new; of two at once one row remains. */
  async ensure(tx: Tx, offer: Offer, granted: GrantedDiscount): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into billing.discount (id, community_id, key, name, offer_key, interval, price, off, span, months, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (community_id, key, offer_key, interval, price) do update set name = excluded.name returning id`,
      [
        ...[newId(), tx.community, granted.key, granted.name, offer.key, offer.interval, offer.amount],
        ...[granted.off, granted.span, granted.months, tx.now],
      ],
    );
    return row!.id;
  }

  async noteRegistered(tx: Tx, id: string): Promise<void> {
    await tx.repo(DiscountEntity).update({ communityId: tx.community, id }, { registeredAt: tx.now });
  }

  /** Orders of the subject that are still open do not count: the next one takes their place. */
  async used(tx: Tx, key: string, subject: SubjectRef): Promise<DiscountUsed> {
    const [row] = await tx.query<DiscountUsed>(
      `select count(*) filter (where c.subject_id <> $4 or a.state = 'paid')::int "byOthers",
              count(*) filter (where c.subject_id = $4 and a.state = 'paid')::int "paidBefore"
         from billing.discount d
         join billing.checkout_attempt a on a.community_id = d.community_id and a.discount_id = d.id
         join billing.customer c on c.id = a.customer_id
        where d.community_id = $1 and d.key = $2 and a.state = any ($3) and not ${givenBack}`,
      [tx.community, key, using, subject.id],
    );
    return row!;
  }

  /** Who has used a coupon or is about to, newest first. */
  async usesOf(tx: Tx, key: string, most: number): Promise<DiscountUse[]> {
    return tx.query<DiscountUse>(
      `select a.id "attemptId", c.subject_id "subjectId", a.offer_key "offerKey", a.state, a.created_at "orderedAt",
              ${givenBack} returned,
              coalesce((select sum(p.discount) from billing.payment p
                where ${ofOrder('p', 'paid_at')} and p.state <> 'refunded'), 0)::int given
         from billing.discount d
         join billing.checkout_attempt a on a.community_id = d.community_id and a.discount_id = d.id
         join billing.customer c on c.id = a.customer_id
        where d.community_id = $1 and d.key = $2 and a.state = any ($3)
        order by a.created_at desc, a.id desc limit $4`,
      [tx.community, key, using, most],
    );
  }

  /** Uses and yen of every coupon that was ever used. */
  async sums(tx: Tx): Promise<DiscountSum[]> {
    return tx.query<DiscountSum>(
      `select d.key, sum(uses)::int uses, sum(given)::int given
         from billing.discount d,
         lateral (select count(*) uses from billing.checkout_attempt a
                   where a.community_id = d.community_id and a.discount_id = d.id and a.state = any ($2)
                     and not ${givenBack}) used,
         lateral (select coalesce(sum(p.discount), 0) given from billing.payment p
                   where p.community_id = d.community_id and p.discount_id = d.id and p.paid_at is not null
                     and p.state <> 'refunded') money
        where d.community_id = $1 group by d.key`,
      [tx.community, using],
    );
  }
}
