import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { EventDate, EventSale } from '../../domain/event-sale.ts';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import {
  enterMembers,
  exampleDate,
  exampleOrigin,
  foundCommunity,
  publishEvent,
} from '../../example-sale.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ArrangeWaitingList } from './arrange-waiting-list.ts';
import { CallOffEvent } from '../called-off/call-off-event.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { JoinWaitingList } from './join-waiting-list.ts';
import { LeaveWaitingList } from './leave-waiting-list.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReadEvents } from '../events/read-events.ts';
import { ReadWaiting } from './read-waiting.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { TurnEvent } from '../events/turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'urikata');
  const emails = Array.from({ length: 12 }, (_, at) => `waits-${at}@example.jp`);
  people = await enterMembers(program, communityId, emails);
}, 60_000);

beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const free = { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 4, capacity: null };
const publish = (sale: Partial<EventDate & EventSale> = {}): Promise<string> =>
  publishEvent(program, communityId, { types: [free], capacity: 2, ...sale });
const datesOf = (eventId: string) => inside((tx) => program.get(SaleStore).dates(tx, eventId));

async function hold(memberId: string, eventId: string, quantity: number, at = 0): Promise<string> {
  const { id: occurrenceId, types } = (await datesOf(eventId))[at]!;
  const lines = [{ typeId: types[0]!.id, quantity }];
  return inside((tx) =>
    program.get(HoldTickets).run(tx, choosingMember(memberId), { occurrenceId, lines, press: newId() }),
  );
}

async function order(memberId: string, id: string): Promise<string[]> {
  const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = disclosure!;
  await inside((tx) => program.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin));
  const { tickets } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  return tickets.map((ticket) => ticket.id);
}

const buy = async (memberId: string, eventId: string, quantity: number, at = 0) =>
  order(memberId, await hold(memberId, eventId, quantity, at));
const giveBack = (memberId: string, id: string) =>
  inside((tx) => program.get(CancelTicket).run(tx, memberId, { id, fee: 0 }));

async function join(memberId: string, eventId: string, quantity: number, on = [0]): Promise<string> {
  const dates = await datesOf(eventId);
  const occurrenceIds = on.map((at) => dates[at]!.id);
  const lines = [{ typeId: dates[0]!.types[0]!.id, quantity }];
  return inside((tx) => program.get(JoinWaitingList).run(tx, memberId, { eventId, occurrenceIds, lines }));
}

const leave = (memberId: string, id: string) =>
  inside((tx) => program.get(LeaveWaitingList).run(tx, memberId, id));
const seen = (memberId: string, id: string) => inside((tx) => program.get(ReadWaiting).one(tx, memberId, id));
const passOn = () => program.get(WaitingCalendar).passOnPlaces();
const left = async (eventId: string, at = 0) => (await datesOf(eventId))[at]!.types[0]!.left;
const states = async (...entries: [string, string][]) =>
  Promise.all(entries.map(async ([memberId, id]) => (await seen(memberId, id)).state));
const letters = () =>
  database.look<{ to: string; letter: { subject: string } }>(
    'select recipient "to", letter from platform.mail order by id',
  );

describe('joining a waiting list', () => {
  it('is for what is sold out: place in line, one entry however often it is pressed, and a new place after leaving', async () => {
    const eventId = await publish();
    const [ann, ben, cho] = people as [string, string, string];
    await expect(join(ann, eventId, 1)).rejects.toMatchObject({ code: 'WAITING_NOT_NEEDED' });
    await buy(people[9]!, eventId, 2);
    await expect(join(ann, eventId, 3)).rejects.toMatchObject({ code: 'WAITING_TOO_MANY' });
    const [first, again] = await Promise.all([join(ann, eventId, 1), join(ann, eventId, 1)]);
    expect(again).toBe(first);
    await expect(join(ann, eventId, 2)).rejects.toMatchObject({ code: 'WAITING_ALREADY' });
    const second = await join(ben, eventId, 2);
    const third = await join(cho, eventId, 1);
    expect(await seen(cho, third)).toMatchObject({ state: 'waiting', place: 3 });
    await expect(seen(ann, third)).rejects.toMatchObject({ code: 'WAITING_NOT_FOUND' });
    await leave(ann, first);
    expect(await seen(ben, second)).toMatchObject({ place: 1 });
    expect(await seen(ann, await join(ann, eventId, 1))).toMatchObject({ place: 3 });
  });

  it('counts what one person may have, and asks for dates of this event that are still to come', async () => {
    const eventId = await publish({ capacity: 4 });
    const [ann] = people as [string];
    await buy(ann, eventId, 4);
    await expect(join(ann, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
    await expect(join(people[1]!, eventId, 1, [])).rejects.toMatchObject({ code: 'WAITING_DATES_WRONG' });
    program.clock.set(exampleDate.startsAt);
    await expect(join(people[1]!, eventId, 1)).rejects.toMatchObject({ code: 'WAITING_CLOSED' });
  });
});

describe('places that come free while people wait (edge case 9)', () => {
  it('edge case 9: a ticket given back is never for the public: it is offered for 24 hours, and taken by the usual way', async () => {
    const eventId = await publish();
    const [owner, ann, ben] = people as [string, string, string];
    const [ticket] = await buy(owner, eventId, 2);
    const [first, second] = [await join(ann, eventId, 1), await join(ben, eventId, 1)];
    await giveBack(owner, ticket!);
    expect(await left(eventId)).toBe(0);
    const card = await inside((tx) =>
      program.get(ReadEvents).list(tx, null, {
        first: 50,
        after: null,
        kind: null,
        area: null,
        mode: null,
        from: null,
        until: null,
      }),
    );
    expect(card.events.find((each) => each.eventId === eventId)!.onSale!.types[0]!.left).toBe(false);
    await expect(hold(people[3]!, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await passOn();
    const offer = await seen(ann, first);
    expect(offer).toMatchObject({ state: 'offered', offeredUntil: new Date('2026-04-02T03:00:00Z') });
    expect(await seen(ben, second)).toMatchObject({ state: 'waiting', place: 1 });
    await program.runReactions();
    const { letter } = (await letters()).at(-1)!;
    expect(letter.subject).toBe(
      '【見本の会】「道東マッチングナイト東京」の席が空きました（2026年4月2日 12:00まで確保しています）',
    );
    expect(await order(ann, offer.holdId!)).toHaveLength(1);
    expect(await seen(ann, first)).toMatchObject({ state: 'accepted' });
  });

  it('edge case 9: a hold that runs out is for the list by the clock alone, before any job has looked', async () => {
    const eventId = await publish({ capacity: 1 });
    const [owner, ann] = people as [string, string];
    await hold(owner, eventId, 1);
    const entry = await join(ann, eventId, 1);
    program.clock.advance(11 * 60_000);
    await expect(hold(people[3]!, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await passOn();
    expect(await seen(ann, entry)).toMatchObject({ state: 'offered' });
  });

  it('edge case 9: more places are for the list first, and only what nobody on it needs is for the public', async () => {
    const eventId = await publish({ capacity: 1 });
    const [owner, ann] = people as [string, string];
    await buy(owner, eventId, 1);
    await join(ann, eventId, 1);
    const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
    await inside((tx) => program.get(TurnEvent).resize(tx, whole!.id, 3));
    expect(await left(eventId)).toBe(1);
    await expect(hold(people[3]!, eventId, 2)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await hold(people[3]!, eventId, 1);
    await expect(hold(people[4]!, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await passOn();
    expect(await left(eventId)).toBe(0);
  });

  it('edge case 9: an offer that was declined or has lapsed goes to the next, and a lapsed one cannot be ordered', async () => {
    const eventId = await publish({ capacity: 1 });
    const [owner, ann, ben, cho] = people as [string, string, string, string];
    const [ticket] = await buy(owner, eventId, 1);
    const first = await join(ann, eventId, 1);
    const second = await join(ben, eventId, 1);
    const third = await join(cho, eventId, 1);
    await giveBack(owner, ticket!);
    await passOn();
    await leave(ann, first);
    await leave(ann, first);
    await passOn();
    expect(await states([ann, first], [ben, second], [cho, third])).toEqual([
      ...['declined', 'offered', 'waiting'],
    ]);
    const { holdId } = await seen(ben, second);
    const shown = await inside((tx) => program.get(ReviewPurchase).run(tx, ben, holdId!));
    program.clock.advance(24 * 3_600_000);
    expect(await seen(ben, second)).toMatchObject({ state: 'lapsed' });
    await expect(hold(people[4]!, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await passOn();
    expect(await states([ben, second], [cho, third])).toEqual(['lapsed', 'offered']);
    const { fingerprint } = shown.disclosure!;
    await expect(
      inside((tx) => program.get(OrderTickets).run(tx, ben, { id: holdId!, fingerprint }, exampleOrigin)),
    ).rejects.toMatchObject({ code: 'HOLD_EXPIRED' });
  });

  it('edge case 9: an offer that has lapsed is stored so, and told of once: not again when the list is closed', async () => {
    const eventId = await publish({ capacity: 1 });
    const [owner, ann, ben] = people as [string, string, string];
    const [ticket] = await buy(owner, eventId, 1);
    const lapsing = await join(ann, eventId, 1);
    await join(ben, eventId, 1);
    await giveBack(owner, ticket!);
    await passOn();
    program.clock.advance(24 * 3_600_000);
    await Promise.all([passOn(), passOn()]);
    await passOn();
    program.clock.set(exampleDate.startsAt);
    await passOn();
    const stored = await database.look(
      `select w.state, h.state hold, ended_at "endedAt" from ticketing.waiting_entry w join ticketing.hold h on h.id = w.hold_id
        where w.id = $1`,
      [lapsing],
    );
    expect(stored).toEqual([{ state: 'lapsed', hold: 'expired', endedAt: new Date('2026-04-02T03:00:00Z') }]);
    const told = await database.look(
      `select payload->>'to' "to" from platform.outbox where event = 'ticketing.waiting_turned' and payload->>'entryId' = $1`,
      [lapsing],
    );
    expect(told).toEqual([{ to: 'offered' }, { to: 'lapsed' }]);
  });

  it('edge case 9: a group is offered all or none; whether smaller parties go first is a rule of the event', async () => {
    const eventId = await publish({ capacity: 4 });
    const [owner, ann, ben] = people as [string, string, string];
    const tickets = await buy(owner, eventId, 4);
    const group = await join(ann, eventId, 3);
    const alone = await join(ben, eventId, 1);
    await giveBack(owner, tickets[0]!);
    await giveBack(owner, tickets[1]!);
    await passOn();
    expect(await states([ann, group], [ben, alone])).toEqual(['waiting', 'waiting']);
    await inside((tx) =>
      program.get(ArrangeWaitingList).setRule(tx, eventId, { order: 'smaller_first', offerHours: 24 }),
    );
    await passOn();
    expect(await states([ann, group], [ben, alone])).toEqual(['waiting', 'offered']);
    await giveBack(owner, tickets[2]!);
    await passOn();
    expect(await states([ann, group])).toEqual(['waiting']);
    await giveBack(owner, tickets[3]!);
    await passOn();
    const { holdId, state } = await seen(ann, group);
    expect(state).toBe('offered');
    expect(await order(ann, holdId!)).toHaveLength(3);
  });

  it('edge case 9: a move by the desk is kept with its reason, its place and who decided it', async () => {
    const eventId = await publish({ capacity: 1 });
    const [owner, ann, ben] = people as [string, string, string];
    await buy(owner, eventId, 1);
    await join(ann, eventId, 1);
    const id = await join(ben, eventId, 1);
    const move = { id, place: 1, by: newId() };
    const arrange = program.get(ArrangeWaitingList);
    await expect(inside((tx) => arrange.move(tx, { ...move, reason: ' ' }))).rejects.toMatchObject({
      code: 'WAITING_REASON_MISSING',
    });
    await inside((tx) => arrange.move(tx, { ...move, reason: '介助のため' }));
    expect(await seen(ben, id)).toMatchObject({ place: 1 });
    const kept = await database.look(
      'select reason, from_place, to_place, moved_by from ticketing.waiting_move',
    );
    expect(kept).toEqual([{ reason: '介助のため', from_place: 2, to_place: 1, moved_by: move.by }]);
  });

  it('edge case 9: any one of several dates is offered, the soonest that has room, and only once', async () => {
    const second = { ...exampleDate, capacity: 1, startsAt: new Date('2026-05-17T09:30:00Z') };
    const dates = [
      { ...exampleDate, capacity: 1 },
      { ...second, endsAt: new Date('2026-05-17T11:30:00Z'), saleUntil: second.startsAt },
    ];
    const eventId = await publish({ dates });
    const [owner, ann] = people as [string, string];
    await buy(owner, eventId, 1, 0);
    const [later] = await buy(owner, eventId, 1, 1);
    const entry = await join(ann, eventId, 1, [0, 1]);
    await giveBack(owner, later!);
    await expect(hold(people[3]!, eventId, 1, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await passOn();
    expect(await seen(ann, entry)).toMatchObject({ state: 'offered', offeredFor: second.startsAt });
  });

  it('edge case 9: what one person may have holds for offers too, and an offer is not given up by another choice', async () => {
    const eventId = await publish({ capacity: 2, types: [{ ...free, mostPerPerson: 1 }] });
    const [owner, ann] = people as [string, string];
    const [ticket] = await buy(owner, eventId, 1);
    await hold(people[5]!, eventId, 1);
    const entry = await join(ann, eventId, 1);
    await giveBack(owner, ticket!);
    await passOn();
    program.clock.advance(11 * 60_000);
    await expect(hold(ann, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
    const { holdId } = await seen(ann, entry);
    expect(await order(ann, holdId!)).toHaveLength(1);
  });

  it('edge case 9: the list is closed, and everybody on it told, when the event is called off or begins', async () => {
    const [owner, ann, ben] = people as [string, string, string];
    const closing = async (eventId: string, close: () => Promise<unknown>) => {
      const [ticket] = await buy(owner, eventId, 2);
      const entries = [await join(ann, eventId, 1), await join(ben, eventId, 1)] as [string, string];
      await giveBack(owner, ticket!);
      await passOn();
      await close();
      await passOn();
      await program.runReactions();
      expect(await seen(ben, entries[1])).toMatchObject({ state: 'closed', place: null });
      return (await letters()).at(-1)!.letter.subject;
    };
    const off = await publish();
    const callOff = () => inside((tx) => program.get(CallOffEvent).run(tx, off, { ja: '大雪', en: null }));
    expect(await closing(off, callOff)).toContain('中止になりました');
    const begun = await publish();
    const begin = async () => program.clock.set(exampleDate.startsAt);
    expect(await closing(begun, begin)).toContain('キャンセル待ちを締め切りました');
  });
});

describe('a place given back while three press "buy" and two wait (edge case 9)', () => {
  /** Each on a connection of its own; the list is served by two workers at once. */
  async function rush() {
    const eventId = await publish({ capacity: 1 });
    const [owner, ann, ben, ...others] = people as [string, string, string, ...string[]];
    const [ticket] = await buy(owner, eventId, 1);
    const entries: [string, string][] = [
      [ann, await join(ann, eventId, 1)],
      [ben, await join(ben, eventId, 1)],
    ];
    const press = async (memberId: string) => {
      for (let tries = 0; tries < 8; tries += 1) {
        const got = await hold(memberId, eventId, 1).catch(() => null);
        if (got) return true;
      }
      return false;
    };
    const [bought] = await Promise.all([
      Promise.all(others.slice(0, 3).map(press)),
      giveBack(owner, ticket!).then(() => Promise.all([passOn(), passOn()])),
    ]);
    await passOn();
    return { bought, states: await states(...entries) };
  }

  it('none of the three gets it, and of the two only the first', async () => {
    expect(await rush()).toEqual({ bought: [false, false, false], states: ['offered', 'waiting'] });
  });

  it('one of the three gets it where those who wait do not count (control)', async () => {
    const places = program.get(PlaceStore);
    const real = places.take.bind(places);
    jest
      .spyOn(places, 'take')
      .mockImplementation((tx, wanted, kept) => real(tx, wanted, { ...kept, forList: true }));
    jest.spyOn(program.get(WaitingCalendar), 'passOnPlaces').mockResolvedValueOnce().mockResolvedValueOnce();
    const { bought } = await rush();
    expect(bought.filter(Boolean)).toHaveLength(1);
  });
});
