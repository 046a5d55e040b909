import { Injectable } from '@nestjs/common';
import { EndOrderTransfer } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { accountLetter } from '../../domain/pay-letter.ts';
import {
  accountNamedLetter,
  transferLetter,
  transferOverLetter,
  transferPartLetter,
  transferReminder,
} from '../../domain/transfer-letter.ts';
import { OrderStore } from '../../store/order.store.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { OwedMoney } from './owed-money.ts';
import type { AccountNamed, AccountNeeded } from '../../ticketing.events.ts';
import { PostTickets } from '../orders/post-tickets.ts';

/** Writes about orders that are paid by transfer: where to and under which name, that a part has come, that the time is nearly over, and to which account what goes back is to go. */
@Injectable()
export class PostTransfers {
  constructor(
    private readonly orders: OrderStore,
    private readonly payments: TicketPaymentStore,
    private readonly transfers: EndOrderTransfer,
    private readonly owed: OwedMoney,
    private readonly letters: PostTickets,
  ) {}

  awaited(tx: Tx, orderId: string): Promise<void> {
    return this.withAccount(tx, orderId, transferLetter);
  }

  runsOut(tx: Tx, orderId: string): Promise<void> {
    return this.withAccount(tx, orderId, transferReminder);
  }

  /** By the id under which billing knows the order. Of what is no order of tickets nothing is said. */
  async partCame(tx: Tx, orderTransferId: string): Promise<void> {
    const page = await this.payments.ofAttempt(tx, orderTransferId);
    if (!page) return;
    await this.withAccount(tx, page.orderId, (facts, locale) =>
      transferPartLetter({ ...facts, over: facts.transfer.payUntil <= tx.now }, locale),
    );
  }

  /** Says what came beyond the sum of an order that has its tickets, where something did. */
  async cameOver(tx: Tx, orderId: string): Promise<void> {
    const owed = await this.owed.run(tx, orderId);
    if (owed.owed > 0)
      await this.letters.post(tx, orderId, (facts, locale) => transferOverLetter({ ...facts, owed }, locale));
  }

  /** Asks for the account to which `amount` yen go. Of what was paid at a store Stripe asks by itself. */
  async accountNeeded(tx: Tx, { orderId, amount }: AccountNeeded): Promise<void> {
    const order = await this.orders.byId(tx, orderId);
    if (order?.means === 'bank_transfer')
      await this.letters.post(tx, orderId, (facts, locale) =>
        accountLetter({ ...facts, refund: amount, until: null }, locale),
      );
  }

  /** Says that an account was named, to whoever has the order: they may not have been the one. */
  accountNamed(tx: Tx, { orderId, tail }: AccountNamed): Promise<void> {
    return this.letters.post(tx, orderId, (facts, locale) => accountNamedLetter({ ...facts, tail }, locale));
  }

  /** Asks once more for the account once it was waited for in vain, by the id under which billing knows the order. */
  async accountMissing(
    tx: Tx,
    { orderTransferId, amount }: { orderTransferId: string; amount: number },
  ): Promise<void> {
    const page = await this.payments.ofAttempt(tx, orderTransferId);
    if (page) await this.accountNeeded(tx, { orderId: page.orderId, amount });
  }

  /** Says nothing of an order that was paid or given up by the time the mail leaves. */
  private async withAccount(tx: Tx, orderId: string, write: typeof transferLetter): Promise<void> {
    const order = await this.orders.byId(tx, orderId);
    const page = (await this.payments.ofOrder(tx, orderId)).at(-1);
    const transfer = page && (await this.transfers.view(tx, page.attemptId));
    if (order?.state !== 'awaiting_payment' || transfer?.state !== 'awaited') return;
    await this.letters.post(tx, orderId, (facts, locale) => write({ ...facts, transfer }, locale));
  }
}
