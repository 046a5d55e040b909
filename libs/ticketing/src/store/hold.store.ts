import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { changedTogether, insertRows, readRows, together } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { BuyerRef } from '../domain/buyer.ts';
import type { HoldState } from '../domain/states.ts';
import { offerAfter } from '../domain/waiting-entry.ts';
import { HoldEntity } from './hold.entity.ts';

/** Holds of the transaction's community. */
@Injectable()
export class HoldStore {
  ofPress(tx: Tx, { id: buyerId }: BuyerRef, press: string): Promise<HoldEntity | null> {
    return ofPress(tx, { buyerId, press });
  }

  /** A buyer's own; null also for text that is no id at all. */
  async own(tx: Tx, buyerId: string, id: string): Promise<HoldEntity | null> {
    return isId(id) ? own(tx, { buyerId, id }) : null;
  }

  /** The same, and nobody else decides about it until the commit. Beside others, what is not to be had at once needs a transaction of its own. */
  async locked(tx: Tx, buyerId: string, id: string): Promise<HoldEntity | null> {
    if (!isId(id)) return null;
    if (tx.isAlone) return locked(tx, { buyerId, id });
    const hold = await lockedAtOnce(tx, { buyerId, id });
    if (!hold) tx.assertAlone();
    return hold;
  }

  /**
   * What a buyer chose at an event and neither ordered nor gave up, locked. An offer of the waiting list is no choice, and stands beside
   * it. Beside others, whoever has any needs a transaction of their own, which may wait for what is being ordered at this moment.
   */
  async open(tx: Tx, buyerIds: readonly string[], eventId: string): Promise<HoldEntity[]> {
    if (tx.isAlone) return lockedOpen(tx, { buyerIds, eventId });
    if ((await open(tx, { buyerIds, eventId })).length > 0) tx.assertAlone();
    return [];
  }

  add(tx: Tx, hold: HoldEntity): Promise<void> {
    return add(tx, hold);
  }

  /** Of an offer the entry of the waiting list goes along. */
  async turn(tx: Tx, id: string, state: Exclude<HoldState, 'active'>): Promise<void> {
    await turn(tx, { id, state });
  }
}

type Own = { buyerId: string; id: string };

/** SQL: a hold is of a buyer, as a member or as a guest; their ids stand at `$n`. */
const isOf = (ids: string): string => `(member_id = any(${ids}) or guest_id = any(${ids}))`;

const isTheirs = ({ memberId, guestId }: HoldEntity, buyerId: string): boolean =>
  memberId === buyerId || guestId === buyerId;

const ofPress = together(async (tx, asked: readonly { buyerId: string; press: string }[]) => {
  const rows = await readRows(tx, HoldEntity, `community_id = $1 and ${isOf('$2')} and press = any($3)`, [
    ...[tx.community, asked.map(({ buyerId }) => buyerId), asked.map(({ press }) => press)],
  ]);
  return asked.map(
    ({ buyerId, press }) => rows.find((row) => isTheirs(row, buyerId) && row.press === press) ?? null,
  );
});

/** In the order of their ids, so that two who want several of the same wait for each other one way only. */
const ownRows = (locks: 'for update' | 'for update skip locked' | '') =>
  together(async (tx, asked: readonly Own[]) => {
    const rows = await readRows(tx, HoldEntity, `id = any($1) and ${isOf('$2')} order by id ${locks}`, [
      ...[asked.map(({ id }) => id), asked.map(({ buyerId }) => buyerId)],
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return asked.map(({ id, buyerId }) => {
      const row = byId.get(id);
      return row && isTheirs(row, buyerId) ? row : null;
    });
  });
const own = ownRows('');
const locked = ownRows('for update');
const lockedAtOnce = ownRows('for update skip locked');

const openRows = (locks: 'for update' | '') =>
  together(async (tx, asked: readonly { buyerIds: readonly string[]; eventId: string }[]) => {
    const rows = await readRows(
      tx,
      HoldEntity,
      `community_id = $1 and ${isOf('$2')} and event_id = any($3) and state = 'active' and entry_id is null
        order by id ${locks}`,
      [tx.community, asked.flatMap(({ buyerIds }) => buyerIds), asked.map(({ eventId }) => eventId)],
    );
    return asked.map(({ buyerIds, eventId }) =>
      rows.filter((row) => row.eventId === eventId && buyerIds.some((id) => isTheirs(row, id))),
    );
  });
const open = openRows('');
const lockedOpen = openRows('for update');

const add = changedTogether((tx, holds: readonly HoldEntity[]) => insertRows(tx, HoldEntity, holds));

const turn = changedTogether((tx, turned: readonly { id: string; state: Exclude<HoldState, 'active'> }[]) =>
  tx.query(
    `with turned as (
         update ticketing.hold h set state = g.state from unnest($1::uuid[], $2::text[], $3::text[]) g (id, state, entry_state)
          where h.id = g.id returning h.entry_id, g.entry_state)
       update ticketing.waiting_entry w set state = t.entry_state, ended_at = $4
         from turned t where w.id = t.entry_id and w.state = 'offered'`,
    [
      turned.map(({ id }) => id),
      turned.map(({ state }) => state),
      turned.map(({ state }) => offerAfter[state]),
      tx.now,
    ],
  ),
);
