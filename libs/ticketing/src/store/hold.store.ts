import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { HoldState } from '../domain/states.ts';
import { HoldEntity } from './hold.entity.ts';

/** Holds of the transaction's community. */
@Injectable()
export class HoldStore {
  async ofPress(tx: Tx, memberId: string, press: string): Promise<HoldEntity | null> {
    return tx.repo(HoldEntity).findOneBy({ memberId, press });
  }

  /** A member's own; null also for text that is no id at all. */
  async own(tx: Tx, memberId: string, id: string): Promise<HoldEntity | null> {
    return isId(id) ? tx.repo(HoldEntity).findOneBy({ id, memberId }) : null;
  }

  /** The same, and nobody else decides about it until the commit. */
  async locked(tx: Tx, memberId: string, id: string): Promise<HoldEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(HoldEntity).findOne({ where: { id, memberId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of a member at an event that were neither ordered nor given up, locked. */
  async open(tx: Tx, memberId: string, eventId: string): Promise<HoldEntity[]> {
    return tx.repo(HoldEntity).find({
      where: { memberId, eventId, state: 'active' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async add(tx: Tx, hold: HoldEntity): Promise<void> {
    await tx.repo(HoldEntity).insert(hold);
  }

  async turn(tx: Tx, id: string, state: HoldState): Promise<void> {
    await tx.repo(HoldEntity).update({ id }, { state });
  }
}
