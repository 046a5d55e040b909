import { newId, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { liveRequestStates } from '../domain/virtual/transfer-request.ts';
import type { TransferRequestTurn } from '../domain/virtual/transfer-request.ts';
import { TransferRequestEntity } from './transfer-request.entity.ts';

/** Invoices for which Stripe awaits a transfer. */
@Injectable()
export class TransferRequestStore {
  /** One decides at a time what is asked of Stripe for an invoice. */
  lock(tx: Tx, receivableId: string): Promise<void> {
    return tx.lock(`billing.transfer_request:${receivableId}`);
  }

  /** The one of an invoice that may still take money. */
  live(tx: Tx, receivableId: string): Promise<TransferRequestEntity | null> {
    return tx.repo(TransferRequestEntity).findOneBy({
      ...{ communityId: tx.community, receivableId },
      state: In([...liveRequestStates]),
    });
  }

  /** Locked until the commit, so that a payment is taken once. */
  locked(tx: Tx, ids: readonly string[]): Promise<TransferRequestEntity[]> {
    return tx.repo(TransferRequestEntity).find({
      where: { communityId: tx.community, id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** All of some invoices, the newest first. */
  ofReceivables(tx: Tx, receivableIds: readonly string[]): Promise<TransferRequestEntity[]> {
    return tx.repo(TransferRequestEntity).find({
      where: { communityId: tx.community, receivableId: In([...receivableIds]) },
      order: { askedAt: 'DESC', id: 'DESC' },
    });
  }

  /** Those that were paid last, the newest first. */
  paid(tx: Tx, count: number): Promise<TransferRequestEntity[]> {
    return tx.repo(TransferRequestEntity).find({
      where: { communityId: tx.community, state: 'paid' },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: count,
    });
  }

  async add(
    tx: Tx,
    request: { customerId: string; receivableId: string; amount: Yen },
  ): Promise<TransferRequestEntity> {
    const row: TransferRequestEntity = {
      ...{ id: newId(), communityId: tx.community, state: 'asked', arrived: yen(0), askedAt: tx.now },
      ...{ stripePaymentIntentId: null, stripeBalanceTransactionId: null, fee: null, fault: null },
      ...{ seenAt: null, endedAt: null, ...request },
    };
    await tx.repo(TransferRequestEntity).insert(row);
    return row;
  }

  async save(tx: Tx, id: string, changes: Partial<TransferRequestEntity>): Promise<void> {
    await tx.repo(TransferRequestEntity).update({ communityId: tx.community, id }, changes);
  }

  async turn(tx: Tx, turn: TransferRequestTurn, seenAt: Date): Promise<void> {
    const { id, state, arrived, stripePaymentIntentId, money } = turn;
    const ended = liveRequestStates.includes(state) ? {} : { endedAt: tx.now };
    const paid = money ? { stripeBalanceTransactionId: money.id, fee: money.fee } : {};
    await this.save(tx, id, { state, arrived, stripePaymentIntentId, seenAt, ...ended, ...paid });
  }

  /** What Stripe kept of the transfers that paid a fee stands with its payment as well. */
  async noteFee(tx: Tx, receivableId: string): Promise<void> {
    await tx.change(
      `update billing.payment p set fee = kept.fee, net = p.amount - kept.fee
         from billing.fee_invoice f, (select coalesce(sum(r.fee), 0)::int as fee from billing.transfer_request r
           where r.community_id = $1 and r.receivable_id = $2 and r.state = 'paid') kept
        where p.community_id = $1 and p.id = f.payment_id and f.community_id = $1 and f.receivable_id = $2
          and f.state = 'settled'`,
      [tx.community, receivableId],
    );
  }
}
