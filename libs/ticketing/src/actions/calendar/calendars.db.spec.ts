import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleDate, exampleWords, foundCommunity, publishEvent } from '../../example-sale.ts';
import { CallOffEvent } from '../called-off/call-off-event.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { KeepCalendarAddress } from './keep-calendar-address.ts';
import { ReadCalendar } from './read-calendar.ts';
import { SaveEvent } from '../events/save-event.ts';
import { TurnEvent } from '../events/turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const start = new Date('2026-04-01T03:00:00Z');

let communityId: string;
let people: string[];

beforeEach(async () => {
  program.clock.set(start);
  const slug = `koyomi${Math.random().toString(36).slice(2, 8)}`;
  communityId = await foundCommunity(program, slug);
  people = await enterMembers(program, communityId, [`a-${slug}@example.jp`, `b-${slug}@example.jp`]);
}, 60_000);

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const everybodys = async () =>
  (
    await inside((tx) =>
      program.get(ReadCalendar).ofCommunity(tx, { kind: null, area: null, mode: null }, 'ja'),
    )
  ).entries;
const byCode = async (code: string) =>
  (await inside((tx) => program.get(ReadCalendar).ofCode(tx, code, 'ja'))).entries;
const renew = (memberId: string) => inside((tx) => program.get(KeepCalendarAddress).renew(tx, memberId));

describe('the calendar of a community (edge case 15)', () => {
  it('keeps the uid of a date and raises its sequence with each change that people see, and with no other', async () => {
    const id = await publishEvent(program, communityId);
    const [first] = await everybodys();
    expect(first).toMatchObject({
      startsAt: exampleDate.startsAt,
      cancelled: false,
      location: exampleWords.placeJa,
    });
    program.clock.advance(60_000);
    await inside((tx) => program.get(TurnEvent).setHandOn(tx, id, 24));
    expect(await everybodys()).toMatchObject([{ uid: first!.uid, sequence: first!.sequence }]);
    const words = { ...exampleWords, placeJa: '釧路市見本町1-2' };
    await inside((tx) => program.get(SaveEvent).run(tx, { id, words, sale: null }));
    expect(await everybodys()).toMatchObject([
      { uid: first!.uid, sequence: first!.sequence + 1, location: '釧路市見本町1-2' },
    ]);
    await inside((tx) => program.get(CallOffEvent).run(tx, id, { ja: '荒天のため', en: null }));
    expect(await everybodys()).toMatchObject([
      { uid: first!.uid, sequence: first!.sequence + 2, cancelled: true },
    ]);
  });

  it('shows nothing that is not on the site, nor what ended a quarter of a year ago', async () => {
    const [id] = [await publishEvent(program, communityId), await publishEvent(program, communityId)];
    await inside((tx) => program.get(TurnEvent).withdraw(tx, id));
    expect(await everybodys()).toHaveLength(1);
    await expect(inside((tx) => program.get(ReadCalendar).ofEvent(tx, id, 'ja'))).rejects.toMatchObject({
      code: 'EVENT_NOT_FOUND',
    });
    program.clock.set(new Date('2026-08-30T00:00:00Z'));
    expect(await everybodys()).toEqual([]);
  });
});

describe('somebody’s own calendar', () => {
  it('is there under a secret address alone, which can be renewed: the one before shows nothing', async () => {
    const eventId = await publishEvent(program, communityId);
    await orderTicketsFor(program, communityId, people[0]!, { eventId, quantity: 2 });
    expect(await inside((tx) => program.get(KeepCalendarAddress).shown(tx, people[0]!))).toBeNull();
    const code = await renew(people[0]!);
    expect(await inside((tx) => program.get(KeepCalendarAddress).shown(tx, people[0]!))).toBe(code);
    const [mine] = await byCode(code);
    expect(mine!.uid).toBe((await everybodys())[0]!.uid);
    expect(mine!.description).toContain('チケット 2枚');
    const next = await renew(people[0]!);
    await expect(byCode(code)).rejects.toMatchObject({ code: 'CALENDAR_NOT_FOUND' });
    expect(await byCode(next)).toHaveLength(1);
    expect(await byCode(await renew(people[1]!))).toEqual([]);
    const kept = await database.look<{ text: string }>(
      'SELECT f::text "text" FROM ticketing.calendar_feed f',
    );
    expect(kept.some(({ text }) => text.includes(next))).toBe(false);
  });

  it('leaves out what was given back, keeps what was called off, and is nobody else’s', async () => {
    const [back, off] = [await publishEvent(program, communityId), await publishEvent(program, communityId)];
    const given = await orderTicketsFor(program, communityId, people[0]!, { eventId: back, quantity: 1 });
    const { orderId } = await orderTicketsFor(program, communityId, people[0]!, {
      eventId: off,
      quantity: 1,
    });
    const code = await renew(people[0]!);
    const [id] = given.ticketIds;
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: id!, fee: 0 }));
    await inside((tx) => program.get(CallOffEvent).run(tx, off, { ja: '荒天のため', en: null }));
    expect(await byCode(code)).toMatchObject([{ cancelled: true }]);
    const ofTicket = (memberId: string) =>
      inside((tx) => program.get(ReadCalendar).ofTicket(tx, memberId, { id: orderId, locale: 'ja' }));
    expect((await ofTicket(people[0]!)).entries).toHaveLength(1);
    await expect(ofTicket(people[1]!)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
  });
});
