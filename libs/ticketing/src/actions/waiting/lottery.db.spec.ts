import type { Tx } from '@enishi/platform';
import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { commitmentOf, drawLottery } from '../../domain/lottery.ts';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import {
  enterMembers,
  exampleSale,
  exampleWords,
  exampleDate,
  exampleOrigin,
  foundCommunity,
} from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { offeringsOf } from '../orders/check-choice.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { JoinWaitingList } from './join-waiting-list.ts';
import { LeaveWaitingList } from './leave-waiting-list.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReadLottery } from './read-lottery.ts';
import { ReadWaiting } from './read-waiting.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { SaveEvent } from '../events/save-event.ts';
import { SetLottery } from './set-lottery.ts';
import { TurnEvent } from '../events/turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'urikata');
  const emails = Array.from({ length: 8 }, (_, at) => `draws-${at}@example.jp`);
  people = await enterMembers(program, communityId, emails);
}, 60_000);

const opensAt = new Date('2026-04-02T01:00:00Z');
const closesAt = new Date('2026-04-09T14:59:00Z');
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
const lottery = (eventId: string) => inside((tx) => program.get(ReadLottery).run(tx, eventId));
const seen = (memberId: string, id: string) => inside((tx) => program.get(ReadWaiting).one(tx, memberId, id));
const draw = () => program.get(WaitingCalendar).drawLotteries();

/** An event of so many places that are drawn by lot, on the site. */
async function publish(capacity: number): Promise<string> {
  const type = {
    nameJa: '一般',
    nameEn: null,
    price: 0,
    discounted: false,
    mostPerPerson: 4,
    capacity: null,
  };
  const sale = { ...exampleSale, dates: [{ ...exampleDate, capacity }], types: [type] };
  return inside(async (tx) => {
    const id = await program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale });
    await program.get(SetLottery).run(tx, id, { opensAt, closesAt, offerHours: 48 });
    await program.get(TurnEvent).publish(tx, id);
    return id;
  });
}

async function wish(eventId: string, quantity: number) {
  const { id, types } = await dateOf(eventId);
  return { occurrenceId: id, lines: [{ typeId: types[0]!.id, quantity }] };
}

async function apply(memberId: string, eventId: string, quantity: number): Promise<string> {
  const { occurrenceId, lines } = await wish(eventId, quantity);
  return inside((tx) =>
    program.get(JoinWaitingList).run(tx, memberId, { eventId, occurrenceIds: [occurrenceId], lines }),
  );
}

const hold = async (memberId: string, eventId: string) => {
  const wanted = { ...(await wish(eventId, 1)), press: newId() };
  return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wanted));
};

describe('an event whose places are drawn by lot', () => {
  it('takes applications in its window alone, sells nothing before, and shows what its seed is bound to', async () => {
    const eventId = await publish(3);
    const [ann, ben] = people as [string, string];
    await expect(apply(ann, eventId, 1)).rejects.toMatchObject({ code: 'LOTTERY_NOT_OPEN' });
    program.clock.set(opensAt);
    await expect(hold(ann, eventId)).rejects.toMatchObject({ code: 'LOTTERY_ONLY' });
    await expect(apply(ann, eventId, 4)).rejects.toMatchObject({ code: 'WAITING_TOO_MANY' });
    const [id, again] = await Promise.all([apply(ann, eventId, 2), apply(ann, eventId, 2)]);
    expect(again).toBe(id);
    expect(await seen(ann, id)).toMatchObject({ state: 'applied', place: null });
    const [kept] = await database.look<{ seed: string }>(
      'select seed from ticketing.lottery where event_id = $1',
      [eventId],
    );
    expect(await lottery(eventId)).toMatchObject({
      ...{ stage: 'open', seed: null, commitment: commitmentOf(kept!.seed), applications: 1, results: [] },
    });
    await inside((tx) => program.get(LeaveWaitingList).run(tx, ann, id));
    expect(await seen(ann, id)).toMatchObject({ state: 'left' });
    await draw();
    expect((await lottery(eventId))!.stage).toBe('open');
    program.clock.set(closesAt);
    await expect(apply(ben, eventId, 1)).rejects.toMatchObject({ code: 'LOTTERY_CLOSED' });
    await expect(inside((tx) => program.get(SetLottery).run(tx, eventId, null))).rejects.toMatchObject({
      code: 'LOTTERY_FIXED',
    });
  });

  it('is drawn once, as anybody can draw it again; who was drawn has until the hour to take it, the rest wait in that order', async () => {
    const eventId = await publish(5);
    program.clock.set(opensAt);
    const sizes = [2, 1, 3, 2, 1, 4];
    const entries = new Map<string, string>();
    for (const [at, size] of sizes.entries())
      entries.set(await apply(people[at]!, eventId, size), people[at]!);
    program.clock.set(closesAt);
    const date = await dateOf(eventId);
    const parties = [...entries.keys()].map((id, at) => ({
      ...{ id, occurrenceIds: [date.id], lines: [{ typeId: date.types[0]!.id, quantity: sizes[at]! }] },
    }));
    await Promise.all([draw(), draw()]);
    const { seed, results, stage } = (await lottery(eventId))!;
    expect(stage).toBe('drawn');
    const expected = drawLottery(parties, seed!, {
      dates: [{ id: date.id, offerings: offeringsOf(date) }],
      free: new Map([[date.types[0]!.quotaIds[0]!, 5]]),
      order: 'in_order',
    });
    const won = results.filter(({ state }) => state === 'offered').map(({ id }) => id);
    expect(won).toEqual(expected.won.map(({ id }) => id));
    expect(results.filter(({ state }) => state === 'waiting').map(({ id }) => id)).toEqual(
      expected.waiting.map(({ id }) => id),
    );
    const [winner, loser] = [won[0]!, expected.waiting[0]!.id];
    const offer = await seen(entries.get(winner)!, winner);
    expect(offer.offeredUntil).toEqual(new Date(closesAt.getTime() + 48 * 3_600_000));
    expect(await seen(entries.get(loser)!, loser)).toMatchObject({ place: 1 });
    await program.runReactions();
    const subjects = (
      await database.look<{ s: string }>(`select letter->>'subject' s from platform.mail`)
    ).map(({ s }) => s);
    expect(subjects.filter((s) => s.includes('当選のお知らせ'))).toHaveLength(won.length);
    expect(subjects.filter((s) => s.includes('今回は席をご用意できませんでした'))).toHaveLength(
      expected.waiting.length,
    );

    const { disclosure } = await inside((tx) =>
      program.get(ReviewPurchase).run(tx, entries.get(winner)!, offer.holdId!),
    );
    const order = { id: offer.holdId!, fingerprint: disclosure!.fingerprint };
    await inside((tx) => program.get(OrderTickets).run(tx, entries.get(winner)!, order, exampleOrigin));
    program.clock.advance(48 * 3_600_000);
    await program.get(WaitingCalendar).passOnPlaces();
    expect(await seen(entries.get(winner)!, winner)).toMatchObject({ state: 'accepted' });
    const sizeOf = (id: string) => results.find((each) => each.id === id)!.size;
    const free = 5 - sizeOf(winner);
    const next = await seen(entries.get(loser)!, loser);
    expect(next.state).toBe(sizeOf(loser) <= free ? 'offered' : 'waiting');
    const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
    expect(whole!.sold + whole!.held).toBeLessThanOrEqual(5);
  });
});
