import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import type { DeskEventRow, EventKey } from '../../store/event.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { EventIncome } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent, QuotaStanding } from '../../store/sale.store.ts';

type Page = { first: number; after: EventKey | null };

/** An event with how far it is sold. */
export type DeskEvent = {
  event: EventEntity;
  dates: DateOfEvent[];
  quotas: QuotaStanding[];
  income: EventIncome;
};

/** Events as the secretariat sees them. */
@Injectable()
export class ReadDeskEvents {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly orders: OrderStore,
  ) {}

  async list(tx: Tx, page: Page): Promise<{ events: DeskEventRow[]; hasNext: boolean }> {
    const found = await this.events.page(tx, { ...page, first: page.first + 1 });
    return { events: found.slice(0, page.first), hasNext: found.length > page.first };
  }

  /** Throws EVENT_NOT_FOUND. */
  async one(tx: Tx, id: string): Promise<DeskEvent> {
    const event = await this.known(tx, id);
    return {
      event,
      dates: await this.sales.dates(tx, id),
      quotas: await this.sales.standing(tx, id),
      income: await this.orders.income(tx, id),
    };
  }

  private async known(tx: Tx, id: string): Promise<EventEntity> {
    const event = await this.events.byId(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return event;
  }
}
