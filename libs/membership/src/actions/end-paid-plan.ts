import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CancelReason } from '../domain/cancel-reason.ts';
import { leavingReasons } from '../domain/leaving.ts';
import { membershipCancellationChanged } from '../membership.events.ts';
import type { MembershipSourceEntity } from '../store/membership-source.entity.ts';
import { MembershipStore, nothingPlanned } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { NotePause } from './note-pause.ts';
import { SettleMembership } from './settle-membership.ts';

/** Writes down that a paid plan ends, and when. */
@Injectable()
export class EndPaidPlan {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
    private readonly settle: SettleMembership,
    private readonly pauses: NotePause,
  ) {}

  /** The reason that was chosen, in both languages; what was said in own words stays out of the story, which is kept. */
  async noteReason(tx: Tx, memberId: string, reason: CancelReason): Promise<void> {
    const { ja: reason_ja, en: reason_en } = leavingReasons[reason];
    await this.timeline.append(tx, memberId, {
      kind: 'cancellation_reason',
      facts: { reason_ja, reason_en },
    });
  }

  /** With the period that is paid; `cancelsOn` is the first day without it. Does nothing where that is known. */
  async withPeriod(tx: Tx, source: MembershipSourceEntity, cancelsOn: TokyoDate): Promise<void> {
    if (source.cancelsOn !== null) return;
    const { memberId, planKey } = source;
    await this.memberships.saveSource(tx, { ...source, ...nothingPlanned, cancelsOn, untilDay: cancelsOn });
    await this.settle.run(tx, memberId);
    const lastUsableDay = addDays(source.graceUntil ?? cancelsOn, -1);
    await this.timeline.append(tx, memberId, {
      kind: 'cancellation_scheduled',
      facts: { lastDay: lastUsableDay },
    });
    await tx.emit(membershipCancellationChanged, { memberId, planKey, lastUsableDay });
  }

  /** Nothing is paid that could be used up: the plan has ended with its last day before the pause. */
  async duringPause(tx: Tx, source: MembershipSourceEntity): Promise<void> {
    if (source.pausesOn === null || !source.interval || source.amount === null) return;
    const { memberId, planKey, interval, amount, pausesOn, resumesOn } = source;
    await this.memberships.saveSource(tx, { ...source, ...nothingPlanned });
    await this.settle.run(tx, memberId);
    const plan = { memberId, planKey, interval, amount };
    await this.pauses.run(tx, plan, { kind: 'cancelled', pausesOn, resumesOn });
  }
}
