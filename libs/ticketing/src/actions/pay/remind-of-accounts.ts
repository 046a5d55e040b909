import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { accountLetter } from '../../domain/pay-letter.ts';
import { TicketRefundStore } from '../../store/ticket-refund.store.ts';
import { PostTickets } from '../orders/post-tickets.ts';

const most = 200;
const dayMs = 86_400_000;
/** Stripe waits for 45 days (docs.stripe.com/payments/konbini); fifteen before that a mail may have been overlooked. */
const asks = { remindAfter: 30 * dayMs, lapsesAfter: 45 * dayMs };

/** Reminds buyers whose refund waits for their bank account at Stripe, once for each time that they are asked. Of transfers billing reminds. */
@Injectable()
export class RemindOfAccounts {
  constructor(
    private readonly refunds: TicketRefundStore,
    private readonly letters: PostTickets,
  ) {}

  /** Ids of refunds of whose accounts somebody is to be reminded now. */
  due(tx: Tx): Promise<string[]> {
    return this.refunds.withoutAccount(tx, { since: since(tx), most });
  }

  /** One of them, unless an account was named or somebody reminded meanwhile. */
  async run(tx: Tx, id: string): Promise<void> {
    const refund = await this.refunds.toRemind(tx, id, since(tx));
    if (!refund) return;
    const { orderId, amount, sentAt } = refund;
    const until = new Date(sentAt!.getTime() + asks.lapsesAfter);
    await this.refunds.change(tx, id, { remindedAt: tx.now });
    await this.letters.post(tx, orderId, (facts, locale) =>
      accountLetter({ ...facts, refund: amount, until }, locale),
    );
  }
}

const since = (tx: Tx): Date => new Date(tx.now.getTime() - asks.remindAfter);
