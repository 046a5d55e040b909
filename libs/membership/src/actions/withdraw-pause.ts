import { Injectable } from '@nestjs/common';
import { KeepCollecting, SubscriptionOf } from '@enishi/billing';
import type { SubscriptionView } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { PauseTurn } from '../membership.events.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { NotePause } from './note-pause.ts';
import { nothingHeld } from './nothing-held.ts';
import { SettleMembership } from './settle-membership.ts';

/** Takes back a pause that has not begun: the plan renews as if nobody had asked. */
@Injectable()
export class WithdrawPause {
  constructor(
    private readonly subscriptions: SubscriptionOf,
    private readonly keep: KeepCollecting,
    private readonly memberships: MembershipStore,
    private readonly settle: SettleMembership,
    private readonly note: NotePause,
  ) {}

  /** Asking twice is asking once. Throws NOTHING_TO_KEEP where nothing is paid for, MEMBER_NOT_FOUND, PAUSED_ALREADY once it has begun. */
  async run(tx: Tx, memberId: string, actor: string | null): Promise<void> {
    const subject = { kind: 'member', id: memberId } as const;
    const held = await this.subscriptions.run(tx, subject);
    if (!held) throw await nothingHeld(tx, this.memberships, memberId, 'NOTHING_TO_KEEP');
    if (held.status === 'paused') throw new Refusal('conflict', 'PAUSED_ALREADY');
    await this.keep.run(tx, subject);
    await this.renewAgain(tx, memberId, held, { kind: 'withdrawn', actor });
  }

  /** The renewal was quicker than the pause, which therefore does not begin. */
  async overtaken(tx: Tx, memberId: string): Promise<void> {
    const held = await this.subscriptions.run(tx, { kind: 'member', id: memberId });
    if (held && held.pause === null)
      await this.renewAgain(tx, memberId, held, { kind: 'overtaken', actor: null });
  }

  private async renewAgain(
    tx: Tx,
    memberId: string,
    held: SubscriptionView,
    turn: { kind: PauseTurn; actor: string | null },
  ): Promise<void> {
    const source = await this.memberships.sourceBy(tx, memberId, held.subscriptionId);
    if (!source || source.pausesOn === null) return;
    const { periodEnd: paidUntil, offerKey: planKey, interval, amount } = held;
    const { pausesOn, resumesOn } = source;
    const none = { pausesOn: null, resumesOn: null, untilDay: null };
    await this.memberships.saveSource(tx, { ...source, ...none, paidUntil });
    const interrupted = source.untilDay !== null && source.untilDay <= tokyoDateOf(tx.now);
    await this.settle.run(tx, memberId, interrupted ? planKey : null);
    const plan = { memberId, planKey, interval, amount };
    await this.note.run(tx, plan, { ...turn, pausesOn, resumesOn, paidUntil });
  }
}
