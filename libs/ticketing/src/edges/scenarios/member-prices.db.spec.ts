import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { EndComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { BookAtCounter } from '../../actions/counter/book-at-counter.ts';
import { ReadCounter } from '../../actions/counter/read-counter.ts';
import { ReadEvents } from '../../actions/events/read-events.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { AcceptTicket } from '../../actions/handing-on/accept-ticket.ts';
import { HandoverCodes } from '../../actions/handing-on/handover-codes.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { BookFreeTickets } from '../../actions/orders/book-free-tickets.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../../actions/orders/order-tickets.ts';
import { ReviewPurchase } from '../../actions/orders/review-purchase.ts';
import { JoinWaitingList } from '../../actions/waiting/join-waiting-list.ts';
import { choosingMember } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import { noMemberPrices } from '../../domain/member-price.ts';
import type { MemberPrices } from '../../domain/member-price.ts';
import {
  enterMembers,
  exampleOrigin,
  exampleSale,
  exampleWords,
  foundCommunity,
  publishEvent,
} from '../../example-sale.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { eventType } from '../graphql/types/event.type.ts';
import { WaitingCalendar } from '../schedules/waiting-calendar.ts';
import { companiesOn } from './company-stage.ts';
import { givePlan } from './given-plan.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const inRegister = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inRegister, program);
const give = givePlan(inRegister, program);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;
let staff: string;
let free: string;
let paying: string;
let acting: string;
let present: string;
let waits: string;
let owner: string;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'ryokin');
  await companies.terms();
  const company = await companies.member(3);
  const emails = ['free', 'paying', 'waits', 'owner'].map((name) => `${name}@example.jp`);
  [free, paying, waits, owner, acting] = (await enterMembers(program, communityId, [
    ...[...emails, company.email],
  ])) as [string, string, string, string, string];
  staff = await inRegister(async (tx) =>
    (await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja')).get('staff@example.jp')!,
  );
  present = await give(paying, staff);
}, 60_000);
beforeEach(() => program.clock.set(today));

const evening: MemberPrices = { free: 2_000, paid: 1_000, company: 0 };
const kind = (memberPrices: MemberPrices = evening, price = 3_000) => ({
  ...{
    nameJa: '参加',
    nameEn: null,
    price,
    discounted: false,
    mostPerPerson: 4,
    capacity: null,
    memberPrices,
  },
});
const publish = (sale: Partial<EventSale> & { capacity?: number } = {}) =>
  publishEvent(program, communityId, { types: [kind()], payment: 'door', ...sale });
const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
async function wishFor(eventId: string, quantity = 1) {
  const date = await dateOf(eventId);
  return { occurrenceId: date.id, lines: [{ typeId: date.types[0]!.id, quantity }], press: newId() };
}
const choose = async (buyer: ChoosingBuyer, eventId: string, quantity = 1): Promise<string> => {
  const wish = await wishFor(eventId, quantity);
  return inside((tx) => program.get(HoldTickets).run(tx, buyer, wish));
};
const shown = (memberId: string, id: string) =>
  inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
const press = async (memberId: string, id: string) => {
  const { disclosure } = await shown(memberId, id);
  const order = { id, fingerprint: disclosure!.fingerprint };
  await inside((tx) => program.get(OrderTickets).run(tx, memberId, order, exampleOrigin));
  return shown(memberId, id);
};
const kept = async (holdId: string) =>
  (
    await database.look<{ price: number; regular: number; why: string | null }>(
      `select (l->>'price')::int price, (l->>'regular')::int regular, l->'why'->>'ja' why
         from ticketing.hold h, jsonb_array_elements(h.lines) l where h.id = $1`,
      [holdId],
    )
  )[0]!;
const pageOf = async (memberId: string | null, eventId: string) =>
  eventType(await inside((tx) => program.get(ReadEvents).one(tx, memberId, eventId)), today);

describe('a price for each group on one kind of ticket', () => {
  it.each<[string, () => string | null, number, string | null]>([
    ['somebody without an account', () => null, 3_000, null],
    ['a free member', () => free, 2_000, '無料会員の料金'],
    ['a paying member', () => paying, 1_000, '有料会員の料金'],
    ['whoever acts for a company', () => acting, 0, '法人会員の会社の方の料金'],
  ])('%s: page, list, hold and order say the same, and why', async (_who, of, price, why) => {
    const memberId = of();
    const eventId = await publish();
    const [type] = (await pageOf(memberId, eventId)).dates[0]!.types;
    expect(type).toMatchObject({ price, regular: 3_000, memberPrices: evening });
    expect(type!.why?.ja ?? null).toBe(why);
    const id = newId();
    const buyer: ChoosingBuyer = memberId
      ? choosingMember(memberId)
      : { kind: 'guest', id, person: 'g@example.jp', ids: [id] };
    // Of a guest the limits and the price are looked at in the same way; who they are is entered elsewhere.
    if (!memberId) {
      const { occurrenceId, lines } = await wishFor(eventId);
      const guest = await inside((tx) =>
        program.get(ReadCounter).price(tx, { occurrenceId, lines, memberId }),
      );
      expect(guest[0]).toMatchObject({ price, why });
      return;
    }
    const hold = await choose(buyer, eventId, 2);
    expect(await kept(hold)).toEqual({ price, regular: 3_000, why });
    const { order } = await press(memberId, hold);
    expect(order).toMatchObject({ total: price * 2 });
  });

  it('in one press where it is nothing, and not where the page showed nothing and it costs something by now', async () => {
    const eventId = await publish();
    const wish = await wishFor(eventId);
    const book = (memberId: string) =>
      inside(async (tx) =>
        program.get(BookFreeTickets).run(tx, choosingMember(memberId), await wishFor(eventId)),
      );
    const booked = await inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(acting), wish));
    expect((await shown(acting, booked)).order).toMatchObject({ total: 0, state: 'confirmed' });
    const led = await shown(free, await book(free));
    expect(led.order).toBeNull();
    expect(led.disclosure!.total).toBe(2_000);
  });

  it('a plan that ends between the choice and the button: what was shown is what is charged, a new choice costs what it costs by then', async () => {
    const [lapsing] = (await enterMembers(program, communityId, ['lapsing@example.jp'])) as [string];
    const given = await give(lapsing, staff);
    const eventId = await publish();
    const hold = await choose(choosingMember(lapsing), eventId);
    await inRegister((tx) => program.get(EndComplimentary).run(tx, given, staff));
    expect((await press(lapsing, hold)).order).toMatchObject({ total: 1_000 });
    expect(await kept(await choose(choosingMember(lapsing), eventId))).toMatchObject({
      ...{ price: 2_000, why: '無料会員の料金' },
    });
  });

  it('at the counter the member has theirs, and a total that is another is refused', async () => {
    const eventId = await publish();
    const wish = await wishFor(eventId);
    const book = (total: number) =>
      inside((tx) =>
        program.get(BookAtCounter).run(tx, {
          ...{ ...wish, press: newId(), locale: 'ja', by: newId(), memberId: free, guest: null, total },
          ...{ pays: 'later', payBy: tokyoDate('2026-04-08') },
        }),
      );
    await expect(book(3_000)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await shown(free, await book(2_000))).order).toMatchObject({ total: 2_000 });
  });

  it('on the waiting list the offer is at the price by then', async () => {
    const eventId = await publish({ dates: [{ ...exampleSale.dates[0]!, capacity: 1 }] });
    const first = await press(owner, await choose(choosingMember(owner), eventId));
    const { occurrenceId, lines } = await wishFor(eventId);
    await inside((tx) =>
      program.get(JoinWaitingList).run(tx, waits, { eventId, occurrenceIds: [occurrenceId], lines }),
    );
    await give(waits, staff);
    await inside((tx) => program.get(CancelTicket).run(tx, owner, { id: first.tickets[0]!.id, fee: 0 }));
    await program.get(WaitingCalendar).passOnPlaces();
    const [offer] = await database.look<{ id: string }>(
      `select id from ticketing.hold where event_id = $1 and member_id = $2`,
      [eventId, waits],
    );
    expect(await kept(offer!.id)).toEqual({ price: 1_000, regular: 3_000, why: '有料会員の料金' });
  });

  it('is handed on only to somebody who would not have paid more', async () => {
    const eventId = await publish({ types: [kind({ ...noMemberPrices, company: 0 })] });
    const id = await inside(async (tx) =>
      program.get(BookFreeTickets).run(tx, choosingMember(acting), await wishFor(eventId)),
    );
    const [ticket] = (await shown(acting, id)).tickets;
    await inside((tx) =>
      program.get(SendTicket).run(tx, acting, { id: ticket!.id, email: 'free@example.jp', locale: 'ja' }),
    );
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [ticket!.id]));
    const code = program.get(HandoverCodes).of(open!.id);
    await expect(inside((tx) => program.get(AcceptTicket).run(tx, free, code))).rejects.toMatchObject({
      code: 'HAND_ON_PRICE',
    });
  });

  it('tells a stranger what joining for nothing and joining the plan would save, a free member of the plan, and a paying one of neither', async () => {
    const eventId = await publish();
    const told = async (memberId: string | null) => {
      const { joining, joiningFree, dates } = await pageOf(memberId, eventId);
      const [type] = dates[0]!.types;
      return [joiningFree?.planKey ?? null, type!.savesFree, joining?.planKey ?? null, type!.saves];
    };
    expect(await told(null)).toEqual(['ind_free', 1_000, 'ind_standard', 2_000]);
    expect(await told(free)).toEqual([null, 0, 'ind_standard', 1_000]);
    expect(await told(paying)).toEqual([null, 0, null, 0]);
    const forAll = await publish({ types: [kind({ ...noMemberPrices, free: 2_000 })] });
    const onlyFree = await pageOf(null, forAll);
    expect([onlyFree.joiningFree?.planKey, onlyFree.joining]).toEqual(['ind_free', null]);
    const preview = eventType(await inside((tx) => program.get(ReadEvents).preview(tx, eventId)), today);
    expect(preview.dates[0]!.types[0]).toMatchObject({ memberPrices: evening, price: 3_000 });
    const page = { first: 20, after: null, kind: null, area: null, mode: null, from: null, until: null };
    const { by, events } = await inside((tx) => program.get(ReadEvents).list(tx, free, page));
    expect(by.groups).toEqual(['free']);
    expect(events.find((event) => event.eventId === eventId)!.onSale!.types[0]!.memberPrices).toEqual(
      evening,
    );
  });

  it('is kept as typed, refused where it is more than the price, and is none for every event before', async () => {
    const save = (memberPrices: MemberPrices | undefined) =>
      inside((tx) =>
        program.get(SaveEvent).run(tx, {
          ...{ id: null, words: exampleWords },
          sale: { ...exampleSale, types: [{ ...kind(), ...(memberPrices ? { memberPrices } : {}) }] },
        }),
      );
    await expect(save({ ...evening, paid: 3_001 })).rejects.toMatchObject({
      ...{ code: 'MEMBER_PRICE_WRONG', facts: { field: 'type-0-pricePaid', least: 50 } },
    });
    expect((await dateOf(await save(evening))).types[0]!.memberPrices).toEqual(evening);
    const eventId = await publish({ types: exampleSale.types });
    expect((await dateOf(eventId)).types[0]!.memberPrices).toEqual(noMemberPrices);
    expect((await pageOf(free, eventId)).dates[0]!.types[0]).toMatchObject({ memberPrices: null, why: null });
    await inRegister((tx) => program.get(EndComplimentary).run(tx, present, staff));
    expect((await pageOf(paying, await publish())).dates[0]!.types[0]!.price).toBe(2_000);
  });
});
