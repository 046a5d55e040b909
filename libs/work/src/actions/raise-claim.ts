import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { assignmentMachine } from '../domain/assignment.ts';
import type { ClaimKind, Side } from '../domain/claim.ts';
import type { Hours } from '../domain/wage.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { ClaimStore } from '../store/claim.store.ts';
import { DoingStore } from '../store/doing.store.ts';
import { placeDisputed } from '../work.events.ts';
import { AccruePay } from './pay/accrue-pay.ts';

/** Writes down what one side says against the other; the place waits for the desk from then on. Of disputed hours what nobody disputes is owed at once. */
@Injectable()
export class RaiseClaim {
  constructor(
    private readonly claims: ClaimStore,
    private readonly doing: DoingStore,
    private readonly pay: AccruePay,
  ) {}

  /** Of a place that the caller holds. Throws WORK_DECIDED (conflict) for what has ended. */
  async run(
    tx: Tx,
    { id, state, memberId }: AssignmentEntity,
    {
      side,
      kind,
      reason,
      hours = null,
    }: { side: Side; kind: ClaimKind; reason: string; hours?: Hours | null },
  ): Promise<void> {
    if (state !== 'disputed' && !assignmentMachine.may(state, 'disputed'))
      throw new Refusal('conflict', 'WORK_DECIDED');
    await this.claims.put(tx, {
      ...{ assignmentId: id, side, communityId: tx.community, kind, saidAt: tx.now },
      // Of whom was erased nothing more is written.
      reason: memberId ? reason : null,
      ...{
        hoursFrom: hours?.from ?? null,
        hoursTo: hours?.to ?? null,
        hoursBreak: hours?.breakMinutes ?? null,
      },
    });
    if (hours) await this.pay.recordUndisputed(tx, id, hours);
    if (state === 'disputed') return;
    await this.doing.dispute(tx, id);
    if (side === 'company') await tx.emit(placeDisputed, { assignmentId: id });
  }
}
