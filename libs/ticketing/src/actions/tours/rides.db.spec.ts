import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { exampleBuses } from '../../example-bus.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity, publishEvent } from '../../example-sale.ts';
import { BusSeatEntity } from '../../store/bus-seat.entity.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { RideStore } from '../../store/ride.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ReadAttendees } from '../attendees/read-attendees.ts';
import { SaveEvent } from '../events/save-event.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import { ReadParties } from '../counter/read-parties.ts';
import { ArrangeBuses } from './arrange-buses.ts';
import type { BusForm } from './arrange-buses.ts';
import { ReadRide } from './read-ride.ts';
import { SeatTravellers } from './seat-travellers.ts';
import { codeOf, orderedByParty, withoutLock } from './tour-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const reader = { accountId: newId(), role: 'staff' };

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'basu');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp', 'three@example.jp']);
});
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>, at = communityId): Promise<T> =>
  program.transactions.inIdentity(at, work);

const nobody = { familyName: '', givenName: '', familyKana: '', givenKana: '' };
const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));
const micro: BusForm['typed'] = { ...exampleBuses.micro, name: '1号車' };

/** A date with a small bus, and parties of two and one. */
async function riding() {
  const eventId = await publishEvent(program, communityId, { types });
  const party = (memberId: string, size: number) =>
    orderedByParty(program, communityId, { memberId, eventId, attendees: Array(size).fill(nobody) as never });
  const pair = await party(people[0]!, 2);
  const alone = await party(people[1]!, 1);
  const busId = await save(pair.dateId);
  return { eventId, dateId: pair.dateId, busId, pair, alone };
}
type Stage = Awaited<ReturnType<typeof riding>>;

const save = (occurrenceId: string, typed = micro, id: string | null = null) =>
  inside((tx) => program.get(ArrangeBuses).save(tx, { occurrenceId, id, typed }));
const place = ({ dateId }: Stage) => inside((tx) => program.get(SeatTravellers).place(tx, dateId));
const seat = (ticketId: string, to: { busId: string; seat: string } | null, expected: string | null = null) =>
  inside((tx) => program.get(SeatTravellers).seat(tx, { ticketId, to, expected }));
const seatsOf = async ({ dateId, pair, alone }: Stage) => {
  const tickets = await inside((tx) => program.get(RideStore).tickets(tx, dateId));
  const of = (id: string) => tickets.find(({ ticketId }) => ticketId === id)?.seat;
  return [...pair.ticketIds, ...alone.ticketIds].map(of);
};
/** Has two wait for each other once both have read: what they decide then is decided on the same reading. */
function meetAfter(query: 'tickets' | 'buses'): void {
  const read = RideStore.prototype[query] as (...asked: unknown[]) => Promise<unknown>;
  const bothRead = meeting();
  jest.spyOn(RideStore.prototype, query).mockImplementation(async function (this: RideStore, ...asked) {
    const seen = await read.apply(this, asked);
    await bothRead.arrive();
    return seen as never;
  });
}

describe('seats in a bus', () => {
  it('are found for all: those who ordered together beside each other; a second press moves nobody', async () => {
    const stage = await riding();
    expect(await place(stage)).toEqual({ placed: 3, left: 0 });
    const seats = await seatsOf(stage);
    expect([...seats].sort()).toEqual(['1A', '1B', '1C']);
    expect(seats.slice(0, 2).sort()).toEqual(['1B', '1C']);
    expect(await place(stage)).toEqual({ placed: 0, left: 0 });
    expect(await seatsOf(stage)).toEqual(seats);
  });

  it('are changed by hand: to a free one, in exchange with whoever sits there, or none', async () => {
    const stage = await riding();
    await place(stage);
    const [first, , alone] = [...stage.pair.ticketIds, ...stage.alone.ticketIds];
    const before = await seatsOf(stage);
    await seat(alone!, { busId: stage.busId, seat: before[0]! }, first!);
    expect(await seatsOf(stage)).toEqual([before[2], before[1], before[0]]);
    await seat(alone!, { busId: stage.busId, seat: '6E' });
    expect((await seatsOf(stage))[2]).toBe('6E');
    await seat(alone!, null);
    expect((await seatsOf(stage))[2]).toBeNull();
    await seat(alone!, { busId: stage.busId, seat: before[1]! }, stage.pair.ticketIds[1]);
    expect(await seatsOf(stage)).toEqual([before[2], null, before[1]]);
    for (const wrong of [
      { busId: stage.busId, seat: '99Z' },
      { busId: newId(), seat: '1A' },
    ])
      await expect(seat(alone!, wrong)).rejects.toMatchObject({ code: 'BUS_SEAT_UNKNOWN' });
    await expect(seat(newId(), null)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
  });

  it('are kept free for guide and driver, not from under somebody; a bus does not lose a seat in which somebody sits', async () => {
    const stage = await riding();
    const { busId, dateId } = stage;
    const block = (label: string, why: 'guide' | null) =>
      inside((tx) => program.get(ArrangeBuses).block(tx, { busId, seat: label, why }));
    await block('1B', 'guide');
    await place(stage);
    expect(await seatsOf(stage)).not.toContain('1B');
    const taken = (await seatsOf(stage))[0]!;
    await expect(block(taken, 'guide')).rejects.toMatchObject({
      code: 'BUS_SEAT_IN_USE',
      facts: { seat: taken },
    });
    await expect(block('99Z', 'guide')).rejects.toMatchObject({ code: 'BUS_SEAT_UNKNOWN' });
    await expect(seat(stage.alone.ticketIds[0]!, { busId, seat: '1B' })).rejects.toMatchObject({
      code: 'BUS_SEAT_UNKNOWN',
    });
    await seat(stage.alone.ticketIds[0]!, { busId, seat: '6E' });
    const smaller = { ...micro, rows: 5, name: '2号車' };
    await expect(save(dateId, smaller, busId)).rejects.toMatchObject({ code: 'BUS_SEAT_IN_USE' });
    await seat(stage.alone.ticketIds[0]!, null);
    await save(dateId, smaller, busId);
    await block('1B', null);
    await place(stage);
    expect(await seatsOf(stage)).not.toContain(null);
  });

  it('are as many as there are: who has none is counted, and a bus that goes leaves its people standing', async () => {
    const stage = await riding();
    await inside((tx) => program.get(ArrangeBuses).remove(tx, stage.busId));
    await save(stage.dateId, { ...micro, rows: 1, left: 1, right: 1, back: 0 });
    expect(await place(stage)).toEqual({ placed: 2, left: 1 });
    const read = await inside((tx) => program.get(ReadRide).run(tx, stage.dateId, { reader }));
    expect(read.buses.map(({ name }) => name)).toEqual(['1号車']);
    expect(read.tickets.map(({ name }) => name)).toEqual(['見本　花子', '見本　花子', '見本　花子']);
    await inside((tx) => program.get(ArrangeBuses).remove(tx, read.buses[0]!.id));
    expect(await seatsOf(stage)).toEqual([null, null, null]);
    const looks = await database.look(
      'select act, people, reason from membership.access_log where account_id = $1 and reason = $2',
      [reader.accountId, `ride:${stage.dateId}`],
    );
    expect(looks).toEqual([{ act: 'list_members', people: 2, reason: `ride:${stage.dateId}` }]);
  });

  it('are told by the name of the bus: no two of a date have one, however it is typed, and each keeps its own', async () => {
    const { dateId, busId } = await riding();
    const taken = { code: 'BUS_NAME_TAKEN', facts: { field: 'name' } };
    await expect(save(dateId, { ...micro, name: '１号車' })).rejects.toMatchObject(taken);
    const second = await save(dateId, { ...micro, name: '2号車' });
    await expect(save(dateId, micro, second)).rejects.toMatchObject(taken);
    await save(dateId, { ...micro, rows: 5 }, busId);
    const { buses } = await inside((tx) => program.get(ReadRide).run(tx, dateId, { reader }));
    expect(buses.map(({ name, rows }) => [name, rows])).toEqual([
      ['1号車', 5],
      ['2号車', 6],
    ]);
  });

  it('come free with a ticket that is given back, and stay with one that changes hands', async () => {
    const stage = await riding();
    await place(stage);
    const [given, handed] = [stage.alone.ticketIds[0]!, stage.pair.ticketIds[0]!];
    const [kept, , free] = await seatsOf(stage);
    await inside((tx) =>
      program.get(HandoverStore).giveTicket(tx, handed, { holderId: people[2]!, serial: 2 }),
    );
    expect((await seatsOf(stage))[0]).toBe(kept);
    await inside((tx) => program.get(CancelTicket).run(tx, people[1]!, { id: given, fee: 0 }));
    await seat(handed, { busId: stage.busId, seat: free! });
    expect((await seatsOf(stage)).slice(0, 1)).toEqual([free]);
  });

  it('are shown to those who travel once the desk says so: page, paper, party sheet; to whoever was handed a ticket as well', async () => {
    const stage = await riding();
    await place(stage);
    const [own] = await seatsOf(stage);
    const show = (shown: boolean) =>
      inside((tx) => program.get(SeatTravellers).show(tx, stage.dateId, shown));
    const seen = async (memberId = people[0]!) => {
      const { slots } = await inside((tx) => program.get(ReadAttendees).run(tx, people[0]!, stage.pair.id));
      const owner = { kind: 'member' as const, id: memberId };
      const { tickets } = await inside((tx) =>
        program.get(PrintTickets).run(tx, owner, stage.pair.ticketIds[0]!),
      );
      const { parties } = await inside((tx) => program.get(ReadParties).run(tx, stage.dateId, reader));
      const held = await inside((tx) => program.get(HandoverStore).ticket(tx, stage.pair.ticketIds[0]!));

      const door = await inside((tx) =>
        program.get(DoorPhoneStore).listed(tx, stage.eventId, stage.pair.ticketIds),
      );
      expect(door.find(({ id }) => id === held!.id)?.seat).toBe(held?.seat);
      expect(held?.seat).toBe(tickets[0]?.seat);
      return [slots[0]?.seat ?? null, tickets[0]?.seat, parties.flatMap(({ seats }) => seats).length];
    };
    expect(await seen()).toEqual([null, null, 0]);
    await show(true);
    expect(await seen()).toEqual([`1号車 ${own}`, `1号車 ${own}`, 3]);
    const handed = { holderId: people[2]!, serial: 2 };
    await inside((tx) => program.get(HandoverStore).giveTicket(tx, stage.pair.ticketIds[0]!, handed));
    expect((await seen(people[2]))[1]).toBe(`1号車 ${own}`);
    await show(false);
    expect((await seen(people[2]))[1]).toBeNull();
  });

  it('of another community are nothing here', async () => {
    const stage = await riding();
    const elsewhere = await foundCommunity(program, `yoso${newId().slice(-6)}`);
    const there = (work: (tx: Tx) => Promise<unknown>) => codeOf(inside(work, elsewhere));
    const ticketId = stage.alone.ticketIds[0]!;
    const typed = { occurrenceId: stage.dateId, id: null, typed: micro };
    const toBus = { ticketId, to: { busId: stage.busId, seat: '1A' }, expected: null };
    const block = { busId: stage.busId, seat: '1A', why: null };
    expect(await there((tx) => program.get(ReadRide).run(tx, stage.dateId, { reader }))).toBe(
      'EVENT_NOT_FOUND',
    );
    expect(await there((tx) => program.get(ArrangeBuses).save(tx, typed))).toBe('EVENT_NOT_FOUND');
    expect(await there((tx) => program.get(ArrangeBuses).block(tx, block))).toBe('BUS_NOT_FOUND');
    expect(await there((tx) => program.get(ArrangeBuses).remove(tx, stage.busId))).toBe('BUS_NOT_FOUND');
    expect(await there((tx) => program.get(SeatTravellers).seat(tx, toBus))).toBe('TICKET_NOT_FOUND');
  });
});

describe('two clerks who give one seat away at the same moment', () => {
  const both = (stage: Stage) => {
    const to = { busId: stage.busId, seat: '2B' };
    return Promise.all([stage.pair, stage.alone].map(({ ticketIds }) => codeOf(seat(ticketIds[0]!, to))));
  };
  const sitting = ({ busId }: Stage) => inside((tx) => tx.repo(BusSeatEntity).countBy({ busId, seat: '2B' }));

  it('are told apart: one has it, the other is to look again', async () => {
    for (let round = 0; round < 5; round += 1) {
      const stage = await riding();
      expect((await both(stage)).sort()).toEqual(['SEAT_CHANGED_MEANWHILE', 'done']);
      expect(await sitting(stage)).toBe(1);
    }
  });

  it('without the lock reach the database, whose constraint still lets one in alone (control)', async () => {
    const stage = await riding();
    meetAfter('tickets');
    const unlocked = (work: (tx: Tx) => Promise<void>) => inside((tx) => work(withoutLock(tx)));
    const to = { busId: stage.busId, seat: '2B' };
    const outcomes = await Promise.all(
      [stage.pair, stage.alone].map(({ ticketIds }) =>
        codeOf(
          unlocked((tx) =>
            program.get(SeatTravellers).seat(tx, { ticketId: ticketIds[0]!, to, expected: null }),
          ),
        ),
      ),
    );
    jest.restoreAllMocks();
    expect(outcomes).not.toContain('SEAT_CHANGED_MEANWHILE');
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(await sitting(stage)).toBe(1);
  });
});

describe('two clerks who add a bus at the same moment', () => {
  const both = (dateId: string, run: typeof inside) =>
    Promise.all(
      [1, 2].map(() =>
        codeOf(
          run((tx) => program.get(ArrangeBuses).save(tx, { occurrenceId: dateId, id: null, typed: second })),
        ),
      ),
    );
  const second = { ...micro, name: '2号車' };

  it('add one of a name', async () => {
    const { dateId } = await riding();
    expect((await both(dateId, inside)).sort()).toEqual(['BUS_NAME_TAKEN', 'done']);
  });

  it('add two of one name without the lock (control)', async () => {
    const { dateId } = await riding();
    meetAfter('buses');
    const unlocked: typeof inside = (work) => inside((tx) => work(withoutLock(tx)));
    expect(await both(dateId, unlocked)).toEqual(['done', 'done']);
  });
});

describe('a copy of an event', () => {
  it('has the buses, with what is kept free, and nobody in them', async () => {
    const stage = await riding();
    await inside((tx) =>
      program.get(ArrangeBuses).block(tx, { busId: stage.busId, seat: '1A', why: 'guide' }),
    );
    await place(stage);
    const copyId = await inside(async (tx) => {
      const [date] = await program.get(SaleStore).dates(tx, stage.eventId);
      const sale = {
        ...exampleSale,
        types,
        dates: [{ ...exampleSale.dates[0]!, saleUntil: date!.saleUntil }],
      };
      return program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale, like: stage.eventId });
    });
    const [copy] = await inside((tx) => program.get(SaleStore).dates(tx, copyId));
    const buses = await inside((tx) => program.get(RideStore).buses(tx, copy!.id));
    expect(buses).toMatchObject([{ name: '1号車', rows: 6, blocked: [{ seat: '1A', why: 'guide' }] }]);
    expect(buses[0]!.id).not.toBe(stage.busId);
  });
});
