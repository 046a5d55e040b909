import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In, IsNull } from 'typeorm';
import type { FindOperator, FindOptionsWhere } from 'typeorm';
import type { BuyerRef } from '../domain/buyer.ts';
import type { HoldState } from '../domain/states.ts';
import { offerAfter } from '../domain/waiting-entry.ts';
import { HoldEntity } from './hold.entity.ts';

/** Rows that are of a buyer, as a member or as a guest. */
const theirs = (
  buyer: string | FindOperator<string>,
  wanted: FindOptionsWhere<HoldEntity>,
): FindOptionsWhere<HoldEntity>[] => [
  { ...wanted, memberId: buyer },
  { ...wanted, guestId: buyer },
];

/** Holds of the transaction's community. */
@Injectable()
export class HoldStore {
  async ofPress(tx: Tx, buyer: BuyerRef, press: string): Promise<HoldEntity | null> {
    return tx.repo(HoldEntity).findOneBy(theirs(buyer.id, { press }));
  }

  /** A buyer's own; null also for text that is no id at all. */
  async own(tx: Tx, buyerId: string, id: string): Promise<HoldEntity | null> {
    return isId(id) ? tx.repo(HoldEntity).findOneBy(theirs(buyerId, { id })) : null;
  }

  /** The same, and nobody else decides about it until the commit. */
  async locked(tx: Tx, buyerId: string, id: string): Promise<HoldEntity | null> {
    if (!isId(id)) return null;
    return tx
      .repo(HoldEntity)
      .findOne({ where: theirs(buyerId, { id }), lock: { mode: 'pessimistic_write' } });
  }

  /** What a buyer chose at an event and neither ordered nor gave up, locked. An offer of the waiting list is no choice, and stands beside it. */
  async open(tx: Tx, buyerIds: readonly string[], eventId: string): Promise<HoldEntity[]> {
    return tx.repo(HoldEntity).find({
      where: theirs(In(buyerIds), { eventId, state: 'active', entryId: IsNull() }),
      lock: { mode: 'pessimistic_write' },
    });
  }

  async add(tx: Tx, hold: HoldEntity): Promise<void> {
    await tx.repo(HoldEntity).insert(hold);
  }

  /** Of an offer the entry of the waiting list goes along. */
  async turn(tx: Tx, id: string, state: Exclude<HoldState, 'active'>): Promise<void> {
    await tx.query(
      `with turned as (update ticketing.hold set state = $2 where id = $1 returning entry_id)
       update ticketing.waiting_entry set state = $3, ended_at = $4
        where id = (select entry_id from turned) and state = 'offered'`,
      [id, state, offerAfter[state], tx.now],
    );
  }
}
