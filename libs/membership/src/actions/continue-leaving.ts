import { Injectable } from '@nestjs/common';
import { MayStillCharge, StopCharging } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { LeavingStore } from '../store/leaving.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { EndMembership } from './end-membership.ts';

/**
 * Goes on with a leaving that waits for Stripe: verified that nothing charges any more, the membership ends; otherwise
 * what is still open is stopped once more (a payment page paid at the last moment brings a subscription that nobody
 * wanted). Repeating it changes nothing.
 */
@Injectable()
export class ContinueLeaving {
  constructor(
    private readonly charges: MayStillCharge,
    private readonly stop: StopCharging,
    private readonly leavings: LeavingStore,
    private readonly members: MemberStore,
    private readonly end: EndMembership,
  ) {}

  async run(tx: Tx, memberId: string): Promise<void> {
    const waiting = await this.leavings.open(tx, memberId);
    if (!waiting) return;
    const subject = { kind: 'member', id: memberId } as const;
    // Takes the lock under which orders happen, so that none slips in between the question and the end.
    await this.stop.run(tx, { subject, when: waiting.lastDay ? 'period_end' : 'now', reason: null });
    if (await this.charges.run(tx, subject)) return;
    const member = await this.members.locked(tx, memberId);
    const leaving = await this.leavings.open(tx, memberId);
    if (member && leaving) await this.end.run(tx, member, leaving);
  }

  /** All that wait, every night: a lost event delays a leaving by a day at most. */
  async all(tx: Tx): Promise<void> {
    for (const memberId of await this.leavings.waiting(tx)) await this.run(tx, memberId);
  }
}
