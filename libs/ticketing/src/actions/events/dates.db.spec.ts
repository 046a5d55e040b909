import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { EventDate, TicketTypeDraft } from '../../domain/event-sale.ts';
import {
  enterMembers,
  exampleDate,
  exampleOrigin,
  exampleSale,
  exampleWords,
  foundCommunity,
  publishEvent,
  weeksLater,
} from '../../example-sale.ts';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { AddEventDate } from './add-event-date.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { SaveEvent } from './save-event.ts';
import { SetLottery } from '../waiting/set-lottery.ts';
import { TurnEvent } from './turn-event.ts';

jest.setTimeout(60_000);

const program = useProgram(useTestDatabase());

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'hiwari');
  const emails = Array.from({ length: 12 }, (_, at) => `guest-${at}@example.jp`);
  people = await enterMembers(program, communityId, emails);
}, 60_000);

afterEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

const kind: TicketTypeDraft = {
  ...{ nameJa: '一回券', nameEn: null, price: 0, discounted: false, mostPerPerson: 2, capacity: null },
};

const dates = (eventId: string) => inside((tx) => program.get(SaleStore).dates(tx, eventId));

async function hold(memberId: string, eventId: string, at: number, quantity: number): Promise<string> {
  const date = (await dates(eventId))[at]!;
  const wish = { occurrenceId: date.id, lines: [{ typeId: date.types[0]!.id, quantity }], press: newId() };
  return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
}

async function order(memberId: string, eventId: string, at: number, quantity: number): Promise<void> {
  const id = await hold(memberId, eventId, at, quantity);
  const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const { fingerprint } = disclosure!;
  await inside((tx) => program.get(OrderTickets).run(tx, memberId, { id, fingerprint }, exampleOrigin));
}

const standing = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).standing(tx, eventId))).map(
    ({ startsAt, nameJa, capacity, sold }) => [
      startsAt?.toISOString().slice(5, 10) ?? null,
      nameJa,
      capacity,
      sold,
    ],
  );

describe('an event with several dates', () => {
  it('has the places of each date, those of a kind on each date, and those that all dates share', async () => {
    const eventId = await publishEvent(program, communityId, {
      ...{ dates: [weeksLater(1, { capacity: 4 }), exampleDate], together: 50 },
      types: [{ ...kind, capacity: 10 }],
    });
    await order(people[0]!, eventId, 1, 2);
    expect(await standing(eventId)).toEqual([
      [null, null, 50, 2],
      ['05-10', null, 60, 0],
      ['05-10', '一回券', 10, 0],
      ['05-17', null, 4, 2],
      ['05-17', '一回券', 4, 2],
    ]);
  });

  it('counts what one person may have for each date alone', async () => {
    const eventId = await publishEvent(program, communityId, {
      ...{ dates: [exampleDate, weeksLater(1)], types: [kind] },
    });
    await order(people[1]!, eventId, 0, 2);
    await expect(hold(people[1]!, eventId, 0, 1)).rejects.toMatchObject({
      ...{ code: 'TICKETS_PER_PERSON', facts: { most: 2, taken: 2 } },
    });
    await order(people[1]!, eventId, 1, 2);
    await expect(hold(people[1]!, eventId, 1, 1)).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
  });

  it('gives out what the dates share once, whoever presses at the same moment for whichever date', async () => {
    const eventId = await publishEvent(program, communityId, {
      ...{ dates: [0, 1, 2].map((week) => weeksLater(week, { capacity: 4 })), together: 5, types: [kind] },
    });
    const pressed = await Promise.allSettled(
      people.map((memberId, at) => hold(memberId, eventId, at % 3, 1)),
    );
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    const refused = pressed.flatMap((each) =>
      each.status === 'rejected' ? [each.reason.code as string] : [],
    );
    expect(new Set(refused)).toEqual(new Set(['TICKETS_SOLD_OUT']));
    const [shared] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
    expect(shared).toMatchObject({ startsAt: null, capacity: 5, held: 5 });
  });
});

describe('a further date of an event on the site', () => {
  const add = (eventId: string, date: EventDate) =>
    inside((tx) => program.get(AddEventDate).run(tx, eventId, date));

  it('has the same kinds of ticket with places of their own, and shares what the others share', async () => {
    const eventId = await publishEvent(program, communityId, {
      ...{ together: 6, types: [{ ...kind, price: 1_500, capacity: 3 }] },
    });
    await add(eventId, weeksLater(2, { capacity: 8 }));
    const [first, second] = await dates(eventId);
    expect(second!.types).toMatchObject([{ id: first!.types[0]!.id, price: 1_500, capacity: 3, left: 3 }]);
    await order(people[2]!, eventId, 1, 2);
    expect(await standing(eventId)).toEqual([
      [null, null, 6, 2],
      ['05-10', null, 60, 0],
      ['05-10', '一回券', 3, 0],
      ['05-24', null, 8, 2],
      ['05-24', '一回券', 3, 2],
    ]);
  });

  it('is refused where it is there already, past, wrong, or of an event that is not on the site', async () => {
    const eventId = await publishEvent(program, communityId);
    await expect(add(eventId, exampleDate)).rejects.toMatchObject({ code: 'EVENT_DATE_TWICE' });
    await expect(add(eventId, weeksLater(-9))).rejects.toMatchObject({ code: 'EVENT_IN_THE_PAST' });
    await expect(add(eventId, weeksLater(1, { capacity: 0 }))).rejects.toMatchObject({
      ...{ code: 'EVENT_CAPACITY_WRONG', facts: { field: 'capacity' } },
    });
    await expect(add(eventId, weeksLater(1, { capacity: 19_941 }))).rejects.toMatchObject({
      ...{ code: 'EVENT_PLACES_TOO_MANY', facts: { field: 'capacity', most: 20_000 } },
    });
    await expect(add(newId(), exampleDate)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await inside((tx) => program.get(TurnEvent).withdraw(tx, eventId));
    await expect(add(eventId, weeksLater(1))).rejects.toMatchObject({ code: 'EVENT_NOT_ON_SITE' });
    const draft = await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: exampleSale }),
    );
    await expect(add(draft, weeksLater(1))).rejects.toMatchObject({ code: 'EVENT_NOT_ON_SITE' });
  });

  it('is counted with its add-ons and its places online, as those that it was written with', async () => {
    const lunch = { ...kind, nameJa: 'お弁当', capacity: 6_000, mostBeside: 1 };
    const online = { ...kind, nameJa: 'オンライン', capacity: 3_900, online: true };
    const eventId = await publishEvent(program, communityId, { types: [kind, online, lunch] });
    await expect(add(eventId, weeksLater(1, { capacity: 141 }))).rejects.toMatchObject({
      code: 'EVENT_PLACES_TOO_MANY',
    });
    await add(eventId, weeksLater(1, { capacity: 140 }));
    expect(await dates(eventId)).toHaveLength(2);
  });

  it('comes to an event whose places are drawn by lot only with an hour to take what is drawn, and at any time after the draw', async () => {
    const closesAt = new Date('2026-05-01T03:00:00Z');
    const eventId = await inside(async (tx) => {
      const sale = { ...exampleSale, types: [kind] };
      const id = await program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale });
      const plan = { opensAt: new Date('2026-04-02T03:00:00Z'), closesAt, offerHours: 24 };
      await program.get(SetLottery).run(tx, id, plan);
      await program.get(TurnEvent).publish(tx, id);
      return id;
    });
    const until = (saleUntil: Date) => ({ ...weeksLater(-1), saleUntil });
    const soon = until(new Date('2026-05-01T03:59:00Z'));
    await expect(add(eventId, soon)).rejects.toMatchObject({
      ...{ code: 'LOTTERY_DATE_TOO_EARLY', facts: { field: 'startsAt' } },
    });
    await add(eventId, until(new Date('2026-05-01T04:00:00Z')));
    program.clock.set(closesAt);
    await program.get(WaitingCalendar).drawLotteries();
    await add(eventId, { ...soon, startsAt: new Date(soon.startsAt.getTime() + 60_000) });
    expect(await dates(eventId)).toHaveLength(3);
  });
});
