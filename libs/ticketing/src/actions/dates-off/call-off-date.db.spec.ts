import { useProgram, useTestDatabase } from '@enishi/testing';
import type { Tx } from '@enishi/platform';
import { SettleOffOrders } from '../../edges/reactions/settle-off-orders.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, foundCommunity, publishEvent, weeksLater } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ExportAttendees } from '../attendees/export-attendees.ts';
import { ReadCalendar } from '../calendar/read-calendar.ts';
import { ReadCallingOff } from '../called-off/read-calling-off.ts';
import { ReadEvents } from '../events/read-events.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { SettleOffOrder } from '../called-off/settle-off-order.ts';
import { CallOffDate } from './call-off-date.ts';

jest.setTimeout(180_000);

const database = useTestDatabase();
const program = useProgram(database);
const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;

let communityId: string;
let people: string[];

beforeAll(async () => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  communityId = await foundCommunity(program, 'chushi');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
}, 60_000);

afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const threeDates = () =>
  publishEvent(program, communityId, { dates: [0, 1, 2].map((weeks) => weeksLater(weeks)) });
const dates = (eventId: string) => inside((tx) => program.get(SaleStore).dates(tx, eventId));
const callOff = (eventId: string, dateId: string, ja = '荒天のため') =>
  inside((tx) => program.get(CallOffDate).run(tx, { id: eventId, dateId, by: null }, { ja, en: null }));
const progress = async (eventId: string, dateId: string) =>
  (await inside((tx) => program.get(ReadCallingOff).run(tx, eventId, reader, dateId))).progress;
const states = (eventId: string, dateId: string) =>
  database.look<{ state: string; count: number }>(
    `SELECT f.state, count(*)::int count FROM ticketing.order_off f JOIN ticketing.ticket_order r ON r.id = f.order_id
      WHERE f.event_id = $1 AND r.occurrence_id = $2 GROUP BY 1 ORDER BY 1`,
    [eventId, dateId],
  );

describe('one date of a series that is called off', () => {
  it('edge case 13: is sold no more and says why; the other dates keep their orders and are sold as before', async () => {
    const eventId = await threeDates();
    const off = await orderTicketsFor(program, communityId, people[0]!, { eventId, quantity: 1, date: 1 });
    const on = await orderTicketsFor(program, communityId, people[0]!, { eventId, quantity: 1, date: 2 });
    const [, second] = await dates(eventId);
    await expect(callOff(eventId, second!.id, ' ')).rejects.toMatchObject({ code: 'OFF_REASON_MISSING' });
    const before = await inside((tx) => program.get(ReadCalendar).ofEvent(tx, eventId, 'ja'));
    await Promise.all([callOff(eventId, second!.id), callOff(eventId, second!.id)]);
    await program.runReactions();
    const seen = await inside((tx) => program.get(ReadEvents).one(tx, people[0]!, eventId));
    expect(seen.dates.map(({ state, offReasonJa }) => [state, offReasonJa])).toEqual([
      ...[
        ['published', null],
        ['called_off', '荒天のため'],
      ],
      ['published', null],
    ]);
    const order = { eventId, quantity: 1 };
    await expect(
      orderTicketsFor(program, communityId, people[1]!, { ...order, date: 1 }),
    ).rejects.toMatchObject({ code: 'DATE_OFF' });
    await orderTicketsFor(program, communityId, people[1]!, { ...order, date: 0 });
    const review = (id: string) => inside((tx) => program.get(ReviewPurchase).run(tx, people[0]!, id));
    expect((await review(off.orderId)).tickets).toMatchObject([{ state: 'cancelled' }]);
    expect((await review(on.orderId)).tickets).toMatchObject([{ state: 'valid' }]);
    expect(await progress(eventId, second!.id)).toMatchObject({ done: 1, waiting: 0, tickets: 0 });
    const after = await inside((tx) => program.get(ReadCalendar).ofEvent(tx, eventId, 'ja'));
    expect(after.entries.map(({ cancelled, sequence }) => [cancelled, sequence])).toEqual(
      before.entries.map(({ sequence }, at) => (at === 1 ? [true, sequence + 1] : [false, sequence])),
    );
    const told = await database.look<{ count: number }>(
      `SELECT count(*)::int count FROM platform.mail WHERE letter->>'subject' LIKE '%（2026年5月17日 18:30）は中止になりました'`,
    );
    expect(told).toEqual([{ count: 1 }]);
  });

  it('edge case 13: with 800 orders in mixed states is settled order by order, goes on where it was killed, and leaves every name in the list', async () => {
    const eventId = await threeDates();
    const { orderId, ticketIds } = await orderTicketsFor(program, communityId, people[0]!, {
      eventId,
      quantity: 1,
    });
    const kept = await orderTicketsFor(program, communityId, people[0]!, { eventId, quantity: 1, date: 2 });
    const [first] = await dates(eventId);
    await database.look(
      `WITH copied AS (
         INSERT INTO ticketing.ticket_order
           SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
             'state', CASE WHEN n % 10 = 0 THEN 'unpaid' ELSE 'confirmed' END))).*
             FROM ticketing.ticket_order r, generate_series(1, 799) n WHERE r.id = $1 RETURNING id, state)
       INSERT INTO ticketing.ticket
         SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'order_id', c.id,
           'state', CASE WHEN c.id::text < '1' THEN 'checked_in' ELSE 'valid' END))).*
           FROM ticketing.ticket t, copied c WHERE t.id = $2 AND c.state = 'confirmed'`,
      [orderId, ticketIds[0]],
    );
    const [entered] = await database.look<{ count: number }>(
      `SELECT count(*)::int count FROM ticketing.ticket WHERE occurrence_id = $1 AND state = 'checked_in'`,
      [first!.id],
    );
    await callOff(eventId, first!.id);
    const settle = program.get(SettleOffOrder);
    const [real, failed] = [settle.run.bind(settle), settle.failed.bind(settle)];
    let settled = 0;
    jest.spyOn(settle, 'run').mockImplementation(async (tx, id) => {
      if (settled >= 300) throw new Error('killed');
      settled += 1;
      await real(tx, id);
    });
    jest.spyOn(settle, 'failed').mockRejectedValue(new Error('killed'));
    await expect(program.get(SettleOffOrders).goOn()).rejects.toThrow('killed');
    expect((await progress(eventId, first!.id)).waiting).toBe(721 - 300);
    jest.spyOn(settle, 'run').mockImplementation(real);
    jest.spyOn(settle, 'failed').mockImplementation(failed);
    await program.get(SettleOffOrders).goOn();
    const needPerson = entered!.count;
    expect(needPerson).toBeGreaterThan(0);
    expect(await states(eventId, first!.id)).toEqual([
      { state: 'done', count: 721 - needPerson },
      { state: 'needs_person', count: needPerson },
    ]);
    const search = { occurrenceId: first!.id, typeId: null, state: null, text: null };
    const file = await inside((tx) => program.get(ExportAttendees).run(tx, eventId, { search, reader }));
    expect(file.attendees.filter(({ member }) => member !== null)).toHaveLength(721);
    const review = await inside((tx) => program.get(ReviewPurchase).run(tx, people[0]!, kept.orderId));
    expect(review.tickets).toMatchObject([{ state: 'valid' }]);
  });

  it('is not the last that is to come, nor one that is over or of another event', async () => {
    const [eventId, other] = [await threeDates(), await threeDates()];
    const [first, second, third] = await dates(eventId);
    const [foreign] = await dates(other);
    await expect(callOff(eventId, foreign!.id)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await callOff(eventId, first!.id);
    await callOff(eventId, second!.id);
    await expect(callOff(eventId, third!.id)).rejects.toMatchObject({ code: 'LAST_DATE_OFF' });
    program.clock.set(new Date('2026-05-12T00:00:00Z'));
    await expect(callOff(other, foreign!.id)).rejects.toMatchObject({ code: 'EVENT_OVER' });
  });
});
