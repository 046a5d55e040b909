import { newId } from '@enishi/kernel';
import { meeting, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { FindOrdersBeside } from '../../actions/guests/find-orders-beside.ts';
import { HoldAddOnsAsGuest } from '../../actions/guests/hold-add-ons-as-guest.ts';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { HoldOrderGroup } from '../../actions/later/hold-order-group.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { OrderGroupStore } from '../../store/order-group.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { setGuestStage } from './guest-stage.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

const adult = { nameJa: '一般', nameEn: 'Adult', price: 2_000, discounted: true, mostPerPerson: 4 };
const lunch = { nameJa: 'お弁当', nameEn: 'Packed lunch', price: 1_200, discounted: false, mostPerPerson: 4 };

/** Ten places at 2,000 yen, and six packed lunches at 1,200 yen, one for each ticket. */
describe('add-ons that a guest orders later', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const guests = setGuestStage(stage, { database, program });
  const { inside } = stage;
  afterEach(() => jest.restoreAllMocks());

  const publish = (payment: 'card' | 'door' = 'card') =>
    stage.publish(10, {
      payment,
      types: [
        { ...adult, capacity: null },
        { ...lunch, capacity: 6, mostBeside: 1 },
      ],
    });
  const choose = async (code: string, quantity = 1, { at = 1, press = newId() } = {}) => {
    const { date } = await guests.purchase(code);
    const [terms] = await inside((tx) => program.get(SaleStore).dates(tx, date.eventId));
    const lines = [{ typeId: terms!.types[at]!.id, quantity }];
    return inside((tx) => program.get(HoldAddOnsAsGuest).run(tx, code, { lines, press }));
  };
  const add = async (code: string, quantity = 1) => {
    const later = await choose(code, quantity);
    await guests.press(later);
    await payPage(await stage.page((await guests.purchase(later)).id));
    await stage.catchUp();
    return later;
  };
  const beside = (code: string) =>
    inside(async (tx) => {
      const { guest } = await program.get(OpenGuestOrder).run(tx, code);
      return program.get(FindOrdersBeside).run(tx, guest.id);
    });
  const cancel = async (code: string, fee = 0) => {
    const { guest } = await guests.read(code);
    const [ticket] = (await guests.purchase(code)).tickets.filter(({ state }) => state === 'valid');
    await inside((tx) => program.get(CancelTicket).run(tx, guest.id, { id: ticket!.id, fee }));
  };
  const good = async (code: string) =>
    (await guests.purchase(code)).tickets.filter(({ state }) => state !== 'cancelled').length;

  it('are a purchase under a secret address of its own, with its letter and receipt; each page leads to the other', async () => {
    const { code, id } = await guests.bought(await publish(), 'sato@example.jp');
    const later = await add(code);
    expect(later).not.toBe(code);
    expect(await guests.purchase(later)).toMatchObject({
      order: { besideId: id, total: 1_200, state: 'confirmed' },
      others: [{ orderId: id }],
    });
    const { guest, receipts } = await guests.read(later);
    expect(guest).toMatchObject({ familyName: '佐藤', email: 'sato@example.jp' });
    expect(receipts).toHaveLength(1);
    expect(await beside(code)).toEqual({ tickets: null, later: [later] });
    expect(await beside(later)).toEqual({ tickets: code, later: [] });
    expect((await guests.letters('sato@example.jp')).at(-1)?.url).toMatch(new RegExp(`/orders/${later}$`));
  });

  it('are so many beside each ticket over all purchases with the address, and the same when pressed twice', async () => {
    const eventId = await publish();
    const { code } = await guests.bought(eventId, 'two@example.jp');
    await expect(choose(code, 2)).rejects.toMatchObject({ code: 'ADD_ONS_TOO_MANY' });
    await expect(choose(code, 1, { at: 0 })).rejects.toMatchObject({ code: 'ADD_ONS_ALONE_LATER' });
    const press = newId();
    const both = await Promise.all([choose(code, 1, { press }), choose(code, 1, { press })]);
    expect(new Set(both).size).toBe(1);
    await add(code);
    await expect(choose(code)).rejects.toMatchObject({ code: 'ADD_ONS_TOO_MANY' });
    const second = await guests.bought(eventId, 'two@example.jp');
    await add(second.code);
    await expect(choose(second.code)).rejects.toMatchObject({ code: 'ADD_ONS_TOO_MANY' });
    const other = await guests.bought(eventId, 'other@example.jp');
    await expect(choose(other.code, 1, { press })).rejects.toMatchObject({ code: 'GUEST_PRESS_USED' });
  });

  it('stand beside tickets alone: not beside add-ons, not under an address that nobody knows', async () => {
    const { code } = await guests.bought(await publish(), 'once@example.jp');
    const later = await add(code);
    await expect(choose(later)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    await expect(
      inside((tx) => program.get(HoldAddOnsAsGuest).run(tx, `${code}x`, { lines: [], press: newId() })),
    ).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
  });

  it('go back with the last ticket, each out of its own payment, and alone', async () => {
    const { code, id } = await guests.bought(await publish(), 'back@example.jp', 2);
    const later = await add(code, 2);
    await cancel(later);
    await stage.catchUp();
    expect([await good(code), await good(later)]).toEqual([2, 1]);
    await cancel(code);
    await cancel(code);
    await stage.catchUp();
    await stage.wait(20);
    await stage.everyMinute();
    await stage.catchUp();
    expect([await good(code), await good(later)]).toEqual([0, 0]);
    const back = await database.look<{ own: boolean; sum: number }>(
      `select order_id = $1 own, sum(amount)::int sum from ticketing.ticket_refund group by 1 order by 1`,
      [id],
    );
    expect(back.filter(({ sum }) => sum > 0)).toEqual([
      { own: false, sum: 2_400 },
      { own: true, sum: 4_000 },
    ]);
  });

  it('go along to a member’s own pages with the tickets', async () => {
    const { code } = await guests.bought(await publish(), 'member@example.jp');
    const later = await add(code);
    const member = await guests.take('member@example.jp');
    for (const dead of [code, later])
      await expect(guests.purchase(dead)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    const orders = await inside((tx) =>
      program.get(OrderStore).ofMember(tx, member, { first: 10, after: null }),
    );
    expect(orders.map((order) => order.later)).toEqual([true, false]);
  });

  const race = async () => {
    const code = await guests.choose(await publish('door'), { email: `${newId()}@example.jp` });
    await guests.press(code);
    return { code, later: await choose(code) };
  };

  it('never stand beside nobody: ordered and given back at the same moment', async () => {
    for (let at = 0; at < 4; at += 1) {
      const { code, later } = await race();
      const outcomes = await Promise.allSettled([guests.press(later), cancel(code)]);
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      for (const reason of refused) expect(reason).toMatchObject({ code: 'ADD_ON_TICKET_GONE' });
      expect([await good(code), await good(later)]).toEqual([0, 0]);
    }
  });

  it('would stand beside nobody if the order of the tickets were not held (control)', async () => {
    const { code, later } = await race();
    const [read, pressed] = [meeting(1), meeting(1)];
    jest.spyOn(program.get(HoldOrderGroup), 'run').mockImplementation(async (tx, of) => {
      const seen = await program.get(OrderGroupStore).ofTicket(tx, of);
      void read.arrive();
      await pressed.all;
      return seen;
    });
    jest.spyOn(program.get(OrderStore), 'isComingLocked').mockResolvedValue(true);
    await Promise.all([cancel(code), read.all.then(() => guests.press(later)).then(pressed.arrive)]);
    expect(await good(later)).toBe(1);
  });
});
