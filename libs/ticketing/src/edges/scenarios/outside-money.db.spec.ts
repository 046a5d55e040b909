import { RefundPayment } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { Admit } from '../../actions/door/admit.ts';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ReadOutsideMoney } from '../../actions/outside-money/read-outside-money.ts';
import { SettleOutsideMoney } from '../../actions/outside-money/settle-outside-money.ts';
import { TakeRefund } from '../../actions/pay/take-refund.ts';
import { ReadDeskEvents } from '../../actions/events/read-desk-events.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { CheckSalesJob } from '../schedules/check-sales.job.ts';
import { setPayingStage } from './paying-stage.ts';

/** A refund that is made in Stripe's dashboard, or an objection of the payer, appears at the tickets (runner-up of 5.2). */
describe('money of tickets that leaves outside of ticketing', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;

  afterEach(() => jest.restoreAllMocks());

  const intentOf = async (id: string): Promise<string> => {
    const [row] = await database.look<{ intent: string }>(
      `select p.stripe_payment_intent_id intent from billing.payment p join ticketing.ticket_payment t on t.payment_id = p.id
        where t.order_id = $1`,
      [id],
    );
    return row!.intent;
  };
  const control = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await fetch(`${sandbox.url}/_sandbox${path}`, options);
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as { dispute: string };
  };
  /** As somebody does at dashboard.stripe.com; nothing is said to this software yet. */
  const refundOutside = async (id: string, amount?: number) => {
    const wish: Record<string, string> = { payment_intent: await intentOf(id) };
    if (amount) wish['amount'] = String(amount);
    await sandbox.call('POST', '/v1/refunds', wish);
  };
  const dispute = async (id: string) =>
    (await control('/disputes', { payment_intent: await intentOf(id) })).dispute;
  const decide = (id: string, to: 'won' | 'lost') => control(`/disputes/${id}`, { to });
  const tray = async () => (await stage.inside((tx) => program.get(ReadTray).run(tx, reader))).rows;
  const settle = (id: string, endTicketIds: string[]) =>
    stage.inside((tx) => program.get(SettleOutsideMoney).run(tx, { id, endTicketIds, by: reader.accountId }));
  const tickets = async (buyer: string, id: string) => (await stage.purchase(buyer, id)).tickets;
  const states = async (buyer: string, id: string) => (await tickets(buyer, id)).map(({ state }) => state);
  const free = async (eventId: string) =>
    (await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!.types[0]!.left;
  const income = async (eventId: string) =>
    (await stage.inside((tx) => program.get(ReadDeskEvents).one(tx, eventId))).income.yen;
  const faults = async () => {
    await program.get(CheckSalesJob).run();
    return (await stage.inside((tx) => program.get(ReadTray).run(tx, reader))).check?.faults;
  };
  const told = async (buyer: string) =>
    (await stage.letters(buyer)).filter((subject) => /（(返金済み|お支払いの取消し)）$/.test(subject));

  /** What a buyer was written whose subject says this. */
  const letter = async (buyer: string, about: string): Promise<string> => {
    const [found] = await database.look<{ text: string }>(
      `select m.letter::text text from platform.mail m join membership.member p on p.email = m.recipient
        where p.id = $1 and m.letter->>'subject' like $2`,
      [buyer, `%${about}%`],
    );
    return found!.text;
  };

  it('all of it refunded in the dashboard: the tickets end once, places are free, the buyer is told, and the books are as Stripe has them', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish(2)];
    const id = await stage.bought(buyer, eventId, 2);
    expect(await free(eventId)).toBe(0);
    await refundOutside(id);
    await stage.catchUp();
    await stage.catchUp();
    expect([await states(buyer, id), await free(eventId), await income(eventId)]).toEqual([
      ['cancelled', 'cancelled'],
      2,
      0,
    ]);
    expect(await told(buyer)).toHaveLength(1);
    expect((await stage.purchase(buyer, id)).moneyBack).toMatchObject({ due: 4_000, done: 4_000 });
    expect(await stage.balances(buyer)).toEqual({ processor_fee: 144, stripe_clearing: -144 });
    expect([await tray(), await faults(), await stage.faults()]).toEqual([[], [], []]);
  });

  it('twice, and out of order with a part that was asked for here: each is known by its own key, never by its sum', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish(3)];
    const id = await stage.bought(buyer, eventId, 3);
    const [mine] = await tickets(buyer, id);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: mine!.id, fee: 0 }));
    await refundOutside(id, 2_000);
    await program.runReactions();
    await stage.catchUp();
    await stage.catchUp();
    expect((await stage.refunds(buyer)).map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
    const [row] = await tray();
    expect(row).toMatchObject({ kind: 'money_gone', orderId: id, amount: 2_000 });
    const [outside] = await database.look<{ paymentId: string; subject: string }>(
      `select payment_id "paymentId" from ticketing.outside_money where id = $1`,
      [row!.outsideId],
    );
    const again = {
      ...{ paymentId: outside!.paymentId, refundId: row!.outsideId!, amount: 2_000 as never, full: false },
      ...{ origin: 'dashboard' as const, subject: { kind: 'member' as const, id: buyer } },
    };
    await stage.inside((tx) => program.get(TakeRefund).run(tx, again));
    expect(await tray()).toHaveLength(1);
    expect(await states(buyer, id)).toEqual(['cancelled', 'valid', 'valid']);
    expect(await income(eventId)).toBe(2_000);
    const good = (await tickets(buyer, id)).filter(({ state }) => state === 'valid');
    await expect(settle(row!.outsideId!, [mine!.id])).rejects.toMatchObject({
      code: 'OUTSIDE_MONEY_TICKETS',
    });
    await expect(settle(newId(), [])).rejects.toMatchObject({ code: 'OUTSIDE_MONEY_NOT_FOUND' });
    await Promise.all([settle(row!.outsideId!, [good[0]!.id]), settle(row!.outsideId!, [good[0]!.id])]);
    await program.runReactions();
    expect((await states(buyer, id)).filter((state) => state === 'valid')).toHaveLength(1);
    expect([await told(buyer), await free(eventId), await income(eventId)]).toEqual([
      [expect.anything()],
      2,
      2_000,
    ]);
    expect([await tray(), await faults(), await stage.faults()]).toEqual([[], [], []]);
  });

  it('a part that was goodwill leaves the tickets; the rest refunded later ends them, to the yen', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 2);
    await refundOutside(id, 500);
    await stage.catchUp();
    const [row] = await tray();
    const seen = await stage.inside((tx) => program.get(ReadOutsideMoney).run(tx, row!.outsideId!, reader));
    expect(seen).toMatchObject({ kind: 'refund', amount: 500, total: 4_000, tickets: [{}, {}] });
    await settle(row!.outsideId!, []);
    expect([await tray(), await states(buyer, id), await income(eventId)]).toEqual([
      [],
      ['valid', 'valid'],
      3_500,
    ]);
    await refundOutside(id, 3_500);
    await stage.catchUp();
    expect([await states(buyer, id), await income(eventId)]).toEqual([['cancelled', 'cancelled'], 0]);
    expect([await tray(), await faults(), await stage.faults()]).toEqual([[], [], []]);
  });

  it('a refund of the dashboard that does not arrive turns no part of ours of the same sum, and a person is told that its money is here', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 3);
    const [mine] = await tickets(buyer, id);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: mine!.id, fee: 0 }));
    await stage.catchUp();
    await refundOutside(id, 2_000);
    await stage.catchUp();
    const [row] = await tray();
    await settle(row!.outsideId!, []);
    const [outside] = await database.look<{ stripe: string }>(
      'select stripe_refund_id stripe from billing.refund where id = $1',
      [row!.outsideId],
    );
    await control(`/refunds/${outside!.stripe}`, { to: 'failed' });
    await stage.catchUp();
    expect(
      await database.look('select state from ticketing.ticket_refund where order_id = $1', [id]),
    ).toEqual([{ state: 'done' }]);
    expect(await tray()).toMatchObject([{ kind: 'money_back', orderId: id, amount: 2_000 }]);
    expect([await states(buyer, id), await income(eventId)]).toEqual([
      ['cancelled', 'valid', 'valid'],
      4_000,
    ]);
    await Promise.all([settle(row!.outsideId!, []), settle(row!.outsideId!, [])]);
    expect([await tray(), await income(eventId)]).toEqual([[], 4_000]);
    const [, second] = await tickets(buyer, id);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: second!.id, fee: 0 }));
    await stage.catchUp();
    expect((await stage.refunds(buyer)).filter(({ state }) => state === 'succeeded')).toHaveLength(2);
    expect([await faults(), await stage.faults()]).toEqual([[], []]);
  });

  it('what was given before goes back no second time when the rest of the order does, and the letters say which is which', async () => {
    const eventId = await stage.publish();
    const [one, other] = [await stage.member(), await stage.member()];
    const [given, whole] = [await stage.bought(one, eventId), await stage.bought(other, eventId, 2)];
    await refundOutside(given, 500);
    await refundOutside(whole, 2_500);
    await stage.catchUp();
    for (const { outsideId } of await tray()) await settle(outsideId!, []);
    const [first] = await tickets(other, whole);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, other, { id: first!.id, fee: 0 }));
    await program.runReactions();
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    for (let turn = 0; turn < 3; turn += 1) await stage.catchUp();
    expect((await stage.refunds(one)).map(({ amount }) => amount).sort()).toEqual([1_500, 500]);
    expect((await stage.refunds(other)).map(({ amount }) => amount).sort()).toEqual([1_500, 2_500]);
    expect((await stage.purchase(other, whole)).moneyBack).toMatchObject({ due: 4_000, done: 4_000 });
    expect(await letter(one, '中止')).toMatch(
      /まだお返ししていない1,500円をお返しします（500円は、先にお返し/,
    );
    expect(await letter(other, '取り消しました')).toMatch(/返金: 1,500円.+先に返金済み: 500円/);
    expect(await letter(other, '中止')).toContain('お支払いの2,000円は、先にお返ししています');
    expect(
      await database.look('select refund from ticketing.order_off where event_id = $1 order by refund', [
        eventId,
      ]),
    ).toEqual([{ refund: 0 }, { refund: 1_500 }]);
    expect([await income(eventId), await tray(), await faults(), await stage.faults()]).toEqual([
      0,
      [],
      [],
      [],
    ]);
  });

  it('a refund on the member’s page at the desk is one as well; with somebody inside a person decides', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 2);
    const [first] = await tickets(buyer, id);
    await stage.wait(30 * 24 * 60);
    await stage.inside((tx) =>
      program.get(Admit).run(tx, eventId, { ticketId: first!.id, serial: 1 }, reader),
    );
    const [page] = await database.look<{ paymentId: string }>(
      'select payment_id "paymentId" from ticketing.ticket_payment where order_id = $1',
      [id],
    );
    await stage.inside((tx) =>
      program.get(RefundPayment).run(tx, {
        ...{ paymentId: page!.paymentId, amount: 4_000, reason: '体調不良', access: 'go_on' },
        ...{ idempotencyKey: newId(), requestedBy: reader.accountId },
      }),
    );
    await program.runReactions();
    await stage.catchUp();
    const [row] = await tray();
    expect(row).toMatchObject({ kind: 'money_gone', amount: 4_000 });
    expect(await states(buyer, id)).toEqual(['checked_in', 'valid']);
    const [, second] = await tickets(buyer, id);
    await settle(row!.outsideId!, [second!.id]);
    expect(await states(buyer, id)).toEqual(['checked_in', 'cancelled']);
    expect([await income(eventId), await tray(), await faults()]).toEqual([0, [], []]);
  });

  it('what could not go back for a dispute needs nobody any more once the bank has taken all of it', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId);
    const opened = await dispute(id);
    await stage.catchUp();
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await program.runReactions();
    expect((await tray()).map(({ kind }) => kind).sort()).toEqual(['disputed', 'refund_stuck']);
    const needPerson = async () =>
      (await stage.inside((tx) => program.get(ReadCallingOff).run(tx, eventId, reader))).progress.needPerson;
    expect(await needPerson()).toBe(1);
    await decide(opened, 'lost');
    await stage.catchUp();
    expect(await needPerson()).toBe(0);
    expect([await tray(), await faults(), await stage.faults()]).toEqual([[], [], []]);
  });

  it('a dispute stands in the tray with its deadline while the bank decides; won nothing changes, lost the tickets end', async () => {
    const eventId = await stage.publish(4);
    const [honest, other] = [await stage.member(), await stage.member()];
    const [kept, gone] = [await stage.bought(honest, eventId), await stage.bought(other, eventId, 2)];
    const [first, second] = [await dispute(kept), await dispute(gone)];
    await stage.catchUp();
    const rows = await tray();
    expect(rows.map(({ kind, amount }) => [kind, amount]).sort()).toEqual([
      ['disputed', 2_000],
      ['disputed', 4_000],
    ]);
    expect(rows.every(({ dueBy }) => dueBy && dueBy > program.clock.now())).toBe(true);
    await expect(settle(rows[0]!.outsideId!, [])).rejects.toMatchObject({ code: 'OUTSIDE_MONEY_DISPUTED' });
    await decide(first, 'won');
    await decide(second, 'lost');
    await stage.catchUp();
    await stage.catchUp();
    expect([await states(honest, kept), await states(other, gone)]).toEqual([
      ['valid'],
      ['cancelled', 'cancelled'],
    ]);
    expect([await told(honest), (await told(other)).length, await free(eventId)]).toEqual([[], 1, 3]);
    expect([await tray(), await faults(), await stage.faults()]).toEqual([[], [], []]);
  });

  describe('while somebody is let in at that moment', () => {
    const meanwhile = async () => {
      const [buyer, eventId] = [await stage.member(), await stage.publish()];
      const id = await stage.bought(buyer, eventId);
      const [ticket] = await tickets(buyer, id);
      await stage.wait(30 * 24 * 60 - 60);
      await refundOutside(id);
      let told: Promise<void> | undefined;
      await stage.inside(async (tx) => {
        await program.get(Admit).run(tx, eventId, { ticketId: ticket!.id, serial: 1 }, reader);
        told = stage.catchUp();
        await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 3_000))]);
      });
      await told;
      return states(buyer, id);
    };

    it('waits for the door, sees them inside, and asks a person', async () => {
      expect(await meanwhile()).toEqual(['checked_in']);
      expect((await tray()).at(-1)).toMatchObject({ kind: 'money_gone', amount: 2_000 });
    });

    it('would end the ticket of whoever is inside where nobody waits for the door (control)', async () => {
      const orders = program.get(OrderStore);
      jest.spyOn(orders, 'lockedTickets').mockImplementation((tx, id) => orders.tickets(tx, id));
      expect(await meanwhile()).toEqual(['cancelled']);
    });
  });
});
