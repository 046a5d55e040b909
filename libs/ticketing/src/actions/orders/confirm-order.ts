import { Injectable } from '@nestjs/common';
import { RefundPayment } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { keptUntil } from '../../domain/hold-time.ts';
import { placesWanted } from '../../domain/ticket-wish.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { ticketsNotIssued } from '../../ticketing.events.ts';
import { IssueTickets } from './issue-tickets.ts';

/** Money that came for an order. Yen, tax included. */
export type TicketMoney = { paymentId: string; amount: number };

/** Turns an order whose money has come into tickets, and gives back what came for nothing. Needs the payer's and the order's lock. */
@Injectable()
export class ConfirmOrder {
  constructor(
    private readonly orders: OrderStore,
    private readonly sales: SaleStore,
    private readonly places: PlaceStore,
    private readonly issue: IssueTickets,
    private readonly refunds: RefundPayment,
  ) {}

  /**
   * The places that were kept become tickets. Where the time was over and others may have them, others are taken while there are any and
   * the event is still to come; else a person is to know, the money goes back once, and the buyer is told. Answers whether there are
   * tickets now.
   */
  async run(tx: Tx, order: TicketOrderEntity, money: TicketMoney): Promise<boolean> {
    if (await this.fulfil(tx, order)) return true;
    await this.places.free(tx, order.id);
    await this.orders.change(tx, order.id, { state: 'needs_attention' });
    const isOff = (await this.sales.terms(tx, order.occurrenceId))?.state === 'called_off';
    const gone = order.besideId
      ? 'ご一緒のチケットがないか、残っていなかったため'
      : '席が残っていなかったため';
    const reason = isOff ? '中止になったため' : gone;
    await this.giveBack(tx, order, money, { reason });
    await tx.emit(ticketsNotIssued, { orderId: order.id });
    return false;
  }

  /** Gives tickets for what was kept (add-ons that were ordered later: while somebody still comes with the tickets they stand beside), or for other places while there are any. Where there are none nothing is changed but what was kept. */
  async fulfil(tx: Tx, order: TicketOrderEntity): Promise<boolean> {
    const date = await this.sales.terms(tx, order.occurrenceId);
    if (order.besideId && !(await this.orders.isComingLocked(tx, order.besideId))) return false;
    if (!date || !(await this.hasPlaces(tx, order, date))) return false;
    await this.orders.change(tx, order.id, { state: 'confirmed', confirmedAt: tx.now });
    await this.issue.run(tx, order, date);
    return true;
  }

  /**
   * In full, once per payment; `again` asks for it anew after it came back, which billing does not do while one is under way or done. One
   * that cannot be given back now (it is disputed, say) stays with those that need a person.
   */
  async giveBack(
    tx: Tx,
    order: TicketOrderEntity,
    { paymentId, amount }: TicketMoney,
    { reason, again = false }: { reason: string; again?: boolean },
  ): Promise<void> {
    const idempotencyKey = `tickets:surplus:${paymentId}${again ? `:${tx.now.getTime()}` : ''}`;
    try {
      await this.refunds.run(tx, {
        ...{ paymentId, amount, reason, access: 'go_on', idempotencyKey },
        requestedBy: order.orderedBy,
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  private async hasPlaces(tx: Tx, { id, lines }: TicketOrderEntity, date: DateTerms): Promise<boolean> {
    if (date.state === 'called_off' || date.endsAt <= tx.now) return false;
    const offerings = date.types.map(({ id: typeId, ...type }) => ({ typeId, ...type }));
    const wanted = placesWanted(lines, offerings);
    const until = keptUntil(tx.now);
    const all = wanted.reduce((sum, { count }) => sum + count, 0);
    if ((await this.places.keep(tx, id, until)) === all) return true;
    await this.places.free(tx, id);
    return this.places.take(tx, wanted, { holdId: id, until });
  }
}
