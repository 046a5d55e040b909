import { Injectable } from '@nestjs/common';
import {
  SubscriptionOf,
  paid,
  pauseOvertaken,
  paymentFailed,
  receiptReplaced,
  reconciled,
  refunded,
  subscriptionChanged,
} from '@enishi/billing';
import type {
  Paid,
  PauseOvertaken,
  PaymentFailed,
  ReceiptReplaced,
  Reconciled,
  Refunded,
  SubjectRef,
  SubscriptionChanged,
} from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ApplySubscription } from '../../actions/apply-subscription.ts';
import { NoteMoney } from '../../actions/note-money.ts';
import { WithdrawPause } from '../../actions/withdraw-pause.ts';
import { NoteSync } from '../../actions/note-sync.ts';

/** Membership follows the money in the transaction that writes it down: no gap in which one is true without the other. */
@Injectable()
export class MoneyReactions {
  constructor(
    private readonly subscriptions: ApplySubscription,
    private readonly money: NoteMoney,
    private readonly syncs: NoteSync,
    private readonly known: SubscriptionOf,
    private readonly pauses: WithdrawPause,
  ) {}

  @Joins(subscriptionChanged, 'membership.apply_subscription')
  async subscription(tx: Tx, { subject, offerKey, endedAt, ...facts }: SubscriptionChanged): Promise<void> {
    if (subject.kind !== 'member') return;
    const endedOn = endedAt ? tokyoDateOf(new Date(endedAt)) : null;
    await this.subscriptions.run(tx, {
      ...facts,
      ...(await this.wished(tx, subject, facts)),
      memberId: subject.id,
      planKey: offerKey,
      endedOn,
    });
  }

  /** A wish that is still on its way to Stripe counts; an answer of Stripe from before it does not undo it. */
  private async wished(
    tx: Tx,
    subject: SubjectRef,
    { subscriptionId, cancelAtPeriodEnd, next, pause }: Told,
  ): Promise<Pick<Told, 'cancelAtPeriodEnd' | 'next' | 'pause'>> {
    const wished = await this.known.run(tx, subject);
    if (wished?.subscriptionId !== subscriptionId) return { cancelAtPeriodEnd, next, pause };
    return { cancelAtPeriodEnd: wished.cancelAtPeriodEnd, next: wished.next, pause: wished.pause };
  }

  @Joins(pauseOvertaken, 'membership.take_back_overtaken_pause')
  async overtaken(tx: Tx, { subject }: PauseOvertaken): Promise<void> {
    await this.pauses.overtaken(tx, subject.id);
  }

  @Joins(paid, 'membership.note_paid')
  async paid(tx: Tx, { subject, amount, stream }: Paid): Promise<void> {
    const kind = stream === 'event_ticket' ? 'tickets_paid' : 'paid';
    await this.money.run(tx, { memberId: subject.id, kind, amount });
  }

  @Joins(refunded, 'membership.note_refunded')
  async refunded(tx: Tx, { subject, amount }: Refunded): Promise<void> {
    await this.money.run(tx, { memberId: subject.id, kind: 'refunded', amount });
  }

  @Joins(paymentFailed, 'membership.note_payment_failed')
  async failed(tx: Tx, { subject, amount, declineCode }: PaymentFailed): Promise<void> {
    await this.money.run(tx, { memberId: subject.id, kind: 'payment_failed', amount, decline: declineCode });
  }

  @Joins(receiptReplaced, 'membership.note_receipt')
  async receipt(tx: Tx, replaced: ReceiptReplaced): Promise<void> {
    await this.money.receipt(tx, replaced);
  }

  @Joins(reconciled, 'membership.note_sync')
  async reconciled(tx: Tx, { subject, because, changes }: Reconciled): Promise<void> {
    if (subject.kind !== 'member') return;
    await this.syncs.run(tx, subject.id, { askedByDesk: because === 'desk', changes: changes.length });
  }
}

type Told = Pick<SubscriptionChanged, 'subscriptionId' | 'cancelAtPeriodEnd' | 'next' | 'pause'>;
