import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { assignmentMachine } from '../domain/assignment.ts';
import { readReason } from '../domain/help-request.ts';
import { readHours } from '../domain/hours.ts';
import type { TypedHours } from '../domain/hours.ts';
import { rulesOf } from '../domain/track.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { DoingStore } from '../store/doing.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { placeDecided } from '../work.events.ts';
import { AcceptPlace } from './accept-place.ts';
import { AccruePay } from './pay/accrue-pay.ts';

/** What the desk finds: `done` is paid as posted, of employment by the hours that it found; not done only with a reason, which the person reads. */
export type WorkDecision = {
  id: string;
  done: boolean;
  reason: string;
  hours?: TypedHours | null;
  by: string;
};

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
    private readonly gigs: GigStore,
    private readonly pay: AccruePay,
  ) {}

  /** The same decided twice is done once. Throws PLACE_NOT_FOUND, WORK_REASON_WRONG for what was not done, WORK_NOT_DISPUTED and WORK_DECIDED (conflict), WORK_PART_OWED (conflict) for not done where hours are owed that nobody disputes, and HOURS_WRONG. */
  async run(tx: Tx, { id, done, reason, hours = null, by }: WorkDecision): Promise<void> {
    const held = await this.assignments.held(tx, id);
    if (!held) throw new Refusal('not_found', 'PLACE_NOT_FOUND');
    const to = done ? 'accepted' : 'not_done';
    if (held.state === to) return;
    if (assignmentMachine.isFinal(held.state)) throw new Refusal('conflict', 'WORK_DECIDED');
    const silent = held.state === 'taken' && held.endsAt <= tx.now;
    if (held.state !== 'disputed' && !(silent && !done)) throw new Refusal('conflict', 'WORK_NOT_DISPUTED');
    const why = done && reason.trim() === '' ? null : unwrap(readReason(reason));
    if (done && hours) await this.noteHours(tx, held, hours);
    if (!done && (await this.pay.owes(tx, id))) throw new Refusal('conflict', 'WORK_PART_OWED');
    if (done) await this.accepting.run(tx, held, { by: 'desk', accountId: by, reason: why });
    else
      await this.doing.settle(tx, id, {
        ...{ state: 'not_done', acceptedAt: null, by: 'desk', judgedBy: by, reason: why },
      });
    await tx.emit(placeDecided, { assignmentId: id });
  }

  private async noteHours(tx: Tx, { id, gigId }: AssignmentEntity, hours: TypedHours): Promise<void> {
    const gig = await this.gigs.byId(tx, gigId);
    if (gig && rulesOf(gig).byHours)
      await this.doing.noteHours(tx, id, unwrap(readHours(hours, gig.startsAt, tx.now)));
  }
}
