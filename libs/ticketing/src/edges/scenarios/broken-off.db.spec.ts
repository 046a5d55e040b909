import { newId } from '@enishi/kernel';
import { useApi, useSandbox, useTestDatabase } from '@enishi/testing';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../../actions/orders/order-tickets.ts';
import { exampleOrigin } from '../../example-sale.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** What is broken off half-way: by a lock that does not come, a process that dies, a database that is gone. */
describe('broken off in the middle (edge case 6)', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const api = useApi(database, () => sandbox.settings());
  const stage = setPayingStage({ database, sandbox, program: api });

  afterEach(() => jest.restoreAllMocks());

  const free = { payment: 'door' as const };
  /** Places of an event are being decided about by somebody else for as long as the work takes. */
  async function whileLocked<T>(eventId: string, work: () => Promise<T>): Promise<T> {
    return stage.inside(async (tx) => {
      const [whole] = await api.get(SaleStore).standing(tx, eventId);
      await api.get(PlaceStore).locked(tx, whole!.id);
      return work();
    });
  }
  /** A press of the final button, whose statements may take no longer than 300 ms. */
  const pressBriefly = async (memberId: string, id: string): Promise<void> => {
    const { fingerprint } = (await stage.purchase(memberId, id)).disclosure!;
    await stage.inside(async (tx) => {
      await tx.query(`set local statement_timeout = 300`);
      await api.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin);
    });
  };
  /** All that an order leaves: the order, its tickets, and what is to be told of it. */
  const leftOf = async (id: string) => {
    const [row] = await database.look(
      `select (select count(*)::int from ticketing.ticket_order where id = $1) orders,
              (select count(*)::int from ticketing.ticket where order_id = $1) tickets,
              (select count(*)::int from billing.checkout_attempt a where a.idempotency_key like 'tickets:' || $1 || ':%') pages,
              (select count(*)::int from platform.outbox where payload->>'orderId' = $1::text) told`,
      [id],
    );
    return row;
  };
  const nothing = { orders: 0, tickets: 0, pages: 0, told: 0 };

  it('edge case 6: the final button says that it is busy, what was chosen stays kept, and pressed again it is one order', async () => {
    for (const [payment, whole] of [
      ['door', { orders: 1, tickets: 2, pages: 0, told: 1 }],
      ['card', { orders: 1, tickets: 0, pages: 1, told: 0 }],
    ] as const) {
      const [buyer, eventId] = [await stage.member(), await stage.publish(4, { payment })];
      const id = await stage.hold(buyer, eventId, 2);
      await whileLocked(eventId, () =>
        expect(pressBriefly(buyer, id)).rejects.toMatchObject({ code: 'ORDER_BUSY', kind: 'unavailable' }),
      );
      expect(await leftOf(id)).toEqual(nothing);
      expect((await stage.purchase(buyer, id)).stage).toBe('held');
      expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 2 });
      await stage.press(buyer, id);
      await stage.press(buyer, id);
      expect(await leftOf(id)).toEqual(whole);
    }
  });

  it('edge case 6: a choice says so too, and what was chosen before stays kept', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish(4, free)];
    const first = await stage.hold(buyer, eventId, 1);
    await whileLocked(eventId, async () => {
      const [date] = await stage.inside((tx) => api.get(SaleStore).dates(tx, eventId));
      const wish = { occurrenceId: date!.id, lines: [{ typeId: date!.types[0]!.id, quantity: 2 }] };
      await expect(
        stage.inside(async (tx) => {
          await tx.query(`set local statement_timeout = 300`);
          return api.get(HoldTickets).run(tx, choosingMember(buyer), { ...wish, press: newId() });
        }),
      ).rejects.toMatchObject({ code: 'TICKETS_BUSY', kind: 'unavailable' });
    });
    expect((await stage.purchase(buyer, first)).stage).toBe('held');
    await stage.press(buyer, first);
    expect((await stage.purchase(buyer, first)).tickets).toHaveLength(1);
  });

  it('edge case 6: dying between tickets and commit leaves nothing, no letter either; the letter follows the commit, once', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish(4, free)];
    const id = await stage.hold(buyer, eventId, 2);
    dieAfterIssuing();
    await expect(stage.press(buyer, id)).rejects.toThrow('killed');
    await api.runReactions();
    expect([await leftOf(id), await stage.letters(buyer)]).toEqual([nothing, []]);
    await stage.press(buyer, id);
    expect(await stage.letters(buyer)).toEqual([]);
    await api.runReactions();
    await api.runReactions();
    expect(await stage.letters(buyer)).toHaveLength(1);
  });

  it('edge case 6: a worker that dies over a payment leaves neither tickets nor money in the books; tried again, both, once', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish(4)];
    const { id, url } = await stage.order(buyer, eventId, 2);
    await payPage(url);
    const spy = dieAfterIssuing(100);
    await stage.catchUp().catch(() => undefined);
    expect(spy).toHaveBeenCalled();
    expect(await stage.balances(buyer)).toEqual({});
    expect(await stage.purchase(buyer, id)).toMatchObject({ stage: 'awaiting_payment', tickets: [] });
    spy.mockRestore();
    await stage.wait(10);
    await stage.catchUp();
    expect((await stage.purchase(buyer, id)).tickets).toHaveLength(2);
    expect(await stage.standing(eventId)).toEqual({ sold: 2, held: 0 });
    expect(await stage.balances(buyer)).toMatchObject({ stripe_clearing: 4_000 - 144 });
    expect(await stage.letters(buyer)).toHaveLength(1);
    expect(await stage.faults()).toEqual([]);
  });

  it('edge case 6: a webhook that cannot be stored is answered 5xx, so that Stripe sends it again; then it is taken in, once', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish(4)];
    const { id, url } = await stage.order(buyer, eventId);
    await payPage(url);
    const told = (await sandbox.events()).filter((event) => JSON.stringify(event).includes(id));
    const deliver = async (): Promise<number[]> => {
      const codes: number[] = [];
      for (const event of told)
        codes.push(
          (
            await api.app.inject({
              ...{ method: 'POST', url: '/hooks/stripe' },
              ...sandbox.delivery(event, api.clock.now()),
            })
          ).statusCode,
        );
      return codes;
    };
    await database.look('alter table billing.stripe_event rename to gone');
    const refused = await deliver();
    await database.look('alter table billing.gone rename to stripe_event');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((code) => code >= 500)).toBe(true);
    await api.runReactions();
    expect((await stage.purchase(buyer, id)).stage).toBe('awaiting_payment');
    for (let times = 0; times < 2; times += 1) expect(new Set(await deliver())).toEqual(new Set([200]));
    await api.runReactions();
    expect((await stage.purchase(buyer, id)).tickets).toHaveLength(1);
    expect(await stage.letters(buyer)).toHaveLength(1);
  });

  /** Whoever writes tickets dies before the commit, so many times. */
  function dieAfterIssuing(deaths = 1): jest.SpyInstance {
    const orders = api.get(OrderStore);
    const real = orders.issue.bind(orders);
    let left = deaths;
    return jest.spyOn(orders, 'issue').mockImplementation(async (...given) => {
      await real(...given);
      if (left-- > 0) throw new Error('killed');
    });
  }
});
