import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { daysAreOver } from './days-over.ts';
import { GuestEntity } from './guest.entity.ts';

/** A guest who ordered, and the order. */
export type TakenOrder = { guestId: string; orderId: string };

/** A guest whose order stands together with another one; `later`: it is of add-ons. */
export type GuestBeside = Pick<GuestEntity, 'id' | 'serial'> & { later: boolean };

/** What is left of a guest of whom nothing is known any more; the address of their order is dead. */
export const blankGuest = {
  ...{
    family_name: `''`,
    given_name: `''`,
    family_kana: `''`,
    given_kana: `''`,
    email: 'null',
    phone: 'null',
  },
  ...{ search_keys: `'{}'`, code_hash: 'null' },
} as const;
const setting = (columns: Partial<typeof blankGuest>): string =>
  Object.entries(columns)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
const blank = setting(blankGuest);
/** The address alone stays, so that whoever has taken an order along may have no more at its event than before. */
const { email: _address, ...blankButAddress } = blankGuest;

/** SQL: guests `g`, each with the order `r` where there is one, of whom nothing is needed here any more on $2; $3: days after an event that set none. */
const dueToForget = `from ticketing.guest g join ticketing.hold h on h.guest_id = g.id
   left join ticketing.ticket_order r on r.guest_id = g.id
  where g.community_id = $1 and g.erased_at is null
    and case when r.id is null then h.expires_at < $2::timestamptz - interval '1 day' else
          r.state not in ('awaiting_payment', 'needs_attention') and ${daysAreOver('g.event_id', '$3::int')}
          and not exists (select from ticketing.ticket_payment p
                           where p.order_id = r.id and p.state = 'surplus' and p.returned_at is null)
          and not exists (select from ticketing.ticket_refund f where f.order_id = r.id and f.state <> 'done')
          and not exists (select from ticketing.order_off f where f.order_id = r.id and f.state <> 'done')
          and not exists (select from ticketing.outside_money m
                           where m.order_id = r.id and m.state in ('disputed', 'open', 'came_back')) end`;

/** SQL: guests `g` with tickets, or to be refunded, under the address $2, each with the order `r`; what is being paid at this moment is left alone. */
const orderedUnder = `ticketing.guest g join ticketing.ticket_order r on r.guest_id = g.id
  where g.community_id = $1 and g.email = $2 and r.state <> 'awaiting_payment'`;

/** Guests of the transaction's community. */
@Injectable()
export class GuestStore {
  async add(tx: Tx, guest: GuestEntity): Promise<void> {
    await tx.repo(GuestEntity).insert(guest);
  }

  byId(tx: Tx, id: string): Promise<GuestEntity | null> {
    return tx.repo(GuestEntity).findOneBy({ id });
  }

  ofPress(tx: Tx, press: string): Promise<GuestEntity | null> {
    return tx.repo(GuestEntity).findOneBy({ press });
  }

  /** Whoever the secret address belongs to; null also where it is dead. */
  byCode(tx: Tx, codeHash: Buffer): Promise<GuestEntity | null> {
    return tx.repo(GuestEntity).findOneBy({ codeHash });
  }

  /** Every purchase at an event under one address, whoever has it by now. */
  async withEmail(tx: Tx, eventId: string, email: string): Promise<string[]> {
    const rows = await tx.repo(GuestEntity).find({ select: { id: true }, where: { email, eventId } });
    return rows.map(({ id }) => id);
  }

  /** The same of the guest of a purchase, with themselves. */
  async samePerson(tx: Tx, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select other.id from ticketing.guest one
         join ticketing.guest other on other.community_id = one.community_id and other.event_id = one.event_id and other.email = one.email
        where one.community_id = $1 and one.id = $2`,
      [tx.community, id],
    );
    return rows.map((row) => row.id);
  }

  /** Guests whose orders stand together with the purchase of one: that of the tickets first, then those of add-ons that were ordered later. */
  together(tx: Tx, id: string): Promise<GuestBeside[]> {
    return tx.query<GuestBeside>(
      `select g.id, g.serial, r.beside_id is not null later from ticketing.hold one
         join ticketing.ticket_order r on r.id = coalesce(one.beside_id, one.id) or r.beside_id = coalesce(one.beside_id, one.id)
         join ticketing.guest g on g.id = r.guest_id
        where one.community_id = $1 and one.guest_id = $2 and r.id <> one.id and g.code_hash is not null and r.state in ('awaiting_payment', 'confirmed')
        order by r.beside_id is not null, r.ordered_at, r.id`,
      [tx.community, id],
    );
  }

  /** The same under an address or a telephone number, of which the figures count. */
  async reachedBy(
    tx: Tx,
    eventId: string,
    { email, digits }: { email: string | null; digits: string | null },
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from ticketing.guest
        where community_id = $1 and event_id = $2 and (email = $3 or regexp_replace(regexp_replace(phone, '^\\+81', '0'), '[^0-9]', '', 'g') = $4)`,
      [tx.community, eventId, email, digits],
    );
    return rows.map(({ id }) => id);
  }

  /** The purchase of a guest, from the hold on; null once somebody else has it. */
  async purchaseOf(tx: Tx, id: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }>(
      'select id from ticketing.hold where community_id = $1 and guest_id = $2',
      [tx.community, id],
    );
    return found?.id ?? null;
  }

  /** Guests who ordered under an address what a member may take along. */
  async orderedUnder(tx: Tx, email: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`select g.id from ${orderedUnder} order by g.id`, [
      tx.community,
      email,
    ]);
    return rows.map(({ id }) => id);
  }

  /** The same with their orders, as far as they are among these; locked until the commit. */
  lockedUnder(tx: Tx, email: string, among: readonly string[]): Promise<TakenOrder[]> {
    return tx.query<TakenOrder>(
      `select g.id "guestId", r.id "orderId" from ${orderedUnder} and g.id = any($3) order by g.id for update of g, r`,
      [tx.community, email, among],
    );
  }

  /** Guests whose orders a member took along. */
  async takenBy(tx: Tx, memberId: string): Promise<string[]> {
    const rows = await tx.repo(GuestEntity).find({ select: { id: true }, where: { takenBy: memberId } });
    return rows.map(({ id }) => id);
  }

  /** From now on the orders are a member's; the addresses of before open nothing, and the member's own name stands for the guest's. */
  async handTo(tx: Tx, orders: readonly TakenOrder[], memberId: string): Promise<void> {
    await tx.query(
      `with held as (update ticketing.hold set member_id = $3, guest_id = null where id = any($2)),
            known as (update ticketing.guest set taken_by = $3, taken_at = $4, ${setting(blankButAddress)} where id = any($1))
       update ticketing.ticket_order set member_id = $3, guest_id = null where id = any($2)`,
      [orders.map(({ guestId }) => guestId), orders.map(({ orderId }) => orderId), memberId, tx.now],
    );
  }

  /**
   * Guests of whom nothing is needed here any more: the days that their event set are over, counted in Japan from its last date, and no money of theirs
   * is under way; or they kept places and ordered nothing, a day ago. By their ids,
   * those after one, at most so many.
   */
  async due(
    tx: Tx,
    { usualDays, after, most }: { usualDays: number; after: string | null; most: number },
  ): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select g.id ${dueToForget} and ($4::uuid is null or g.id > $4) order by g.id limit $5`,
      [tx.community, tx.now, usualDays, after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Empties some of them, as far as they still are, with who came with their tickets, whom to call and what they answered. Answers with them. */
  async forget(tx: Tx, { usualDays, ids }: { usualDays: number; ids: readonly string[] }): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `with due as (select g.id, r.id order_id ${dueToForget} and g.id = any($4)),
       named as (delete from ticketing.attendee a using due where a.community_id = $1 and a.order_id = due.order_id),
       called as (delete from ticketing.emergency_contact a using due where a.community_id = $1 and a.order_id = due.order_id),
       said as (delete from ticketing.answer a using due where a.community_id = $1 and a.order_id = due.order_id),
       wrote as (delete from ticketing.reflection f using due, ticketing.ticket t
                  where f.community_id = $1 and t.id = f.ticket_id and t.order_id = due.order_id and t.holder_id is null and f.published_at is null)
       update ticketing.guest g set erased_at = $2, ${blank} from due where g.id = due.id returning g.id`,
      [tx.community, tx.now, usualDays, ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Empties what is left of guests whose orders a member has, after the same days: the address. What else is known is the member's. */
  async forgetTaken(tx: Tx, { usualDays }: { usualDays: number }): Promise<void> {
    await tx.query(
      `update ticketing.guest g set erased_at = $2, ${blank}
        where g.community_id = $1 and g.taken_by is not null and g.erased_at is null and ${daysAreOver('g.event_id', '$3::int')}`,
      [tx.community, tx.now, usualDays],
    );
  }
}
