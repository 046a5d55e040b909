import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { AcceptTicket } from '../../actions/handing-on/accept-ticket.ts';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { HandoverCodes } from '../../actions/handing-on/handover-codes.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { RetryOrder } from '../../actions/called-off/retry-order.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { SettleOffOrder } from '../../actions/called-off/settle-off-order.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { SettleOffOrders } from '../reactions/settle-off-orders.ts';
import { CheckSalesJob } from '../schedules/check-sales.job.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** An event that does not take place (13), and the desk's view of everything that is paid and not fulfilled. */
describe('an event that is called off (edge case 13)', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;

  afterEach(() => jest.restoreAllMocks());

  const callOff = (eventId: string, ja = '荒天のため') =>
    stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja, en: null }));
  const progress = async (eventId: string) =>
    (await stage.inside((tx) => program.get(ReadCallingOff).run(tx, eventId, reader))).progress;
  const tray = () => stage.inside((tx) => program.get(ReadTray).run(tx, reader));
  const faults = async () => {
    await program.get(CheckSalesJob).run();
    return (await tray()).check?.faults;
  };
  const several = async (count: number, eventId: string) => {
    const buyers: { buyer: string; id: string }[] = [];
    for (let at = 0; at < count; at += 1) {
      const buyer = await stage.member();
      buyers.push({ buyer, id: await stage.bought(buyer, eventId) });
    }
    return buyers;
  };

  it('stops the sale at once, gives everything back once, tells everybody, and the books are as before', async () => {
    const eventId = await stage.publish();
    const [first, waiting, chooser] = [await stage.member(), await stage.member(), await stage.member()];
    const id = await stage.bought(first, eventId, 2);
    const unpaid = await stage.order(waiting, eventId);
    const held = await stage.hold(chooser, eventId);
    expect(await progress(eventId)).toMatchObject({ orders: 2, tickets: 2, refundDue: 4_000, refundDone: 0 });
    await expect(callOff(eventId, ' ')).rejects.toMatchObject({ code: 'OFF_REASON_MISSING' });
    await Promise.all([callOff(eventId), callOff(eventId)]);
    await expect(stage.press(chooser, held)).rejects.toMatchObject({ code: 'SALE_CLOSED' });
    await expect(stage.hold(chooser, eventId)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await program.runReactions();
    await stage.catchUp();
    await stage.catchUp();
    expect(await progress(eventId)).toEqual({
      ...{
        orders: 1,
        tickets: 0,
        waiting: 0,
        done: 2,
        needPerson: 0,
        refundDue: 4_000,
        refundDone: 4_000,
        refundWaits: 0,
      },
    });
    const { tickets, moneyBack } = await stage.purchase(first, id);
    expect([tickets.map(({ state }) => state), moneyBack]).toEqual([
      ['cancelled', 'cancelled'],
      { due: 4_000, done: 4_000, waits: 0 },
    ]);
    expect((await stage.purchase(waiting, unpaid.id)).stage).toBe('unpaid');
    expect(await stage.refunds(first)).toEqual([{ amount: 4_000, state: 'succeeded' }]);
    expect(await stage.balances(first)).toEqual({ processor_fee: 144, stripe_clearing: -144 });
    expect(
      (await stage.letters(first)).filter((subject) => subject.includes('中止になりました')),
    ).toHaveLength(1);
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });

  it('what had been given back before keeps its terms; the rest of the order goes back', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 3);
    const [ticket] = (await stage.purchase(buyer, id)).tickets;
    await stage.wait(25 * 24 * 60);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: ticket!.id, fee: 1_000 }));
    await callOff(eventId);
    for (let turn = 0; turn < 4; turn += 1) await stage.catchUp();
    expect((await stage.refunds(buyer)).map(({ amount }) => amount).sort()).toEqual([1_000, 4_000]);
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 5_000, done: 5_000, waits: 0 });
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });

  it('a date that is over stays as it was; orders of the other dates go back (mixed events)', async () => {
    const [came, comes] = [await stage.member(), await stage.member()];
    const now = program.clock.now().getTime();
    const dates = [1, 5].map((days) => ({
      startsAt: new Date(now + days * 86_400_000),
      endsAt: new Date(now + days * 86_400_000 + 7_200_000),
      saleUntil: new Date(now + days * 86_400_000),
      capacity: 5,
    }));
    const eventId = await stage.publish(5, { dates });
    const past = await stage.bought(came, eventId);
    const next = await stage.bought(comes, eventId, 1, 1);
    await stage.wait(2 * 24 * 60);
    expect(await progress(eventId)).toMatchObject({ orders: 1, tickets: 1, refundDue: 2_000 });
    await callOff(eventId);
    await program.runReactions();
    await stage.catchUp();
    expect(await progress(eventId)).toMatchObject({
      waiting: 0,
      done: 1,
      refundDue: 2_000,
      refundDone: 2_000,
    });
    expect([await stage.refunds(came), (await stage.purchase(came, past)).tickets[0]!.state]).toEqual([
      [],
      'valid',
    ]);
    expect((await stage.purchase(comes, next)).tickets[0]!.state).toBe('cancelled');
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });

  it('the worker is killed after some orders: the next goes on, and none goes back twice', async () => {
    const eventId = await stage.publish();
    const buyers = await several(5, eventId);
    await callOff(eventId);
    const settle = program.get(SettleOffOrder);
    const real = settle.run.bind(settle);
    let settled = 0;
    jest.spyOn(settle, 'failed').mockRejectedValue(new Error('killed'));
    jest.spyOn(settle, 'run').mockImplementation(async (tx, orderId) => {
      await real(tx, orderId);
      settled += 1;
      if (settled === 3) throw new Error('killed');
    });
    await expect(
      program.get(SettleOffOrders).calledOff({ eventId }, { communityId: stage.communityId() } as never),
    ).rejects.toThrow('killed');
    jest.restoreAllMocks();
    expect(await progress(eventId)).toMatchObject({ waiting: 3, done: 2, refundDue: 10_000 });
    await Promise.all([program.get(SettleOffOrders).goOn(), program.get(SettleOffOrders).goOn()]);
    await program.runReactions();
    await stage.catchUp();
    await stage.catchUp();
    expect(await progress(eventId)).toMatchObject({
      waiting: 0,
      done: 5,
      refundDue: 10_000,
      refundDone: 10_000,
    });
    for (const { buyer } of buyers) {
      expect(await stage.refunds(buyer)).toEqual([{ amount: 2_000, state: 'succeeded' }]);
      expect((await stage.letters(buyer)).filter((subject) => subject.includes('中止'))).toHaveLength(1);
    }
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });

  it('an order that cannot be settled stands in the way of no other, is shown, and is done once a person tries again', async () => {
    const eventId = await stage.publish();
    const [bad, good] = await several(2, eventId);
    const settle = program.get(SettleOffOrder);
    const real = settle.run.bind(settle);
    jest.spyOn(settle, 'run').mockImplementation(async (tx, orderId) => {
      if (orderId === bad!.id) throw new Error('cannot be settled');
      await real(tx, orderId);
    });
    await callOff(eventId);
    await program.runReactions();
    await stage.catchUp();
    expect(await progress(eventId)).toMatchObject({ waiting: 0, done: 1, needPerson: 1 });
    expect(await stage.refunds(good!.buyer)).toHaveLength(1);
    expect((await tray()).rows).toMatchObject([{ kind: 'off_stuck', orderId: bad!.id }]);
    jest.restoreAllMocks();
    const again = (id: string) => stage.inside((tx) => program.get(RetryOrder).run(tx, id));
    await expect(again(eventId)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    await Promise.all([again(bad!.id), again(bad!.id)]);
    await program.runReactions();
    await stage.catchUp();
    expect(await progress(eventId)).toMatchObject({ waiting: 0, done: 2, needPerson: 0 });
    expect(await stage.refunds(bad!.buyer)).toEqual([{ amount: 2_000, state: 'succeeded' }]);
    expect((await tray()).rows).toEqual([]);
  });

  it('money that comes after that goes back, and stands in the tray until it is back', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const { id, url } = await stage.order(buyer, eventId);
    await payPage(url);
    await callOff(eventId);
    await program.runReactions();
    const told = await stage.purchase(buyer, id);
    expect(['needs_attention', 'paid_back']).toContain(told.stage);
    await stage.catchUp();
    await stage.catchUp();
    expect([(await stage.purchase(buyer, id)).stage, await stage.refunds(buyer)]).toEqual([
      'paid_back',
      [{ amount: 2_000, state: 'succeeded' }],
    ]);
    expect((await tray()).rows).toEqual([]);
  });

  it('the look at all sales names what does not agree between places, tickets and money', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 2);
    expect(await faults()).toEqual([]);
    await database.look('update ticketing.place set ticket_id = null where hold_id = $1', [id]);
    await database.look('update ticketing.ticket_payment set amount = 1 where order_id = $1', [id]);
    await database.look(
      `update ticketing.ticket set price = price + 1 where id = (select min(id::text)::uuid from ticketing.ticket where order_id = $1)`,
      [id],
    );
    expect((await faults())!.map(({ rule, orderId }) => [rule, orderId]).sort()).toEqual([
      ['not_paid', id],
      ['place_missing', id],
      ['place_missing', id],
      ['sum_differs', id],
    ]);
  });

  it('tells whoever has a ticket from the buyer as well, and gives the money back to the buyer alone', async () => {
    const eventId = await stage.publish();
    const [buyer, holder] = [await stage.member(), await stage.member()];
    const id = await stage.bought(buyer, eventId, 2);
    const [ticket] = (await stage.purchase(buyer, id)).tickets;
    const wish = { id: ticket!.id, email: 'holder@example.jp', locale: 'ja' as const };
    await stage.inside((tx) => program.get(SendTicket).run(tx, buyer, wish));
    const [sent] = await stage.inside((tx) => program.get(HandoverStore).open(tx, [ticket!.id]));
    const code = program.get(HandoverCodes).of(sent!.id);
    await stage.inside((tx) => program.get(AcceptTicket).run(tx, holder, code));
    await program.runReactions();
    expect(await stage.letters(holder)).toContainEqual(expect.stringContaining('チケットを受け取りました'));
    expect(await stage.letters(buyer)).toContainEqual(expect.stringContaining('チケットが受け取られました'));
    await callOff(eventId);
    await program.runReactions();
    await stage.catchUp();
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 4_000, done: 4_000, waits: 0 });
    for (const person of [buyer, holder])
      expect(await stage.letters(person)).toContainEqual(expect.stringContaining('は中止になりました'));
  });
});
