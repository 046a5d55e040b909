import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { assignmentMachine } from '../domain/assignment.ts';
import { readReason } from '../domain/help-request.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { DoingStore } from '../store/doing.store.ts';
import { placeDecided } from '../work.events.ts';
import { AcceptPlace } from './accept-place.ts';

/** What the desk finds: `done` is paid as posted; not done only with a reason, which the person reads. */
export type WorkDecision = { id: string; done: boolean; reason: string; by: string };

/**
 * The desk decides what is disputed, and of whom nobody has heard. Work that was done is paid as posted: neither refused nor reduced without the person's fault
 * (フリーランス・事業者間取引適正化等法5条1項).
 */
@Injectable()
export class DecideWork {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly doing: DoingStore,
    private readonly accepting: AcceptPlace,
  ) {}

  /** The same decided twice is done once. Throws PLACE_NOT_FOUND, WORK_REASON_WRONG for what was not done, WORK_NOT_DISPUTED and WORK_DECIDED (conflict). */
  async run(tx: Tx, { id, done, reason, by }: WorkDecision): Promise<void> {
    const held = await this.assignments.held(tx, id);
    if (!held) throw new Refusal('not_found', 'PLACE_NOT_FOUND');
    const to = done ? 'accepted' : 'not_done';
    if (held.state === to) return;
    if (assignmentMachine.isFinal(held.state)) throw new Refusal('conflict', 'WORK_DECIDED');
    const silent = held.state === 'taken' && held.endsAt <= tx.now;
    if (held.state !== 'disputed' && !(silent && !done)) throw new Refusal('conflict', 'WORK_NOT_DISPUTED');
    const why = done && reason.trim() === '' ? null : unwrap(readReason(reason));
    if (done) await this.accepting.run(tx, held, { by: 'desk', accountId: by, reason: why });
    else
      await this.doing.settle(tx, id, {
        ...{ state: 'not_done', acceptedAt: null, by: 'desk', judgedBy: by, reason: why },
      });
    await tx.emit(placeDecided, { assignmentId: id });
  }
}
