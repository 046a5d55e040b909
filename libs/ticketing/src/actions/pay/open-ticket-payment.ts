import { Injectable } from '@nestjs/common';
import { AwaitOrderTransfer, StartCheckout } from '@enishi/billing';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { ticketsToTransfer } from '../../ticketing.events.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import type { TicketsToPay } from './pay-for-tickets.ts';
import { ticketOffer } from './ticket-offer.ts';

/** Has billing take money for an order, by the way that was chosen: a page of Stripe's, a voucher, or a transfer that is looked for at the bank. */
@Injectable()
export class OpenTicketPayment {
  constructor(
    private readonly checkout: StartCheckout,
    private readonly transfers: AwaitOrderTransfer,
    private readonly links: Links,
    private readonly orderers: FindOrderer,
  ) {}

  /** Known by order and number. Answers with the id that billing tells money by. Throws the refusals of billing. */
  async run(tx: Tx, number: number, { order, date, buyer, shown, origin }: TicketsToPay): Promise<string> {
    const { communitySlug, locale, ip, userAgent } = origin;
    const wish = {
      subject: payerOf(order),
      customer: { email: buyer.email ?? '', name: buyer.name },
      offer: ticketOffer(order, date),
      disclosure: { ...shown, planVersion: `event:${order.eventId}`, ip, userAgent },
      idempotencyKey: `tickets:${order.id}:${number}`,
      locale,
    };
    if (order.means === 'bank_transfer') {
      const kana = await this.orderers.kanaOf(tx, order);
      const id = await this.transfers.run(tx, { ...wish, kana, payUntil: order.payUntil! });
      await tx.emit(ticketsToTransfer, { orderId: order.id });
      return id;
    }
    const page = this.links.to(communitySlug, locale, await this.orderers.pageOf(tx, order));
    const voucher = { means: 'konbini', voucherUntil: order.payUntil } as const;
    const view = await this.checkout.run(tx, {
      ...{ ...wish, returnUrl: `${page}?back=1`, cancelUrl: page, once: true },
      ...(order.means === 'konbini' ? voucher : {}),
    });
    return view.id;
  }
}
