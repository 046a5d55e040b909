import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, exampleSale, exampleWords, foundCommunity, publishEvent } from '../../example-sale.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { LodgingStore } from '../../store/lodging.store.ts';
import { RideStore } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ReadAttendees } from '../attendees/read-attendees.ts';
import { SaveEvent } from '../events/save-event.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import { ArrangeRooms } from './arrange-rooms.ts';
import type { RoomsForm } from './arrange-rooms.ts';
import { LodgeTravellers } from './lodge-travellers.ts';
import { ReadRide } from './read-ride.ts';
import { SeatTravellers } from './seat-travellers.ts';
import { codeOf, orderedByParty, withoutLock } from './tour-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const reader = { accountId: newId(), role: 'staff' };
let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'yado');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp', 'three@example.jp']);
});
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>, at = communityId): Promise<T> =>
  program.transactions.inIdentity(at, work);
const nobody = { familyName: '', givenName: '', familyKana: '', givenKana: '' };
const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));
const twins: RoomsForm = { names: ['201', '202'], beds: 2, note: null };

/** A date with two rooms of two beds, a party of two and two who come alone. */
async function staying(form = twins) {
  const eventId = await publishEvent(program, communityId, { types });
  const party = (memberId: string, size: number) =>
    orderedByParty(program, communityId, { memberId, eventId, attendees: Array(size).fill(nobody) as never });
  const pair = await party(people[0]!, 2);
  const [one, two] = [await party(people[1]!, 1), await party(people[2]!, 1)];
  await add(pair.dateId, form);
  const rooms = await inside((tx) => program.get(LodgingStore).rooms(tx, pair.dateId));
  return { eventId, dateId: pair.dateId, pair, one, two, rooms };
}
type Stage = Awaited<ReturnType<typeof staying>>;

const add = (dateId: string, form: RoomsForm) =>
  inside((tx) => program.get(ArrangeRooms).add(tx, dateId, form));
const place = ({ dateId }: Stage) => inside((tx) => program.get(LodgeTravellers).place(tx, dateId));
const move = (ticketId: string, roomId: string | null) =>
  inside((tx) => program.get(LodgeTravellers).move(tx, { ticketId, roomId }));
const roomsOf = async ({ dateId, pair, one, two, rooms }: Stage) => {
  const tickets = await inside((tx) => program.get(RideStore).tickets(tx, dateId));
  const of = (id: string) => {
    const roomId = tickets.find(({ ticketId }) => ticketId === id)?.roomId;
    return roomId ? rooms.find((room) => room.id === roomId)!.name : roomId;
  };
  return [...pair.ticketIds, ...one.ticketIds, ...two.ticketIds].map(of);
};

describe('rooms of a journey', () => {
  it('are found for parties; strangers share one only where the desk says so by hand', async () => {
    const stage = await staying();
    expect(await place(stage)).toEqual({ placed: 3, left: 1 });
    expect(await roomsOf(stage)).toEqual(['201', '201', '202', null]);
    expect(await place(stage)).toEqual({ placed: 0, left: 1 });
    await move(stage.two.ticketIds[0]!, stage.rooms[1]!.id);
    expect(await roomsOf(stage)).toEqual(['201', '201', '202', '202']);
  });

  it('take nobody beyond their beds, and are not made smaller than the people in them', async () => {
    const stage = await staying();
    await place(stage);
    const [first] = stage.rooms;
    await expect(move(stage.two.ticketIds[0]!, first!.id)).rejects.toMatchObject({
      ...{ code: 'LODGING_ROOM_FULL', facts: { name: '201', beds: 2 } },
    });
    const change = (beds: number, name = '201') =>
      inside((tx) => program.get(ArrangeRooms).change(tx, first!.id, { name, beds, note: '家族' }));
    await expect(change(1)).rejects.toMatchObject({ code: 'LODGING_BEDS_IN_USE', facts: { people: 2 } });
    await expect(change(2, '２０２')).rejects.toMatchObject({ code: 'LODGING_NAME_TAKEN' });
    await change(3);
    await move(stage.two.ticketIds[0]!, first!.id);
    await move(stage.pair.ticketIds[0]!, null);
    expect(await roomsOf(stage)).toEqual([null, '201', '202', '201']);
  });

  it('come all or none, each with a name of its own, and no more than a page shows', async () => {
    const stage = await staying();
    const rooms = (names: string[]) => add(stage.dateId, { ...twins, names });
    await expect(rooms(['203', '203'])).rejects.toMatchObject({ code: 'LODGING_NAME_TAKEN' });
    await expect(rooms(['203', '201'])).rejects.toMatchObject({ code: 'LODGING_NAME_TAKEN' });
    await expect(rooms([])).rejects.toMatchObject({ code: 'EVENT_TEXT_MISSING' });
    await expect(rooms(Array.from({ length: 99 }, (_, at) => `${300 + at}`))).rejects.toMatchObject({
      code: 'LODGING_ROOMS_TOO_MANY',
    });
    expect(await rooms(['203', '204'])).toBe(2);
    const read = await inside((tx) => program.get(ReadRide).run(tx, stage.dateId, { reader }));
    expect(read.rooms.map(({ name }) => name)).toEqual(['201', '202', '203', '204']);
  });

  it('come free with a ticket that is given back, and leave their people without one when they go', async () => {
    const stage = await staying();
    await place(stage);
    await inside((tx) =>
      program.get(CancelTicket).run(tx, people[1]!, { id: stage.one.ticketIds[0]!, fee: 0 }),
    );
    expect(await place(stage)).toEqual({ placed: 1, left: 0 });
    expect(await roomsOf(stage)).toEqual(['201', '201', undefined, '202']);
    await inside((tx) => program.get(ArrangeRooms).remove(tx, stage.rooms[0]!.id));
    expect((await roomsOf(stage)).slice(0, 2)).toEqual([null, null]);
  });

  it('are shown to those who travel once the desk says so, on page and paper, apart from the seats, and to whoever was handed a ticket', async () => {
    const stage = await staying();
    await place(stage);
    const ticketId = stage.pair.ticketIds[0]!;
    const seen = async (memberId = people[0]!) => {
      const { slots } = await inside((tx) => program.get(ReadAttendees).run(tx, people[0]!, stage.pair.id));
      const owner = { kind: 'member' as const, id: memberId };
      const { tickets } = await inside((tx) => program.get(PrintTickets).run(tx, owner, ticketId));
      const held = await inside((tx) => program.get(HandoverStore).ticket(tx, ticketId));
      return [slots[0]?.room ?? null, tickets[0]?.room, held?.room, tickets[0]?.seat];
    };
    const show = (shown: boolean) =>
      inside((tx) => program.get(LodgeTravellers).show(tx, stage.dateId, shown));
    expect(await seen()).toEqual([null, null, null, null]);
    await inside((tx) => program.get(SeatTravellers).show(tx, stage.dateId, true));
    expect(await seen()).toEqual([null, null, null, null]);
    await show(true);
    expect(await seen()).toEqual(['201', '201', '201', null]);
    const read = await inside((tx) => program.get(ReadRide).run(tx, stage.dateId, { reader }));
    expect([read.seatsShownAt, read.roomsShownAt]).not.toContain(null);
    const handed = { holderId: people[2]!, serial: 2 };
    await inside((tx) => program.get(HandoverStore).giveTicket(tx, ticketId, handed));
    expect((await seen(people[2])).slice(1)).toEqual(['201', '201', null]);
    await show(false);
    expect((await seen(people[2])).slice(1)).toEqual([null, null, null]);
  });

  it('of another community or date are nothing here', async () => {
    const [stage, other] = [await staying(), await staying()];
    const elsewhere = await foundCommunity(program, `yoso${newId().slice(-6)}`);
    const there = (work: (tx: Tx) => Promise<unknown>) => codeOf(inside(work, elsewhere));
    const [ticketId, roomId] = [stage.one.ticketIds[0]!, stage.rooms[0]!.id];
    const typed = { name: '301', beds: 2, note: null };
    const rooms = program.get(ArrangeRooms);
    expect(await there((tx) => rooms.add(tx, stage.dateId, twins))).toBe('EVENT_NOT_FOUND');
    expect(await there((tx) => rooms.change(tx, roomId, typed))).toBe('LODGING_ROOM_NOT_FOUND');
    expect(await there((tx) => rooms.remove(tx, roomId))).toBe('LODGING_ROOM_NOT_FOUND');
    expect(await there((tx) => program.get(LodgeTravellers).place(tx, stage.dateId))).toBe('EVENT_NOT_FOUND');
    expect(await there((tx) => program.get(LodgeTravellers).move(tx, { ticketId, roomId }))).toBe(
      'TICKET_NOT_FOUND',
    );
    expect(await codeOf(move(ticketId, other.rooms[0]!.id))).toBe('LODGING_ROOM_NOT_FOUND');
    expect(await codeOf(move(newId(), roomId))).toBe('TICKET_NOT_FOUND');
  });

  it('are those of a copy as well, with nobody in them', async () => {
    const stage = await staying({ ...twins, note: '女性' });
    await place(stage);
    const copyId = await inside(async (tx) => {
      const [date] = await program.get(SaleStore).dates(tx, stage.eventId);
      const dates = [{ ...exampleSale.dates[0]!, saleUntil: date!.saleUntil }];
      const sale = { ...exampleSale, types, dates };
      return program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale, like: stage.eventId });
    });
    const [copy] = await inside((tx) => program.get(SaleStore).dates(tx, copyId));
    const rooms = await inside((tx) => program.get(LodgingStore).rooms(tx, copy!.id));
    expect(rooms.map(({ name, beds, note }) => [name, beds, note])).toEqual([
      ['201', 2, '女性'],
      ['202', 2, '女性'],
    ]);
    expect(rooms.map(({ id }) => id)).not.toContain(stage.rooms[0]!.id);
  });
});

describe('the last bed of a room that two clerks give away at the same moment', () => {
  const single: RoomsForm = { ...twins, names: ['101'], beds: 1 };
  const sleeping = async (stage: Stage) => (await roomsOf(stage)).filter((room) => room === '101').length;
  const both = ({ one, two, rooms }: Stage, run: typeof inside) =>
    Promise.all(
      [one, two].map(({ ticketIds }) =>
        codeOf(
          run((tx) =>
            program.get(LodgeTravellers).move(tx, { ticketId: ticketIds[0]!, roomId: rooms[0]!.id }),
          ),
        ),
      ),
    );

  it('is given once; the other is told that the room is full', async () => {
    const stage = await staying(single);
    expect((await both(stage, inside)).sort()).toEqual(['LODGING_ROOM_FULL', 'done']);
    expect(await sleeping(stage)).toBe(1);
  });

  it('would be given twice without the lock (control)', async () => {
    const stage = await staying(single);
    const bothRead = meeting();
    const read = RideStore.prototype.tickets;
    jest.spyOn(RideStore.prototype, 'tickets').mockImplementation(async function (this: RideStore, ...asked) {
      const seen = await read.apply(this, asked);
      await bothRead.arrive();
      return seen;
    });
    const unlocked: typeof inside = (work) => inside((tx) => work(withoutLock(tx)));
    expect(await both(stage, unlocked)).toEqual(['done', 'done']);
    jest.restoreAllMocks();
    expect(await sleeping(stage)).toBe(2);
  });
});
