import { EnsureAccounts } from '@enishi/identity';
import { GrantComplimentary } from '@enishi/membership';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { EventDate, EventSale } from '../../domain/event-sale.ts';
import {
  enterMembers,
  exampleDate,
  exampleOrigin,
  exampleSale,
  exampleWords,
  foundCommunity,
  publishEvent,
} from '../../example-sale.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { FollowMerge } from './follow-merge.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from './hold-tickets.ts';
import { OrderTickets } from './order-tickets.ts';
import { ReadEvents } from '../events/read-events.ts';
import { ReleaseTickets } from './release-tickets.ts';
import { ReviewPurchase } from './review-purchase.ts';
import { SaveEvent } from '../events/save-event.ts';
import { TurnEvent } from '../events/turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'urikata');
  people = await enterMembers(
    program,
    communityId,
    Array.from({ length: 24 }, (_, at) => `buyer-${at}@example.jp`),
  );
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const publish = (sale: Partial<EventDate & EventSale> = {}): Promise<string> =>
  publishEvent(program, communityId, sale);
const one = (mostPerPerson = 4) => [
  { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson, capacity: null },
];

async function dateOf(eventId: string) {
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  return date!;
}

/** Presses the button of the choice: so many of each kind, in their order. */
async function hold(
  memberId: string,
  eventId: string,
  quantities: number[],
  press = newId(),
): Promise<string> {
  const { id: occurrenceId, types } = await dateOf(eventId);
  const lines = quantities.map((quantity, at) => ({ typeId: types[at]!.id, quantity }));
  return inside((tx) =>
    program.get(HoldTickets).run(tx, choosingMember(memberId), { occurrenceId, lines, press }),
  );
}

async function order(memberId: string, id: string): Promise<void> {
  const purchase = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint = '' } = purchase.disclosure ?? {};
  await inside((tx) => program.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin));
}

const standing = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).standing(tx, eventId))).map(({ capacity, sold, held }) => ({
    ...{ capacity, sold, held },
  }));
const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

describe('from the choice to the tickets', () => {
  it('keeps a place of each set for each ticket, then gives the tickets out', async () => {
    const eventId = await publish();
    const [member] = people;
    const id = await hold(member!, eventId, [2, 1]);
    expect(await standing(eventId)).toEqual([
      { capacity: 60, sold: 0, held: 3 },
      { capacity: 40, sold: 0, held: 2 },
    ]);
    await order(member!, id);
    const purchase = await inside((tx) => program.get(ReviewPurchase).run(tx, member!, id));
    expect(purchase.tickets).toHaveLength(3);
    expect(purchase.order).toMatchObject({ state: 'confirmed', total: 4_000 });
    expect(await standing(eventId)).toEqual([
      { capacity: 60, sold: 3, held: 0 },
      { capacity: 40, sold: 2, held: 0 },
    ]);
    await program.runReactions();
    const [mail] = await database.look<{ letter: { subject: string } }>(
      'select letter from platform.mail order by id desc limit 1',
    );
    expect(mail?.letter.subject).toBe('【見本の会】「道東マッチングナイト東京」のチケット');
  });

  it('costs what the live membership makes it, and says why', async () => {
    const eventId = await publish();
    const [, member] = people;
    await program.transactions.inIdentity(communityId, async (tx) => {
      const accounts = await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja');
      const givenBy = accounts.get('staff@example.jp')!;
      await program.get(GrantComplimentary).run(tx, {
        ...{ memberId: member!, idempotencyKey: newId(), givenBy, planKey: 'ind_standard' },
        ...{ reason: 'お世話になった方', from: tokyoDate('2026-04-01'), until: tokyoDate('2026-05-01') },
      });
    });
    const id = await hold(member!, eventId, [1, 0]);
    const { lines } = await inside((tx) => program.get(ReviewPurchase).run(tx, member!, id));
    expect(lines).toMatchObject([
      { price: 1_000, regular: 2_000, why: { ja: expect.stringContaining('スタンダード会員') } },
    ]);
    const seen = await inside((tx) => program.get(ReadEvents).one(tx, null, eventId));
    expect(seen.joining).toMatchObject({ off: 1_000 });
  });

  it('pressed twice is one hold, and one order with one set of tickets and one mail', async () => {
    const eventId = await publish();
    const [, , member] = people;
    const press = newId();
    const [first, again] = await Promise.all([
      hold(member!, eventId, [1, 0], press),
      hold(member!, eventId, [1, 0], press),
    ]);
    expect(again).toBe(first);
    await Promise.all([order(member!, first), order(member!, first)]);
    expect((await standing(eventId))[0]).toMatchObject({ sold: 1, held: 0 });
    const [emitted] = await database.look<{ n: number }>(
      `select count(*)::int n from platform.outbox where event = 'ticketing.tickets_issued' and payload->>'orderId' = $1`,
      [first],
    );
    expect(emitted).toEqual({ n: 1 });
  });

  it('chosen again gives up what was kept before; given back it is free at once', async () => {
    const eventId = await publish({ types: one() });
    const [, , , member] = people;
    const first = await hold(member!, eventId, [3]);
    const second = await hold(member!, eventId, [1]);
    expect((await standing(eventId))[0]).toMatchObject({ held: 1 });
    await expect(order(member!, first)).rejects.toMatchObject({ code: 'HOLD_RELEASED' });
    await inside((tx) => program.get(ReleaseTickets).run(tx, member!, second));
    expect((await standing(eventId))[0]).toMatchObject({ held: 0 });
  });
});

describe('edge case 8: limits, inside the transaction, on the whole order and on the person', () => {
  it('counts what one person has over all of their orders', async () => {
    const eventId = await publish({ types: one(2) });
    const [, , , , member] = people;
    await order(member!, await hold(member!, eventId, [2]));
    await expect(hold(member!, eventId, [1])).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
  });

  it('two presses of one person at once do not pass the limit together', async () => {
    const eventId = await publish({ types: one(2) });
    const [, , , , , member] = people;
    await order(member!, await hold(member!, eventId, [1]));
    const both = await Promise.allSettled([hold(member!, eventId, [1]), hold(member!, eventId, [1])]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect((await standing(eventId))[0]).toMatchObject({ sold: 1, held: 1 });
  });

  it('a choice waits for what the same person is ordering at that moment, and counts it', async () => {
    const eventId = await publish({ types: one(2) });
    const [, , , , , , , , , , , , , , , , member] = people;
    const id = await hold(member!, eventId, [2]);
    const shown = await inside((tx) => program.get(ReviewPurchase).run(tx, member!, id));
    const { fingerprint } = shown.disclosure!;
    let chosenAgain: Promise<unknown> = Promise.resolve();
    await inside(async (tx) => {
      await program.get(OrderTickets).run(tx, member!, { id, fingerprint }, exampleOrigin);
      chosenAgain = expect(hold(member!, eventId, [1])).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
      await new Promise((passed) => setTimeout(passed, 200));
    });
    await chosenAgain;
    expect(await standing(eventId)).toEqual([{ capacity: 60, sold: 2, held: 0 }]);
  });

  it('closes to the second, keeps nothing after its time, and never sells another price than was shown', async () => {
    const eventId = await publish({ types: one() });
    const [, , , , , , member, other] = people;
    const id = await hold(member!, eventId, [1]);
    const purchase = await inside((tx) => program.get(ReviewPurchase).run(tx, member!, id));
    await expect(
      inside((tx) =>
        program.get(OrderTickets).run(tx, member!, { id, fingerprint: 'tampered' }, exampleOrigin),
      ),
    ).rejects.toMatchObject({ code: 'DISCLOSURE_CHANGED' });
    await expect(
      inside((tx) => program.get(OrderTickets).run(tx, other!, { id, fingerprint: '' }, exampleOrigin)),
    ).rejects.toMatchObject({ kind: 'not_found' });
    program.clock.advance(10 * 60_000);
    const { fingerprint } = purchase.disclosure!;
    await expect(
      inside((tx) => program.get(OrderTickets).run(tx, member!, { id, fingerprint }, exampleOrigin)),
    ).rejects.toMatchObject({ code: 'HOLD_EXPIRED' });
    program.clock.set(exampleDate.saleUntil);
    await expect(hold(member!, eventId, [1])).rejects.toMatchObject({ code: 'SALE_CLOSED' });
  });

  it('keeps nothing beyond the end of the sale, and orders nothing of what was taken off the site meanwhile', async () => {
    const [, , , , , , , , , , , , , , , , , member] = people;
    const ending = await publish({ saleUntil: new Date('2026-04-01T03:04:00Z') });
    const late = await hold(member!, ending, [1]);
    const kept = await inside((tx) => program.get(ReviewPurchase).run(tx, member!, late));
    expect(kept.expiresAt).toEqual(new Date('2026-04-01T03:04:00Z'));
    const eventId = await publish();
    const id = await hold(member!, eventId, [1]);
    await inside((tx) => program.get(TurnEvent).withdraw(tx, eventId));
    await expect(order(member!, id)).rejects.toMatchObject({ code: 'SALE_CLOSED' });
    expect((await standing(eventId))[0]).toMatchObject({ sold: 0 });
  });

  it('sells nothing of a draft, of what was taken off the site, and of another community', async () => {
    const draft = await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: exampleSale }),
    );
    await expect(hold(people[0]!, draft, [1])).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    const eventId = await publish();
    await inside((tx) => program.get(TurnEvent).withdraw(tx, eventId));
    await expect(hold(people[0]!, eventId, [1])).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    for (const gone of [draft, eventId, newId(), 'nonsense'])
      await expect(inside((tx) => program.get(ReadEvents).one(tx, null, gone))).rejects.toMatchObject({
        ...{ kind: 'not_found', code: 'EVENT_NOT_FOUND' },
      });
    const elsewhere = await foundCommunity(program, 'yoso');
    const theirs = await publishEvent(program, elsewhere);
    await expect(inside((tx) => program.get(ReadEvents).one(tx, null, theirs))).rejects.toMatchObject({
      kind: 'not_found',
    });
  });

  it('keeps date and prices once people may rely on them; another size retires free places only', async () => {
    const eventId = await publish({ capacity: 3, types: one() });
    await expect(
      inside((tx) => program.get(SaveEvent).run(tx, { id: eventId, words: exampleWords, sale: exampleSale })),
    ).rejects.toMatchObject({ code: 'EVENT_ON_SALE' });
    await order(people[8]!, await hold(people[8]!, eventId, [2]));
    const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
    await inside((tx) => program.get(TurnEvent).resize(tx, whole!.id, 1));
    expect(await standing(eventId)).toEqual([{ capacity: 2, sold: 2, held: 0 }]);
    await expect(hold(people[9]!, eventId, [1])).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await inside((tx) => program.get(TurnEvent).resize(tx, whole!.id, 5));
    expect(await standing(eventId)).toEqual([{ capacity: 5, sold: 2, held: 0 }]);
    await hold(people[9]!, eventId, [3]);
  });

  it('hands tickets over when two entries were one person, and back when they were not', async () => {
    const eventId = await publish();
    const [kept, merged] = [people[10]!, people[11]!];
    const id = await hold(merged, eventId, [1, 0]);
    await order(merged, id);
    const listed = (memberId: string) =>
      inside(async (tx) =>
        (await program.get(OrderStore).ofMember(tx, memberId, { first: 10, after: null })).map(
          (each) => each.id,
        ),
      );
    const merge = { keptId: kept, mergedId: merged } as Parameters<FollowMerge['run']>[1];
    await inside((tx) => program.get(FollowMerge).run(tx, merge));
    expect([await listed(kept), await listed(merged)]).toEqual([[id], []]);
    await inside((tx) => program.get(FollowMerge).undo(tx, { keptId: kept, mergedId: merged, doubles: [] }));
    expect([await listed(kept), await listed(merged)]).toEqual([[], [id]]);
    const opened = (memberId: string) => inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
    expect((await opened(merged)).tickets).toHaveLength(1);
    await expect(opened(kept)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    const last = { keptId: people[9]!, mergedId: kept, doubles: [merged] };
    for (const turn of [merge, last])
      await inside((tx) => program.get(FollowMerge).run(tx, turn as typeof merge));
    await inside((tx) => program.get(FollowMerge).undo(tx, last));
    expect([await listed(people[9]!), await listed(kept)]).toEqual([[], [id]]);
  });
});

describe('the last places (edge case 1)', () => {
  /** Two kinds of ticket that draw on one set of one place. */
  const lastSeat = () =>
    publish({
      capacity: 1,
      types: [
        { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 1, capacity: null },
        { nameJa: '学生', nameEn: null, price: 0, discounted: false, mostPerPerson: 1, capacity: null },
      ],
    });

  /** One has taken the place and not yet committed while the other takes it through another kind, each on a connection of its own. */
  async function bothTake(eventId: string) {
    const store = program.get(PlaceStore);
    const real = store.take.bind(store);
    let waiting = 0;
    jest.spyOn(store, 'take').mockImplementation(async (...given) => {
      const taken = await real(...given);
      waiting += 1;
      const until = Date.now() + 300;
      while (waiting < 2 && Date.now() < until) await new Promise((done) => setTimeout(done, 10));
      return taken;
    });
    return Promise.allSettled([hold(people[12]!, eventId, [1, 0]), hold(people[13]!, eventId, [0, 1])]);
  }

  it('edge case 1: through two kinds of ticket at once, exactly one gets it', async () => {
    const eventId = await lastSeat();
    const both = await bothTake(eventId);
    expect(codes(both)).toEqual(['TICKETS_SOLD_OUT']);
    expect(await standing(eventId)).toEqual([{ capacity: 1, sold: 0, held: 1 }]);
  });

  it('edge case 1: through two lines of one order, neither gets it', async () => {
    const eventId = await lastSeat();
    await expect(hold(people[12]!, eventId, [1, 1])).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await hold(people[12]!, eventId, [1, 0]);
  });

  it('edge case 1: is promised twice where places are looked at first and taken afterwards without a lock (control)', async () => {
    const eventId = await lastSeat();
    const store = program.get(PlaceStore);
    jest.spyOn(store, 'take').mockImplementation(async (tx, [wanted], { holdId, until }) => {
      const free = await tx.query<{ id: string }>(
        'select id from ticketing.place where quota_id = $1 and held_until is null limit $2',
        [wanted!.quotaId, wanted!.count],
      );
      await new Promise((done) => setTimeout(done, 200));
      for (const { id } of free)
        await tx.query('update ticketing.place set hold_id = $2, held_until = $3 where id = $1', [
          id,
          holdId,
          until,
        ]);
      return free.length === wanted!.count;
    });
    const both = await Promise.allSettled([
      hold(people[12]!, eventId, [1, 0]),
      hold(people[13]!, eventId, [0, 1]),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('edge case 1: twenty-four press for ten places of two sets: ten tickets, none too many, none too few', async () => {
    const eventId = await publish({
      capacity: 10,
      types: [
        { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 1, capacity: 6 },
        { nameJa: '学生', nameEn: null, price: 0, discounted: false, mostPerPerson: 1, capacity: 6 },
      ],
    });
    /** Who is told that it is busy presses again, as they are told to. */
    const press = (memberId: string, at: number): Promise<string> =>
      hold(memberId, eventId, at % 2 === 0 ? [1, 0] : [0, 1]).catch((refusal: Refusal) => {
        if (refusal.code !== 'TICKETS_BUSY') throw refusal;
        return press(memberId, at);
      });
    const pressed = await Promise.allSettled(
      people.map(async (memberId, at) => {
        await order(memberId, await press(memberId, at));
      }),
    );
    expect(new Set(codes(pressed))).toEqual(new Set(['TICKETS_SOLD_OUT']));
    const [whole, ...kinds] = await standing(eventId);
    expect(whole).toEqual({ capacity: 10, sold: 10, held: 0 });
    expect(kinds.reduce((sum, { sold }) => sum + sold, 0)).toBe(10);
    for (const { sold } of kinds) expect(sold).toBeLessThanOrEqual(6);
  });

  it('come back by themselves when a hold has run out, and nobody has two claims on one', async () => {
    const eventId = await lastSeat();
    const late = await hold(people[14]!, eventId, [1, 0]);
    const shown = await inside((tx) => program.get(ReviewPurchase).run(tx, people[14]!, late));
    program.clock.advance(10 * 60_000);
    const next = await hold(people[15]!, eventId, [0, 1]);
    await order(people[15]!, next);
    const { fingerprint } = shown.disclosure!;
    await expect(
      inside((tx) =>
        program.get(OrderTickets).run(tx, people[14]!, { id: late, fingerprint }, exampleOrigin),
      ),
    ).rejects.toMatchObject({ code: 'HOLD_EXPIRED' });
    expect(await standing(eventId)).toEqual([{ capacity: 1, sold: 1, held: 0 }]);
  });
});
