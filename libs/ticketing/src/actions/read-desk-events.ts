import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { EventEntity } from '../store/event.entity.ts';
import { EventStore } from '../store/event.store.ts';
import type { DeskEventRow, EventKey } from '../store/event.store.ts';
import { OrderStore } from '../store/order.store.ts';
import type { Attendance, EventIncome } from '../store/order.store.ts';
import { SaleStore } from '../store/sale.store.ts';
import type { DateOfEvent, QuotaStanding } from '../store/sale.store.ts';

type Page = { first: number; after: EventKey | null };

/** An event with how far it is sold. */
export type DeskEvent = {
  event: EventEntity;
  dates: DateOfEvent[];
  quotas: QuotaStanding[];
  income: EventIncome;
};

/** A ticket and who comes with it; `member` is null where the person is no longer in the register. */
export type Attendee = Attendance & { member: NamedMember | null };

/** Events as the secretariat sees them. */
@Injectable()
export class ReadDeskEvents {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly orders: OrderStore,
    private readonly names: NameMembers,
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

  /** Who comes; that the names were looked at is written down. Throws EVENT_NOT_FOUND. */
  async attendees(
    tx: Tx,
    id: string,
    { reader, ...page }: Page & { reader: DeskReader },
  ): Promise<{ attendees: Attendee[]; hasNext: boolean }> {
    await this.known(tx, id);
    const found = await this.orders.attendances(tx, id, { ...page, first: page.first + 1 });
    const shown = found.slice(0, page.first);
    const ids = [...new Set(shown.map(({ memberId }) => memberId))];
    const named = await this.names.run(tx, ids, { reader, reason: `event:${id}` });
    return {
      attendees: shown.map((each) => ({ ...each, member: named.get(each.memberId) ?? null })),
      hasNext: found.length > page.first,
    };
  }

  private async known(tx: Tx, id: string): Promise<EventEntity> {
    const event = await this.events.byId(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return event;
  }
}
