/**
 * SQL: whether the Tokyo day of `$2` is more than so many days after the day in Japan on which the last date of an event ended: those that the
 * event has set, or `usual` ones. Of an event that has set none, without `usual` ones, it never is.
 */
export const daysAreOver = (eventId: string, usual = 'null::int'): string => `(
  ($2::timestamptz at time zone 'Asia/Tokyo')::date
    > coalesce((select s.purge_days from ticketing.event_asking s where s.event_id = ${eventId}), ${usual})
      + (select max((o.ends_at at time zone 'Asia/Tokyo')::date) from ticketing.occurrence o where o.event_id = ${eventId}))`;
