import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Placed } from '../domain/bus-placing.ts';
import { mostBuses } from '../domain/bus.ts';
import type { BusDraft } from '../domain/bus.ts';
import { admits } from './admitting.ts';
import { joinWhoComes, kanaOfTicket, nameOfTicket } from './attendee.store.ts';
import { BusEntity } from './bus.entity.ts';
import { BusSeatEntity } from './bus-seat.entity.ts';
import { RideEntity } from './ride.entity.ts';
import { freeSpots, onCopiedDates } from './spots.ts';
import type { CopiedDates } from './spots.ts';

/** Somebody who travels on a date: a good ticket for the venue. `memberId` of whoever has it; the name of a member is membership's. */
export type RideTicket = {
  ticketId: string;
  orderId: string;
  memberId: string | null;
  name: string | null;
  kana: string | null;
  typeJa: string;
  typeEn: string | null;
  busId: string | null;
  seat: string | null;
  roomId: string | null;
};

/** Buses of dates, and who sits where in them. */
@Injectable()
export class RideStore {
  /** Null where nothing of the date is shown. */
  ride(tx: Tx, occurrenceId: string): Promise<RideEntity | null> {
    return tx.repo(RideEntity).findOneBy({ communityId: tx.community, occurrenceId });
  }

  /** Since when seats, or rooms, are shown, null: no more; what is not named stays. */
  async show(
    tx: Tx,
    date: { id: string; eventId: string },
    shown: Partial<Pick<RideEntity, 'seatsShownAt' | 'roomsShownAt'>>,
  ): Promise<void> {
    const row = { occurrenceId: date.id, eventId: date.eventId, communityId: tx.community };
    await tx.repo(RideEntity).upsert({ ...row, ...shown }, ['occurrenceId']);
  }

  buses(tx: Tx, occurrenceId: string): Promise<BusEntity[]> {
    return tx.repo(BusEntity).find({
      where: { communityId: tx.community, occurrenceId },
      order: { position: 'ASC', id: 'ASC' },
      take: mostBuses,
    });
  }

  /** Null also for text that is no id at all. */
  async bus(tx: Tx, id: string): Promise<BusEntity | null> {
    return isId(id) ? tx.repo(BusEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  async addBus(tx: Tx, bus: BusEntity): Promise<void> {
    await tx.repo(BusEntity).insert(bus);
  }

  async changeBus(tx: Tx, id: string, changes: Partial<BusDraft>): Promise<void> {
    await tx.repo(BusEntity).update({ communityId: tx.community, id }, changes);
  }

  /** Whoever sat in it has no seat any more. */
  async removeBus(tx: Tx, id: string): Promise<void> {
    await tx.repo(BusSeatEntity).delete({ communityId: tx.community, busId: id });
    await tx.repo(BusEntity).delete({ communityId: tx.community, id });
  }

  async copyBuses(tx: Tx, from: string, to: CopiedDates): Promise<void> {
    const buses = await tx.repo(BusEntity).findBy({ communityId: tx.community, eventId: from });
    const rows = onCopiedDates(buses, to);
    if (rows.length > 0) await tx.repo(BusEntity).insert(rows);
  }

  /** Everybody who travels on a date, in the order in which their tickets were given out. A date has no more than it has places. */
  tickets(tx: Tx, occurrenceId: string): Promise<RideTicket[]> {
    return tx.query<RideTicket>(
      `select t.id "ticketId", r.id "orderId", coalesce(t.holder_id, r.member_id) "memberId", ${nameOfTicket} name, ${kanaOfTicket} kana,
              k.name_ja "typeJa", k.name_en "typeEn", s.bus_id "busId", s.seat, b.room_id "roomId"
         from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id join ticketing.ticket_type k on k.id = t.ticket_type_id
         left join ticketing.bus_seat s on s.ticket_id = t.id left join ticketing.lodging_bed b on b.ticket_id = t.id ${joinWhoComes}
        where t.community_id = $1 and t.occurrence_id = $2 and t.state <> 'cancelled' and not k.online and ${admits('k')} order by t.issued_at, t.id`,
      [tx.community, occurrenceId],
    );
  }

  /** The date of a good ticket for the venue; null for any other. */
  async dateOf(tx: Tx, ticketId: string): Promise<string | null> {
    if (!isId(ticketId)) return null;
    const [found] = await tx.query<{ id: string }>(
      `select t.occurrence_id id from ticketing.ticket t join ticketing.ticket_type k on k.id = t.ticket_type_id
        where t.community_id = $1 and t.id = $2 and t.state <> 'cancelled' and not k.online and ${admits('k')}`,
      [tx.community, ticketId],
    );
    return found?.id ?? null;
  }

  /** Frees the seats of these tickets, and those that tickets of the date have which were given back. */
  free(tx: Tx, occurrenceId: string, ticketIds: readonly string[]): Promise<void> {
    return freeSpots(tx, 'bus_seat', { occurrenceId, ticketIds });
  }

  async seat(tx: Tx, placed: readonly Placed[]): Promise<void> {
    const rows = placed.map((one) => ({ ...one, communityId: tx.community, seatedAt: tx.now }));
    if (rows.length > 0) await tx.repo(BusSeatEntity).insert(rows);
  }
}
