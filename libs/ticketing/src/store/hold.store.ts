import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { changedTogether, insertRows, readRows, together } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { ChoosingBuyer } from '../domain/buyer.ts';
import type { HoldState } from '../domain/states.ts';
import { offerAfter } from '../domain/waiting-entry.ts';
import { HoldEntity } from './hold.entity.ts';

type PressingBuyer = Pick<ChoosingBuyer, 'id' | 'ids'>;
type Press = { press: string; eventId: string };
type FoundByPress = { again: HoldEntity | null; open: HoldEntity[] };

/** Holds of the transaction's community. */
@Injectable()
export class HoldStore {
  /**
   * What a press finds of its buyer: the hold that it made before (`again`), else what they chose at the event and neither ordered nor gave up, locked
   * (`open`). An offer of the waiting list is no choice, and stands beside it. Beside others, whoever has chosen any needs a transaction of
   * their own, which may wait for what is being ordered at this moment.
   */
  async before(tx: Tx, buyer: PressingBuyer, { press, eventId }: Press): Promise<FoundByPress> {
    const asked = { buyerId: buyer.id, buyerIds: buyer.ids, press, eventId };
    if (!tx.isAlone) {
      const found = await before(tx, asked);
      if (!found.again && found.open.length > 0) tx.assertAlone();
      return found;
    }
    const again = await ofPress(tx, asked);
    return { again, open: again ? [] : await lockedOpen(tx, asked) };
  }

  /** What a buyer chose at an event and neither ordered nor gave up, locked; offers of the waiting list left out. */
  open(tx: Tx, buyerIds: readonly string[], eventId: string): Promise<HoldEntity[]> {
    return lockedOpen(tx, { buyerIds, eventId });
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

  add(tx: Tx, hold: HoldEntity): Promise<void> {
    return add(tx, hold);
  }

  /** Of an offer the entry of the waiting list goes along. */
  async turn(tx: Tx, id: string, state: Exclude<HoldState, 'active'>): Promise<void> {
    await turn(tx, { id, state });
  }
}

type Own = { buyerId: string; id: string };
type OfPress = { buyerId: string; press: string };

/** SQL: a hold is of a buyer, as a member or as a guest; their ids stand at `$n`. */
const isOf = (ids: string): string => `(member_id = any(${ids}) or guest_id = any(${ids}))`;

const isTheirs = ({ memberId, guestId }: HoldEntity, buyerId: string): boolean =>
  memberId === buyerId || guestId === buyerId;

const pressedAmong = (rows: readonly HoldEntity[], { buyerId, press }: OfPress): HoldEntity | null =>
  rows.find((row) => isTheirs(row, buyerId) && row.press === press) ?? null;

const ofPress = together(async (tx, asked: readonly OfPress[]) => {
  const rows = await readRows(tx, HoldEntity, `community_id = $1 and ${isOf('$2')} and press = any($3)`, [
    ...[tx.community, asked.map(({ buyerId }) => buyerId), asked.map(({ press }) => press)],
  ]);
  return asked.map((one) => pressedAmong(rows, one));
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

type OfEvent = { buyerIds: readonly string[]; eventId: string };

/** SQL: it was chosen at one of the events at `$n`, and neither ordered nor given up. */
const isOpen = (eventIds: string): string =>
  `event_id = any(${eventIds}) and state = 'active' and entry_id is null`;

const openAmong = (rows: readonly HoldEntity[], { buyerIds, eventId }: OfEvent): HoldEntity[] =>
  rows.filter(
    (row) =>
      row.eventId === eventId &&
      row.state === 'active' &&
      row.entryId === null &&
      buyerIds.some((id) => isTheirs(row, id)),
  );

const lockedOpen = together(async (tx, asked: readonly OfEvent[]) => {
  const rows = await readRows(
    tx,
    HoldEntity,
    `community_id = $1 and ${isOf('$2')} and ${isOpen('$3')} order by id for update`,
    [tx.community, asked.flatMap(({ buyerIds }) => buyerIds), asked.map(({ eventId }) => eventId)],
  );
  return asked.map((one) => openAmong(rows, one));
});

/** Both at once, for whoever is not alone: one statement less in every choice of a rush. */
const before = together(async (tx, asked: readonly (OfPress & OfEvent)[]): Promise<FoundByPress[]> => {
  const rows = await readRows(
    tx,
    HoldEntity,
    `community_id = $1 and ${isOf('$2')} and (press = any($3) or ${isOpen('$4')}) order by id`,
    [
      ...[tx.community, asked.flatMap(({ buyerId, buyerIds }) => [buyerId, ...buyerIds])],
      ...[asked.map(({ press }) => press), asked.map(({ eventId }) => eventId)],
    ],
  );
  return asked.map((one) => ({ again: pressedAmong(rows, one), open: openAmong(rows, one) }));
});

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
