import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { keptUntil } from '../../domain/hold-time.ts';
import type { TicketDisclosure } from '../../domain/ticket-disclosure.ts';
import { transferKeptUntil } from '../../domain/transfer-time.ts';
import { placesWanted } from '../../domain/ticket-wish.ts';
import { PlaceStore } from '../../store/place.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import type { Orderer } from '../guests/find-orderer.ts';
import { OpenTicketPayment } from './open-ticket-payment.ts';

/** From where an order comes, kept as evidence. */
export type OrderOrigin = {
  communitySlug: string;
  locale: Locale;
  ip: string | null;
  userAgent: string | null;
};

/** Of an order that the desk writes down for somebody: no page of theirs is behind it, and none is opened. */
export const fromDesk = (locale: Locale): OrderOrigin => ({
  ...{ communitySlug: '', locale, ip: null, userAgent: null },
});

/** What is paid, by whom, and the page that was shown of it. */
export type TicketsToPay = {
  order: TicketOrderEntity;
  date: DateTerms;
  buyer: Pick<Orderer, 'email' | 'name'>;
  shown: Pick<TicketDisclosure, 'blocks' | 'fingerprint'>;
  origin: OrderOrigin;
};

/**
 * Opens a card page for an order that waits for its money, has a voucher for the store issued, or its transfer looked for, and keeps its places for as
 * long as money can come, and a while longer. The page is known by order and number: pressed twice it is one page.
 */
@Injectable()
export class PayForTickets {
  constructor(
    private readonly places: PlaceStore,
    private readonly payments: TicketPaymentStore,
    private readonly opening: OpenTicketPayment,
  ) {}

  /** Throws HOLD_EXPIRED (conflict) where somebody else has one of the places by now, and the refusals of billing. */
  async run(tx: Tx, number: number, pressed: TicketsToPay): Promise<void> {
    const { order, date } = pressed;
    const { id, lines, means, payUntil } = order;
    const offerings = date.types.map(({ id: typeId, ...type }) => ({ typeId, ...type }));
    const wanted = placesWanted(lines, offerings).reduce((sum, { count }) => sum + count, 0);
    const until =
      means === 'bank_transfer' ? transferKeptUntil(payUntil!, date.startsAt) : keptUntil(payUntil!);
    if ((await this.places.keep(tx, id, until)) !== wanted) throw new Refusal('conflict', 'HOLD_EXPIRED');
    await this.payments.add(tx, {
      attemptId: await this.opening.run(tx, number, pressed),
      ...{ communityId: tx.community, orderId: id, number, state: 'open' },
      ...{
        paymentId: null,
        amount: null,
        openedAt: tx.now,
        paidAt: null,
        returnedAt: null,
        remindedAt: null,
      },
    });
  }
}
