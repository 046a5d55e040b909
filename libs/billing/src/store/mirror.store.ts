import { changedTogether, eachTheirOwn, onceForAll, putRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { EntityTarget } from 'typeorm';

import type { Decision } from '../domain/decision.ts';
import type { LiveFacts } from '../domain/live-facts.ts';
import type { Mirror } from '../domain/mirror.ts';
import { isLiveCheckout } from '../domain/checkout-states.ts';
import { occupies } from '../domain/subscription-states.ts';
import { CardStore } from './card.store.ts';
import { CheckoutAttemptEntity } from './checkout-attempt.entity.ts';
import type { CustomerEntity } from './customer.entity.ts';
import { CustomerStore } from './customer.store.ts';
import { DiscountEntity } from './discount.entity.ts';
import { DisputeEntity } from './dispute.entity.ts';
import { PaymentEntity } from './payment.entity.ts';
import { PriceEntity } from './price.entity.ts';
import { RefundEntity } from './refund.entity.ts';
import { appendTurns } from './subscription-turns.ts';
import { SubscriptionEntity } from './subscription.entity.ts';

/** Reads and writes everything known about one customer, as the decision needs it: whole. */
@Injectable()
export class MirrorStore {
  constructor(
    private readonly cards: CardStore,
    private readonly customers: CustomerStore,
  ) {}

  /** The mirror of a customer. The caller holds the customer's lock. */
  async load(tx: Tx, customer: CustomerEntity): Promise<Mirror> {
    const { id } = customer;
    const prices = await allPrices(tx);
    return {
      customer: {
        id,
        subject: { kind: customer.subjectKind, id: customer.subjectId },
        factsFetchedAt: customer.factsFetchedAt,
      },
      prices: prices.map(({ offerKey: key, ...price }) => ({ ...price, key })),
      discounts: await allDiscounts(tx),
      subscriptions: await subscriptionsOf(tx, id),
      payments: await paymentsOf(tx, id),
      refunds: await refundsOf(tx, id),
      disputes: await disputesOf(tx, id),
      attempts: await attemptsOf(tx, id),
      card: await this.cards.of(tx, id),
    };
  }

  /** Writes a decision down. Rows that give up the one live place go first, so that a successor finds it free. */
  async save(
    tx: Tx,
    customerId: string,
    decision: Decision,
    { fetchedAt, sessions }: LiveFacts,
  ): Promise<void> {
    const own = { communityId: tx.community, customerId };
    const leaving = decision.subscriptions.filter((row) => !occupies(row.status));
    const taking = decision.subscriptions.filter((row) => occupies(row.status));
    for (const row of [...leaving, ...taking]) await writeSubscription(tx, { ...row, ...own, fetchedAt });
    await appendTurns(tx, customerId, decision.turns);
    for (const row of decision.payments) await writePayment(tx, { ...row, ...own, fetchedAt });
    for (const row of decision.refunds) {
      const known = await tx.repo(RefundEntity).findOneBy({ communityId: tx.community, id: row.id });
      await tx
        .repo(RefundEntity)
        .save({ idempotencyKey: row.id, requestedBy: null, ...known, ...row, ...own });
    }
    for (const { movements, ...row } of decision.disputes)
      await tx.repo(DisputeEntity).save({ ...row, ...own, movements: [...movements] });
    for (const card of decision.cards) await this.cards.keep(tx, customerId, card);
    for (const { attempt, state, declineCode, voucher } of decision.attempts) {
      const closing = isLiveCheckout(state) ? {} : { settledAt: tx.now };
      const issued = voucher
        ? { sessionUrl: voucher.url, voucherExpiresAt: voucher.expiresAt, voucherCodes: voucher.codes }
        : {};
      await tx
        .repo(CheckoutAttemptEntity)
        .update({ communityId: tx.community, id: attempt.id }, { state, declineCode, ...closing, ...issued });
    }
    for (const page of sessions.filter(({ status }) => status !== 'open')) {
      const place = { communityId: tx.community, stripeSessionId: page.stripeId, sessionClosedAt: IsNull() };
      await tx.repo(CheckoutAttemptEntity).update(place, { sessionClosedAt: tx.now });
    }
    await this.customers.noteFacts(tx, customerId, fetchedAt);
  }
}

const ofCommunity = 'community_id = $1';
const allPrices = onceForAll((tx) => readRows(tx, PriceEntity, ofCommunity, [tx.community]));
const allDiscounts = onceForAll((tx) => readRows(tx, DiscountEntity, ofCommunity, [tx.community]));

type OfCustomer = { communityId: string; customerId: string };

const rowsOf = <Row extends OfCustomer>(entity: EntityTarget<Row>) =>
  eachTheirOwn(
    (tx, customerIds) => readRows(tx, entity, ofCustomers, [tx.community, customerIds]),
    ({ customerId }: Row) => customerId,
  );

const ofCustomers = 'community_id = $1 and customer_id = any($2)';

const subscriptionsOf = rowsOf(SubscriptionEntity);
const paymentsOf = rowsOf(PaymentEntity);
const refundsOf = rowsOf(RefundEntity);
const disputesOf = rowsOf(DisputeEntity);

/** Held until the commit: whoever carries an attempt on waits. */
const attemptsOf = eachTheirOwn(
  (tx, customerIds) =>
    readRows(tx, CheckoutAttemptEntity, `${ofCustomers} order by id for update`, [tx.community, customerIds]),
  ({ customerId }) => customerId,
);

const writeSubscription = changedTogether((tx, rows: readonly Partial<SubscriptionEntity>[]) =>
  putRows(tx, SubscriptionEntity, rows, { key: ['id'] }),
);
const writePayment = changedTogether((tx, rows: readonly Partial<PaymentEntity>[]) =>
  putRows(tx, PaymentEntity, rows, { key: ['id'] }),
);
