import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { TicketState } from '../domain/states.ts';
import { admits } from './admitting.ts';
import { joinWhoComes, kanaOfTicket, nameOfTicket } from './attendee.store.ts';
import { ReflectionEntity } from './reflection.entity.ts';

/** A ticket of a work trip, as whoever bears its code comes with it. */
export type TripTicket = {
  id: string;
  serial: number;
  state: TicketState;
  paid: boolean;
  calledOff: boolean;
  eventId: string;
  titleJa: string;
  titleEn: string | null;
  startsAt: Date;
  endsAt: Date;
};

/** What was written, with who came with the ticket: `name` null where that is a member's own, who said none. */
export type WrittenReflection = ReflectionEntity & {
  startsAt: Date;
  memberId: string | null;
  name: string | null;
  kana: string | null;
};

/** A date of a work trip that is over. */
export type TripOver = { occurrenceId: string; eventId: string };

/** As many as are shown of one event. */
const mostReflections = 200;

/** What people wrote after work trips. */
@Injectable()
export class ReflectionStore {
  /** Null also for tickets of other kinds of event, and for add-ons. `locked`: nobody else writes with it until the commit. */
  async ticket(tx: Tx, ticketId: string, { locked }: { locked: boolean }): Promise<TripTicket | null> {
    const [found] = await tx.query<TripTicket>(
      `select t.id, t.serial, t.state, r.state = 'confirmed' paid, (o.called_off_at is not null or e.state = 'called_off') "calledOff",
              e.id "eventId", e.title_ja "titleJa", e.title_en "titleEn", o.starts_at "startsAt", o.ends_at "endsAt"
         from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
         join ticketing.occurrence o on o.id = t.occurrence_id join ticketing.event e on e.id = o.event_id and e.kind = 'work_trip'
         join ticketing.ticket_type k on k.id = t.ticket_type_id and ${admits('k')}
        where t.community_id = $1 and t.id = $2${locked ? ' for update of t' : ''}`,
      [tx.community, ticketId],
    );
    return found ?? null;
  }

  /** `locked`: it is neither published nor taken down until the commit. */
  ofTicket(tx: Tx, ticketId: string, { locked }: { locked: boolean }): Promise<ReflectionEntity | null> {
    return tx.repo(ReflectionEntity).findOne({
      where: { communityId: tx.community, ticketId },
      ...(locked ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
  }

  /** In the place of what was written with the ticket before. */
  async keep(tx: Tx, reflection: ReflectionEntity): Promise<void> {
    await tx.repo(ReflectionEntity).upsert(reflection, ['communityId', 'ticketId']);
  }

  /** What was sent for an event with who came, the latest first. Drafts are nobody's to read. */
  sent(tx: Tx, eventId: string): Promise<WrittenReflection[]> {
    return tx.query<WrittenReflection>(
      `select ${columns}, o.starts_at "startsAt", case when c.id is not null then c.member_id else coalesce(t.holder_id, r.member_id) end "memberId",
              ${nameOfTicket} name, ${kanaOfTicket} kana
         from ticketing.reflection f join ticketing.ticket t on t.id = f.ticket_id join ticketing.occurrence o on o.id = t.occurrence_id
         join ticketing.ticket_type k on k.id = t.ticket_type_id and ${admits('k')}
         join ticketing.ticket_order r on r.id = t.order_id ${joinWhoComes}
        where f.community_id = $1 and f.event_id = $2 and f.sent_at is not null
        order by f.changed_at desc, f.id limit ${mostReflections}`,
      [tx.community, eventId],
    );
  }

  /** What everybody may read, the latest first. */
  published(tx: Tx, eventId: string): Promise<ReflectionEntity[]> {
    return tx.query<ReflectionEntity>(
      `select ${columns} from ticketing.reflection f
        where f.community_id = $1 and f.event_id = $2 and f.published_at is not null
        order by f.published_at desc, f.id limit ${mostReflections}`,
      [tx.community, eventId],
    );
  }

  async byId(tx: Tx, id: string): Promise<ReflectionEntity | null> {
    return isId(id) ? tx.repo(ReflectionEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /**
   * Shows one to everybody, where it still says what was read and its writer still agrees: the row itself is asked, so that whoever takes
   * back at that moment is waited for. Answers whether it did.
   */
  async publish(tx: Tx, id: string, { revision, by }: { revision: number; by: string }): Promise<boolean> {
    const changed = await tx.change(
      `update ticketing.reflection set published_at = $3, published_by = $4
        where community_id = $1 and id = $2 and revision = $5 and for_public and sent_at is not null`,
      [tx.community, id, tx.now, by, revision],
    );
    return changed > 0;
  }

  async takeDown(tx: Tx, id: string): Promise<void> {
    await tx
      .repo(ReflectionEntity)
      .update({ communityId: tx.community, id }, { publishedAt: null, publishedBy: null });
  }

  /** Dates of work trips that ended on an earlier day in Japan, two weeks ago at most, and of which nobody was asked. */
  due(tx: Tx): Promise<TripOver[]> {
    return tx.query<TripOver>(
      `select o.id "occurrenceId", o.event_id "eventId" from ticketing.event e
         join ticketing.occurrence o on o.event_id = e.id and o.called_off_at is null
        where e.community_id = $1 and e.kind = 'work_trip' and e.state in ('published', 'withdrawn')
          and o.ends_at > $2::timestamptz - interval '15 days'
          and (o.ends_at at time zone 'Asia/Tokyo')::date < ($2::timestamptz at time zone 'Asia/Tokyo')::date
          and not exists (select from ticketing.reflection_call a where a.occurrence_id = o.id)
        order by o.ends_at, o.id`,
      [tx.community, tx.now],
    );
  }

  /** Whether this one is the first to ask those of a date; a second waits for the first, and is told that it is not. */
  async call(tx: Tx, { occurrenceId, eventId }: TripOver): Promise<boolean> {
    const added = await tx.query(
      `insert into ticketing.reflection_call (occurrence_id, community_id, event_id, called_at)
       values ($1, $2, $3, $4) on conflict do nothing returning 1`,
      [occurrenceId, tx.community, eventId, tx.now],
    );
    return added.length > 0;
  }
}

const columns = `
  f.id, f.community_id "communityId", f.event_id "eventId", f.ticket_id "ticketId", f.asked, f.learned, f.sent_at "sentAt",
  f.for_host "forHost", f.host_ids "hostIds", f.for_public "forPublic", f.signed, f.revision, f.changed_at "changedAt",
  f.published_at "publishedAt", f.published_by "publishedBy"`;
