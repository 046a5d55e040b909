import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipCancellationChanged } from '../membership.events.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { NotePause } from './note-pause.ts';
import type { PausedPlan } from './note-pause.ts';

/** What is planned of a source, before and after billing told of it. */
type Planned = {
  readonly cancelsOn: TokyoDate | null;
  readonly pausesOn: TokyoDate | null;
  readonly resumesOn: TokyoDate | null;
  readonly paidUntil: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
};

/** Tells of what somebody planned or took back at Stripe; what was done here has been told already and is no difference. */
@Injectable()
export class NoteTurnsAtStripe {
  constructor(
    private readonly timeline: TimelineStore,
    private readonly pauses: NotePause,
  ) {}

  async pause(tx: Tx, plan: PausedPlan, before: Planned, after: Planned): Promise<void> {
    if ((before.pausesOn === null) === (after.pausesOn === null)) return;
    const { pausesOn, resumesOn, paidUntil } = after;
    const kind = pausesOn ? 'planned' : 'withdrawn';
    await this.pauses.run(tx, plan, { kind, pausesOn, resumesOn, paidUntil });
  }

  async cancellation(
    tx: Tx,
    { memberId, planKey }: PausedPlan,
    before: Planned,
    { cancelsOn, graceUntil }: Planned,
  ): Promise<void> {
    if ((before.cancelsOn === null) === (cancelsOn === null)) return;
    const lastUsableDay = cancelsOn && addDays(graceUntil ?? cancelsOn, -1);
    await this.timeline.append(
      tx,
      memberId,
      lastUsableDay
        ? { kind: 'cancellation_scheduled', facts: { lastDay: lastUsableDay } }
        : { kind: 'cancellation_withdrawn' },
    );
    await tx.emit(membershipCancellationChanged, { memberId, planKey, lastUsableDay });
  }
}
