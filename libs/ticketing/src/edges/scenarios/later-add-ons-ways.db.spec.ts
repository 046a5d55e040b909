import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { HoldAddOns } from '../../actions/later/hold-add-ons.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { setKonbiniStage } from './konbini-stage.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';

/** Tickets at 2,000 yen by card, and packed lunches at 1,200 yen beside them, ordered later and paid at a store or by transfer. */
describe('add-ons that are ordered later and paid otherwise than by card', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const shop = setKonbiniStage(stage, { database, program });
  const bank = setTransferStage(stage, { database, program });
  afterEach(async () => {
    expect(await stage.faults()).toEqual([]);
    expect(await shop.saleFaults()).toEqual([]);
  });

  const one = { discounted: false, mostPerPerson: 4 };
  const types: EventSale['types'] = [
    { nameJa: '一般', nameEn: 'Adult', price: 2_000, capacity: null, ...one },
    { nameJa: 'お弁当', nameEn: 'Packed lunch', price: 1_200, capacity: 3, mostBeside: 1, ...one },
  ];
  /** A ticket that is paid, and a lunch kept beside it. */
  const kept = async (by: typeof shop | typeof bank) => {
    const [buyer, eventId] = [await stage.member(), await by.publish(10, { types })];
    const ticketsId = await stage.bought(buyer, eventId);
    const [ticket] = (await stage.purchase(buyer, ticketsId)).tickets;
    const date = (await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
    const lines = [{ typeId: date.types[1]!.id, quantity: 1 }];
    const wish = { orderId: ticketsId, lines, press: newId() };
    const id = await stage.inside((tx) => program.get(HoldAddOns).run(tx, buyer, wish));
    return { buyer, eventId, ticketId: ticket!.id, id };
  };
  const stageOf = async (buyer: string, id: string) => (await stage.purchase(buyer, id)).stage;
  const lunches = async (eventId: string) =>
    (await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!.types[1]!.left;
  const giveBack = (buyer: string, ticketId: string) =>
    stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: ticketId, fee: 0 }));
  const receipts = (id: string) =>
    database.look<{ means: string; amount: number; description: string }>(
      `select r.means, r.amount, r.description from billing.receipt r join ticketing.ticket_payment p on p.payment_id = r.payment_id where p.order_id = $1`,
      [id],
    );
  const paper = (means: string) => [
    { means, amount: 1_200, description: expect.stringMatching(/お弁当 1点/) as string },
  ];

  it('at a store: kept until the voucher is over, there once the till has the money, with a receipt of their own', async () => {
    const { buyer, eventId, id } = await kept(shop);
    const { intent } = await shop.ordered(buyer, id);
    expect([await stageOf(buyer, id), await lunches(eventId)]).toEqual(['awaiting_payment', 2]);
    await shop.till(intent);
    await stage.catchUp();
    expect([await stageOf(buyer, id), await lunches(eventId)]).toEqual(['confirmed', 2]);
    expect(await receipts(id)).toEqual(paper('konbini'));
  });

  it('at a store: a voucher that nobody pays lets the lunch go and leaves the ticket', async () => {
    const { buyer, eventId, ticketId, id } = await kept(shop);
    const { until } = await shop.ordered(buyer, id);
    await stage.wait((until.getTime() - program.clock.now().getTime()) / 60_000 + 1);
    await stage.everyMinute();
    expect([await stageOf(buyer, id), await lunches(eventId)]).toEqual(['unpaid', 3]);
    const [row] = await database.look<{ state: string }>('select state from ticketing.ticket where id = $1', [
      ticketId,
    ]);
    expect(row!.state).toBe('valid');
  });

  it('at a store: with the last ticket the voucher ends, and what the till had taken before goes back', async () => {
    const { buyer, eventId, ticketId, id } = await kept(shop);
    const { intent } = await shop.ordered(buyer, id);
    await shop.till(intent);
    await giveBack(buyer, ticketId);
    await stage.catchUp();
    await stage.catchUp();
    expect(await stage.purchase(buyer, id)).toMatchObject({ tickets: [] });
    expect((await stage.refunds(buyer)).map(({ amount }) => amount).sort()).toEqual([1_200, 2_000]);
    expect(await lunches(eventId)).toBe(3);
  });

  it('by transfer: there once the desk has matched the money, with a receipt of their own', async () => {
    const { buyer, eventId, id } = await kept(bank);
    const { reference } = await bank.ordered(buyer, id);
    expect([await stageOf(buyer, id), await lunches(eventId)]).toEqual(['awaiting_payment', 2]);
    const came = await bank.bring(1_200, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    expect(await bank.sure([came!.id])).toBe(1);
    expect([await stageOf(buyer, id), await lunches(eventId)]).toEqual(['confirmed', 2]);
    expect(await receipts(id)).toEqual(paper('bank_transfer'));
  });

  it('by transfer: with the last ticket the order ends, and what comes all the same is owed back', async () => {
    const { buyer, eventId, ticketId, id } = await kept(bank);
    const { reference } = await bank.ordered(buyer, id);
    await giveBack(buyer, ticketId);
    await stage.catchUp();
    expect([await stageOf(buyer, id), await lunches(eventId)]).toEqual(['unpaid', 3]);
    const came = await bank.bring(1_200, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    await bank.match(came!);
    expect(await stage.purchase(buyer, id)).toMatchObject({ tickets: [] });
    expect(await lunches(eventId)).toBe(3);
    expect((await bank.held()).map(({ left }) => left)).toEqual([1_200]);
    expect(await bank.sound()).toBeNull();
  });
});
