import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { GuestEntity } from './guest.entity.ts';

/** A guest who ordered, and the order. */
export type GuestOrder = { guestId: string; orderId: string };

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
const blank = Object.entries(blankGuest)
  .map(([column, value]) => `${column} = ${value}`)
  .join(', ');

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

  /** The purchase of a guest, from the hold on; null once somebody else has it. */
  async purchaseOf(tx: Tx, id: string): Promise<string | null> {
    const [found] = await tx.query<{ id: string }>(
      'select id from ticketing.hold where community_id = $1 and guest_id = $2',
      [tx.community, id],
    );
    return found?.id ?? null;
  }

  /** Guests with tickets, or to be refunded, under an address; what is being paid at this moment is left alone. Locked. */
  ordered(tx: Tx, email: string): Promise<GuestOrder[]> {
    return tx.query<GuestOrder>(
      `select g.id "guestId", r.id "orderId" from ticketing.guest g join ticketing.ticket_order r on r.guest_id = g.id
        where g.community_id = $1 and g.email = $2 and r.state <> 'awaiting_payment' order by g.id for update of g, r`,
      [tx.community, email],
    );
  }

  /** How many that are. */
  async countOrdered(tx: Tx, email: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int count from ticketing.guest g join ticketing.ticket_order r on r.guest_id = g.id
        where g.community_id = $1 and g.email = $2 and r.state <> 'awaiting_payment'`,
      [tx.community, email],
    );
    return row!.count;
  }

  /** From now on the orders are a member's; the addresses of before open nothing, and the member's own name stands for the guest's. */
  async handTo(tx: Tx, orders: readonly GuestOrder[], memberId: string): Promise<void> {
    await tx.query(
      `with held as (update ticketing.hold set member_id = $3, guest_id = null where id = any($2)),
            known as (update ticketing.guest set taken_by = $3, taken_at = $4, ${blank} where id = any($1))
       update ticketing.ticket_order set member_id = $3, guest_id = null where id = any($2)`,
      [orders.map(({ guestId }) => guestId), orders.map(({ orderId }) => orderId), memberId, tx.now],
    );
  }

  async change(tx: Tx, id: string, changes: Partial<GuestEntity>): Promise<void> {
    await tx.repo(GuestEntity).update({ id }, changes);
  }
}
