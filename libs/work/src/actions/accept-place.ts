import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { Ender } from '../domain/assignment.ts';
import { standingAt } from '../domain/inspection.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { DoingStore } from '../store/doing.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { placeAccepted } from '../work.events.ts';
import { AccruePay } from './pay/accrue-pay.ts';

/** Who accepts, and with which words where the desk decides. */
export type Accepting = {
  by: Extract<Ender, 'company' | 'desk' | 'clock'>;
  accountId: string | null;
  reason: string | null;
};

/** Every way into `accepted` goes through here: by the company, by the desk and by the clock. The reward is owed from this commit on; what else follows from acceptance joins its event. */
@Injectable()
export class AcceptPlace {
  constructor(
    private readonly doing: DoingStore,
    private readonly gigs: GigStore,
    private readonly pay: AccruePay,
  ) {}

  /** Of a place that the caller holds and whose state may turn. What the days of inspection accepted already counts from their end. The posted reward is owed, whatever the minutes. */
  async run(tx: Tx, held: AssignmentEntity, { by, accountId, reason }: Accepting): Promise<void> {
    const byClock = standingAt(held, tx.now) === 'accepted';
    await this.doing.settle(tx, held.id, {
      ...{ state: 'accepted', acceptedAt: byClock ? held.inspectedUntil : tx.now, reason },
      ...{ by: byClock ? 'clock' : by, judgedBy: byClock ? null : accountId },
    });
    const gig = await this.gigs.byId(tx, held.gigId);
    if (!gig || !held.memberId) return;
    await this.pay.record(tx, held.id);
    await tx.emit(placeAccepted, {
      ...{ assignmentId: held.id, gigId: gig.id, companyId: gig.companyId, memberId: held.memberId },
      ...{ skillId: gig.skillId, minutes: held.minutes ?? gig.minutes, workedOn: gig.day },
    });
  }
}
