import { newId } from '@enishi/kernel';
import { meeting, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { Admit } from '../../actions/door/admit.ts';
import { HoldAddOns } from '../../actions/later/hold-add-ons.ts';
import { HoldOrderGroup } from '../../actions/later/hold-order-group.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { PrintTickets } from '../../actions/orders/print-tickets.ts';
import { ReadAttendees } from '../../actions/attendees/read-attendees.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { enterMembers, foundCommunity } from '../../example-sale.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import { OrderGroupStore } from '../../store/order-group.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

const adult = { nameJa: '一般', nameEn: 'Adult', price: 2_000, discounted: true, mostPerPerson: 4 };
const lunch = { nameJa: 'お弁当', nameEn: 'Packed lunch', price: 1_200, discounted: false, mostPerPerson: 4 };

/** Ten places at 2,000 yen, and six packed lunches at 1,200 yen, one for each ticket. Given back free until 8 days before, then half. */
describe('add-ons that are ordered later', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const { inside } = stage;
  afterEach(() => jest.restoreAllMocks());

  const publish = (lunches = 6, price = 1_200, payment: 'card' | 'door' = 'card') =>
    stage.publish(10, {
      payment,
      types: [
        { ...adult, price: payment === 'card' ? 2_000 : 0, capacity: null },
        { ...lunch, price, capacity: lunches, mostBeside: 1 },
      ],
    });
  const lunchOf = async (eventId: string) =>
    (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!.types[1]!.id;
  const choose = async (
    memberId: string,
    eventId: string,
    orderId: string,
    quantity: number,
    typeId = '',
  ) => {
    const lines = [{ typeId: typeId || (await lunchOf(eventId)), quantity }];
    return inside((tx) => program.get(HoldAddOns).run(tx, memberId, { orderId, lines, press: newId() }));
  };
  const add = async (memberId: string, eventId: string, orderId: string, quantity = 1) => {
    const id = await choose(memberId, eventId, orderId, quantity);
    await stage.press(memberId, id);
    await payPage(await stage.page(id));
    await stage.catchUp();
    return { id, lunches: (await stage.purchase(memberId, id)).tickets.map((one) => one.id) };
  };
  const bought = async (quantity = 1, lunches = 6) => {
    const [buyer, eventId] = [await stage.member(), await publish(lunches)];
    const id = await stage.bought(buyer, eventId, quantity);
    const tickets = (await stage.purchase(buyer, id)).tickets.map((one) => one.id);
    return { buyer, eventId, id, tickets };
  };
  const cancel = (memberId: string, id: string, fee: number) =>
    inside((tx) => program.get(CancelTicket).run(tx, memberId, { id, fee }));
  const states = async (memberId: string, id: string) =>
    (await stage.purchase(memberId, id)).tickets.map(({ state, fee }) => [state, fee]);
  const codes = (settled: PromiseSettledResult<unknown>[]) =>
    settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

  it('are a purchase of their own, paid by card with a receipt, asked nothing, and shown at the door and on paper with the tickets', async () => {
    const { buyer, eventId, id, tickets } = await bought();
    const later = await add(buyer, eventId, id);
    expect(await stage.purchase(buyer, later.id)).toMatchObject({
      order: { besideId: id, total: 1_200, state: 'confirmed' },
      others: [{ id: tickets[0], orderId: id, paid: true }],
    });
    expect((await inside((tx) => program.get(ReadAttendees).run(tx, buyer, later.id))).slots).toEqual([]);
    const [receipt] = await database.look<{ description: string; amount: number }>(
      `select r.description, r.amount from billing.receipt r join ticketing.ticket_payment p on p.payment_id = r.payment_id where p.order_id = $1`,
      [later.id],
    );
    expect(receipt).toMatchObject({
      amount: 1_200,
      description: expect.stringMatching(/お弁当 1点/) as string,
    });
    expect(receipt!.description).not.toContain('0枚');
    const one = { nameJa: 'お弁当', nameEn: 'Packed lunch', count: 1, due: 0 };
    const read = await inside(async (tx) => ({
      list: await program.get(DoorPhoneStore).list(tx, eventId, { first: 10, after: null }),
      paper: await program.get(PrintTickets).run(tx, choosingMember(buyer), id),
      income: await program.get(OrderStore).income(tx, eventId),
    }));
    expect(read.list).toMatchObject([{ id: tickets[0], party: 1, addOns: [one] }]);
    expect(read.paper.tickets).toMatchObject([{ addOns: [one] }]);
    expect(read.income).toEqual({ tickets: 1, yen: 3_200, inside: 0 });
  });

  it('are so many beside each ticket, over all orders of the date, also pressed twice at once', async () => {
    const { buyer, eventId, id } = await bought(2);
    await add(buyer, eventId, id);
    await expect(choose(buyer, eventId, id, 2)).rejects.toMatchObject({
      ...{ code: 'ADD_ONS_TOO_MANY', facts: { most: 1, tickets: 2 } },
    });
    const second = await stage.bought(buyer, eventId);
    await add(buyer, eventId, second);
    const one = await choose(buyer, eventId, id, 1);
    const other = await choose(buyer, eventId, second, 1);
    await expect(stage.press(buyer, one)).rejects.toMatchObject({ code: 'HOLD_RELEASED' });
    await stage.press(buyer, other);
    await expect(choose(buyer, eventId, id, 1)).rejects.toMatchObject({ code: 'ADD_ONS_TOO_MANY' });
  });

  it('are refused with tickets among them, beside orders of others, of other communities, and of add-ons', async () => {
    const { buyer, eventId, id } = await bought();
    const date = (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
    await expect(choose(buyer, eventId, id, 1, date.types[0]!.id)).rejects.toMatchObject({
      code: 'ADD_ONS_ALONE_LATER',
    });
    await expect(choose(await stage.member(), eventId, id, 1)).rejects.toMatchObject({
      code: 'PURCHASE_NOT_FOUND',
    });
    const later = await add(buyer, eventId, id);
    await expect(choose(buyer, eventId, later.id, 1)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    const elsewhere = await foundCommunity(program, 'yoso');
    const [stranger] = await enterMembers(program, elsewhere, ['stranger@example.jp']);
    const wish = { orderId: id, lines: [{ typeId: date.types[1]!.id, quantity: 1 }], press: newId() };
    await expect(
      program.transactions.inCommunity(elsewhere, (tx) => program.get(HoldAddOns).run(tx, stranger!, wish)),
    ).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
  });

  it('go back with the last ticket by the policy, each with its own money, and alone', async () => {
    const { buyer, eventId, id, tickets } = await bought(2);
    const later = await add(buyer, eventId, id, 2);
    await cancel(buyer, later.lunches[0]!, 0);
    await stage.catchUp();
    expect(await states(buyer, later.id)).toEqual([
      ['cancelled', 0],
      ['valid', null],
    ]);
    await cancel(buyer, tickets[0]!, 0);
    await stage.wait(27 * 24 * 60);
    await expect(cancel(buyer, tickets[1]!, 1_000)).rejects.toMatchObject({ code: 'CANCEL_TERMS_CHANGED' });
    await cancel(buyer, tickets[1]!, 1_600);
    await stage.catchUp();
    expect(await states(buyer, later.id)).toEqual([
      ['cancelled', 0],
      ['cancelled', 600],
    ]);
    await stage.wait(20);
    await stage.everyMinute();
    await stage.catchUp();
    const back = await database.look<{ id: string; sum: number }>(
      `select order_id id, sum(amount)::int sum from ticketing.ticket_refund where order_id = any ($1) group by 1`,
      [[id, later.id]],
    );
    expect(new Map(back.map((one) => [one.id, one.sum]))).toEqual(
      new Map([
        [id, 3_000],
        [later.id, 1_800],
      ]),
    );
  });

  it('that wait for their money end with the last ticket, and what is paid all the same goes back', async () => {
    const { buyer, eventId, id, tickets } = await bought();
    const late = await choose(buyer, eventId, id, 1);
    await stage.press(buyer, late);
    const url = await stage.page(late);
    await payPage(url);
    await cancel(buyer, tickets[0]!, 0);
    await stage.catchUp();
    await stage.catchUp();
    expect(await stage.purchase(buyer, late)).toMatchObject({ tickets: [] });
    const sums = (await stage.refunds(buyer)).map(({ amount }) => amount).sort((a, b) => a - b);
    expect(sums).toEqual([1_200, 2_000]);
  });

  it('go back no more once somebody of the tickets is inside', async () => {
    const { buyer, eventId, id, tickets } = await bought();
    const later = await add(buyer, eventId, id);
    await inside((tx) =>
      tx.query(`update ticketing.ticket set state = 'checked_in' where id = $1`, [tickets[0]]),
    );
    await expect(cancel(buyer, later.lunches[0]!, 0)).rejects.toMatchObject({ code: 'TICKET_USED' });
    expect(program.get(Admit)).toBeDefined();
  });

  const race = async () => {
    const [buyer, eventId] = [await stage.member(), await publish(6, 500, 'door')];
    const id = await stage.hold(buyer, eventId);
    await stage.press(buyer, id);
    const [ticket] = (await stage.purchase(buyer, id)).tickets;
    const late = await choose(buyer, eventId, id, 1);
    return { buyer, id, ticketId: ticket!.id, late };
  };
  const good = async (buyer: string, id: string) =>
    (await stage.purchase(buyer, id)).tickets.filter(({ state }) => state !== 'cancelled').length;

  it('never stand beside nobody: ordered and given back at the same moment', async () => {
    for (let at = 0; at < 4; at += 1) {
      const { buyer, ticketId, late } = await race();
      const outcomes = await Promise.allSettled([stage.press(buyer, late), cancel(buyer, ticketId, 0)]);
      expect(['', 'ADD_ON_TICKET_GONE']).toContain(codes(outcomes).join());
      expect(await good(buyer, late)).toBe(0);
    }
  });

  it('would stand beside nobody if the order of the tickets were not held (control)', async () => {
    const { buyer, ticketId, late } = await race();
    const [read, pressed] = [meeting(1), meeting(1)];
    jest.spyOn(program.get(HoldOrderGroup), 'run').mockImplementation(async (tx, of) => {
      const seen = await program.get(OrderGroupStore).ofTicket(tx, of);
      void read.arrive();
      await pressed.all;
      return seen;
    });
    jest.spyOn(program.get(OrderStore), 'isComingLocked').mockResolvedValue(true);
    const pressing = read.all.then(() => stage.press(buyer, late)).then(pressed.arrive);
    await Promise.all([cancel(buyer, ticketId, 0), pressing]);
    expect(await good(buyer, late)).toBe(1);
  });
});
