import { EventEmitter, once } from 'node:events';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { personLock } from '../actions/orders/check-choice.ts';
import { BookFreeTickets } from '../actions/orders/book-free-tickets.ts';
import { HoldTickets } from '../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../actions/orders/order-tickets.ts';
import { ReviewPurchase } from '../actions/orders/review-purchase.ts';
import { choosingMember } from '../domain/buyer.ts';
import type { EventDate, EventSale } from '../domain/event-sale.ts';
import { enterMembers, exampleOrigin, foundCommunity, publishEvent } from '../example-sale.ts';
import { HoldStore } from '../store/hold.store.ts';
import { PlaceStore } from '../store/place.store.ts';
import { SaleStore } from '../store/sale.store.ts';
import { PurchaseIntake } from './purchase-intake.ts';

const database = useTestDatabase();
const program = useProgram(database);

const buyers = 32;
let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'rasshu');
  const addresses = Array.from({ length: buyers }, (_, at) => `buyer-${at}@example.jp`);
  people = await enterMembers(program, communityId, addresses);
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

/** What another process of the API has: buyers gather there by themselves, and meet those of this one in the database. */
const anotherProcess = (): PurchaseIntake =>
  new PurchaseIntake(
    program.transactions,
    program.get(BookFreeTickets),
    program.get(HoldTickets),
    program.get(ReviewPurchase),
    program.get(OrderTickets),
  );

const kind = (nameJa: string, capacity: number | null, mostPerPerson = 2) => ({
  ...{ nameJa, nameEn: null, price: 0, discounted: false, mostPerPerson, capacity },
});

type OnSale = { eventId: string; occurrenceId: string; types: string[] };

async function publish(sale: Partial<EventDate & EventSale>): Promise<OnSale> {
  const eventId = await publishEvent(program, communityId, sale);
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  return { eventId, occurrenceId: date!.id, types: date!.types.map(({ id }) => id) };
}

const wishOf = ({ occurrenceId, types }: OnSale, at = 0, quantity = 1) => ({
  ...{ occurrenceId, lines: [{ typeId: types[at]!, quantity }], press: newId() },
});

async function buy(intake: PurchaseIntake, memberId: string, wish: ReturnType<typeof wishOf>): Promise<void> {
  const id = await intake.hold(communityId, memberId, wish);
  const { disclosure } = await intake.review(communityId, memberId, { id });
  await intake.order(communityId, memberId, { id, fingerprint: disclosure!.fingerprint }, exampleOrigin);
}

const standing = async ({ eventId }: OnSale) =>
  (await inside((tx) => program.get(SaleStore).standing(tx, eventId))).map(({ sold, held }) => ({
    ...{ sold, held },
  }));
const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.map((each) => (each.status === 'rejected' ? (each.reason as { code: string }).code : 'served'));
const written = async ({ eventId }: OnSale) => {
  const [row] = await database.look<{ holds: number; orders: number; tickets: number }>(
    `select (select count(*)::int from ticketing.hold where event_id = $1) holds,
            (select count(*)::int from ticketing.ticket_order where event_id = $1) orders,
            (select count(*)::int from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
              where r.event_id = $1) tickets`,
    [eventId],
  );
  return row!;
};

describe('buyers who come at the same moment', () => {
  it('are served with the statements of one, each with their own', async () => {
    const sale = await publish({ capacity: 100, types: [kind('一般', 80), kind('学生', null)] });
    const intake = program.get(PurchaseIntake);
    const hold = (many: number) => () =>
      Promise.all(
        people
          .slice(0, many)
          .map((id, at) => intake.hold(communityId, id, wishOf(sale, at % 2, 1 + (at % 2)))),
      );
    const one = await countStatements(hold(1));
    await database.look(`delete from ticketing.hold where event_id = $1 returning id`, [sale.eventId]);
    const all = await countStatements(hold(buyers));
    expect(all.statements.length).toBe(one.statements.length);
    const ids = all.result;
    await Promise.all(
      people.map(async (memberId, at) => {
        const { disclosure, lines } = await intake.review(communityId, memberId, { id: ids[at]! });
        expect(lines).toMatchObject([{ typeId: sale.types[at % 2], quantity: 1 + (at % 2) }]);
        const order = { id: ids[at]!, fingerprint: disclosure!.fingerprint };
        await intake.order(communityId, memberId, order, exampleOrigin);
      }),
    );
    expect(await written(sale)).toEqual({ holds: 32, orders: 32, tickets: 48 });
    const pages = await Promise.all(people.map((id, at) => intake.review(communityId, id, { id: ids[at]! })));
    expect(pages.map(({ tickets }) => tickets.length)).toEqual(people.map((_, at) => 1 + (at % 2)));
    expect((await standing(sale))[0]).toMatchObject({ sold: 48 });
  });

  it('are refused as if they were alone: nothing of it is kept, and nobody else is hindered', async () => {
    const sale = await publish({ capacity: 3, types: [kind('一般', null)] });
    const intake = program.get(PurchaseIntake);
    const [a, b, c, d, e] = people as [string, string, string, string, string];
    const pressed = await Promise.allSettled([
      intake.hold(communityId, a, wishOf(sale)),
      intake.hold(communityId, b, wishOf(sale, 0, 3)),
      intake.hold(communityId, c, { ...wishOf(sale), occurrenceId: newId() }),
      intake.hold(communityId, d, { ...wishOf(sale), lines: [{ typeId: newId(), quantity: 1 }] }),
      intake.hold(communityId, e, wishOf(sale, 0, 2)),
    ]);
    expect(codes(pressed)).toEqual([
      ...['served', 'TICKETS_PER_PERSON', 'EVENT_NOT_FOUND', 'TICKET_TYPE_UNKNOWN', 'served'],
    ]);
    expect(await written(sale)).toEqual({ holds: 2, orders: 0, tickets: 0 });
    expect(await standing(sale)).toEqual([{ sold: 0, held: 3 }]);
    const ids = pressed.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    const pages = await Promise.all([
      intake.review(communityId, a, { id: ids[0]! }),
      intake.review(communityId, e, { id: ids[1]! }),
    ]);
    const orders = await Promise.allSettled([
      intake.order(communityId, a, { id: ids[0]!, fingerprint: 'tampered' }, exampleOrigin),
      intake.order(
        ...([communityId, e] as const),
        { id: ids[1]!, fingerprint: pages[1].disclosure!.fingerprint },
        exampleOrigin,
      ),
      intake.order(communityId, b, { id: ids[0]!, fingerprint: '' }, exampleOrigin),
    ]);
    expect(codes(orders)).toEqual(['DISCLOSURE_CHANGED', 'served', 'PURCHASE_NOT_FOUND']);
    expect(await written(sale)).toEqual({ holds: 2, orders: 1, tickets: 2 });
    expect(await standing(sale)).toEqual([{ sold: 2, held: 1 }]);
  });

  it('have one hold each, however often they press, and choosing again gives up what was kept', async () => {
    const sale = await publish({ capacity: 10, types: [kind('一般', null)] });
    const intake = program.get(PurchaseIntake);
    const [a, b] = people as [string, string];
    const wish = wishOf(sale);
    const [first, again] = await Promise.all([
      intake.hold(communityId, a, wish),
      intake.hold(communityId, a, wish),
      intake.hold(communityId, b, wishOf(sale)),
    ]);
    expect(again).toBe(first);
    const chosen = await Promise.all([
      intake.hold(communityId, a, wishOf(sale, 0, 2)),
      intake.hold(communityId, b, wishOf(sale, 0, 2)),
    ]);
    expect(chosen).not.toContain(first);
    expect(await standing(sale)).toEqual([{ sold: 0, held: 4 }]);
  });
});

describe('the last places, in a rush', () => {
  it('thirty-two at two processes for eleven places of two sets: eleven tickets, through both kinds', async () => {
    const sale = await publish({ capacity: 11, types: [kind('一般', 6), kind('学生', 6)] });
    const processes = [program.get(PurchaseIntake), anotherProcess()];
    const pressed = await Promise.allSettled(
      people.map((memberId, at) => buy(processes[at % 2]!, memberId, wishOf(sale, (at >> 1) % 2))),
    );
    const told = codes(pressed);
    expect(told.filter((code) => code === 'served')).toHaveLength(11);
    expect(new Set(told)).toEqual(new Set(['served', 'TICKETS_SOLD_OUT']));
    const [whole, ...kinds] = await standing(sale);
    expect(whole).toEqual({ sold: 11, held: 0 });
    expect(kinds.reduce((sum, { sold }) => sum + sold, 0)).toBe(11);
    for (const { sold } of kinds) expect(sold).toBeLessThanOrEqual(6);
  });

  it('wait for nobody whose choice is being decided about elsewhere, who is served afterwards', async () => {
    const sale = await publish({ capacity: 8, types: [kind('一般', null)] });
    const intake = program.get(PurchaseIntake);
    const [stuck, other] = [people[0]!, people[1]!];
    const busy = async (lock: (tx: Tx) => Promise<unknown>, press: (id: string) => Promise<unknown>) => {
      const free = new EventEmitter();
      const elsewhere = inside(async (tx) => {
        await lock(tx);
        free.emit('locked');
        await once(free, 'over');
      });
      await once(free, 'locked');
      const [waits, served] = [press(stuck), press(other)];
      await served;
      free.emit('over');
      await Promise.all([elsewhere, waits]);
    };
    const holds = new Map<string, string>();
    await busy(
      (tx) => tx.lock(personLock(sale.eventId, choosingMember(stuck))),
      async (id) => holds.set(id, await intake.hold(communityId, id, wishOf(sale))),
    );
    const shown = new Map<string, string>();
    for (const [memberId, id] of holds)
      shown.set(memberId, (await intake.review(communityId, memberId, { id })).disclosure!.fingerprint);
    await busy(
      (tx) => program.get(HoldStore).locked(tx, stuck, holds.get(stuck)!),
      (memberId) => {
        const order = { id: holds.get(memberId)!, fingerprint: shown.get(memberId)! };
        return intake.order(communityId, memberId, order, exampleOrigin);
      },
    );
    expect(await written(sale)).toEqual({ holds: 2, orders: 2, tickets: 2 });
  });

  it('a party that does not fit leaves its places to those after it', async () => {
    const sale = await publish({ capacity: 3, types: [kind('一般', null)] });
    const intake = program.get(PurchaseIntake);
    const pressed = await Promise.allSettled(
      people
        .slice(0, 3)
        .map((id) => intake.hold(communityId, id, wishOf(sale, 0, 2)))
        .concat([intake.hold(communityId, people[3]!, wishOf(sale))]),
    );
    expect(codes(pressed)).toEqual(['served', 'TICKETS_SOLD_OUT', 'TICKETS_SOLD_OUT', 'served']);
    expect(await standing(sale)).toEqual([{ sold: 0, held: 3 }]);
  });

  /** Somebody has taken the last place and neither committed nor given up while others press. */
  async function decidedMeanwhile(sale: OnSale, ends: 'commits' | 'gives up') {
    let pressed: Promise<PromiseSettledResult<unknown>[]> = Promise.resolve([]);
    const other = inside(async (tx) => {
      await program.get(HoldTickets).run(tx, choosingMember(people[0]!), wishOf(sale));
      const intake = program.get(PurchaseIntake);
      pressed = Promise.allSettled(
        people.slice(1, 4).map((id) => intake.hold(communityId, id, wishOf(sale))),
      );
      await new Promise((passed) => setTimeout(passed, 250));
      if (ends === 'gives up') throw new Error('gave up');
    });
    await other.catch(() => undefined);
    return codes(await pressed);
  }

  it('are waited for where somebody else is deciding about them', async () => {
    const types = [kind('一般', null)];
    const given = await decidedMeanwhile(await publish({ capacity: 1, types }), 'gives up');
    expect(given.filter((code) => code === 'served')).toHaveLength(1);
    const kept = await decidedMeanwhile(await publish({ capacity: 1, types }), 'commits');
    expect(kept).toEqual(Array(3).fill('TICKETS_SOLD_OUT'));
  });

  it('are promised twice where they are looked at first and taken afterwards without a lock (control)', async () => {
    const sale = await publish({ capacity: 4, types: [kind('一般', null)] });
    const store = program.get(PlaceStore);
    jest.spyOn(store, 'take').mockImplementation(async (tx, [wanted], { holdId, until }) => {
      const free = await tx.query<{ id: string }>(
        'select id from ticketing.place where quota_id = $1 and held_until is null limit $2',
        [wanted!.quotaId, wanted!.count],
      );
      await new Promise((done) => setTimeout(done, 200));
      for (const { id } of free)
        await tx.query('update ticketing.place set hold_id = $2, held_until = $3 where id = $1', [
          ...[id, holdId, until],
        ]);
      return free.length === wanted!.count;
    });
    const pressed = await Promise.allSettled(
      people.map((id, at) =>
        (at % 2 ? program.get(PurchaseIntake) : anotherProcess()).hold(communityId, id, wishOf(sale)),
      ),
    );
    const served = codes(pressed).filter((code) => code === 'served');
    expect(served.length).toBeGreaterThan(4);
  });

  it('are not taken together in a transaction that reads an older state', async () => {
    const sale = await publish({ capacity: 4, types: [kind('一般', null)] });
    const pressed = inside(async (tx) => {
      await tx.query('set transaction isolation level repeatable read');
      return tx.inStep(people.slice(0, 4), (id) =>
        program.get(HoldTickets).run(tx, choosingMember(id), wishOf(sale)),
      );
    });
    await expect(pressed).rejects.toThrow('Places are taken at read committed only');
    expect(await standing(sale)).toEqual([{ sold: 0, held: 0 }]);
  });
});
