import type { Tx } from '@enishi/platform';
import type { DoorSession } from '../domain/admission.ts';
import type { CourseSession } from '../domain/course.ts';

/** SQL: whether a date is a course. */
export const isCourse = (date: string): string =>
  `exists (select from ticketing.course_session s where s.community_id = $1 and s.occurrence_id = ${date})`;

/** SQL: the sessions of a date (`o`) in the order of time, those that were called off too; none where it is no course. */
export const sessionsOf = `coalesce((
  select json_agg(json_build_object('id', s.id, 'titleJa', s.title_ja, 'titleEn', s.title_en, 'placeJa', s.place_ja, 'placeEn', s.place_en,
           'startsAt', s.starts_at, 'endsAt', s.ends_at, 'offReasonJa', s.off_reason_ja, 'offReasonEn', s.off_reason_en) order by s.starts_at, s.id)
    from ticketing.course_session s where s.community_id = $1 and s.occurrence_id = o.id), '[]') sessions`;

/** Instants within a row's JSON come as text. */
export const readSessions = (sessions: readonly CourseSession[]): CourseSession[] =>
  sessions.map((session) => ({
    ...session,
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
  }));

/**
 * Tickets with the sessions of their courses, as a door knows them. It is read after the tickets were locked, in a statement of its own: what another
 * door has written while this one waited is then seen. No statement where none of them is for a course.
 */
export async function withSessions<Ticket extends { id: string; course: boolean }>(
  tx: Tx,
  tickets: readonly Ticket[],
): Promise<(Ticket & { sessions: DoorSession[] })[]> {
  const ids = tickets.filter(({ course }) => course).map(({ id }) => id);
  const rows = ids.length > 0 ? await doorSessions(tx, ids) : [];
  const of = new Map<string, DoorSession[]>();
  for (const { ticketId, ...session } of rows) of.set(ticketId, [...(of.get(ticketId) ?? []), session]);
  return tickets.map((ticket) => ({ ...ticket, sessions: of.get(ticket.id) ?? [] }));
}

const doorSessions = (tx: Tx, ticketIds: readonly string[]) =>
  tx.query<DoorSession & { ticketId: string }>(
    `select t.id "ticketId", s.id, s.starts_at "startsAt", s.ends_at "endsAt", v.came_at "cameAt", f.label
       from ticketing.ticket t join ticketing.course_session s on s.community_id = $1 and s.occurrence_id = t.occurrence_id and s.called_off_at is null
       left join ticketing.session_visit v on v.session_id = s.id and v.ticket_id = t.id
       left join ticketing.door_phone f on f.id = v.phone_id
      where t.community_id = $1 and t.id = any ($2::uuid[]) order by s.starts_at, s.id`,
    [tx.community, ticketIds],
  );

/**
 * A date that is a course goes from its first session to its last, of those that take place. Sales that ended before it began still do, and none goes on
 * after its end.
 */
export async function followSessions(tx: Tx, eventId: string): Promise<void> {
  await tx.query(
    `update ticketing.occurrence o set starts_at = s.starts_at, ends_at = s.ends_at,
            sale_until = case when o.sale_until <= o.starts_at then least(o.sale_until, s.starts_at) else least(o.sale_until, s.ends_at) end
       from (select occurrence_id, min(starts_at) starts_at, max(ends_at) ends_at from ticketing.course_session
              where community_id = $1 and event_id = $2 and called_off_at is null group by 1) s
      where o.community_id = $1 and o.id = s.occurrence_id and (o.starts_at, o.ends_at) is distinct from (s.starts_at, s.ends_at)`,
    [tx.community, eventId],
  );
}
