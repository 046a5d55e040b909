import {
  BookMembershipPayment,
  BookMembershipRefund,
  BookProcessorFee,
  BookRefundFailure,
  disputeLostEntry,
  disputeOpenedEntry,
  disputeWonEntry,
  PostEntry,
} from '@enishi/ledger';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { BookEntry } from '../domain/decision.ts';
import type { SubjectRef } from '../domain/offer.ts';

type Of<Kind extends BookEntry['kind']> = Extract<BookEntry, { kind: Kind }>;

const movement = (id: string): SourceRef => ({ type: 'stripe_balance_transaction', id });

/** Takes a movement on Stripe's balance into the books. Once per movement: the books are keyed by its id. */
@Injectable()
export class BookMovement {
  constructor(
    private readonly payment: BookMembershipPayment,
    private readonly fee: BookProcessorFee,
    private readonly refund: BookMembershipRefund,
    private readonly refundFailure: BookRefundFailure,
    private readonly entries: PostEntry,
  ) {}

  async run(tx: Tx, entry: BookEntry, subject: SubjectRef): Promise<void> {
    switch (entry.kind) {
      case 'payment':
        return this.paid(tx, entry, { ...subject });
      case 'refund':
        return this.refunded(tx, entry, { ...subject });
      case 'refund_failed': {
        const { balanceTransactionId, occurredOn } = entry;
        const reason = '返金が届かず戻入';
        await this.refundFailure.run(tx, { refund: movement(balanceTransactionId), occurredOn, reason });
        return;
      }
      case 'dispute_opened':
      case 'dispute_won':
        return this.disputed(tx, entry, { ...subject });
      case 'dispute_lost': {
        const { gross: amount, occurredOn, stripeDisputeId } = entry;
        const source = { type: 'stripe_dispute', id: stripeDisputeId };
        const facts = { source, occurredOn, amount, description: '異議申し立てによる貸倒れ', subject };
        await this.entries.run(tx, disputeLostEntry(facts));
      }
    }
  }

  private async paid(tx: Tx, entry: Of<'payment'>, subject: SubjectRef): Promise<void> {
    const { kind: _, paymentId: __, fee, balanceTransactionId, ...paid } = entry;
    const source = movement(balanceTransactionId);
    const { occurredOn, stream } = paid;
    const description = paidFor(paid);
    const kept = { source, occurredOn, subject, fee, stream, description: '決済手数料' };
    await this.payment.run(tx, { ...paid, source, subject, description }, kept);
  }

  private async refunded(tx: Tx, entry: Of<'refund' | 'refund_failed'>, subject: SubjectRef): Promise<void> {
    const { gross, stream, taxCategory, occurredOn, balanceTransactionId, paymentTransactionId } = entry;
    const source = movement(balanceTransactionId);
    const payment = movement(paymentTransactionId);
    const facts = { source, occurredOn, gross, taxCategory, payment, subject };
    const description = stream === 'event_ticket' ? 'チケット代の返金' : '会費の返金';
    await this.refund.run(tx, { ...facts, description });
  }

  private async disputed(
    tx: Tx,
    entry: Of<'dispute_opened' | 'dispute_won'>,
    subject: SubjectRef,
  ): Promise<void> {
    const { kind, gross: amount, fee, occurredOn, balanceTransactionId } = entry;
    const facts = { source: movement(balanceTransactionId), occurredOn, subject };
    const draft =
      kind === 'dispute_opened'
        ? disputeOpenedEntry({ ...facts, amount, description: '異議申し立て（銀行の預かり）' })
        : disputeWonEntry({ ...facts, amount, description: '異議申し立ての解決（入金）' });
    await this.entries.run(tx, draft);
    if (fee !== 0)
      await this.fee.run(tx, { ...facts, fee, stream: null, description: '異議申し立ての手数料' });
  }
}

/** What the books call a payment; whatever waits is earned from a day on that comes later. */
function paidFor({ stream, waits }: Pick<Of<'payment'>, 'stream' | 'waits'>): string {
  if (stream === 'event_ticket') return 'チケット代（開催待ち）';
  return waits ? '会費（受け取り待ち）' : '会費';
}
