import { Injectable } from '@nestjs/common';
import { DeliverOrder, RefundPayment } from '@enishi/billing';
import { Refusal, isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ticketRefundMachine } from '../../domain/states.ts';
import type { RefundCause, TicketRefundState } from '../../domain/states.ts';
import { OrderStore } from '../../store/order.store.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import type { TicketRefundEntity } from '../../store/ticket-refund.entity.ts';
import { TicketRefundStore } from '../../store/ticket-refund.store.ts';

/** A part of what an order has paid. Yen, tax included. */
export type MoneyBack = { orderId: string; paymentId: string; amount: number; cause: RefundCause };

/** What stands beside a refund in billing. */
const reasons: Record<RefundCause, string> = {
  buyer: 'チケットの取消し（申込者）',
  event: 'イベントの中止',
  outside: '画面外での返金',
};

const keyPrefix = 'tickets:';

/** Which part of a payment a refund of billing's is, by its key; null where nobody asked for it here. */
export function partOfKey(key: string | null): string | null {
  const [part = ''] = key?.startsWith(keyPrefix) ? key.slice(keyPrefix.length).split(':') : [];
  return isId(part) ? part : null;
}

/**
 * Gives money of orders back to the card that paid, or to the account that whoever paid at a store names to Stripe, and whoever paid by transfer to us. What is to go back is written down first; of one payment one part is under way at a
 * time, and the next follows when Stripe has told of the one before, so that no yen goes back twice and none is forgotten.
 */
@Injectable()
export class ReturnTicketMoney {
  constructor(
    private readonly payments: TicketPaymentStore,
    private readonly refunds: TicketRefundStore,
    private readonly orders: OrderStore,
    private readonly payers: DeliverOrder,
    private readonly billing: RefundPayment,
  ) {}

  /**
   * The payment that paid for an order's tickets; its payer is held until the commit, as is to be done before any row of the order is
   * locked. Null where nothing was paid before the event.
   */
  async hold(tx: Tx, orderId: string): Promise<string | null> {
    const used = (await this.payments.ofOrder(tx, orderId)).find(({ state }) => state === 'used');
    if (!used?.paymentId) return null;
    await this.payers.hold(tx, used.paymentId);
    return used.paymentId;
  }

  /**
   * Answers with the id under which it is known, and how much goes now. What has left outside of ticketing already goes back no second
   * time: it is written down as back. Needs {@link hold}.
   */
  async run(tx: Tx, { orderId, paymentId, amount, cause }: MoneyBack): Promise<{ id: string; goes: number }> {
    const { total } = (await this.orders.byId(tx, orderId))!;
    const planned = (await this.refunds.ofOrder(tx, orderId)).reduce((sum, part) => sum + part.amount, 0);
    const here = Math.max(0, total - planned - (await this.refunds.givenOutside(tx, orderId)));
    const gone = Math.max(0, amount - here);
    const part = { communityId: tx.community, orderId, paymentId, requestedAt: tx.now, remindedAt: null };
    const goneId = newId();
    if (gone > 0) {
      const back = { state: 'done', sentAt: tx.now, doneAt: tx.now } as const;
      await this.refunds.add(tx, { ...part, ...back, id: goneId, amount: gone, cause: 'outside' });
      await this.refunds.useOutside(tx, orderId, gone);
    }
    const goes = amount - gone;
    if (goes === 0) return { id: goneId, goes };
    const id = newId();
    const wish = { state: 'requested', sentAt: null, doneAt: null } as const;
    await this.refunds.add(tx, { ...part, ...wish, id, amount: goes, cause });
    await this.sendNext(tx, paymentId);
    return { id, goes };
  }

  /** Payments of which something has waited to be sent since before an instant. */
  waiting(tx: Tx, since: { before: Date; most: number }): Promise<string[]> {
    return this.refunds.waiting(tx, since);
  }

  /** Has billing send the next part of a payment; cash waits at the counter, which holds nothing else up. What billing will not send (a bank disputes the payment, say) needs a person. */
  async sendNext(tx: Tx, paymentId: string): Promise<void> {
    await this.payers.hold(tx, paymentId);
    const open = await this.refunds.open(tx, paymentId);
    const [next] = open;
    if (!next || open.some(({ state }) => state !== 'requested')) return;
    const order = (await this.orders.byId(tx, next.orderId))!;
    if (order.means === 'counter') return this.refunds.change(tx, next.id, { state: 'at_counter' });
    // First: billing tells in this transaction what it waits for.
    await this.refunds.change(tx, next.id, { state: 'sent', sentAt: tx.now });
    try {
      await this.billing.run(tx, {
        ...{ paymentId, amount: next.amount, reason: reasons[next.cause], access: 'go_on' },
        ...{ idempotencyKey: keyOf(next), requestedBy: order.orderedBy },
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const state = error.code === 'REFUND_UNDER_WAY' ? 'requested' : 'stuck';
      await this.refunds.change(tx, next.id, { state, sentAt: null });
    }
  }

  /** Whether billing would not send it. */
  async isStuck(tx: Tx, id: string): Promise<boolean> {
    return (await this.refunds.byId(tx, id))?.state === 'stuck';
  }

  /** Has billing asked once more for what it would not send of an order, or what came back. Answers whether nothing of it is stuck now. Needs {@link hold}. */
  async unstick(tx: Tx, orderId: string, paymentId: string): Promise<boolean> {
    for (const { id, state } of await this.refunds.ofOrder(tx, orderId))
      if (state === 'stuck')
        await this.refunds.change(tx, id, { state: 'requested', requestedAt: tx.now, remindedAt: null });
    await this.sendNext(tx, paymentId);
    return (await this.refunds.ofOrder(tx, orderId)).every(({ state }) => state !== 'stuck');
  }

  /** Stripe has told of a refund: the part that it was (null: of none) is back, and the next one follows. */
  async wentBack(tx: Tx, { paymentId, part }: { paymentId: string; part: string | null }): Promise<void> {
    const sent = (await this.refunds.open(tx, paymentId)).find(({ id }) => id === part);
    if (sent) await this.refunds.change(tx, sent.id, { state: 'done', doneAt: tx.now });
    await this.sendNext(tx, paymentId);
  }

  /**
   * By billing's key: it waits for a bank account, goes on after that, or came back to us: then a person is to know. An earlier try says nothing. Answers
   * whether it had been back already.
   */
  async turned(tx: Tx, { key, to }: { key: string; to: keyof typeof turns }): Promise<boolean> {
    const refund = await this.refunds.byId(tx, partOfKey(key) ?? '');
    if (!refund || keyOf(refund) !== key || !ticketRefundMachine.may(refund.state, turns[to])) return false;
    await this.refunds.change(tx, refund.id, { state: turns[to], doneAt: null });
    return refund.state === 'done';
  }
}

const turns = {
  needs_account: 'needs_bank_details',
  pending: 'sent',
  failed: 'stuck',
} as const satisfies Record<string, TicketRefundState>;

/** What is asked for anew after it came back is another refund. */
const keyOf = ({ id, requestedAt }: TicketRefundEntity): string =>
  `${keyPrefix}${id}:${requestedAt.getTime()}`;
