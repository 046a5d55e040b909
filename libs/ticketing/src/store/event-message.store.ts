import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { insertRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { Involved, MessageReaderState } from '../domain/event-message.ts';
import { isAdmitting } from './admitting.ts';
import { EventMessageEntity } from './event-message.entity.ts';
import { MessageReaderEntity } from './message-reader.entity.ts';

/** A message as the desk's list shows it: how many mails are still to be written, went out, came back, or had nobody to go to. */
export type SentMessage = Pick<
  EventMessageEntity,
  'id' | 'segment' | 'subjectJa' | 'subjectEn' | 'bodyJa' | 'bodyEn' | 'sentBy' | 'sentAt'
> &
  Record<MessageReaderState, number>;

/** A reader with the words of the message. */
export type ReaderOfMessage = Pick<
  MessageReaderEntity,
  'id' | 'by' | 'sourceId' | 'memberId' | 'guestId' | 'locale' | 'state'
> &
  Pick<EventMessageEntity, 'segment' | 'subjectJa' | 'subjectEn' | 'bodyJa' | 'bodyEn'> & {
    titleJa: string;
    titleEn: string | null;
  };

/** Most that is shown of one event. */
const mostShown = 100;

/** Nobody comes with an add-on (`t`): whoever ordered it has come once somebody of its order has. */
const stateOfParty = `(
  select case when bool_or(x.state = 'checked_in') then 'checked_in' else 'valid' end from ticketing.ticket x
   where x.order_id in (r.id, r.beside_id) and ${isAdmitting('x')} and x.state <> 'cancelled')`;

/** Messages about events, and to whom they go. */
@Injectable()
export class EventMessageStore {
  /**
   * Everybody who has to do with an event, once for each ticket, order that waits for its money, and place in line. Members' addresses are
   * not known here.
   */
  involved(tx: Tx, eventId: string): Promise<Involved[]> {
    return tx.query<Involved>(
      `select case when c.id is not null then 'place' when t.holder_id is not null then 'ticket' else 'order' end "by",
              case when t.holder_id is not null then t.id else r.id end "sourceId",
              case when c.id is not null then c.member_id else coalesce(t.holder_id, r.member_id) end "memberId",
              case when t.holder_id is null then r.guest_id end "guestId", coalesce(c.email, g.email) email, r.locale, case when ${isAdmitting('t')} then t.state else ${stateOfParty} end standing,
              array[t.occurrence_id] "occurrenceIds", array[t.ticket_type_id] "typeIds"
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id and t.state <> 'cancelled'
         left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id and t.holder_id is null
        where r.community_id = $1 and r.event_id = $2 and r.state = 'confirmed'
       union all
       select 'order', r.id, r.member_id, r.guest_id, g.email, r.locale, 'unpaid', array[r.occurrence_id],
              array(select (l->>'typeId')::uuid from jsonb_array_elements(r.lines) l)
         from ticketing.ticket_order r left join ticketing.guest g on g.id = r.guest_id
        where r.community_id = $1 and r.event_id = $2 and r.state = 'awaiting_payment'
       union all
       select 'entry', w.id, w.member_id, null, null, w.locale, 'waiting', w.occurrence_ids,
              array(select (l->>'typeId')::uuid from jsonb_array_elements(w.lines) l)
         from ticketing.waiting_entry w
        where w.community_id = $1 and w.event_id = $2 and w.state in ('applied', 'waiting', 'offered')
       order by 1, 2`,
      [tx.community, eventId],
    );
  }

  /** To how many people the message of a press went; null where nothing was sent with it. */
  async sentWith(tx: Tx, press: string): Promise<number | null> {
    const [found] = await tx.query<{ people: number }>(
      `select (select count(*)::int from ticketing.message_reader a where a.community_id = $1 and a.message_id = m.id) people
         from ticketing.event_message m where m.community_id = $1 and m.press = $2`,
      [tx.community, press],
    );
    return found?.people ?? null;
  }

  async add(tx: Tx, message: EventMessageEntity, readers: MessageReaderEntity[]): Promise<void> {
    await tx.repo(EventMessageEntity).insert(message);
    await insertRows(tx, MessageReaderEntity, readers);
  }

  /** The newest first. */
  sent(tx: Tx, eventId: string): Promise<SentMessage[]> {
    return tx.query<SentMessage>(
      `select m.id, m.segment, m.subject_ja "subjectJa", m.subject_en "subjectEn", m.body_ja "bodyJa", m.body_en "bodyEn",
              m.sent_by "sentBy", m.sent_at "sentAt", n.waiting, n.sent, n.undelivered, n.skipped
         from ticketing.event_message m cross join lateral (
           select (count(*) filter (where state = 'waiting'))::int waiting, (count(*) filter (where state = 'sent'))::int sent,
                  (count(*) filter (where state = 'undelivered'))::int undelivered, (count(*) filter (where state = 'skipped'))::int skipped
             from ticketing.message_reader where community_id = m.community_id and message_id = m.id) n
        where m.community_id = $1 and m.event_id = $2 order by m.sent_at desc, m.id limit ${mostShown}`,
      [tx.community, eventId],
    );
  }

  /** Messages of which some mail is still to be written. */
  async unfinished(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct message_id id from ticketing.message_reader where community_id = $1 and state = 'waiting' order by 1`,
      [tx.community],
    );
    return rows.map(({ id }) => id);
  }

  async waiting(tx: Tx, messageId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from ticketing.message_reader where community_id = $1 and message_id = $2 and state = 'waiting' order by id`,
      [tx.community, messageId],
    );
    return rows.map(({ id }) => id);
  }

  /** Locked until the commit: of two workers the second sees what the first has written. */
  async locked(tx: Tx, readerId: string): Promise<ReaderOfMessage | null> {
    if (!isId(readerId)) return null;
    await tx.query('select from ticketing.message_reader where community_id = $1 and id = $2 for update', [
      tx.community,
      readerId,
    ]);
    return this.reader(tx, readerId);
  }

  async reader(tx: Tx, readerId: string): Promise<ReaderOfMessage | null> {
    const [found] = await tx.query<ReaderOfMessage>(
      `select a.id, a.by, a.source_id "sourceId", a.member_id "memberId", a.guest_id "guestId", a.locale, a.state, m.segment,
              m.subject_ja "subjectJa", m.subject_en "subjectEn", m.body_ja "bodyJa", m.body_en "bodyEn",
              e.title_ja "titleJa", e.title_en "titleEn"
         from ticketing.message_reader a join ticketing.event_message m on m.id = a.message_id
         join ticketing.event e on e.id = m.event_id
        where a.community_id = $1 and a.id = $2`,
      [tx.community, readerId],
    );
    return found ?? null;
  }

  async settle(tx: Tx, id: string, state: MessageReaderState): Promise<void> {
    await tx
      .repo(MessageReaderEntity)
      .update({ communityId: tx.community, id }, { state, settledAt: tx.now });
  }
}
