import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import {
  enterMembers,
  exampleSale,
  foundCommunity,
  keepFree,
  orderKept,
  publishEvent,
} from '../../example-sale.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { FollowMerge } from '../orders/follow-merge.ts';
import { JoinWaitingList } from './join-waiting-list.ts';
import { ReadWaiting } from './read-waiting.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { TurnEvent } from '../events/turn-event.ts';

const database = useTestDatabase();
const program = useProgram(database);
const start = new Date('2026-04-01T03:00:00Z');

let communityId: string;
let owner: string;
/** Two entries of the register that are, or seem to be, one person; and somebody else. */
let kept: string;
let merged: string;
let other: string;
let people = 0;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'hitori');
});

beforeEach(async () => {
  program.clock.set(start);
  const emails = Array.from({ length: 4 }, () => `entry-${(people += 1)}@example.jp`);
  [owner, kept, merged, other] = (await enterMembers(program, communityId, emails)) as [
    ...[string, string, string, string],
  ];
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const seen = (memberId: string, id: string) => inside((tx) => program.get(ReadWaiting).one(tx, memberId, id));
const passOn = () => program.get(WaitingCalendar).passOnPlaces();
const order = (memberId: string, id: string) => orderKept(program, communityId, { memberId, id });
const opened = (memberId: string, id: string) =>
  inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));

/** A sold-out event of so many places. */
async function soldOut(capacity: number): Promise<string> {
  const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));
  const eventId = await publishEvent(program, communityId, { capacity, types });
  await order(owner, await keepFree(program, communityId, { memberId: owner, eventId, quantity: capacity }));
  return eventId;
}

async function join(memberId: string, eventId: string): Promise<string> {
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const wish = { eventId, occurrenceIds: [date!.id], lines: [{ typeId: date!.types[1]!.id, quantity: 1 }] };
  return inside((tx) => program.get(JoinWaitingList).run(tx, memberId, wish));
}

async function resize(eventId: string, capacity: number): Promise<void> {
  const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
  await inside((tx) => program.get(TurnEvent).resize(tx, whole!.id, capacity));
}

const merge = () =>
  inside((tx) =>
    program.get(FollowMerge).run(tx, { keptId: kept, mergedId: merged } as Parameters<FollowMerge['run']>[1]),
  );
const part = () =>
  inside((tx) => program.get(FollowMerge).undo(tx, { keptId: kept, mergedId: merged, doubles: [] }));
const standing = async (eventId: string) => {
  const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
  return { sold: whole!.sold, held: whole!.held };
};

describe('the waiting list, where two entries of the register were one person', () => {
  it('edge case 9: the better place goes on', async () => {
    const eventId = await soldOut(1);
    const first = await join(merged, eventId);
    await join(other, eventId);
    const third = await join(kept, eventId);
    await merge();
    expect(await seen(kept, first)).toMatchObject({ place: 1 });
    expect(await seen(kept, third)).toMatchObject({ state: 'left' });
  });

  it('an offer goes on before a better place, but not one whose time is over: it is told of as lapsed, once', async () => {
    const eventId = await soldOut(1);
    const lapsing = await join(merged, eventId);
    await resize(eventId, 2);
    await passOn();
    const waiting = await join(kept, eventId);
    program.clock.advance(24 * 3_600_000);
    await merge();
    expect((await seen(kept, lapsing)).state).toBe('lapsed');
    expect(await seen(kept, waiting)).toMatchObject({ state: 'waiting', place: 1 });
    await passOn();
    expect((await seen(kept, waiting)).state).toBe('offered');
    const told = await database.look(
      `select payload->>'to' "to" from platform.outbox where event = 'ticketing.waiting_turned' and payload->>'entryId' = $1`,
      [lapsing],
    );
    expect(told).toEqual([{ to: 'offered' }, { to: 'lapsed' }]);
  });

  it('of two offers one goes on, and the places of the other are free at once', async () => {
    const eventId = await soldOut(1);
    const entries = [await join(merged, eventId), await join(kept, eventId)];
    await resize(eventId, 3);
    await passOn();
    expect(await standing(eventId)).toEqual({ sold: 1, held: 2 });
    await merge();
    expect(await standing(eventId)).toEqual({ sold: 1, held: 1 });
    const states = await Promise.all(entries.map(async (id) => (await seen(kept, id)).state));
    expect(states).toEqual(['offered', 'left']);
  });

  it('parted again, whoever is offered places has the offer with its places, and can take it', async () => {
    const eventId = await soldOut(1);
    const entry = await join(merged, eventId);
    await resize(eventId, 2);
    await passOn();
    await merge();
    const { holdId } = await seen(kept, entry);
    expect((await opened(kept, holdId!)).stage).toBe('held');
    await part();
    await expect(opened(kept, holdId!)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    expect(await order(merged, holdId!)).toHaveLength(1);
    expect((await seen(merged, entry)).state).toBe('accepted');
  });

  it('parted again, what was ordered of an offer meanwhile stays with whoever has ordered it', async () => {
    const eventId = await soldOut(1);
    const entry = await join(merged, eventId);
    await resize(eventId, 2);
    await passOn();
    await merge();
    const { holdId } = await seen(kept, entry);
    await order(kept, holdId!);
    await part();
    expect((await opened(kept, holdId!)).tickets).toHaveLength(1);
    await expect(opened(merged, holdId!)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
  });

  it('an offer that is made while two become one is made to the one that goes on', async () => {
    const eventId = await soldOut(1);
    const entry = await join(merged, eventId);
    await resize(eventId, 2);
    const store = program.get(OrderStore);
    const real = store.taken.bind(store);
    let merging: Promise<void> | undefined;
    const slow = jest.spyOn(store, 'taken').mockImplementationOnce(async (...given) => {
      merging = merge();
      await new Promise((done) => setTimeout(done, 200));
      return real(...given);
    });
    await passOn();
    await merging;
    slow.mockRestore();
    const { holdId } = await seen(kept, entry);
    expect(await order(kept, holdId!)).toHaveLength(1);
  });
});
