import { AddStaff } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { TicketSigner } from '../../edges/ticket-signer.ts';
import {
  enterMembers,
  exampleDate,
  exampleSale,
  foundCommunity,
  keepFree,
  orderKept,
  publishEvent,
} from '../../example-sale.ts';
import { DoorStore } from '../../store/door.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { Admit } from './admit.ts';
import { ListTakenBack } from './list-taken-back.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { TurnEvent } from '../events/turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];
let accountId: string;
let colleague: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'toguchi');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
  const staff = (email: string) =>
    program.transactions.inIdentity(communityId, (tx) =>
      program.get(AddStaff).run(tx, { email, role: 'staff', locale: 'ja' }),
    );
  accountId = await staff('door@example.jp');
  colleague = await staff('colleague@example.jp');
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

const keep = (memberId: string, eventId: string, quantity: number) =>
  keepFree(program, communityId, { memberId, eventId, quantity });
const orderOf = (memberId: string, id: string) => orderKept(program, communityId, { memberId, id });
/** A member with so many tickets of the free kind. */
const ticketsFor = async (memberId: string, eventId: string, quantity: number) =>
  orderOf(memberId, await keep(memberId, eventId, quantity));

const admit = (eventId: string, facts: Parameters<Admit['run']>[2]) =>
  inside((tx) => program.get(Admit).run(tx, eventId, facts, { accountId, role: 'staff' }));
const left = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!.types[1]!.left;

describe('at the door (edge case 14, on one server)', () => {
  it('lets in once; a second reading says since when, and names who it was', async () => {
    const eventId = await publishEvent(program, communityId);
    const [ticketId] = await ticketsFor(people[0]!, eventId, 1);
    program.clock.set(exampleDate.startsAt);
    const code = program.get(TicketSigner).code({ ticketId: ticketId!, serial: 1 });
    const facts = program.get(TicketSigner).read(code);
    expect(await admit(eventId, facts)).toMatchObject({
      verdict: 'admitted',
      member: { name: '見本　花子' },
    });
    expect(await admit(eventId, facts)).toMatchObject({
      verdict: 'already_in',
      ticket: { checkedInAt: exampleDate.startsAt },
    });
  });

  it('two doors that read one code at once let in one person', async () => {
    const eventId = await publishEvent(program, communityId);
    const [ticketId] = await ticketsFor(people[0]!, eventId, 1);
    program.clock.set(exampleDate.startsAt);
    const facts = { ticketId: ticketId!, serial: 1 };
    const read = await Promise.all([admit(eventId, facts), admit(eventId, facts)]);
    expect(read.map(({ verdict }) => verdict).sort()).toEqual(['admitted', 'already_in']);
  });

  it('would let in two where the ticket is not locked (control)', async () => {
    const eventId = await publishEvent(program, communityId);
    const [ticketId] = await ticketsFor(people[0]!, eventId, 1);
    program.clock.set(exampleDate.startsAt);
    const store = program.get(DoorStore);
    const real = store.locked.bind(store);
    const seen = await inside((tx) => real(tx, ticketId!));
    jest.spyOn(store, 'locked').mockResolvedValue(seen);
    const facts = { ticketId: ticketId!, serial: 1 };
    const read = await Promise.all([admit(eventId, facts), admit(eventId, facts)]);
    expect(read.map(({ verdict }) => verdict)).toEqual(['admitted', 'admitted']);
  });

  it('says why not, and names nobody of another event', async () => {
    const [here, there] = [
      await publishEvent(program, communityId),
      await publishEvent(program, communityId),
    ];
    const [ticketId] = await ticketsFor(people[0]!, there, 1);
    const facts = { ticketId: ticketId!, serial: 1 };
    expect(await admit(there, facts)).toMatchObject({ verdict: 'other_day' });
    const nobody = { ticket: null, member: null, party: [] };
    expect(await admit(here, facts)).toEqual({ verdict: 'other_event', ...nobody });
    expect(await admit(here, null)).toEqual({ verdict: 'unknown', ...nobody });
    await expect(admit(newId(), facts)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('takes a mistake back, and both stay written down', async () => {
    const eventId = await publishEvent(program, communityId);
    const [ticketId] = await ticketsFor(people[0]!, eventId, 1);
    program.clock.set(exampleDate.startsAt);
    await admit(eventId, { ticketId: ticketId!, serial: null });
    const later = new Date(exampleDate.startsAt.getTime() + 120_000);
    program.clock.set(later);
    await inside((tx) => program.get(Admit).undo(tx, ticketId!, colleague));
    await expect(inside((tx) => program.get(Admit).undo(tx, ticketId!, accountId))).rejects.toMatchObject({
      code: 'TICKET_NOT_INSIDE',
    });
    expect(await admit(eventId, { ticketId: ticketId!, serial: 1 })).toMatchObject({ verdict: 'admitted' });
    const acts = await database.look<{ act: string; by: string; at: Date }>(
      'select act, done_by "by", at from ticketing.admission where ticket_id = $1 order by id',
      [ticketId],
    );
    expect(acts).toEqual([
      { act: 'in', by: accountId, at: exampleDate.startsAt },
      { act: 'undone', by: colleague, at: later },
      { act: 'in', by: accountId, at: later },
    ]);
    const reader = { accountId, role: 'staff' };
    const listed = (of: string) => inside((tx) => program.get(ListTakenBack).run(tx, of, reader));
    expect(await listed(eventId)).toMatchObject([
      {
        ...{ name: '見本　花子', at: later, by: 'colleague@example.jp' },
        ...{ letInAt: exampleDate.startsAt, letInBy: 'door@example.jp' },
      },
    ]);
    expect(await listed(newId())).toEqual([]);
  });
});

describe('a ticket that is given back', () => {
  it('frees its place at once, opens no door, and lets its owner take another', async () => {
    const eventId = await publishEvent(program, communityId, {
      capacity: 2,
      types: exampleSale.types.map((type) => ({ ...type, capacity: null })),
    });
    const [first, second] = await ticketsFor(people[0]!, eventId, 2);
    expect(await left(eventId)).toBe(0);
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: first!, fee: 0 }));
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: first!, fee: 0 }));
    expect(await left(eventId)).toBe(1);
    await ticketsFor(people[1]!, eventId, 1);
    await expect(
      inside((tx) => program.get(CancelTicket).run(tx, people[1]!, { id: second!, fee: 0 })),
    ).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    program.clock.set(exampleDate.startsAt);
    expect(await admit(eventId, { ticketId: first!, serial: 1 })).toMatchObject({ verdict: 'cancelled' });
    await expect(
      inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: second!, fee: 0 })),
    ).rejects.toMatchObject({ code: 'EVENT_BEGUN' });
  });
});

describe('fewer places than were given out', () => {
  const ofOneSet = (capacity: number) =>
    publishEvent(program, communityId, {
      capacity,
      types: exampleSale.types.map((type) => ({ ...type, capacity: null })),
    });
  const standing = async (eventId: string) => {
    const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
    const { id, capacity, sold, held } = whole!;
    return { id, now: { capacity, sold, held } };
  };
  const resize = async (eventId: string, capacity: number) => {
    const { id } = await standing(eventId);
    await inside((tx) => program.get(TurnEvent).resize(tx, id, capacity));
  };
  const giveBack = (memberId: string, ticketId: string) =>
    inside((tx) => program.get(CancelTicket).run(tx, memberId, { id: ticketId, fee: 0 }));

  it('nobody loses theirs, and what is given back is given out again only within the new number', async () => {
    const eventId = await ofOneSet(5);
    const [first] = await ticketsFor(people[0]!, eventId, 2);
    const [, last] = await ticketsFor(people[1]!, eventId, 2);
    await resize(eventId, 3);
    expect((await standing(eventId)).now).toEqual({ capacity: 4, sold: 4, held: 0 });
    await giveBack(people[0]!, first!);
    expect((await standing(eventId)).now).toEqual({ capacity: 3, sold: 3, held: 0 });
    expect(await left(eventId)).toBe(0);
    await giveBack(people[1]!, last!);
    expect((await standing(eventId)).now).toEqual({ capacity: 3, sold: 2, held: 0 });
    expect(await left(eventId)).toBe(1);
    await resize(eventId, 4);
    expect(await left(eventId)).toBe(2);
  });

  it('what is held meanwhile may be ordered, and does not come back where it runs out', async () => {
    const eventId = await ofOneSet(4);
    await ticketsFor(people[0]!, eventId, 2);
    await keep(people[1]!, eventId, 1);
    await resize(eventId, 2);
    expect((await standing(eventId)).now).toEqual({ capacity: 3, sold: 2, held: 1 });
    program.clock.advance(10 * 60_000);
    expect((await standing(eventId)).now).toEqual({ capacity: 2, sold: 2, held: 0 });
    expect(await left(eventId)).toBe(0);
    await resize(eventId, 3);
    const kept = await keep(people[1]!, eventId, 1);
    await resize(eventId, 2);
    expect(await orderOf(people[1]!, kept)).toHaveLength(1);
    expect((await standing(eventId)).now).toEqual({ capacity: 3, sold: 3, held: 0 });
  });
});
