import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { FindOptionsWhere, QueryDeepPartialEntity, Repository } from 'typeorm';

import type { Decision } from '../domain/decision.ts';
import type { LiveFacts } from '../domain/live-facts.ts';
import type { Mirror } from '../domain/mirror.ts';
import { isLiveCheckout } from '../domain/checkout-states.ts';
import { occupies } from '../domain/subscription-states.ts';
import { CardStore } from './card.store.ts';
import { CheckoutAttemptEntity } from './checkout-attempt.entity.ts';
import { CustomerEntity } from './customer.entity.ts';
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
  constructor(private readonly cards: CardStore) {}

  /** The mirror of a customer. The caller holds the customer's lock. */
  async load(tx: Tx, customer: CustomerEntity): Promise<Mirror> {
    const own = { communityId: tx.community, customerId: customer.id };
    const prices = await tx.repo(PriceEntity).findBy({ communityId: tx.community });
    return {
      customer: {
        id: customer.id,
        subject: { kind: customer.subjectKind, id: customer.subjectId },
        factsFetchedAt: customer.factsFetchedAt,
      },
      prices: prices.map(({ offerKey: key, ...price }) => ({ ...price, key })),
      discounts: await tx.repo(DiscountEntity).findBy({ communityId: tx.community }),
      subscriptions: await tx.repo(SubscriptionEntity).findBy(own),
      payments: await tx.repo(PaymentEntity).findBy(own),
      refunds: await tx.repo(RefundEntity).findBy(own),
      disputes: await tx.repo(DisputeEntity).findBy(own),
      attempts: await this.attempts(tx, own),
      card: await this.cards.of(tx, customer.id),
    };
  }

  private attempts(
    tx: Tx,
    where: { communityId: string; customerId: string },
  ): Promise<CheckoutAttemptEntity[]> {
    const lock = { mode: 'pessimistic_write' } as const;
    return tx.repo(CheckoutAttemptEntity).find({ where, order: { id: 'ASC' }, lock });
  }

  /** Writes a decision about a mirror down. Rows that give up the one live place go first, so that a successor finds it free. */
  async save(tx: Tx, before: Mirror, decision: Decision, { fetchedAt, sessions }: LiveFacts): Promise<void> {
    const customerId = before.customer.id;
    const own = { communityId: tx.community, customerId };
    const leaving = decision.subscriptions.filter((row) => !occupies(row.status));
    const taking = decision.subscriptions.filter((row) => occupies(row.status));
    const subscriptions = tx.repo(SubscriptionEntity);
    for (const row of [...leaving, ...taking])
      await put(subscriptions, { ...row, ...own, fetchedAt }, before.subscriptions);
    await appendTurns(tx, customerId, decision.turns);
    for (const row of decision.payments)
      await put(tx.repo(PaymentEntity), { ...row, ...own, fetchedAt }, before.payments);
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
    await tx
      .repo(CustomerEntity)
      .update({ communityId: tx.community, id: customerId }, { factsFetchedAt: fetchedAt });
  }
}

/** Changes a row that the mirror held, or adds it. The mirror was read under the customer's lock, so nothing need be read again. */
async function put<Row extends { id: string; communityId: string }>(
  rows: Repository<Row>,
  row: Row,
  known: readonly { id: string }[],
): Promise<void> {
  const { id, communityId } = row;
  if (known.some((one) => one.id === id))
    await rows.update({ id, communityId } as FindOptionsWhere<Row>, row as QueryDeepPartialEntity<Row>);
  else await rows.insert(row as QueryDeepPartialEntity<Row>);
}
