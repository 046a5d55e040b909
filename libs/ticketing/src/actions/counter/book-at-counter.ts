import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Answer } from '../../domain/answer.ts';
import { choosingMember } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { payUntilDay } from '../../domain/counter.ts';
import type { CounterGuestForm, CounterPay } from '../../domain/counter.ts';
import { totalOf } from '../../domain/ticket-disclosure.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import type { TicketWish } from '../orders/check-choice.ts';
import { KeepCounterGuest } from './keep-counter-guest.ts';
import { disclosureOf } from '../orders/review-purchase.ts';
import { OrderAtCounter } from './order-at-counter.ts';

/** What a clerk books: for a member or for somebody who is written down, at the sum (yen, tax included) that was named to them. */
export type CounterWish = Omit<TicketWish, 'code' | 'atCounter'> & {
  memberId: string | null;
  guest: CounterGuestForm | null;
  total: number;
  pays: CounterPay;
  /** The day in Japan by which what is paid later in cash is paid. */
  payBy: TokyoDate | null;
  /** What the person told of that which the event asks; nothing of it is required here. */
  answers?: readonly Answer[];
  locale: Locale;
  by: string;
};

/**
 * Books tickets for somebody at the counter or on the phone, in one transaction: the places are chosen and ordered as on the site, under the
 * same locks and limits and at the price of the live membership, and until the date is over. What is paid in the hand is in the books in the same commit; what is paid
 * later keeps its places until a day, or, by transfer, as long as if it had been ordered on the site, and the bank's list is looked through for it.
 */
@Injectable()
export class BookAtCounter {
  constructor(
    private readonly sales: SaleStore,
    private readonly guests: KeepCounterGuest,
    private readonly choose: HoldTickets,
    private readonly holds: HoldStore,
    private readonly order: OrderAtCounter,
  ) {}

  /**
   * Answers with the id of the order; pressed twice it is one. Throws EVENT_NOT_FOUND, COUNTER_PRICE_CHANGED where it costs another sum than was
   * named (conflict), and the refusals of `KeepCounterGuest`, `HoldTickets`, `OrderAtCounter`, `payUntilDay`, and of a transfer `chosenWay`.
   */
  async run(tx: Tx, wish: CounterWish): Promise<string> {
    const date = await this.sales.terms(tx, wish.occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const buyer = await this.buyerOf(tx, date, wish);
    const { occurrenceId, lines, press } = wish;
    const id = await this.choose.run(tx, buyer, { occurrenceId, lines, press, atCounter: true });
    const hold = (await this.holds.locked(tx, buyer.id, id))!;
    if (hold.state === 'active') await this.carryOut(tx, hold, date, wish);
    return id;
  }

  private async carryOut(tx: Tx, hold: HoldEntity, date: DateTerms, wish: CounterWish): Promise<void> {
    const total = totalOf(hold.lines);
    if (total !== wish.total) throw new Refusal('conflict', 'COUNTER_PRICE_CHANGED', { total });
    const pays = total > 0 ? wish.pays : 'cash';
    const payUntil = pays === 'later' ? unwrap(payUntilDay(wish.payBy, date, tx.now)) : null;
    const transfer =
      pays === 'transfer'
        ? { date, shown: disclosureOf(hold, date, { now: tx.now, means: 'bank_transfer' }) }
        : null;
    await this.order.run(tx, hold, { payUntil, transfer, answers: wish.answers ?? [], by: wish.by });
    await this.holds.turn(tx, hold.id, 'converted');
  }

  private async buyerOf(
    tx: Tx,
    { eventId }: DateTerms,
    { memberId, guest: form, press, locale, by: madeBy }: CounterWish,
  ): Promise<ChoosingBuyer> {
    if (memberId) return choosingMember(memberId);
    if (!form) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'guest' });
    return this.guests.run(tx, { eventId, press, form, locale, madeBy });
  }
}
