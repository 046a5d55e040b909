import { admits } from './admitting.ts';

/** Of a kind of ticket (its alias): everybody sees it, and not only whoever has a code for it. */
export const isSeen = (kind: string): string => `not exists (
  select from ticketing.promo_code c where c.event_id = ${kind}.event_id and c.kind = 'reveal'
     and c.positions @> to_jsonb(${kind}.position::int))`;

/** Of an event (its id): one can take part as asked for (a parameter: `venue`, `online`, null for either) with a kind that everybody sees. */
export const takesPlace = (eventId: string, asked: string): string => `(${asked}::text is null or exists (
  select from ticketing.ticket_type m where m.event_id = ${eventId} and m.online = (${asked} = 'online') and ${admits('m')} and ${isSeen('m')}))`;
