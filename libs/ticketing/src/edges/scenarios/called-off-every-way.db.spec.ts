import { HandOutReceipt, ReceiptsOf, handedPdf } from '@enishi/billing';
import type { SubjectRef } from '@enishi/billing';
import { UpdateCommunity } from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import { pdfPages, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { HandBackCash } from '../../actions/counter/hand-back-cash.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { RetryOrder } from '../../actions/called-off/retry-order.ts';
import { SettleOffOrder } from '../../actions/called-off/settle-off-order.ts';
import { JoinWaitingList } from '../../actions/waiting/join-waiting-list.ts';
import { ReadWaiting } from '../../actions/waiting/read-waiting.ts';
import { SettleOffOrders } from '../reactions/settle-off-orders.ts';
import { CheckSalesJob } from '../schedules/check-sales.job.ts';
import { price, setEveryWayStage } from './every-way-stage.ts';
import type { EveryWay, Ordered } from './every-way-stage.ts';
import { setPayingStage } from './paying-stage.ts';

/** Sixteen orders and all that comes of them, on two busy cores. */
jest.setTimeout(240_000);

/** What a paper says went back, in yen: how much, and the tax in it. */
type Returned = { amount: number; tax: number; owed: boolean };

/** An event, and a day of a tour, to which people came in every way there is, and which does not take place. */
describe('J12: called off with orders of every way (edge case 13)', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const ways = setEveryWayStage(stage, { database, program });
  const { bank } = ways;
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;
  const reason = { ja: '大雪による通行止めのため', en: null };

  beforeAll(() =>
    bank.inIdentity((tx) =>
      program.get(UpdateCommunity).run(tx, {
        settings: {
          invoiceRegistration: { number: 'T8700110005901', registeredFrom: tokyoDate('2023-10-01') },
        },
      }),
    ),
  );
  afterEach(() => jest.restoreAllMocks());

  const progressOf = async (eventId: string, dateId: string | null = null) =>
    stage.inside((tx) => program.get(ReadCallingOff).run(tx, eventId, reader, dateId));
  const results = (eventId: string) =>
    database.look<{ id: string; state: string; refund: number }>(
      'select order_id id, state, refund from ticketing.order_off where event_id = $1',
      [eventId],
    );
  const tray = () => stage.inside((tx) => program.get(ReadTray).run(tx, reader));
  const kindsOf = async (ids: readonly string[]) =>
    Object.fromEntries(
      (await tray()).rows
        .filter(({ orderId }) => ids.includes(orderId))
        .map((row) => [row.orderId, row.kind]),
    );
  /** Yen of a date by way: what was paid, and what has gone back. */
  const sums = async (dateId: string) => {
    const rows = await database.look<{ way: string; paid: number; back: number }>(
      `select r.means way, sum(p.amount)::int paid,
              coalesce(sum((select sum(b.amount) from ticketing.ticket_refund b where b.order_id = r.id and b.state = 'done')), 0)::int back
         from ticketing.ticket_order r join ticketing.ticket_payment p on p.order_id = r.id and p.state = 'used'
        where r.occurrence_id = $1 group by r.means`,
      [dateId],
    );
    return Object.fromEntries(rows.map(({ way, paid, back }) => [way, { paid, back }]));
  };
  /** What the books know of all orders of this spec, by account, without what Stripe keeps of it: its fee is gone whatever comes back. */
  const books = async () => {
    const rows = await database.look<{ account: string; sum: number }>(
      'select account, sum(amount)::int sum from ledger.posting group by account having sum(amount) <> 0',
    );
    const {
      processor_fee: fee = 0,
      stripe_clearing: atStripe = 0,
      ...rest
    } = Object.fromEntries(rows.map(({ account, sum }) => [account, sum]));
    const { contract_liability: advance = 0, output_tax: tax = 0, ...others } = rest;
    return { owed: 0 - advance - tax, atStripe: atStripe + fee, ...others };
  };
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await stage.catchUp();
  };
  /** The newest refund of a buyer at Stripe does something. */
  const atStripe = async ({ buyer }: Ordered, to: 'account_named' | 'succeeded' | 'failed') => {
    const [row] = await database.look<{ id: string }>(
      `select r.stripe_refund_id id from billing.refund r join billing.customer c on c.id = r.customer_id
        where c.subject_id = $1 order by r.requested_at desc, r.id desc limit 1`,
      [buyer],
    );
    expect((await stage.control(`/refunds/${row!.id}`, { to })).ok).toBe(true);
    await settle();
  };
  /** What is left to people: accounts are named, cash is handed back, the bank is told. */
  const goBackByHand = async ({ konbini, transfer, counter }: EveryWay) => {
    await atStripe(konbini, 'account_named');
    await atStripe(konbini, 'succeeded');
    await bank.nameAccount(transfer.buyer, transfer.id);
    await bank.repay(price);
    const handed = { orderId: counter.id, amount: price, by: bank.desk.by };
    await stage.inside((tx) => program.get(HandBackCash).run(tx, handed));
  };
  const wrong = async () => {
    await program.get(CheckSalesJob).run();
    return [...(await stage.faults()), ...((await tray()).check?.faults ?? []), await bank.sound()];
  };
  /** What the paper that somebody has for their payment says went back, read from its PDF. */
  const creditNote = async (subject: SubjectRef): Promise<Returned[]> => {
    const [receipt] = await stage.inside((tx) => program.get(ReceiptsOf).run(tx, subject));
    const handed = await stage.inside((tx) =>
      program.get(HandOutReceipt).run(tx, { own: subject, desk: null }, receipt!.id),
    );
    const parts: Buffer[] = [];
    for await (const part of (await handedPdf(handed)).getStream()) parts.push(part as Buffer);
    const text = pdfPages(Buffer.concat(parts)).join('').replaceAll(/\s/g, '');
    expect(text).toContain('登録番号T8700110005901');
    expect(text).toContain('ご返金（適格返還請求書を兼ねます）');
    return [...text.matchAll(/−([\d,]+)円（内消費税([\d,]+)円）(税込1万円未満・交付義務なし)?/g)].map(
      ([, amount, tax, waived]) => ({
        ...{ amount: Number(amount!.replaceAll(',', '')), tax: Number(tax!.replaceAll(',', '')) },
        owed: waived === undefined,
      }),
    );
  };

  it('each goes back its way, in one run that is killed in the middle and goes on; a refund that comes back is tried again; papers and books say the same', async () => {
    const eventId = await ways.publish();
    const { id: dateId } = await ways.date(eventId, 0);
    const orders = await ways.orderEachWay(eventId);
    const waits = await stage.member();
    const entryId = await stage.inside(async (tx) => {
      const { types } = await ways.date(eventId, 0);
      const lines = [{ typeId: types[0]!.id, quantity: 1 }];
      return program.get(JoinWaitingList).run(tx, waits, { eventId, occurrenceIds: [dateId], lines });
    });
    const paid = 9 * price - price;
    expect(await stage.standing(eventId)).toEqual({ sold: 9, held: 1 });
    expect(await books()).toEqual({ owed: paid, atStripe: 6 * price, cash: price, bank: price });

    const settling = program.get(SettleOffOrder);
    const real = settling.run.bind(settling);
    let settled = 0;
    jest.spyOn(settling, 'failed').mockRejectedValue(new Error('killed'));
    jest.spyOn(settling, 'run').mockImplementation(async (tx, orderId) => {
      await real(tx, orderId);
      if ((settled += 1) === 4) throw new Error('killed');
    });
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, reason));
    await expect(
      program.get(SettleOffOrders).calledOff({ eventId }, { communityId: stage.communityId() } as never),
    ).rejects.toThrow('killed');
    jest.restoreAllMocks();
    expect((await progressOf(eventId)).progress).toMatchObject({ waiting: 5, done: 3, refundDue: paid });
    await Promise.all([program.get(SettleOffOrders).goOn(), program.get(SettleOffOrders).goOn()]);
    await settle();
    expect((await results(eventId)).map(({ id, state, refund }) => [id, state, refund]).sort()).toEqual(
      [
        [orders.card, 2 * price],
        [orders.again, price],
        [orders.konbini, 2 * price],
        [orders.transfer, price],
        [orders.counter, price],
        [orders.guest, price],
        [orders.free, 0],
        [orders.unpaid, 0],
      ]
        .map(([order, refund]) => [(order as Ordered).id, 'done', refund])
        .sort(),
    );
    expect(await stage.inside((tx) => program.get(ReadWaiting).one(tx, waits, entryId))).toMatchObject({
      state: 'closed',
    });
    expect(await kindsOf([orders.konbini.id, orders.transfer.id, orders.counter.id])).toEqual({
      [orders.konbini.id]: 'needs_account',
      [orders.transfer.id]: 'needs_account',
      [orders.counter.id]: 'cash_due',
    });

    await atStripe(orders.again, 'failed');
    const { progress, troubled } = await progressOf(eventId);
    expect([progress.needPerson, progress.done]).toEqual([1, 7]);
    expect(troubled).toMatchObject([
      { orderId: orders.again.id, trouble: 'refund_stuck', refund: price, memberId: orders.again.buyer },
    ]);
    expect(await kindsOf([orders.again.id])).toEqual({ [orders.again.id]: 'refund_stuck' });
    const retry = () => stage.inside((tx) => program.get(RetryOrder).run(tx, orders.again.id));
    await Promise.all([retry(), retry()]);
    await retry();
    await settle();
    expect((await stage.refunds(orders.again.buyer)).map(({ state }) => state).sort()).toEqual([
      'failed',
      'succeeded',
    ]);

    await goBackByHand(orders);
    expect(await progressOf(eventId)).toMatchObject({
      progress: {
        ...{ orders: 7, tickets: 0, waiting: 0, done: 8, needPerson: 0 },
        ...{ refundDue: paid, refundDone: paid, refundWaits: 0 },
      },
      troubled: [],
    });
    expect(await sums(dateId)).toEqual({
      card: { paid: 4 * price, back: 4 * price },
      konbini: { paid: 2 * price, back: 2 * price },
      bank_transfer: { paid: price, back: price },
      counter: { paid: price, back: price },
    });
    expect(await books()).toEqual({ owed: 0, atStripe: 0 });
    expect([await wrong(), await stage.standing(eventId)]).toEqual([[null], { sold: 0, held: 0 }]);
    expect(await kindsOf(Object.values(orders).map(({ id }) => id))).toEqual({});

    const member = ({ buyer: id }: Ordered) => ({ kind: 'member' as const, id });
    const papers = {
      card: await creditNote(member(orders.card)),
      konbini: await creditNote(member(orders.konbini)),
      again: await creditNote(member(orders.again)),
      guest: await creditNote({ kind: 'guest', id: orders.guest.buyer }),
    };
    const small = { amount: price, tax: 545, owed: false };
    const large = { amount: 2 * price, tax: 1_090, owed: true };
    expect(papers).toEqual({ card: [large], konbini: [large], again: [small], guest: [small] });
    for (const { buyer } of [orders.card, orders.again, orders.konbini, orders.transfer, orders.free])
      expect((await stage.letters(buyer)).filter((subject) => subject.includes('中止'))).toHaveLength(1);
  });

  it('a day of a tour: what was paid for it goes back in each way without a fee; who goes on the other day goes, and nothing of theirs is moved', async () => {
    const eventId = await ways.publishTour([30, 40]);
    const dates = await Promise.all([0, 1].map(async (which) => (await ways.date(eventId, which)).id));
    const [off, on] = [await ways.orderEachWay(eventId, 0), await ways.orderEachWay(eventId, 1)];
    const paid = 8 * price;
    const wish = { id: eventId, dateId: dates[0]!, by: bank.desk.by };
    await stage.inside((tx) => program.get(CallOffDate).run(tx, wish, reason));
    await settle();
    await goBackByHand(off);
    expect((await progressOf(eventId, dates[0])).progress).toMatchObject({
      ...{ waiting: 0, done: 8, needPerson: 0, refundDue: paid, refundDone: paid, refundWaits: 0 },
    });
    const [gone, kept] = [await sums(dates[0]!), await sums(dates[1]!)];
    for (const [way, { paid: each }] of Object.entries(kept)) {
      expect(gone[way]).toEqual({ paid: each, back: each });
      expect(kept[way]).toEqual({ paid: each, back: 0 });
    }
    expect((await results(eventId)).map(({ id }) => id).sort()).toEqual(
      Object.values(off)
        .map(({ id }) => id)
        .sort(),
    );
    const states = await database.look<{ state: string; tickets: number; fees: number }>(
      `select t.state, count(*)::int tickets, sum(t.fee)::int fees from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
        where r.event_id = $1 group by t.state order by t.state`,
      [eventId],
    );
    expect(states).toMatchObject([
      { state: 'cancelled', tickets: 9, fees: 0 },
      { state: 'valid', tickets: 9 },
    ]);
    expect((await stage.purchase(on.unpaid.buyer, on.unpaid.id)).stage).toBe('awaiting_payment');
    expect(await wrong()).toEqual([null]);
    expect(await books()).toEqual({ owed: paid, atStripe: 6 * price, cash: price, bank: price });
  });
});
