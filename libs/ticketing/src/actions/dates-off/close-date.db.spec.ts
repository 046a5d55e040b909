import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { usualCompanyTerms } from '../../domain/company-places.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import { SettleOffOrders } from '../../edges/reactions/settle-off-orders.ts';
import { companiesOn } from '../../edges/scenarios/company-stage.ts';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import { TicketSigner } from '../../edges/ticket-signer.ts';
import { orderTicketsFor } from '../../example-order.ts';
import {
  enterMembers,
  exampleOrigin,
  exampleSale,
  exampleWords,
  foundCommunity,
  publishEvent,
  weeksLater,
} from '../../example-sale.ts';
import { DateOffStore } from '../../store/date-off.store.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { AcceptTicket } from '../handing-on/accept-ticket.ts';
import { CallOffEvent } from '../called-off/call-off-event.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { AssignCompanyPlace } from '../companies/assign-company-place.ts';
import { ReadCompanyEvents } from '../companies/read-company-events.ts';
import { ReadEventCompanies } from '../companies/read-event-companies.ts';
import { SaveCompanyTerms } from '../companies/save-company-terms.ts';
import { HandoverCodes } from '../handing-on/handover-codes.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { JoinWaitingList } from '../waiting/join-waiting-list.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReadAttendees } from '../attendees/read-attendees.ts';
import { ReadWaiting } from '../waiting/read-waiting.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { RunDoorPhones } from '../door/run-door-phones.ts';
import { SaveEvent } from '../events/save-event.ts';
import { SendTicket } from '../handing-on/send-ticket.ts';
import { SetLottery } from '../waiting/set-lottery.ts';
import { TurnEvent } from '../events/turn-event.ts';
import { CallOffDate } from './call-off-date.ts';

const database = useTestDatabase();
const program = useProgram(database);
const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inside, program);

let communityId: string;
let people: string[];

beforeAll(async () => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  communityId = await foundCommunity(program, 'chushi');
  await companies.terms();
  const emails = Array.from({ length: 10 }, (_, at) => `comes-${at}@example.jp`);
  people = await enterMembers(program, communityId, emails);
});
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));
afterEach(() => jest.restoreAllMocks());

const free = { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 4, capacity: null };
/** Three dates a week apart, of so many places each. */
const datesFor = (capacity: number) => [0, 1, 2].map((weeks) => weeksLater(weeks, { capacity }));
const publish = (capacity: number, sale: Partial<EventSale> = {}) =>
  publishEvent(program, communityId, { types: [free], ...sale, dates: datesFor(capacity) });
const datesOf = (eventId: string) => inside((tx) => program.get(SaleStore).dates(tx, eventId));
const callOff = async (eventId: string, which = 0) => {
  const dateId = (await datesOf(eventId))[which]!.id;
  await inside((tx) =>
    program
      .get(CallOffDate)
      .run(tx, { id: eventId, dateId, by: reader.accountId }, { ja: '荒天のため', en: 'Storm' }),
  );
  await program.runReactions();
};
const buy = (memberId: string, eventId: string, quantity: number, date = 0) =>
  orderTicketsFor(program, communityId, memberId, { eventId, quantity, kind: 0, date });
const hold = async (memberId: string, eventId: string, quantity: number, which = 0) => {
  const date = (await datesOf(eventId))[which]!;
  const lines = [{ typeId: date.types[0]!.id, quantity }];
  const wish = { occurrenceId: date.id, lines, press: newId() };
  return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
};
const press = async (tx: Tx, memberId: string, id: string) => {
  const { disclosure } = await program.get(ReviewPurchase).run(tx, memberId, id);
  await program
    .get(OrderTickets)
    .run(tx, memberId, { id, fingerprint: disclosure?.fingerprint ?? '' }, exampleOrigin);
};
const join = async (memberId: string, eventId: string, on: number[]) => {
  const dates = await datesOf(eventId);
  const lines = [{ typeId: dates[0]!.types[0]!.id, quantity: 1 }];
  const wish = { eventId, occurrenceIds: on.map((at) => dates[at]!.id), lines };
  return inside((tx) => program.get(JoinWaitingList).run(tx, memberId, wish));
};
const entry = (memberId: string, id: string) =>
  inside((tx) => program.get(ReadWaiting).one(tx, memberId, id));
const ticketStates = async (memberId: string, id: string) =>
  (await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id))).tickets.map(({ state }) => state);
const lettersTo = async (email: string) =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
      [email],
    )
  ).map(({ subject }) => subject);
const faults = () => inside((tx) => program.get(SaleCheckStore).faults(tx));

describe('the waiting list of a date that is called off', () => {
  it('edge case 13: is told and closed; who waits for other dates too keeps the place in line, also where the date was just offered', async () => {
    const eventId = await publish(2);
    const [first, ann, ben, cho, dan, eve] = people as [string, string, string, string, string, string];
    for (const date of [0, 1, 2]) await buy(first, eventId, 2, date);
    const offered = await join(ann, eventId, [0, 1]);
    const onlyOffered = await join(ben, eventId, [0]);
    const both = await join(cho, eventId, [0, 1]);
    const alone = await join(dan, eventId, [0]);
    const other = await join(eve, eventId, [1]);
    await giveBackOne(first, eventId, 0);
    await giveBackOne(first, eventId, 0);
    await program.get(WaitingCalendar).passOnPlaces();
    const { holdId } = await entry(ann, offered);
    expect([(await entry(ann, offered)).state, (await entry(ben, onlyOffered)).state]).toEqual([
      'offered',
      'offered',
    ]);
    await callOff(eventId);
    await expect(inside((tx) => press(tx, ann, holdId!))).rejects.toMatchObject({ code: 'DATE_OFF' });
    for (const [memberId, id] of [
      [ben, onlyOffered],
      [dan, alone],
    ] as const)
      expect((await entry(memberId, id)).state).toBe('closed');
    expect(await entry(ann, offered)).toMatchObject({ state: 'waiting', place: 1, holdId: null });
    expect(await entry(cho, both)).toMatchObject({ state: 'waiting', place: 2, dates: [{}] });
    expect(await entry(eve, other)).toMatchObject({ state: 'waiting', place: 3 });
    await expect(join(dan, eventId, [0])).rejects.toMatchObject({ code: 'DATE_OFF' });
    const told = '（2026年5月10日 18:30）は中止になりました';
    for (const [at, ends] of [
      [2, 'お待ちの方へ'],
      [4, 'お待ちの方へ'],
      [1, 'ほかの日程はそのままお待ちいただけます'],
      [3, 'ほかの日程はそのままお待ちいただけます'],
    ] as const)
      expect((await lettersTo(`comes-${at}@example.jp`)).at(-1)).toContain(`${told}（${ends}）`);
    expect((await lettersTo('comes-5@example.jp')).filter((subject) => subject.includes('中止'))).toEqual([]);
    await giveBackOne(first, eventId, 1);
    await program.get(WaitingCalendar).passOnPlaces();
    expect([(await entry(ann, offered)).state, (await entry(cho, both)).state]).toEqual([
      'offered',
      'waiting',
    ]);
  });

  it('gives its share of the places that all dates share to those who wait for the others', async () => {
    const eventId = await publish(2, { together: 2 });
    const [first, ann] = people as [string, string];
    await buy(first, eventId, 2, 0);
    const waiting = await join(ann, eventId, [0, 1]);
    await callOff(eventId);
    await program.get(WaitingCalendar).passOnPlaces();
    expect(await entry(ann, waiting)).toMatchObject({ state: 'offered' });
    expect((await datesOf(eventId))[1]!.types[0]!.left).toBe(1);
    expect(await faults()).toEqual([]);
  });

  it('before the draw of a lottery takes the date out of every application, and the draw goes on without it', async () => {
    const sale = { ...exampleSale, types: [free], dates: datesFor(1) };
    const eventId = await inside(async (tx) => {
      const id = await program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale });
      const opensAt = new Date('2026-04-02T01:00:00Z');
      const closesAt = new Date('2026-04-09T14:59:00Z');
      await program.get(SetLottery).run(tx, id, { opensAt, closesAt, offerHours: 48 });
      await program.get(TurnEvent).publish(tx, id);
      return id;
    });
    program.clock.set(new Date('2026-04-03T00:00:00Z'));
    const [ann, ben] = people as [string, string];
    const [both, alone] = [await join(ann, eventId, [0, 1]), await join(ben, eventId, [0])];
    await callOff(eventId);
    expect([(await entry(ann, both)).state, (await entry(ben, alone)).state]).toEqual(['applied', 'closed']);
    program.clock.set(new Date('2026-04-09T15:01:00Z'));
    await program.get(WaitingCalendar).drawLotteries();
    const drawn = await entry(ann, both);
    expect(drawn).toMatchObject({ state: 'offered', drawn: 1 });
    expect(drawn.offeredFor).toEqual((await datesOf(eventId))[1]!.startsAt);
  });
});

async function giveBackOne(memberId: string, eventId: string, which: number): Promise<void> {
  const { id } = (await datesOf(eventId))[which]!;
  const [ticket] = await database.look<{ id: string }>(
    `select id from ticketing.ticket where occurrence_id = $1 and state = 'valid' limit 1`,
    [id],
  );
  await inside((tx) => program.get(CancelTicket).run(tx, memberId, { id: ticket!.id, fee: 0 }));
}

describe('what is under way for a date that is called off', () => {
  it('choices are given up at once, its phones end, what was sent cannot be accepted, and names are not changed any more', async () => {
    const eventId = await publish(4);
    const [owner, chooser] = people as [string, string];
    const { orderId, ticketIds } = await buy(owner, eventId, 1);
    const chosen = await hold(chooser, eventId, 2);
    const [dateId, otherId] = (await datesOf(eventId)).map(({ id }) => id) as [string, string, string];
    const offer = (occurrenceId: string) =>
      inside((tx) =>
        program.get(RunDoorPhones).offer(tx, eventId, { doorId: occurrenceId, label: '北口', reader }),
      );
    await offer(dateId);
    await offer(otherId);
    const wish = { id: ticketIds[0]!, email: 'receiver@example.jp', locale: 'ja' as const };
    await inside((tx) => program.get(SendTicket).run(tx, owner, wish));
    const [sent] = await database.look<{ id: string }>(
      `select id from ticketing.handover where state = 'open'`,
    );
    await inside((tx) =>
      program
        .get(CallOffDate)
        .run(tx, { id: eventId, dateId, by: reader.accountId }, { ja: '荒天', en: null }),
    );
    await expect(
      inside((tx) => program.get(CancelTicket).run(tx, owner, { id: ticketIds[0]!, fee: 0 })),
    ).rejects.toMatchObject({ code: 'TICKET_OF_DATE_OFF' });
    await program.runReactions();
    const { id: again } = await inside((tx) => program.get(ReviewPurchase).run(tx, chooser, chosen));
    await expect(inside((tx) => press(tx, chooser, again))).rejects.toMatchObject({ code: 'DATE_OFF' });
    await expect(hold(chooser, eventId, 1)).rejects.toMatchObject({ code: 'DATE_OFF' });
    expect((await datesOf(eventId))[0]!.types[0]!.left).toBe(4);
    await expect(offer(dateId)).rejects.toMatchObject({ code: 'DATE_OFF' });
    const watch = await inside((tx) => program.get(RunDoorPhones).look(tx, eventId, reader));
    expect(watch.phones.map(({ occurrenceId, stage }) => [occurrenceId, stage]).sort()).toEqual(
      [
        [dateId, 'over'],
        [otherId, 'offered'],
      ].sort(),
    );
    expect(watch.dates).toHaveLength(2);
    const code = program.get(HandoverCodes).of(sent!.id);
    await expect(inside((tx) => program.get(AcceptTicket).run(tx, chooser, code))).rejects.toMatchObject({
      code: 'TICKET_NOT_GOOD',
    });
    expect(
      await database.look('select state, email from ticketing.handover where id = $1', [sent!.id]),
    ).toEqual([{ state: 'taken_back', email: null }]);
    const form = await inside((tx) => program.get(ReadAttendees).run(tx, owner, orderId));
    expect(form.open).toBe(false);
  });

  it('places of companies go back with what they used of their plan; person and company are told, and what was kept is nobody’s', async () => {
    const eventId = await publish(6, { types: [{ ...free, price: 3_000 }] });
    const terms = { kind: 'tickets_gathering' as const, position: 0, places: 4, ...usualCompanyTerms };
    await inside((tx) => program.get(SaveCompanyTerms).run(tx, eventId, terms));
    const company = await companies.member(5);
    const dates = await datesOf(eventId);
    const send = (occurrenceId: string, name: string) => {
      const holder = { memberId: null, name, email: `${newId().slice(-12)}@example.jp` };
      const wish = { occurrenceId, holder, press: newId(), locale: 'ja' as const };
      return inside((tx) =>
        program.get(AssignCompanyPlace).run(tx, company, wish, program.get(TicketSigner)),
      );
    };
    await send(dates[0]!.id, '佐藤 花');
    await send(dates[1]!.id, '鈴木 一');
    const seen = async () =>
      (await inside((tx) => program.get(ReadCompanyEvents).run(tx, company))).dates.filter(
        ({ date }) => date.eventId === eventId,
      );
    expect((await seen()).map(({ benefit }) => benefit.left)).toEqual([3, 3, 3]);
    await callOff(eventId);
    expect((await seen()).map(({ benefit, places }) => [benefit.left, places.length])).toEqual([
      [4, 1],
      [4, 0],
    ]);
    const { dates: standing } = await inside((tx) => program.get(ReadEventCompanies).run(tx, eventId));
    expect(standing.map(({ kept, assigned }) => [kept, assigned.length])).toEqual([
      [0, 0],
      [3, 1],
      [4, 0],
    ]);
    await expect(send(dates[0]!.id, '高橋 誠')).rejects.toMatchObject({ code: 'DATE_OFF' });
    expect(await lettersTo(company.email)).toContainEqual(expect.stringContaining('参加枠をお戻ししました'));
    expect(await faults()).toEqual([]);
  });
});

describe('an order whose button is pressed in the moment in which its date is called off', () => {
  /** The order is made but not committed when the desk calls off. */
  async function pressedMeanwhile(act: (eventId: string) => Promise<void>) {
    const eventId = await publish(4);
    const buyer = people[9]!;
    const id = await hold(buyer, eventId, 1);
    let off: Promise<void> | undefined;
    await inside(async (tx) => {
      await press(tx, buyer, id);
      off = act(eventId);
      await Promise.race([off, new Promise((resolve) => setTimeout(resolve, 500))]);
    });
    await off;
    await program.runReactions();
    return { buyer, id };
  }
  const wholeEvent = (eventId: string) =>
    inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天', en: null }));

  it('is waited for, and settled with the others', async () => {
    const { buyer, id } = await pressedMeanwhile(callOff);
    expect(await ticketStates(buyer, id)).toEqual(['cancelled']);
  });

  it('would slip through where nobody waits for it (control), and is found by the next look all the same', async () => {
    jest.spyOn(program.get(DateOffStore), 'releaseHolds').mockResolvedValue(undefined);
    const { buyer, id } = await pressedMeanwhile(callOff);
    expect(await ticketStates(buyer, id)).toEqual(['valid']);
    await program.get(SettleOffOrders).goOn();
    expect(await ticketStates(buyer, id)).toEqual(['cancelled']);
  });

  it('of an event that is called off as a whole is found by the next look, and by nobody where that is off (control)', async () => {
    const { buyer, id } = await pressedMeanwhile(wholeEvent);
    const look = jest.spyOn(program.get(OrderOffStore), 'beginMissed').mockResolvedValue(undefined);
    await program.get(SettleOffOrders).goOn();
    expect(await ticketStates(buyer, id)).toEqual(['valid']);
    look.mockRestore();
    await program.get(SettleOffOrders).goOn();
    expect(await ticketStates(buyer, id)).toEqual(['cancelled']);
  });
});
