/** Joins where somebody sits (`bus`, `seat`) to a ticket (`t`), once the desk shows it. */
export const joinSpots = `
    left join ticketing.ride ride on ride.occurrence_id = t.occurrence_id
    left join ticketing.bus_seat seat on seat.ticket_id = t.id and ride.seats_shown_at is not null
    left join ticketing.bus bus on bus.id = seat.bus_id`;

/** 1号車 3A; null where somebody has no seat, or is not to know it yet. */
export const shownSeat = `bus.name || ' ' || seat.seat`;
