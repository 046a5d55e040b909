import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { accountLetter } from '../../domain/pay-letter.ts';
import { TicketRefundStore } from '../../store/ticket-refund.store.ts';
import { PostTickets } from '../orders/post-tickets.ts';

const most = 200;
const dayMs = 86_400_000;
/** Stripe waits for 45 days (docs.stripe.com/payments/konbini); fifteen before that a mail may have been overlooked. */
const asks = { remindAfter: 30 * dayMs, lapsesAfter: 45 * dayMs };

/** Reminds buyers whose refund waits for their bank account, once each. */
@Injectable()
export class RemindOfAccounts {
  constructor(
    private readonly refunds: TicketRefundStore,
    private readonly letters: PostTickets,
  ) {}

  /** Answers how many were reminded. */
  async run(tx: Tx): Promise<number> {
    const since = new Date(tx.now.getTime() - asks.remindAfter);
    const due = await this.refunds.withoutAccount(tx, { since, most });
    for (const { id, orderId, amount: refund, sentAt } of due) {
      const until = new Date(sentAt!.getTime() + asks.lapsesAfter);
      await this.refunds.change(tx, id, { remindedAt: tx.now });
      await this.letters.post(tx, orderId, (facts, locale) =>
        accountLetter({ ...facts, refund, until }, locale),
      );
    }
    return due.length;
  }
}
