import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { choosingMember } from '../../domain/buyer.ts';
import { usualPayDay } from '../../domain/counter.ts';
import { saleStateAt } from '../../domain/event-sale.ts';
import type { SaleState } from '../../domain/event-sale.ts';
import { transferableUntil } from '../../domain/pay-way.ts';
import { readWish } from '../../domain/ticket-wish.ts';
import type { WishedLine } from '../../domain/ticket-wish.ts';
import type { Question } from '../../domain/question.ts';
import type { OrderLine } from '../../domain/ticket-disclosure.ts';
import { AskingStore } from '../../store/asking.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore, withoutSecrets } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { PriceLines } from '../codes/price-lines.ts';
import { offeringsOf } from '../orders/check-choice.ts';

/** A date that is not over, with what is left of it, the day by which somebody is usually asked to pay, and until when by transfer (null: not by one). */
export type CounterDate = DateOfEvent & { sale: SaleState; payBy: TokyoDate; transferUntil: Date | null };

/** What a clerk may book, and what the event asks of whoever orders. */
export type Counter = {
  eventId: string;
  titleJa: string;
  open: boolean;
  dates: CounterDate[];
  questions: Question[];
};

/** Reads what a clerk may book, and what it costs whom. */
@Injectable()
export class ReadCounter {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly prices: PriceLines,
    private readonly askings: AskingStore,
  ) {}

  /** Kinds that only a code shows are left out. Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string): Promise<Counter> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const dates = (await this.sales.dates(tx, event.id)).filter(({ endsAt }) => endsAt > tx.now);
    return {
      ...{ eventId: event.id, titleJa: event.titleJa, open: event.state === 'published' },
      questions: await this.askings.asked(tx, event.id),
      dates: dates.map((date) => ({
        ...{ ...withoutSecrets(date), sale: saleStateAt(date, tx.now), payBy: usualPayDay(date, tx.now) },
        transferUntil: transferableUntil(date, tx.now),
      })),
    };
  }

  /** What so many tickets cost a member today, or somebody who is none. Nothing is kept. Throws EVENT_NOT_FOUND and what `readWish` refuses. */
  async price(
    tx: Tx,
    {
      occurrenceId,
      lines,
      memberId,
    }: { occurrenceId: string; lines: readonly WishedLine[]; memberId: string | null },
  ): Promise<OrderLine[]> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const wished = unwrap(readWish(lines, offeringsOf(date), new Map()));
    const buyer = memberId
      ? choosingMember(memberId)
      : { kind: 'guest' as const, id: '', person: '', ids: [] };
    const priced = await this.prices.run(tx, { buyer, date, lines: wished, code: null, except: [] });
    return priced.lines;
  }
}
