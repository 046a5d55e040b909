import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import type { OffProgress, TroubledOrder } from '../../store/order-off.store.ts';

const mostTroubled = 100;

/** Calling an event off: what it would mean, or how far it is. `member` is null where the person is no longer in the register. */
export type CallingOff = {
  event: EventEntity;
  /** Where one date alone is looked at. */
  date: DateOfEvent | null;
  progress: OffProgress;
  troubled: (TroubledOrder & { member: NamedMember | null })[];
};

/** Reads how far calling an event off is; that names were looked at is written down. */
@Injectable()
export class ReadCallingOff {
  constructor(
    private readonly events: EventStore,
    private readonly orders: OrderOffStore,
    private readonly sales: SaleStore,
    private readonly names: NameMembers,
  ) {}

  /** Of the event with all of its dates, or of one of them. Throws EVENT_NOT_FOUND, also for dates of other events. */
  async run(tx: Tx, eventId: string, reader: DeskReader, dateId: string | null = null): Promise<CallingOff> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const date = dateId === null ? null : await this.sales.date(tx, dateId);
    if (dateId !== null && date?.eventId !== eventId) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const progress = await this.orders.progress(tx, eventId, dateId);
    const found =
      progress.needPerson > 0 ? await this.orders.troubled(tx, eventId, { dateId, most: mostTroubled }) : [];
    const ids = [...new Set(found.flatMap(({ memberId }) => memberId ?? []))];
    const others = found.filter(({ guestName }) => guestName !== null).length;
    const shown = { reader, others, reason: `event off:${eventId}` };
    const named =
      ids.length + others > 0 ? await this.names.run(tx, ids, shown) : new Map<string, NamedMember>();
    return {
      ...{ event, date, progress },
      troubled: found.map((each) => ({ ...each, member: named.get(each.memberId ?? '') ?? null })),
    };
  }
}
