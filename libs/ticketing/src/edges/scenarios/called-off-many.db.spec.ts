import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { SettleOffOrder } from '../../actions/called-off/settle-off-order.ts';
import { enterMembers, foundCommunity, publishEvent } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { PurchaseIntake } from '../purchase-intake.ts';
import { SettleOffOrders } from '../reactions/settle-off-orders.ts';

/** Some seconds; on two cores that do much else, minutes. */
jest.setTimeout(240_000);

const people = 40;
const each = 20;
const orders = people * each;
const price = 1_000;
/** Orders that are settled before the worker dies, each time anew; the one it dies over is settled by the next. */
const lives = [150, 230, 170];

/** As many orders as the largest event of a region has, made in a hurry; the worker that settles them dies again and again. */
describe('an event with 800 orders that is called off (edge case 13)', () => {
  const database = useTestDatabase();
  const program = useProgram(database);
  let [communityId, eventId] = ['', ''];
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inCommunity(communityId, work);

  beforeAll(async () => {
    program.clock.set(new Date('2026-04-01T03:00:00Z'));
    communityId = await foundCommunity(program, 'urikata');
    const emails = Array.from({ length: people }, (_, at) => `many-${at}@example.jp`);
    const members = await enterMembers(program, communityId, emails);
    const type = { nameJa: '一般', nameEn: null, discounted: false, mostPerPerson: each, capacity: null };
    eventId = await publishEvent(program, communityId, { capacity: orders, types: [{ ...type, price: 0 }] });
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const lines = [{ typeId: date!.types[0]!.id, quantity: 1 }];
    const book = (id: string) =>
      program.get(PurchaseIntake).book(communityId, id, { occurrenceId: date!.id, lines, press: newId() });
    for (let nth = 0; nth < each; nth += 1) await Promise.all(members.map(book));
    // In one press for nothing, which is quick; from here on each of them was paid in cash at the counter.
    await database.look(
      `with paid as (
         update ticketing.ticket_order set means = 'counter', total = $2 where event_id = $1 returning id, community_id, ordered_at),
       priced as (update ticketing.ticket t set price = $2 from paid where t.order_id = paid.id)
       insert into ticketing.ticket_payment (attempt_id, payment_id, community_id, order_id, number, state, amount, opened_at, paid_at)
       select id, id, community_id, id, 1, 'used', $2, ordered_at, ordered_at from paid`,
      [eventId, price],
    );
  }, 240_000);
  afterEach(() => jest.restoreAllMocks());

  /** The worker's part, until it dies over the order after so many. */
  async function dieAfter(settled: number): Promise<void> {
    const settling = program.get(SettleOffOrder);
    const real = settling.run.bind(settling);
    let done = 0;
    jest.spyOn(settling, 'failed').mockRejectedValue(new Error('killed'));
    jest.spyOn(settling, 'run').mockImplementation(async (tx, orderId) => {
      await real(tx, orderId);
      if ((done += 1) > settled) throw new Error('killed');
    });
    await expect(program.get(SettleOffOrders).goOn()).rejects.toThrow('killed');
    jest.restoreAllMocks();
  }
  const progress = async () => {
    const reader = { accountId: newId(), role: 'owner' } as const;
    return (await inside((tx) => program.get(ReadCallingOff).run(tx, eventId, reader))).progress;
  };

  it('goes on where it was, two workers at once as well: each order is settled once, with one refund, its place free, and its buyer told once', async () => {
    await inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '大雪のため', en: null }));
    let settled = 0;
    for (const life of lives) {
      await dieAfter(life);
      settled += life;
      expect(await progress()).toMatchObject({ done: settled, waiting: orders - settled, needPerson: 0 });
    }
    await Promise.all([program.get(SettleOffOrders).goOn(), program.get(SettleOffOrders).goOn()]);
    await program.get(SettleOffOrders).goOn();
    expect(await progress()).toMatchObject({
      ...{ orders, tickets: 0, done: orders, waiting: 0, needPerson: 0, refundDue: orders * price },
    });
    const [row] = await database.look(
      `with mine as (select id from ticketing.ticket_order where event_id = $1),
            refunds as (select order_id, amount from ticketing.ticket_refund where order_id in (select id from mine))
       select (select count(*)::int from ticketing.order_off where event_id = $1 and state = 'done' and refund = $2) settled,
              (select count(*)::int from refunds) refunds, (select count(distinct order_id)::int from refunds) refunded,
              (select sum(amount)::int from refunds) yen,
              (select count(*)::int from ticketing.ticket where order_id in (select id from mine) and state = 'cancelled' and fee = 0) ended,
              (select count(*)::int from ticketing.place p join ticketing.quota q on q.id = p.quota_id
                where q.event_id = $1 and p.ticket_id is not null) taken,
              (select count(*)::int from platform.outbox where event = 'ticketing.order_called_off') told`,
      [eventId, price],
    );
    expect(row).toEqual({
      ...{ settled: orders, refunds: orders, refunded: orders, yen: orders * price, ended: orders },
      ...{ taken: 0, told: orders },
    });
  });
});
