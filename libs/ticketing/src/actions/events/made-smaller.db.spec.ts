import type { Tx } from '@enishi/platform';
import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, foundCommunity, orderKept, publishEvent } from '../../example-sale.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { JoinWaitingList } from '../waiting/join-waiting-list.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import { ReadWaiting } from '../waiting/read-waiting.ts';
import { TurnEvent } from './turn-event.ts';

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'chiisaku');
  const emails = Array.from({ length: 12 }, (_, at) => `smaller-${at}@example.jp`);
  people = await enterMembers(program, communityId, emails);
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const kind = { nameEn: null, price: 0, discounted: false, mostPerPerson: 6 };
const publish = (capacity: number, own: number | null = null) =>
  publishEvent(program, communityId, {
    capacity,
    types: [
      { ...kind, nameJa: '一般', capacity: null },
      { ...kind, nameJa: '早割', capacity: own },
    ],
  });
const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
const left = async (eventId: string) => (await dateOf(eventId)).types.map((type) => type.left);
const sets = (eventId: string) => inside((tx) => program.get(SaleStore).standing(tx, eventId));
const resize = async (eventId: string, at: number, capacity: number) => {
  const { id } = (await sets(eventId))[at]!;
  await inside((tx) => program.get(TurnEvent).resize(tx, id, capacity));
};
const order = (memberId: string, eventId: string, quantity: number, at: number) =>
  orderTicketsFor(program, communityId, memberId, { eventId, quantity, kind: at });
const wish = async (eventId: string, quantity: number, at: number) => {
  const { id, types } = await dateOf(eventId);
  return { occurrenceId: id, lines: [{ typeId: types[at]!.id, quantity }] };
};
const hold = async (memberId: string, eventId: string, quantity: number, at = 0) => {
  const wanted = { ...(await wish(eventId, quantity, at)), press: newId() };
  return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wanted));
};
const join = async (memberId: string, eventId: string, quantity: number, at = 0) => {
  const { occurrenceId, lines } = await wish(eventId, quantity, at);
  return inside((tx) =>
    program.get(JoinWaitingList).run(tx, memberId, { eventId, occurrenceIds: [occurrenceId], lines }),
  );
};
const stateOf = async (memberId: string, id: string) =>
  (await inside((tx) => program.get(ReadWaiting).one(tx, memberId, id))).state;
const good = async (memberId: string, orderId: string) =>
  (await inside((tx) => program.get(PrintTickets).run(tx, choosingMember(memberId), orderId))).tickets.length;
const giveBack = (memberId: string, id: string) =>
  inside((tx) => program.get(CancelTicket).run(tx, memberId, { id, fee: 0 }));

describe('places made fewer than were given out (edge case 10)', () => {
  it('edge case 10: sales stop, 0 are left and not fewer, nobody loses a ticket, and what comes back is given out within the number alone', async () => {
    const eventId = await publish(6);
    const [first, second] = people as [string, string];
    const orders = [await order(first, eventId, 3, 0), await order(second, eventId, 2, 1)];
    await resize(eventId, 0, 4);
    expect(await left(eventId)).toEqual([0, 0]);
    expect((await sets(eventId))[0]).toMatchObject({ planned: 4, capacity: 5, sold: 5, held: 0 });
    expect([await good(first, orders[0]!.orderId), await good(second, orders[1]!.orderId)]).toEqual([3, 2]);
    await expect(hold(people[2]!, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await giveBack(first, orders[0]!.ticketIds[0]!);
    expect(await left(eventId)).toEqual([0, 0]);
    await giveBack(first, orders[0]!.ticketIds[1]!);
    expect(await left(eventId)).toEqual([1, 1]);
    expect((await sets(eventId))[0]).toMatchObject({ planned: 4, capacity: 4, sold: 3 });
    expect(await inside((tx) => program.get(SaleCheckStore).faults(tx))).toEqual([]);
  });

  it('edge case 10: a kind of ticket is retired with its tickets good, while the others are sold on; it comes back with a number', async () => {
    const eventId = await publish(6, 4);
    const { orderId } = await order(people[3]!, eventId, 2, 1);
    await resize(eventId, 1, 0);
    expect(await left(eventId)).toEqual([4, 0]);
    expect(await good(people[3]!, orderId)).toBe(2);
    await expect(hold(people[4]!, eventId, 1, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await hold(people[4]!, eventId, 4, 0);
    await resize(eventId, 1, 3);
    expect((await sets(eventId))[1]).toMatchObject({ planned: 3, sold: 2 });
    expect(await inside((tx) => program.get(SaleCheckStore).faults(tx))).toEqual([]);
    for (const wrong of [-1, 1.5, 20_001])
      await expect(resize(eventId, 0, wrong)).rejects.toMatchObject({ code: 'PLACES_WRONG' });
  });

  it('edge case 10: who kept places before it was made smaller still gets them, and nobody else does', async () => {
    const eventId = await publish(3);
    const id = await hold(people[6]!, eventId, 2);
    await hold(people[11]!, eventId, 1);
    await resize(eventId, 0, 1);
    expect((await sets(eventId))[0]).toMatchObject({ planned: 1, capacity: 3, held: 3 });
    expect(await orderKept(program, communityId, { memberId: people[6]!, id })).toHaveLength(2);
    program.clock.advance(11 * 60_000);
    expect((await sets(eventId))[0]).toMatchObject({ planned: 1, capacity: 2, sold: 2, held: 0 });
    await expect(hold(people[7]!, eventId, 1)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
  });

  it('edge case 10: a party that can never be served any more is told so, and keeps no place from those behind it', async () => {
    const eventId = await publish(4);
    const { ticketIds } = await order(people[8]!, eventId, 4, 0);
    const group = await join(people[9]!, eventId, 4);
    const alone = await join(people[10]!, eventId, 1);
    await resize(eventId, 0, 3);
    for (const id of ticketIds.slice(0, 2)) await giveBack(people[8]!, id);
    await program.get(WaitingCalendar).passOnPlaces();
    expect([await stateOf(people[9]!, group), await stateOf(people[10]!, alone)]).toEqual([
      'closed',
      'offered',
    ]);
    await program.runReactions();
    const [mail] = await database.look<{ text: string }>(
      `select letter::text "text" from platform.mail where recipient = 'smaller-9@example.jp' order by id desc limit 1`,
    );
    expect(mail!.text).toContain('ご希望の枚数の席が空く見込みがなくなったためです');
  });
});
