import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readBeside, readLater } from '../../domain/add-on.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { saleStateAt } from '../../domain/event-sale.ts';
import { readWish } from '../../domain/ticket-wish.ts';
import type { Offering, WishedLine } from '../../domain/ticket-wish.ts';
import type { HoldEntity } from '../../store/hold.entity.ts';
import { HoldStore } from '../../store/hold.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { PriceLines } from '../codes/price-lines.ts';
import type { PricedLines } from '../codes/price-lines.ts';

/** `press` was made with the page: pressed twice, or again after a fault, it is the same purchase. */
export type TicketWish = {
  occurrenceId: string;
  lines: readonly WishedLine[];
  press: string;
  /** As typed. */
  code?: string | null;
  /** A clerk gives tickets out until the date is over, also to whoever walks in after the sale. */
  atCounter?: boolean;
  /** Add-ons later, beside so many good tickets of the buyer for the date, of which those of this order are some. */
  beside?: { orderId: string; tickets: number };
};

/** A choice that its buyer may have if there are places. `earlier`: what they chose before, locked, which is given up for it. */
export type CheckedChoice = {
  date: DateTerms;
  saleUntil: Date;
  offerings: Offering[];
  earlier: HoldEntity[];
  priced: PricedLines;
  /** The order beside whose tickets it is add-ons alone. */
  besideId: string | null;
};

/**
 * Looks at every limit of a choice but the places themselves, in the transaction that takes them: the sale's end, what one person may have of a date over
 * all of their orders (under a lock on person and event), the prices of their live membership (a guest has none). Writes nothing.
 * Throws EVENT_NOT_FOUND, DATE_OFF, SALE_CLOSED, LOTTERY_ONLY until it was drawn, SALE_NOT_OPEN (conflict) and the refusals of
 * `readWish`, `readBeside`, `readLater` and `PriceLines`.
 */
@Injectable()
export class CheckChoice {
  constructor(
    private readonly sales: SaleStore,
    private readonly holds: HoldStore,
    private readonly orders: OrderStore,
    private readonly prices: PriceLines,
  ) {}

  /** Of a press that was made before: the id of its purchase, whatever the wish is by now. */
  async run(
    tx: Tx,
    buyer: ChoosingBuyer,
    { occurrenceId, lines: typed, press, code = null, atCounter = false, beside }: TicketWish,
  ): Promise<CheckedChoice | { again: string }> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (date?.offAlone) throw new Refusal('conflict', 'DATE_OFF');
    if (date?.state !== 'published') throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const { eventId } = date;
    const [, { again, open: earlier }, takenByDate] = await tx.atOnce(
      () => tx.lockOrAlone(personLock(eventId, buyer)),
      // What is being ordered at this moment is waited for here, and then counts as taken.
      () => this.holds.before(tx, buyer, { press, eventId }),
      () => this.orders.taken(tx, buyer.ids, eventId),
    );
    if (again) return { again: again.id };
    const saleUntil = atCounter ? date.endsAt : date.saleUntil;
    if (saleStateAt({ ...date, saleUntil }, tx.now) !== 'open') throw new Refusal('conflict', 'SALE_CLOSED');
    if (date.lotteryClosesAt) throw new Refusal('conflict', 'LOTTERY_ONLY');
    await this.prices.assertOpen(tx, buyer, date);
    if (code) tx.assertAlone();
    const offerings = offeringsOf(date);
    const taken = takenByDate.get(date.id) ?? new Map<string, number>();
    const lines = unwrap(readWish(typed, offerings, taken));
    unwrap(
      beside ? readLater(lines, offerings, { tickets: beside.tickets, taken }) : readBeside(lines, offerings),
    );
    const except = earlier.map(({ id }) => id);
    const priced = await this.prices.run(tx, { buyer, date, lines, code, except });
    return { date, saleUntil, offerings, earlier, priced, besideId: beside?.orderId ?? null };
  }
}

/** Of what one person chooses of an event, one choice is decided at a time. */
export const personLock = (eventId: string, { person }: Pick<ChoosingBuyer, 'person'>): string =>
  `ticketing.person:${eventId}:${person}`;

/** Those kinds of a date that somebody chose, or wants. */
export const chosenKinds = <Kind extends { id: string }>(
  lines: readonly Pick<WishedLine, 'typeId'>[],
  { types }: { types: readonly Kind[] },
): Kind[] => types.filter(({ id }) => lines.some(({ typeId }) => typeId === id));

/** Kinds of ticket of a date, as wishes are read by. */
export const offeringsOf = ({ types }: Pick<DateTerms, 'types'>): Offering[] =>
  types.map(({ id: typeId, mostPerPerson, mostBeside, quotaIds }) => ({
    ...{ typeId, mostPerPerson, mostBeside, quotaIds },
  }));
