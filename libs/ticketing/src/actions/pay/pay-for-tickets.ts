import { Injectable } from '@nestjs/common';
import { StartCheckout } from '@enishi/billing';
import type { CheckoutView } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { payerOf } from '../../domain/buyer.ts';
import { keptUntil } from '../../domain/hold-time.ts';
import type { TicketDisclosure } from '../../domain/ticket-disclosure.ts';
import { placesWanted } from '../../domain/ticket-wish.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import type { Orderer } from '../guests/find-orderer.ts';
import { ticketOffer } from './ticket-offer.ts';

/** From where an order comes, kept as evidence. */
export type OrderOrigin = {
  communitySlug: string;
  locale: Locale;
  ip: string | null;
  userAgent: string | null;
};

/** What is paid, by whom, and the page that was shown of it. */
export type TicketsToPay = {
  order: TicketOrderEntity;
  date: DateTerms;
  buyer: Pick<Orderer, 'email' | 'name'>;
  shown: Pick<TicketDisclosure, 'blocks' | 'fingerprint'>;
  origin: OrderOrigin;
};

/**
 * Opens a card page for an order that waits for its money, or has a voucher for the store issued, and keeps its places for as long as
 * money can come, and a while longer. The page is known by order and number: pressed twice it is one page.
 */
@Injectable()
export class PayForTickets {
  constructor(
    private readonly places: PlaceStore,
    private readonly payments: TicketPaymentStore,
    private readonly checkout: StartCheckout,
    private readonly links: Links,
    private readonly orderers: FindOrderer,
  ) {}

  /** Throws HOLD_EXPIRED (conflict) where somebody else has one of the places by now, and the refusals of billing. */
  async run(
    tx: Tx,
    number: number,
    { order, date, buyer, shown, origin }: TicketsToPay,
  ): Promise<CheckoutView> {
    const { id, lines, means } = order;
    const offerings = date.types.map(({ id: typeId, ...type }) => ({ typeId, ...type }));
    const wanted = placesWanted(lines, offerings).reduce((sum, { count }) => sum + count, 0);
    if ((await this.places.keep(tx, id, keptUntil(order.payUntil!))) !== wanted)
      throw new Refusal('conflict', 'HOLD_EXPIRED');
    const { communitySlug, locale, ip, userAgent } = origin;
    const page = this.links.to(communitySlug, locale, await this.orderers.pageOf(tx, order));
    const view = await this.checkout.run(tx, {
      subject: payerOf(order),
      customer: { email: buyer.email ?? '', name: buyer.name },
      offer: ticketOffer(order, date),
      disclosure: { ...shown, planVersion: `event:${order.eventId}`, ip, userAgent },
      idempotencyKey: `tickets:${id}:${number}`,
      ...{ returnUrl: `${page}?back=1`, cancelUrl: page, locale, once: true },
      ...(means === 'konbini' ? { means, voucherUntil: order.payUntil } : {}),
    });
    await this.payments.add(tx, {
      ...{ attemptId: view.id, communityId: tx.community, orderId: id, number, state: 'open' },
      ...{ paymentId: null, amount: null, openedAt: tx.now, paidAt: null, returnedAt: null },
    });
    return view;
  }
}
