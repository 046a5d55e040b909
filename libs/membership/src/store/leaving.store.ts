import { Injectable } from '@nestjs/common';
import { newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { leavingMachine } from '../domain/leaving.ts';
import type { LeavingState } from '../domain/leaving.ts';
import { LeavingEntity } from './leaving.entity.ts';

/** What is asked when somebody leaves. */
export type NewLeaving = Pick<LeavingEntity, 'memberId' | 'reasonKey' | 'remark' | 'lastDay' | 'actor'>;

/** Wishes to leave, at most one open per member. */
@Injectable()
export class LeavingStore {
  /** The wish that waits for Stripe, if there is one. */
  open(tx: Tx, memberId: string): Promise<LeavingEntity | null> {
    return tx.repo(LeavingEntity).findOneBy({ memberId, state: 'requested' });
  }

  async add(tx: Tx, leaving: NewLeaving): Promise<LeavingEntity> {
    const row: LeavingEntity = {
      ...leaving,
      id: newId(),
      communityId: tx.community,
      state: 'requested',
      askedAt: tx.now,
      settledAt: null,
    };
    await tx.repo(LeavingEntity).insert(row);
    return row;
  }

  async change(tx: Tx, id: string, changes: Pick<LeavingEntity, 'lastDay'>): Promise<void> {
    await tx.repo(LeavingEntity).update({ id }, changes);
  }

  async settle(tx: Tx, leaving: LeavingEntity, state: LeavingState): Promise<void> {
    const to = unwrap(leavingMachine.move(leaving.state, state));
    await tx.repo(LeavingEntity).update({ id: leaving.id }, { state: to, settledAt: tx.now });
  }

  /** Members whose leaving waits, oldest wish first. */
  async waiting(tx: Tx): Promise<string[]> {
    const rows = await tx.repo(LeavingEntity).find({
      where: { state: 'requested' },
      select: { memberId: true, askedAt: true },
      order: { askedAt: 'ASC' },
    });
    return rows.map(({ memberId }) => memberId);
  }
}
