import { Injectable } from '@nestjs/common';
import { RequestPause, SubscriptionOf } from '@enishi/billing';
import { Refusal, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { pauseFingerprint } from '../domain/pause-terms.ts';
import { MembershipStore, nothingPlanned } from '../store/membership.store.ts';
import { NotePause } from './note-pause.ts';
import { nothingHeld } from './nothing-held.ts';
import { SettleMembership } from './settle-membership.ts';

/** A press of the button: for how long, and what was shown. `actor` is whoever at the desk pressed it for the member. */
export type PausePress = { months: number; fingerprint: string; actor: string | null };

/**
 * Pauses a paid plan (休会) for whole months from the end of what is paid: number and card stay, nothing is charged, and the
 * plan goes on by itself with the charge that was shown. It holds from now on, although Stripe is told after the commit; what was planned
 * besides is taken back. Asking twice is asking once. Throws NOTHING_TO_PAUSE, MEMBER_NOT_FOUND, DISCLOSURE_CHANGED and the refusals of billing.
 */
@Injectable()
export class PauseMembership {
  constructor(
    private readonly subscriptions: SubscriptionOf,
    private readonly pauses: RequestPause,
    private readonly memberships: MembershipStore,
    private readonly settle: SettleMembership,
    private readonly note: NotePause,
  ) {}

  async run(tx: Tx, memberId: string, { months, fingerprint, actor }: PausePress): Promise<void> {
    const subject = { kind: 'member', id: memberId } as const;
    const held = await this.subscriptions.run(tx, subject);
    if (!held) throw await nothingHeld(tx, this.memberships, memberId, 'NOTHING_TO_PAUSE');
    const days = await this.pauses.run(tx, subject, months);
    const { offerKey: planKey, interval, amount } = held;
    if (fingerprint !== pauseFingerprint({ planKey, amount, ...days }))
      throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    // Billing's lock on the member is held from here on: whoever pressed a moment earlier has committed.
    const source = await this.memberships.sourceBy(tx, memberId, held.subscriptionId);
    if (!source) throw new Refusal('conflict', 'NOTHING_TO_PAUSE');
    const pause = { pausesOn: days.from, resumesOn: days.until };
    if (source.pausesOn === pause.pausesOn && source.resumesOn === pause.resumesOn) return;
    const changed = { cancelsOn: null, untilDay: days.from, ...pause };
    await this.memberships.saveSource(tx, { ...source, ...nothingPlanned, ...changed });
    await this.settle.run(tx, memberId);
    const plan = { memberId, planKey, interval, amount: yen(amount) };
    await this.note.run(tx, plan, { kind: 'planned', ...pause, actor });
  }
}
