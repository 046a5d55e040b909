import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { GrantComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { SetAsking } from '../actions/attendees/set-asking.ts';
import type { AskingDraft } from '../actions/attendees/set-asking.ts';
import { StateTravel } from '../actions/events/state-travel.ts';
import { BookFreeTickets } from '../actions/orders/book-free-tickets.ts';
import { HoldTickets } from '../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../actions/orders/order-tickets.ts';
import { ReviewPurchase } from '../actions/orders/review-purchase.ts';
import { JoinWaitingList } from '../actions/waiting/join-waiting-list.ts';
import { choosingMember } from '../domain/buyer.ts';
import type { EventDate, EventSale } from '../domain/event-sale.ts';
import type { QuestionDraft } from '../domain/question.ts';
import { enterMembers, exampleOrigin, foundCommunity, publishEvent } from '../example-sale.ts';
import { PlaceStore } from '../store/place.store.ts';
import { SaleStore } from '../store/sale.store.ts';
import { PurchaseIntake } from './purchase-intake.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const today = new Date('2026-04-01T03:00:00Z');

const buyers = 32;
let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'hitooshi');
  const addresses = Array.from({ length: buyers }, (_, at) => `buyer-${at}@example.jp`);
  people = await enterMembers(program, communityId, addresses);
}, 60_000);

beforeEach(() => program.clock.set(today));
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

/** What another process of the API has: buyers meet those of this one in the database alone. */
const anotherProcess = (): PurchaseIntake =>
  new PurchaseIntake(
    program.transactions,
    program.get(BookFreeTickets),
    program.get(HoldTickets),
    program.get(ReviewPurchase),
    program.get(OrderTickets),
  );

const kind = (nameJa: string, capacity: number | null, { price = 0, discounted = false, most = 2 } = {}) => ({
  ...{ nameJa, nameEn: null, price, discounted, mostPerPerson: most, capacity },
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
const book = (memberId: string, wish: ReturnType<typeof wishOf>, intake = program.get(PurchaseIntake)) =>
  intake.book(communityId, memberId, wish);
const read = (memberId: string, id: string) =>
  inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
const standing = async ({ eventId }: Pick<OnSale, 'eventId'>) =>
  (await inside((tx) => program.get(SaleStore).standing(tx, eventId))).map(({ sold, held }) => ({
    ...{ sold, held },
  }));
const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.map((each) => (each.status === 'rejected' ? (each.reason as { code: string }).code : 'served'));
const written = async ({ eventId }: OnSale) => {
  const [row] = await database.look<{ orders: number; tickets: number; told: number }>(
    `select (select count(*)::int from ticketing.ticket_order where event_id = $1) orders,
            (select count(*)::int from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id
              where r.event_id = $1) tickets,
            (select count(*)::int from ticketing.ticket_order r
               join platform.outbox b on b.event = 'ticketing.tickets_issued' and b.payload->>'orderId' = r.id::text
              where r.event_id = $1) told`,
    [eventId],
  );
  return row!;
};

describe('free tickets are booked in one press', () => {
  it('with a place of each set for each ticket, an order and one letter, and nothing that runs out', async () => {
    const sale = await publish({ capacity: 10, types: [kind('一般', 5), kind('学生', null)] });
    const id = await book(people[0]!, {
      ...wishOf(sale),
      lines: sale.types.map((typeId) => ({ typeId, quantity: 2 })),
    });
    const purchase = await read(people[0]!, id);
    expect(purchase).toMatchObject({ stage: 'confirmed', disclosure: null, order: { total: 0 } });
    expect(purchase.tickets.map(({ ticketTypeId, nth }) => [ticketTypeId, nth])).toEqual(
      expect.arrayContaining(sale.types.flatMap((typeId) => [1, 2].map((nth) => [typeId, nth]))),
    );
    const perSet = await database.look<{ sets: number }>(
      `select count(distinct p.quota_id)::int sets from ticketing.ticket t join ticketing.place p on p.ticket_id = t.id
        where t.order_id = $1 group by t.id order by 1`,
      [id],
    );
    expect(perSet.map(({ sets }) => sets)).toEqual([1, 1, 2, 2]);
    expect(await standing(sale)).toEqual([
      { sold: 4, held: 0 },
      { sold: 2, held: 0 },
    ]);
    expect(await written(sale)).toEqual({ orders: 1, tickets: 4, told: 1 });
    program.clock.set(new Date('2026-04-01T04:00:00Z'));
    expect((await read(people[0]!, id)).stage).toBe('confirmed');
    await program.runReactions();
    const [mail] = await database.look<{ letter: { subject: string } }>(
      'select letter from platform.mail order by id desc limit 1',
    );
    expect(mail?.letter.subject).toBe('【見本の会】「道東マッチングナイト東京」のチケット');
  });

  it('once, however often it is pressed: a double click, two processes, and again later', async () => {
    const sale = await publish({ capacity: 10, types: [kind('一般', null, { most: 4 })] });
    const wish = wishOf(sale);
    const ids = await Promise.all([
      ...[book(people[1]!, wish), book(people[1]!, wish), book(people[1]!, wish, anotherProcess())],
      inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(people[1]!), wish)),
    ]);
    expect(await book(people[1]!, wish)).toBe(ids[0]);
    expect(new Set(ids).size).toBe(1);
    expect(await written(sale)).toEqual({ orders: 1, tickets: 1, told: 1 });
  });

  it('in two tabs at once: no more than one person may have, and what was chosen before is given up', async () => {
    const sale = await publish({ capacity: 10, types: [kind('一般', null)] });
    const [a, b] = [people[2]!, people[3]!];
    const tabs = await Promise.allSettled([
      book(a, wishOf(sale, 0, 2)),
      book(a, wishOf(sale, 0, 2), anotherProcess()),
    ]);
    expect(codes(tabs).sort()).toEqual(['TICKETS_PER_PERSON', 'served']);
    const kept = await program.get(PurchaseIntake).hold(communityId, b, wishOf(sale, 0, 2));
    const id = await book(b, wishOf(sale));
    expect([(await read(b, kept)).stage, (await read(b, id)).stage]).toEqual(['released', 'confirmed']);
    expect(await standing(sale)).toEqual([{ sold: 3, held: 0 }]);
  });

  it('many at once are served with the statements of one, or refused as if alone', async () => {
    const sale = await publish({
      capacity: 40,
      types: [kind('一般', null), kind('会員外', null, { price: 500 })],
    });
    const all = (many: number, from = 0) =>
      countStatements(() => Promise.all(people.slice(from, from + many).map((id) => book(id, wishOf(sale)))));
    const [one, others] = [await all(1), await all(29, 1)];
    expect(others.statements.length).toBe(one.statements.length);
    const mixed = await Promise.allSettled([
      book(people[30]!, wishOf(sale)),
      book(people[31]!, wishOf(sale, 1)),
      book(people[0]!, wishOf(sale, 0, 2)),
      book(people[1]!, { ...wishOf(sale), occurrenceId: newId() }),
    ]);
    expect(codes(mixed)).toEqual(['served', 'served', 'TICKETS_PER_PERSON', 'EVENT_NOT_FOUND']);
    expect(await written(sale)).toEqual({ orders: 31, tickets: 31, told: 31 });
    expect(await standing(sale)).toEqual([{ sold: 31, held: 1 }]);
  });
});

describe('what is not simple leads to the page with the final button', () => {
  const leadsOn = async (memberId: string, sale: OnSale, at = 0) => {
    const id = await book(memberId, wishOf(sale, at));
    const { stage, disclosure } = await read(memberId, id);
    expect(stage).toBe('held');
    expect((await written(sale)).orders).toBe(0);
    return { id, total: disclosure!.total };
  };

  it('a price that has turned since the page was shown: nothing is ordered or charged', async () => {
    const sale = await publish({ types: [kind('一般', null, { price: 1_000, discounted: true })] });
    const member = people[4]!;
    await program.transactions.inIdentity(communityId, async (tx) => {
      const accounts = await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja');
      await program.get(GrantComplimentary).run(tx, {
        ...{ memberId: member, idempotencyKey: newId(), givenBy: accounts.get('staff@example.jp')! },
        ...{ planKey: 'ind_standard', reason: 'お礼' },
        ...{ from: tokyoDate('2026-04-01'), until: tokyoDate('2026-04-02') },
      });
    });
    const wish = wishOf(sale);
    program.clock.set(new Date('2026-04-03T03:00:00Z'));
    expect((await leadsOn(member, sale)).total).toBe(1_000);
    program.clock.set(today);
    expect((await read(member, await book(member, wish))).stage).toBe('confirmed');
  });

  it('names, whom to call or questions that the event asks, and the terms of a journey', async () => {
    const asksNothing: AskingDraft = {
      ...{ names: false, emergency: false, freezeDays: 1, purgeDays: 30, questions: [] },
    };
    const question: QuestionDraft = {
      ...{ id: null, kind: 'text', labelJa: '乗車場所', labelEn: null, options: [], perTicket: false },
      ...{ required: false, typeId: null, sensitive: false },
    };
    for (const asked of [{ names: true }, { emergency: true }, { questions: [question] }]) {
      const sale = await publish({ types: [kind('一般', null)] });
      await inside((tx) => program.get(SetAsking).run(tx, sale.eventId, { ...asksNothing, ...asked }));
      await leadsOn(people[5]!, sale);
    }
    const journey = await publish({ types: [kind('一般', null)] });
    const travel = { transport: false, lodging: false, agency: null, itinerary: [] };
    await inside((tx) => program.get(StateTravel).run(tx, journey.eventId, travel));
    await leadsOn(people[5]!, journey);
  });
});

describe('the last places', () => {
  it('thirty-two by one press and by three at two processes, for eleven places of two sets: eleven tickets', async () => {
    const sale = await publish({ capacity: 11, types: [kind('一般', 6), kind('学生', 6)] });
    const processes = [program.get(PurchaseIntake), anotherProcess()];
    const threePresses = async (intake: PurchaseIntake, memberId: string, at: number) => {
      const id = await intake.hold(communityId, memberId, wishOf(sale, at));
      const { disclosure } = await intake.review(communityId, memberId, { id });
      await intake.order(communityId, memberId, { id, fingerprint: disclosure!.fingerprint }, exampleOrigin);
    };
    const pressed = await Promise.allSettled(
      people.map((memberId, at): Promise<unknown> => {
        const [intake, of] = [processes[at % 2]!, (at >> 1) % 2];
        return (at >> 2) % 2 ? threePresses(intake, memberId, of) : book(memberId, wishOf(sale, of), intake);
      }),
    );
    expect(codes(pressed).filter((code) => code === 'served')).toHaveLength(11);
    expect(new Set(codes(pressed))).toEqual(new Set(['served', 'TICKETS_SOLD_OUT']));
    expect((await standing(sale))[0]).toEqual({ sold: 11, held: 0 });
    expect(await written(sale)).toEqual({ orders: 11, tickets: 11, told: 11 });
  });

  it('are kept for the waiting list, and a party that does not fit leaves its places to those after it', async () => {
    const sale = await publish({ capacity: 3, types: [kind('一般', null)] });
    const pressed = await Promise.allSettled([
      ...people.slice(0, 2).map((id) => book(id, wishOf(sale, 0, 2))),
      book(people[2]!, wishOf(sale)),
      book(people[3]!, wishOf(sale)),
    ]);
    expect(codes(pressed)).toEqual(['served', 'TICKETS_SOLD_OUT', 'served', 'TICKETS_SOLD_OUT']);
    const { eventId, occurrenceId } = sale;
    await inside((tx) =>
      program.get(JoinWaitingList).run(tx, people[4]!, {
        ...{ eventId, occurrenceIds: [occurrenceId], lines: wishOf(sale).lines },
      }),
    );
    await database.look(
      `with gone as (update ticketing.ticket t set state = 'cancelled' from ticketing.place p, ticketing.quota q
                      where p.ticket_id = t.id and q.id = p.quota_id and q.event_id = $1 and t.order_id in (
                        select id from ticketing.ticket_order where member_id = $2) returning t.id)
       update ticketing.place set ticket_id = null, hold_id = null where ticket_id in (select id from gone) returning id`,
      [eventId, people[2]!],
    );
    await expect(book(people[5]!, wishOf(sale))).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    expect(await standing(sale)).toEqual([{ sold: 2, held: 0 }]);
  });

  /** Somebody has the last place by the other way, and neither commits nor gives up while one is pressed. */
  async function decidedMeanwhile(
    take: (tx: Tx, sale: OnSale) => Promise<unknown>,
    ends: 'commits' | 'gives up',
  ) {
    const sale = await publish({ capacity: 1, types: [kind('一般', null)] });
    let pressed: Promise<PromiseSettledResult<unknown>[]> = Promise.resolve([]);
    await inside(async (tx) => {
      await take(tx, sale);
      pressed = Promise.allSettled(people.slice(1, 3).map((id) => book(id, wishOf(sale))));
      await new Promise((passed) => setTimeout(passed, 250));
      if (ends === 'gives up') throw new Error('gave up');
    }).catch(() => undefined);
    return { told: codes(await pressed).sort(), standing: (await standing(sale))[0] };
  }

  it('are waited for where somebody else is deciding about them, by one press or by a choice', async () => {
    const holding = (tx: Tx, sale: OnSale) =>
      program.get(HoldTickets).run(tx, choosingMember(people[0]!), wishOf(sale));
    const booking = (tx: Tx, sale: OnSale) =>
      program.get(BookFreeTickets).run(tx, choosingMember(people[0]!), wishOf(sale));
    const soldOut = ['TICKETS_SOLD_OUT', 'TICKETS_SOLD_OUT'];
    for (const take of [holding, booking])
      expect(await decidedMeanwhile(take, 'gives up')).toEqual({
        ...{ told: ['TICKETS_SOLD_OUT', 'served'], standing: { sold: 1, held: 0 } },
      });
    expect(await decidedMeanwhile(holding, 'commits')).toEqual({
      ...{ told: soldOut, standing: { sold: 0, held: 1 } },
    });
    expect(await decidedMeanwhile(booking, 'commits')).toEqual({
      ...{ told: soldOut, standing: { sold: 1, held: 0 } },
    });
  });

  it('are given twice where they are looked at first and given afterwards without a lock (control)', async () => {
    const sale = await publish({ capacity: 4, types: [kind('一般', null)] });
    jest.spyOn(program.get(PlaceStore), 'give').mockImplementation(async (tx, _, wanted) => {
      const [{ quotaId, ticketId }] = wanted as [{ quotaId: string; ticketId: string }];
      const [free] = await tx.query<{ id: string }>(
        'select id from ticketing.place where quota_id = $1 and ticket_id is null limit 1',
        [quotaId],
      );
      await new Promise((done) => setTimeout(done, 200));
      if (!free) return false;
      await tx.query('update ticketing.place set ticket_id = $2 where id = $1', [free.id, ticketId]);
      return true;
    });
    const pressed = await Promise.allSettled(
      people.map((id, at) => book(id, wishOf(sale), at % 2 ? program.get(PurchaseIntake) : anotherProcess())),
    );
    expect(codes(pressed).filter((code) => code === 'served').length).toBeGreaterThan(4);
  });

  it('are not given in a transaction that reads an older state', async () => {
    const sale = await publish({ capacity: 4, types: [kind('一般', null)] });
    const booked = (tx: Tx, id: string) =>
      program.get(BookFreeTickets).run(tx, choosingMember(id), wishOf(sale));
    const older = (work: (tx: Tx) => Promise<unknown>) =>
      inside(async (tx) => {
        await tx.query('set transaction isolation level repeatable read');
        return work(tx);
      });
    await expect(older((tx) => tx.inStep(people.slice(0, 4), (id) => booked(tx, id)))).rejects.toThrow(
      'Places are given at read committed only',
    );
    await expect(older((tx) => booked(tx, people[0]!))).rejects.toThrow('it would oversell');
    expect(await standing(sale)).toEqual([{ sold: 0, held: 0 }]);
  });
});
