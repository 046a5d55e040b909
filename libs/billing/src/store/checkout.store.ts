import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { Between, In, IsNull, Not } from 'typeorm';

import { liveCheckoutStates } from '../domain/checkout-states.ts';
import type { Offer, SubjectRef } from '../domain/offer.ts';
import { CheckoutAttemptEntity } from './checkout-attempt.entity.ts';
import { DisclosureSnapshotEntity } from './disclosure-snapshot.entity.ts';
import { PriceEntity } from './price.entity.ts';

const ofId = 'community_id = $1 and id = $2';

/** Attempts to pay, what was disclosed before them, and the prices they use. */
@Injectable()
export class CheckoutStore {
  async find(tx: Tx, id: string): Promise<CheckoutAttemptEntity | null> {
    const [attempt = null] = await readRows(tx, CheckoutAttemptEntity, ofId, [tx.community, id]);
    return attempt;
  }

  /** An attempt whose row stays locked until the commit: its state is read to be changed. */
  async toChange(tx: Tx, id: string): Promise<CheckoutAttemptEntity | null> {
    const held = `${ofId} for update`;
    const [attempt = null] = await readRows(tx, CheckoutAttemptEntity, held, [tx.community, id]);
    return attempt;
  }

  byKey(tx: Tx, idempotencyKey: string): Promise<CheckoutAttemptEntity | null> {
    return tx.repo(CheckoutAttemptEntity).findOneBy({ communityId: tx.community, idempotencyKey });
  }

  /** Attempts of the customer for one place that may still turn into a payment by themselves, locked to be changed. */
  live(
    tx: Tx,
    customerId: string,
    place: Pick<CheckoutAttemptEntity, 'family' | 'once'>,
  ): Promise<CheckoutAttemptEntity[]> {
    const where = { communityId: tx.community, customerId, ...place, state: In([...liveCheckoutStates]) };
    return tx
      .repo(CheckoutAttemptEntity)
      .find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** Attempts of the customer in any family that may still turn into a payment by themselves, locked to be changed. */
  allLive(tx: Tx, customerId: string): Promise<CheckoutAttemptEntity[]> {
    const where = { communityId: tx.community, customerId, state: In([...liveCheckoutStates]) };
    return tx
      .repo(CheckoutAttemptEntity)
      .find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  /** The voucher of a fee of the customer that waits to be paid. */
  waiting(tx: Tx, customerId: string): Promise<CheckoutAttemptEntity | null> {
    return tx
      .repo(CheckoutAttemptEntity)
      .findOneBy({ communityId: tx.community, customerId, state: 'waiting', once: false });
  }

  /** Vouchers that can be paid no longer than until an instant and of which nobody was reminded, locked to be changed. */
  vouchersRunningOut(tx: Tx, until: Date): Promise<CheckoutAttemptEntity[]> {
    const where = { communityId: tx.community, state: 'waiting' as const, voucherRemindedAt: IsNull() };
    return tx.repo(CheckoutAttemptEntity).find({
      where: { ...where, voucherExpiresAt: Between(tx.now, until) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Attempts whose page at Stripe may still take money. */
  withOpenPage(tx: Tx, customerId: string): Promise<CheckoutAttemptEntity[]> {
    return tx.repo(CheckoutAttemptEntity).findBy({
      communityId: tx.community,
      customerId,
      stripeSessionId: Not(IsNull()),
      sessionClosedAt: IsNull(),
    });
  }

  /** The customer of a subject, if a page of theirs at Stripe may still take money or has taken it unseen. */
  async customerWithOpenPage(tx: Tx, subject: SubjectRef): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `select c.id from billing.customer c
       where c.community_id = $1 and c.subject_kind = $2 and c.subject_id = $3 and exists (
         select from billing.checkout_attempt a
         where a.community_id = c.community_id and a.customer_id = c.id
           and a.stripe_session_id is not null and a.session_closed_at is null
         union all select from billing.subscription_change w
         where w.community_id = c.community_id and w.customer_id = c.id and w.state in ('confirming', 'withdrawing'))`,
      [tx.community, subject.kind, subject.id],
    );
    return row?.id ?? null;
  }

  async add(tx: Tx, attempt: CheckoutAttemptEntity): Promise<CheckoutAttemptEntity> {
    await tx.repo(CheckoutAttemptEntity).insert(attempt);
    return attempt;
  }

  async save(tx: Tx, attempt: CheckoutAttemptEntity): Promise<CheckoutAttemptEntity> {
    return tx.repo(CheckoutAttemptEntity).save(attempt);
  }

  async keepSnapshot(tx: Tx, snapshot: DisclosureSnapshotEntity): Promise<void> {
    await tx.repo(DisclosureSnapshotEntity).insert(snapshot);
  }

  price(tx: Tx, offer: Pick<Offer, 'key' | 'interval' | 'amount'>): Promise<PriceEntity | null> {
    return tx.repo(PriceEntity).findOneBy({
      communityId: tx.community,
      offerKey: offer.key,
      interval: offer.interval,
      amount: offer.amount,
    });
  }

  /** Stripe's product of an offer, so that a new price joins the old ones. */
  async productOf(tx: Tx, offerKey: string): Promise<string | null> {
    const row = await tx.repo(PriceEntity).findOneBy({ communityId: tx.community, offerKey });
    return row?.stripeProductId ?? null;
  }

  /** Registers a price; another process that was faster with the same one wins. */
  async addPrice(tx: Tx, price: PriceEntity): Promise<void> {
    await tx.repo(PriceEntity).createQueryBuilder().insert().values(price).orIgnore().execute();
  }
}
