import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { insertRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { admits } from './admitting.ts';
import { DoorReceiptEntity } from './door-receipt.entity.ts';

/** Tickets of an order that are in the same hands: with whoever they were handed on to, or (null) with whoever ordered. */
export type TicketsInHands = { orderId: string; holderId: string | null };

/** A ticket that was paid for at the entrance. Yen, tax included. */
export type PaidAtDoor = {
  id: string;
  typeId: string;
  nameJa: string;
  nameEn: string | null;
  mostBeside: number | null;
  price: number;
};

/** Cash of one receipt; `back`: it was handed back. Yen, tax included. */
export type DoorCash = { id: string; amount: number; back: boolean };

/** Receipts of cash that was taken at the entrance; of the transaction's community. */
@Injectable()
export class DoorReceiptStore {
  /** In whose hands a ticket is; null also for text that is no id at all. */
  async handsOf(tx: Tx, ticketId: string): Promise<TicketsInHands | null> {
    if (!isId(ticketId)) return null;
    const [found] = await tx.query<TicketsInHands>(
      `select coalesce(r.beside_id, r.id) "orderId", t.holder_id "holderId"
         from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
        where t.community_id = $1 and t.id = $2`,
      [tx.community, ticketId],
    );
    return found ?? null;
  }

  /**
   * What was paid for at the entrance and stands on no receipt: tickets of those who are inside, and with them the add-ons of the party. `lock`: nobody turns
   * one of these tickets until the commit.
   */
  paidUnstated(
    tx: Tx,
    { orderId, holderId }: TicketsInHands,
    { lock }: { lock: boolean },
  ): Promise<PaidAtDoor[]> {
    return tx.query<PaidAtDoor>(
      `select t.id, k.id "typeId", k.name_ja "nameJa", k.name_en "nameEn", k.most_beside "mostBeside", t.price
         from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id join ticketing.ticket_type k on k.id = t.ticket_type_id
        where r.community_id = $1 and (r.id = $2 or r.beside_id = $2) and r.means = 'door' and r.state = 'confirmed'
          and t.price > 0 and t.holder_id is not distinct from $3::uuid
          and (t.state = 'checked_in' or t.state = 'valid' and not (${admits('k')}) and exists (
                 select from ticketing.ticket w where w.order_id = $2 and w.state = 'checked_in' and w.holder_id is null))
          and not exists (select from ticketing.door_receipt d where d.ticket_id = t.id and d.handed_back_at is null)
        order by k.position, t.id ${lock ? 'for update of t' : ''}`,
      [tx.community, orderId, holderId],
    );
  }

  /** Newest first. */
  cashOf(tx: Tx, { orderId, holderId }: TicketsInHands): Promise<DoorCash[]> {
    return tx.query<DoorCash>(
      `select d.cash_id id, sum(d.price)::int amount, bool_or(d.handed_back_at is not null) back
         from ticketing.door_receipt d join ticketing.ticket t on t.id = d.ticket_id
        where d.community_id = $1 and d.order_id = $2 and t.holder_id is not distinct from $3::uuid
        group by d.cash_id order by max(d.made_at) desc, d.cash_id`,
      [tx.community, orderId, holderId],
    );
  }

  async add(tx: Tx, rows: readonly DoorReceiptEntity[]): Promise<void> {
    await insertRows(tx, DoorReceiptEntity, rows);
  }

  /** False where it had been handed back before. */
  async handBack(tx: Tx, cashId: string, by: string): Promise<boolean> {
    const open = { communityId: tx.community, cashId, handedBackAt: IsNull() };
    const { affected } = await tx
      .repo(DoorReceiptEntity)
      .update(open, { handedBackAt: tx.now, handedBackBy: by });
    return (affected ?? 0) > 0;
  }

  /** Whether somebody holds a receipt on which a ticket stands. */
  isStated(tx: Tx, ticketId: string): Promise<boolean> {
    return tx
      .repo(DoorReceiptEntity)
      .existsBy({ communityId: tx.community, ticketId, handedBackAt: IsNull() });
  }
}
