import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { PersonalRows, Tx } from '@enishi/platform';
import { GuestEntity } from './guest.entity.ts';
import { blankGuest } from './guest.store.ts';

/** Why a guest cannot be erased yet. */
export type ErasureHindrance = 'to_come' | 'money';

/** Another purchase of whoever has the address: a guest is one purchase, and asks for all of theirs. `later`: of add-ons. */
export type OtherPurchase = {
  orderId: string;
  titleJa: string;
  titleEn: string | null;
  orderedAt: Date;
  later: boolean;
};

/** Reflections (`t`) with tickets of the order (`$3`) that are with the guest. */
const ownReflections =
  't.ticket_id in (select k.id from ticketing.ticket k where k.community_id = $1 and k.order_id = $3 and k.holder_id is null)';

/** What is handed out of each table of a guest's purchase; columns that are the house's own are left out. */
const tables: readonly { table: string; title: Bilingual; where: string; without: readonly string[] }[] = [
  {
    table: 'ticketing.guest',
    title: { ja: 'お名前と連絡先', en: 'Name and how to reach you' },
    where: 't.id = $2',
    without: ['code_hash', 'press', 'search_keys', 'made_by', 'taken_by', 'erased_by'],
  },
  {
    table: 'ticketing.ticket_order',
    title: { ja: 'お申し込み', en: 'Your order' },
    where: 't.id = $3',
    without: ['ordered_by', 'asked_at', 'earned_at'],
  },
  {
    table: 'ticketing.ticket',
    title: { ja: 'チケット', en: 'Tickets' },
    where: 't.order_id = $3',
    without: [],
  },
  {
    table: 'ticketing.ticket_payment',
    title: { ja: 'お支払い', en: 'Payments' },
    where: 't.order_id = $3',
    without: [],
  },
  {
    table: 'ticketing.ticket_refund',
    title: { ja: 'ご返金', en: 'Refunds' },
    where: 't.order_id = $3',
    without: [],
  },
  {
    table: 'ticketing.attendee',
    title: { ja: '来る方のお名前', en: 'Names of those who come' },
    where: 't.order_id = $3',
    without: ['search_keys'],
  },
  {
    table: 'ticketing.emergency_contact',
    title: { ja: '緊急連絡先', en: 'Emergency contacts' },
    where: 't.order_id = $3',
    without: [],
  },
  {
    table: 'ticketing.answer',
    title: { ja: '質問への回答', en: 'What you answered' },
    where: 't.order_id = $3',
    without: [],
  },
  {
    table: 'ticketing.reflection',
    title: { ja: 'しごとトリップのふりかえり', en: 'What you wrote after a work trip' },
    where: ownReflections,
    without: ['published_by'],
  },
  {
    table: 'ticketing.message_reader',
    title: { ja: '事務局からのイベントのお知らせ', en: 'Notices about events that we sent you' },
    where: 't.guest_id = $2',
    without: [],
  },
];

const blank = Object.entries(blankGuest)
  .map(([column, value]) => `${column} = ${value}`)
  .join(', ');

/** All that is kept of one guest, which is one purchase. */
@Injectable()
export class GuestRecordStore {
  /** The guest whose an order is; null for a member's, and for text that is no id at all. */
  async ofOrder(tx: Tx, orderId: string): Promise<GuestEntity | null> {
    if (!isId(orderId)) return null;
    const [found] = await tx.query<{ id: string }>(
      'select guest_id id from ticketing.ticket_order where community_id = $1 and id = $2 and guest_id is not null',
      [tx.community, orderId],
    );
    return found ? tx.repo(GuestEntity).findOneBy({ id: found.id }) : null;
  }

  /** Other purchases under the same address, the last one first; fifty at most. */
  async others(tx: Tx, { id, email }: Pick<GuestEntity, 'id' | 'email'>): Promise<OtherPurchase[]> {
    if (email === null) return [];
    return tx.query<OtherPurchase>(
      `select r.id "orderId", e.title_ja "titleJa", e.title_en "titleEn", r.ordered_at "orderedAt", r.beside_id is not null later
         from ticketing.guest g join ticketing.ticket_order r on r.guest_id = g.id join ticketing.event e on e.id = r.event_id
        where g.community_id = $1 and g.email = $2 and g.id <> $3 order by r.ordered_at desc, r.id desc limit 50`,
      [tx.community, email, id],
    );
  }

  /** One statement a table; those without a row are left out. */
  async collect(tx: Tx, guestId: string, orderId: string): Promise<PersonalRows[]> {
    const found: PersonalRows[] = [];
    for (const { table, title, where, without } of tables) {
      const rows = await tx.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) - $4::text[] as row from ${table} t
          where t.community_id = $1 and ${where} and $2::uuid is not null and $3::uuid is not null`,
        [tx.community, guestId, orderId, [...without, 'community_id']],
      );
      if (rows.length > 0) found.push({ table, title, rows: rows.map(({ row }) => row) });
    }
    return found;
  }

  /** What stands in the way of erasing; the order is locked, so that nothing of it changes until the commit. */
  async hindrance(tx: Tx, orderId: string): Promise<ErasureHindrance | null> {
    const [row] = await tx.query<{ coming: boolean; money: boolean }>(
      `select r.state in ('awaiting_payment', 'needs_attention')
                or exists (select from ticketing.ticket t join ticketing.occurrence o on o.id = t.occurrence_id
                            where t.order_id = r.id and t.state <> 'cancelled' and o.ends_at > $3) coming,
              exists (select from ticketing.ticket_payment p where p.order_id = r.id and p.state = 'surplus' and p.returned_at is null)
                or exists (select from ticketing.ticket_refund f where f.order_id = r.id and f.state <> 'done')
                or exists (select from ticketing.order_off f where f.order_id = r.id and f.state <> 'done') money
         from ticketing.ticket_order r where r.community_id = $1 and r.id = $2 for update of r`,
      [tx.community, orderId, tx.now],
    );
    if (row?.coming) return 'to_come';
    return row?.money ? 'money' : null;
  }

  /** Empties the guest, with who came, whom to call and what was answered. The order, its tickets and its money stay. */
  async erase(
    tx: Tx,
    { guestId, orderId, by }: { guestId: string; orderId: string; by: string },
  ): Promise<void> {
    await tx.query(
      `with named as (delete from ticketing.attendee where community_id = $1 and order_id = $3),
            called as (delete from ticketing.emergency_contact where community_id = $1 and order_id = $3),
            said as (delete from ticketing.answer where community_id = $1 and order_id = $3),
            wrote as (delete from ticketing.reflection t where t.community_id = $1 and ${ownReflections})
       update ticketing.guest set erased_at = $4, erased_by = $5, ${blank} where community_id = $1 and id = $2`,
      [tx.community, guestId, orderId, tx.now, by],
    );
  }

  /** Whether another purchase that is not erased has the address. */
  async hasOther(tx: Tx, guestId: string, email: string): Promise<boolean> {
    const found = await tx.query(
      'select 1 from ticketing.guest where community_id = $1 and email = $2 and id <> $3 limit 1',
      [tx.community, email, guestId],
    );
    return found.length > 0;
  }
}
