import { ReversePayment } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { NoteDeskTurn } from './note-desk-turn.ts';

/** Takes a fee back that the desk took, with its days. Needs the identity scope. Throws the refusals of billing. */
@Injectable()
export class ReverseMembershipFee {
  constructor(
    private readonly payments: ReversePayment,
    private readonly note: NoteDeskTurn,
  ) {}

  async run(tx: Tx, wish: { paymentId: string; reason: string; reversedBy: string }): Promise<void> {
    const { paymentId, reason } = wish;
    const reversedBy = await this.note.who(tx, wish.reversedBy);
    const { subject, offerKey, amount, now } = await this.payments.run(tx, { paymentId, reason, reversedBy });
    if (!now) return;
    await this.note.run(tx, subject.id, {
      ...{ kind: 'fee_reversed', by: wish.reversedBy, planKey: offerKey, amount },
      facts: { reason: reason.trim() },
    });
  }
}
