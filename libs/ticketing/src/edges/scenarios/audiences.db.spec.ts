import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { EndComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AssignCompanyPlace } from '../../actions/companies/assign-company-place.ts';
import { SaveCompanyTerms } from '../../actions/companies/save-company-terms.ts';
import { BookAtCounter } from '../../actions/counter/book-at-counter.ts';
import { ReadCounter } from '../../actions/counter/read-counter.ts';
import { ReadEvents } from '../../actions/events/read-events.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { AcceptTicket } from '../../actions/handing-on/accept-ticket.ts';
import { HandoverCodes } from '../../actions/handing-on/handover-codes.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { BookFreeTickets } from '../../actions/orders/book-free-tickets.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { OrderTickets } from '../../actions/orders/order-tickets.ts';
import { ReviewPurchase } from '../../actions/orders/review-purchase.ts';
import { everybody } from '../../domain/audience.ts';
import type { Audience } from '../../domain/audience.ts';
import { choosingMember } from '../../domain/buyer.ts';
import type { ChoosingBuyer } from '../../domain/buyer.ts';
import { usualCompanyTerms } from '../../domain/company-places.ts';
import type { EventDate, EventSale } from '../../domain/event-sale.ts';
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
import { TicketSigner } from '../ticket-signer.ts';
import { companiesOn } from './company-stage.ts';
import { givePlan } from './given-plan.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
/** Where people and companies are entered. */
const inRegister = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inRegister, program);
const give = givePlan(inRegister, program);
const today = new Date('2026-04-01T03:00:00Z');
const clerk = newId();
let communityId: string;
let staff: string;
let free: string;
let paying: string;
let acting: string;
let seated: string;
let present: string;

const members: Audience = { to: 'members', planKeys: [] };
const plans: Audience = { to: 'plans', planKeys: ['ind_standard'] };
const ofCompanies: Audience = { to: 'companies', planKeys: [] };
const kind = (nameJa: string, audience: Audience, price = 0) => ({
  ...{ nameJa, nameEn: null, price, discounted: false, mostPerPerson: 4, capacity: null, audience },
});
/** One kind for each, in this order. */
const kinds = [
  ...[kind('どなたでも', everybody), kind('会員', members), kind('プラン', plans)],
  kind('法人', ofCompanies),
];
const reasonOf = [null, 'AUDIENCE_MEMBERS', 'AUDIENCE_PLANS', 'AUDIENCE_COMPANIES'];
const guest: ChoosingBuyer = { kind: 'guest', id: newId(), person: 'g@example.jp', ids: [] };

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'dareno');
  await companies.terms();
  const company = await companies.member(3);
  [free, paying, seated, acting] = (await enterMembers(program, communityId, [
    ...['free@example.jp', 'paying@example.jp', 'seated@example.jp', company.email],
  ])) as [string, string, string, string];
  staff = await inRegister(async (tx) =>
    (await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja')).get('staff@example.jp')!,
  );
  present = await give(paying, staff);
  await inRegister((tx) =>
    tx.query(
      `insert into membership.membership_source (id, community_id, member_id, kind, source_id, plan_key, from_day, created_at, updated_at)
       values ($1, $2, $3, 'seat', $4, 'ind_standard', '2026-04-01', $5, $5)`,
      [newId(), tx.community, seated, newId(), tx.now],
    ),
  );
}, 60_000);
beforeEach(() => program.clock.set(today));

const publish = (changes: Partial<EventDate & EventSale> = {}) =>
  publishEvent(program, communityId, { types: kinds, ...changes });
const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
async function wishFor(eventId: string, at: number, quantity = 1) {
  const date = await dateOf(eventId);
  return { occurrenceId: date.id, lines: [{ typeId: date.types[at]!.id, quantity }], press: newId() };
}
const choose = async (buyer: ChoosingBuyer, eventId: string, at: number): Promise<string> => {
  const wish = await wishFor(eventId, at);
  return inside((tx) => program.get(HoldTickets).run(tx, buyer, wish));
};
const press = async (memberId: string, id: string) => {
  const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));
  const order = { id, fingerprint: disclosure!.fingerprint };
  return inside((tx) => program.get(OrderTickets).run(tx, memberId, order, exampleOrigin));
};
const counted = async (eventId: string) => {
  const [row] = await database.look<Record<string, number>>(
    `select (select count(*)::int from ticketing.hold where event_id = $1) holds,
            (select count(*)::int from ticketing.ticket_order where event_id = $1) orders,
            (select count(*)::int from ticketing.ticket_payment p join ticketing.ticket_order r on r.id = p.order_id where r.event_id = $1) payments,
            (select count(*)::int from ticketing.place p join ticketing.quota q on q.id = p.quota_id
              where q.event_id = $1 and (p.hold_id is not null or p.ticket_id is not null)) places`,
    [eventId],
  );
  return row;
};
const nothing = { holds: 0, orders: 0, payments: 0, places: 0 };
const answered = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error),
  );

describe('a kind of ticket and for whom it is', () => {
  it.each<[string, () => ChoosingBuyer, boolean[]]>([
    ['somebody without an account', () => guest, [true, false, false, false]],
    ['a free member', () => choosingMember(free), [true, true, false, false]],
    ['a member of the plan', () => choosingMember(paying), [true, true, true, false]],
    ['somebody in a seat of a company', () => choosingMember(seated), [true, true, true, true]],
    ['a free member who acts for a company', () => choosingMember(acting), [true, true, false, true]],
  ])(
    '%s is given what it is for, and told why not of the rest; the page says the same',
    async (_, of, may) => {
      const buyer = of();
      const eventId = await publish();
      for (const [at, open] of may.entries()) {
        if (buyer.kind === 'guest' && open) continue;
        expect(await answered(choose(buyer, eventId, at))).toBe(open ? null : reasonOf[at]);
      }
      const memberId = buyer.kind === 'member' ? buyer.id : null;
      const { audiences, dates } = await inside((tx) => program.get(ReadEvents).one(tx, memberId, eventId));
      expect(dates[0]!.types.map(({ id }) => audiences.get(id)!.mayHave)).toEqual(may);
      expect(audiences.get(dates[0]!.types[2]!.id)!.plans).toEqual([
        { ja: 'スタンダード会員', en: 'ind_standard' },
      ]);
    },
  );

  it('a request with kinds that the page did not offer leaves nothing behind, alone or beside one that is open', async () => {
    const eventId = await publish();
    const { id: occurrenceId, types } = await dateOf(eventId);
    const lines = [types[0]!, types[2]!].map(({ id: typeId }) => ({ typeId, quantity: 1 }));
    const wish = { occurrenceId, lines, press: newId() };
    const refused = { code: 'AUDIENCE_PLANS', facts: { plansJa: '「スタンダード会員」' } };
    await expect(
      inside((tx) => program.get(HoldTickets).run(tx, choosingMember(free), wish)),
    ).rejects.toMatchObject(refused);
    await expect(
      inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(free), wish)),
    ).rejects.toMatchObject(refused);
    expect(await answered(choose(guest, eventId, 1))).toBe('AUDIENCE_MEMBERS');
    expect(await counted(eventId)).toEqual(nothing);
  });

  it('the plan has ended between the choice and the final button: nothing is ordered or charged, and what is kept goes by itself', async () => {
    const [lapsing] = (await enterMembers(program, communityId, ['lapsing@example.jp'])) as [string];
    await give(lapsing, staff);
    program.clock.set(new Date('2026-05-31T14:55:00Z'));
    const date = { startsAt: new Date('2026-07-10T09:30:00Z'), endsAt: new Date('2026-07-10T11:30:00Z') };
    const later = await publish({
      ...{ ...date, saleUntil: date.startsAt, payment: 'card', types: [kind('プラン', plans, 3_000)] },
    });
    const id = await choose(choosingMember(lapsing), later, 0);
    program.clock.set(new Date('2026-05-31T15:01:00Z'));
    expect(await answered(press(lapsing, id))).toBe('AUDIENCE_PLANS');
    expect(await counted(later)).toEqual({ holds: 1, orders: 0, payments: 0, places: 1 });
    expect(await answered(choose(choosingMember(lapsing), later, 0))).toBe('AUDIENCE_PLANS');
    program.clock.set(new Date('2026-05-31T15:10:00Z'));
    expect((await dateOf(later)).types[0]!.left).toBe(60);
  });

  it('the desk ends the plan while the final button is pressed: an order or a refusal, never both, and after it no order', async () => {
    const eventId = await publish({ types: [kind('プラン', plans)] });
    const emails = Array.from({ length: 5 }, (_, at) => `race-${at}@example.jp`);
    const racing = await enterMembers(program, communityId, emails);
    const presents = await Promise.all(racing.map((memberId) => give(memberId, staff)));
    const held = await Promise.all(racing.map((memberId) => choose(choosingMember(memberId), eventId, 0)));
    const pressed = await Promise.all(
      racing.flatMap((memberId, at) => [
        answered(press(memberId, held[at]!)),
        answered(inRegister((tx) => program.get(EndComplimentary).run(tx, presents[at]!, staff))),
      ]),
    );
    const outcomes = racing.map((_, at) => pressed[at * 2]!);
    expect(racing.map((_, at) => pressed[at * 2 + 1])).toEqual(racing.map(() => null));
    for (const outcome of outcomes) expect([null, 'AUDIENCE_PLANS']).toContain(outcome);
    expect((await counted(eventId))!.orders).toBe(outcomes.filter((outcome) => outcome === null).length);
    for (const [at, memberId] of racing.entries())
      if (outcomes[at] !== null) expect(await answered(press(memberId, held[at]!))).toBe('AUDIENCE_PLANS');
  });

  it('at the counter the clerk is told why before anything is booked, of a member and of a guest', async () => {
    const eventId = await publish();
    const yamada = {
      ...{ familyName: '山田', givenName: 'ツル', familyKana: 'やまだ', givenKana: 'つる' },
      ...{ phone: '0154820000', email: '' },
    };
    const book = async (memberId: string | null, at: number) => {
      const wish = await wishFor(eventId, at);
      return inside((tx) =>
        program.get(BookAtCounter).run(tx, {
          ...{ ...wish, locale: 'ja', by: clerk, memberId, guest: memberId ? null : yamada },
          ...{ total: 0, pays: 'later', payBy: tokyoDate('2026-04-08') },
        }),
      );
    };
    const price = async (memberId: string | null, at: number) => {
      const { occurrenceId, lines } = await wishFor(eventId, at);
      return inside((tx) => program.get(ReadCounter).price(tx, { occurrenceId, lines, memberId }));
    };
    expect(await answered(price(null, 1))).toBe('AUDIENCE_MEMBERS');
    expect(await answered(book(null, 1))).toBe('AUDIENCE_MEMBERS');
    expect(await answered(book(free, 2))).toBe('AUDIENCE_PLANS');
    expect(await counted(eventId)).toEqual(nothing);
    expect(await answered(book(free, 1))).toBeNull();
    expect(await answered(book(null, 0))).toBeNull();
  });

  it('is handed on only to somebody who may have it', async () => {
    const eventId = await publish();
    const wish = await wishFor(eventId, 2);
    const id = await inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(paying), wish));
    const { tickets } = await inside((tx) => program.get(ReviewPurchase).run(tx, paying, id));
    const ticketId = tickets[0]!.id;
    await inside((tx) =>
      program.get(SendTicket).run(tx, paying, { id: ticketId, email: 'free@example.jp', locale: 'ja' }),
    );
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [ticketId]));
    const code = program.get(HandoverCodes).of(open!.id);
    const look = await inside((tx) => program.get(AcceptTicket).look(tx, code, free));
    expect(look.hindrance).toMatchObject({ code: 'AUDIENCE_PLANS' });
    const accept = (memberId: string) => inside((tx) => program.get(AcceptTicket).run(tx, memberId, code));
    expect(await answered(accept(free))).toBe('AUDIENCE_PLANS');
    expect(await answered(accept(seated))).toBeNull();
  });

  it('is given to companies only where it is for everybody or for them', async () => {
    const company = await companies.member(4);
    const eventId = await publish();
    const terms = (position: number) => ({
      ...{ kind: 'tickets_gathering' as const, position, places: 2, ...usualCompanyTerms },
    });
    const save = (position: number) =>
      inside((tx) => program.get(SaveCompanyTerms).run(tx, eventId, terms(position)));
    expect(await answered(save(1))).toBe('AUDIENCE_NOT_FOR_COMPANIES');
    expect(await answered(save(2))).toBe('AUDIENCE_NOT_FOR_COMPANIES');
    expect(await answered(save(3))).toBeNull();
    const { id: occurrenceId } = await dateOf(eventId);
    const holder = { memberId: null, name: '佐藤 花', email: 'hana@company.example.jp' };
    const wish = { occurrenceId, holder, press: newId(), locale: 'ja' as const };
    const assign = () =>
      inRegister((tx) => program.get(AssignCompanyPlace).run(tx, company, wish, program.get(TicketSigner)));
    expect(await answered(assign())).toBeNull();
  });

  it('names plans that are on offer, goes along into a copy, and is as it was for every event before', async () => {
    const save = (audience: Audience | undefined, like: string | null = null) =>
      inside((tx) =>
        program.get(SaveEvent).run(tx, {
          ...{ id: null, like, words: exampleWords },
          sale: { ...exampleSale, types: [{ ...exampleSale.types[1]!, ...(audience ? { audience } : {}) }] },
        }),
      );
    await expect(save({ to: 'plans', planKeys: ['ind_gone'] })).rejects.toMatchObject({
      ...{ code: 'AUDIENCE_WRONG', facts: { field: 'type-0-audience' } },
    });
    await expect(save({ to: 'plans', planKeys: [] })).rejects.toMatchObject({ code: 'AUDIENCE_WRONG' });
    const pattern = await save(plans);
    expect((await dateOf(await save(plans, pattern))).types[0]!.audience).toEqual(plans);
    expect((await dateOf(await save(undefined))).types[0]!.audience).toEqual(everybody);
  });

  it('the present that a plan rests on is ended by the desk: what was ordered stays, and nothing new is', async () => {
    const eventId = await publish();
    const wish = await wishFor(eventId, 2);
    const id = await inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(paying), wish));
    await inRegister((tx) => program.get(EndComplimentary).run(tx, present, staff));
    const kept = await inside((tx) => program.get(ReviewPurchase).run(tx, paying, id));
    expect(kept.tickets).toMatchObject([{ state: 'valid' }]);
    expect(await answered(choose(choosingMember(paying), eventId, 2))).toBe('AUDIENCE_PLANS');
  });
});
