import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

/** Joins where somebody sits (`bus`, `seat`) and sleeps (`lodging`) to a ticket (`t`), each once the desk shows it. */
export const joinSpots = `
    left join ticketing.ride ride on ride.occurrence_id = t.occurrence_id
    left join ticketing.bus_seat seat on seat.ticket_id = t.id and ride.seats_shown_at is not null
    left join ticketing.bus bus on bus.id = seat.bus_id
    left join ticketing.lodging_bed bed on bed.ticket_id = t.id and ride.rooms_shown_at is not null
    left join ticketing.lodging_room lodging on lodging.id = bed.room_id`;

/** 1号車 3A; null where somebody has no seat, or is not to know it yet. */
export const shownSeat = `bus.name || ' ' || seat.seat`;

/** 201号室; null where somebody has no room, or is not to know it yet. */
export const shownRoom = 'lodging.name';

/** Frees what these tickets have of a table that gives each ticket a place, and what tickets of the date have which were given back. */
export async function freeSpots(
  tx: Tx,
  table: 'bus_seat' | 'lodging_bed',
  { occurrenceId, ticketIds }: { occurrenceId: string; ticketIds: readonly string[] },
): Promise<void> {
  await tx.query(
    `delete from ticketing.${table} s using ticketing.ticket t
      where s.community_id = $1 and t.id = s.ticket_id and t.occurrence_id = $2 and (t.state = 'cancelled' or t.id = any ($3))`,
    [tx.community, occurrenceId, ticketIds],
  );
}

/** The dates of a copy, each with that whose buses and rooms it gets. */
export type CopiedDates = { eventId: string; dates: readonly { id: string; like: string }[] };

/** Buses or rooms of an event as rows for its copy; without anybody in them. */
export const onCopiedDates = <Row extends { id: string; eventId: string; occurrenceId: string }>(
  rows: readonly Row[],
  to: CopiedDates,
): Row[] =>
  to.dates.flatMap(({ id: occurrenceId, like }) =>
    rows
      .filter((row) => row.occurrenceId === like)
      .map((row) => ({ ...row, id: newId(), eventId: to.eventId, occurrenceId })),
  );
