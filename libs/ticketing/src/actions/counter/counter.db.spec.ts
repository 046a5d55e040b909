import { GrantComplimentary } from '@enishi/membership';
import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { choosingMember } from '../../domain/buyer.ts';
import type { EventDate, EventSale } from '../../domain/event-sale.ts';
import { TicketCalendar } from '../../edges/schedules/ticket-calendar.ts';
import { enterMembers, exampleDate, foundCommunity, publishEvent } from '../../example-sale.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TrayStore } from '../../store/tray.store.ts';
import { CallOffEvent } from '../called-off/call-off-event.ts';
import { SettleOffOrder } from '../called-off/settle-off-order.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { EarnTickets } from '../pay/earn-tickets.ts';
import { PayAgain } from '../pay/pay-again.ts';
import { exampleOrigin } from '../../example-sale.ts';
import { BookAtCounter } from './book-at-counter.ts';
import type { CounterWish } from './book-at-counter.ts';
import { EndBooking } from './end-booking.ts';
import { HandBackCash } from './hand-back-cash.ts';
import { ListBookings } from './list-bookings.ts';
import { PrintBooking } from './print-booking.ts';
import { ReadCounter } from './read-counter.ts';
import { ReadParties } from './read-parties.ts';
import { inReadingOrder } from '../../domain/party-sheet.ts';
import { TakeCash } from './take-cash.ts';

const database = useTestDatabase();
const program = useProgram(database);
const clerk = newId();
const today = new Date('2026-04-01T03:00:00Z');

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'madoguchi');
  const emails = Array.from({ length: 8 }, (_, at) => `guest-${at}@example.jp`);
  people = await enterMembers(program, communityId, emails);
}, 60_000);

beforeEach(() => program.clock.set(today));
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const publish = (sale: Partial<EventDate & EventSale> = {}): Promise<string> =>
  publishEvent(program, communityId, { payment: 'card', ...sale });
const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;

const oneKind = [
  { nameJa: '一般', nameEn: null, price: 2_000, discounted: false, mostPerPerson: 4, capacity: null },
];

const yamada = {
  ...{ familyName: '山田', givenName: 'ツル', familyKana: 'やまだ', givenKana: 'つる' },
  ...{ phone: '０１５（４８２）００００', email: '' },
};

type Booked = Partial<CounterWish> & { quantity?: number };

/** Two of the first kind, later, for somebody on the phone; what is given instead goes before. */
async function book(eventId: string, { quantity = 2, ...wish }: Booked = {}): Promise<string> {
  const date = await dateOf(eventId);
  const typeId = date.types[0]!.id;
  return inside((tx) =>
    program.get(BookAtCounter).run(tx, {
      ...{ occurrenceId: date.id, lines: [{ typeId, quantity }], press: newId(), locale: 'ja', by: clerk },
      ...{ memberId: null, guest: wish.memberId ? null : yamada, total: 2_000 * quantity },
      ...{ pays: 'later', payBy: tokyoDate('2026-04-08'), ...wish },
    }),
  );
}
const take = (orderId: string, amount = 4_000) =>
  inside((tx) => program.get(TakeCash).run(tx, { orderId, amount, by: clerk }));
const end = (orderId: string, kept: number) =>
  inside((tx) => program.get(EndBooking).run(tx, { orderId, kept, by: clerk }));
const handBack = (orderId: string, amount: number) =>
  inside((tx) => program.get(HandBackCash).run(tx, { orderId, amount, by: clerk }));
const listed = (eventId: string) =>
  inside((tx) => program.get(ListBookings).run(tx, eventId, { accountId: clerk, role: 'staff' }));
const ticketsOf = (id: string) => inside((tx) => program.get(OrderStore).tickets(tx, id));
const standing = async (eventId: string) => {
  const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
  return { sold: whole!.sold, held: whole!.held };
};
/** Sums of all accounts that an order's payer touched. */
const books = async (id: string): Promise<Record<string, number>> => {
  const rows = await database.look<{ account: string; sum: string }>(
    `select p.account, sum(p.amount)::text sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
      join ticketing.ticket_order r on r.ordered_by::text = e.subject_id::text
      where r.id = $1 group by p.account having sum(p.amount) <> 0`,
    [id],
  );
  return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]));
};
const wrong = async () => [
  ...(await inside((tx) => program.get(SaleCheckStore).faults(tx))),
  ...(await database.look('select violation, detail from ledger.ledger_violations')),
];

describe('at the counter', () => {
  it('cash in the hand is tickets, a payment and the books in one commit, at the price of the live membership', async () => {
    const eventId = await publish();
    const [memberId] = people as [string];
    await program.transactions.inIdentity(communityId, async (tx) => {
      const accounts = await program.get(EnsureAccounts).run(tx, ['staff@example.jp'], 'ja');
      await program.get(GrantComplimentary).run(tx, {
        ...{ memberId, idempotencyKey: newId(), givenBy: accounts.get('staff@example.jp')! },
        ...{ planKey: 'ind_standard', reason: 'お世話になった方' },
        ...{ from: tokyoDate('2026-04-01'), until: tokyoDate('2026-05-01') },
      });
    });
    const date = await dateOf(eventId);
    const lines = [{ typeId: date.types[0]!.id, quantity: 2 }];
    const asked = { occurrenceId: date.id, lines };
    const price = (of: string | null) =>
      inside((tx) => program.get(ReadCounter).price(tx, { ...asked, memberId: of }));
    expect(await price(memberId)).toMatchObject([{ price: 1_000, regular: 2_000 }]);
    expect(await price(null)).toMatchObject([{ price: 2_000 }]);
    await expect(book(eventId, { memberId, pays: 'cash' })).rejects.toMatchObject({
      ...{ code: 'COUNTER_PRICE_CHANGED', facts: { total: 2_000 } },
    });
    expect(await standing(eventId)).toEqual({ sold: 0, held: 0 });
    const id = await book(eventId, { memberId, pays: 'cash', total: 2_000 });
    expect(await ticketsOf(id)).toMatchObject([
      { price: 1_000, state: 'valid' },
      { price: 1_000, state: 'valid' },
    ]);
    expect(await books(id)).toEqual({ cash: 2_000, output_tax: -181, contract_liability: -1_819 });
    expect(await database.look('select way, amount, done_by from ticketing.counter_cash')).toEqual([
      { way: 'taken', amount: 2_000, done_by: clerk },
    ]);
    await program.runReactions();
    const [mail] = await database.look<{ letter: { paragraphs: string[] } }>(
      'select letter from platform.mail order by id desc limit 1',
    );
    expect(JSON.stringify(mail)).toContain('窓口で、現金でお支払い済みです');
    expect(await wrong()).toEqual([]);
  });

  it('somebody on the phone without an address has their places until a day, and tickets once the cash is there', async () => {
    const eventId = await publish();
    const press = newId();
    const id = await book(eventId, { press });
    expect(await book(eventId, { press })).toBe(id);
    expect(await standing(eventId)).toEqual({ sold: 0, held: 2 });
    const [waiting] = await listed(eventId);
    expect(waiting).toMatchObject({
      ...{ stage: 'waits', name: '山田　ツル', kana: 'ヤマダ　ツル', phone: '015-482-0000', kept: 0 },
      payUntil: new Date('2026-04-08T14:59:59.999Z'),
    });
    await expect(take(id, 2_000)).rejects.toMatchObject({ code: 'COUNTER_PRICE_CHANGED' });
    await Promise.all([take(id), take(id)]);
    await take(id);
    expect(await ticketsOf(id)).toHaveLength(2);
    expect(await standing(eventId)).toEqual({ sold: 2, held: 0 });
    expect(await books(id)).toMatchObject({ cash: 4_000 });
    expect(await listed(eventId)).toMatchObject([{ stage: 'settled' }]);
    expect(await database.look('select email from ticketing.guest where phone is not null')).toEqual([
      { email: null },
    ]);
    expect(await wrong()).toEqual([]);
  });

  it('what is not paid by the day is free by comparison of time; cash is taken after it while there is room, and not beyond', async () => {
    const eventId = await publish({ capacity: 2, types: oneKind });
    const id = await book(eventId);
    await expect(book(eventId, { guest: { ...yamada, phone: '0154-00-0001' } })).rejects.toMatchObject({
      code: 'TICKETS_SOLD_OUT',
    });
    program.clock.set(new Date('2026-04-08T15:00:00Z'));
    expect(await listed(eventId)).toMatchObject([{ stage: 'lapsed' }]);
    const other = await book(eventId, {
      ...{ quantity: 1, payBy: tokyoDate('2026-04-10'), guest: { ...yamada, phone: '0154-00-0001' } },
    });
    await expect(take(id)).rejects.toMatchObject({ code: 'COUNTER_NO_ROOM' });
    expect(await books(id)).toEqual({});
    await program.get(TicketCalendar).askAboutUnpaid();
    expect((await listed(eventId)).map(({ stage }) => stage).sort()).toEqual(['lapsed', 'waits']);
    await end(other, 0);
    await take(id);
    expect(await standing(eventId)).toEqual({ sold: 2, held: 0 });
    await expect(take(other, 2_000)).rejects.toMatchObject({ code: 'COUNTER_ENDED' });
    expect(await wrong()).toEqual([]);
  });

  it('nobody has more than one person may by calling twice, with or without an address, on the site or here', async () => {
    const eventId = await publish();
    await book(eventId, { quantity: 3 });
    const again = { quantity: 2, guest: { ...yamada, phone: '015-482-0000', email: 'tsuru@example.jp' } };
    await expect(book(eventId, again)).rejects.toMatchObject({
      ...{ code: 'TICKETS_PER_PERSON', facts: { most: 4, taken: 3 } },
    });
    const [, memberId] = people as [string, string];
    await book(eventId, { memberId, quantity: 3 });
    const { id: occurrenceId, types } = await dateOf(eventId);
    const lines = [{ typeId: types[0]!.id, quantity: 2 }];
    const wish = { occurrenceId, lines, press: newId() };
    await expect(
      inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish)),
    ).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
  });

  it('says what is wrong with what was typed, and books nothing', async () => {
    const eventId = await publish();
    const nobody = { ...yamada, familyName: '', phone: ' ' };
    await expect(book(eventId, { guest: nobody })).rejects.toMatchObject({
      ...{ code: 'TEXT_MISSING', others: [{ code: 'COUNTER_CONTACT_MISSING' }] },
    });
    for (const payBy of [null, tokyoDate('2026-03-31'), tokyoDate('2026-05-11')])
      await expect(book(eventId, { payBy })).rejects.toMatchObject({ code: 'COUNTER_DAY_WRONG' });
    for (const quantity of [0, -1, 1_000_000_000])
      await expect(book(eventId, { quantity })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(book(eventId, { quantity: 5 })).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
    await expect(take(newId())).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
    expect(await standing(eventId)).toEqual({ sold: 0, held: 0 });
    program.clock.set(exampleDate.endsAt);
    await expect(book(eventId, { payBy: tokyoDate('2026-05-10') })).rejects.toMatchObject({
      code: 'SALE_CLOSED',
    });
  });

  it('goes on for whoever walks in after the sale, until the date is over, while the site sells nothing more', async () => {
    const eventId = await publish();
    const { id: occurrenceId, types } = await dateOf(eventId);
    program.clock.set(new Date('2026-05-10T11:29:00Z'));
    const online = { occurrenceId, lines: [{ typeId: types[0]!.id, quantity: 1 }], press: newId() };
    const chosen = inside((tx) => program.get(HoldTickets).run(tx, choosingMember(people[3]!), online));
    await expect(chosen).rejects.toMatchObject({ code: 'SALE_CLOSED' });
    await book(eventId, { pays: 'cash', payBy: null });
    expect(await standing(eventId)).toEqual({ sold: 2, held: 0 });
  });

  it('is paid in cash and in no other way: no card page is opened for it', async () => {
    const eventId = await publish();
    const [, , memberId] = people as [string, string, string];
    const id = await book(eventId, { memberId });
    await expect(
      inside((tx) => program.get(PayAgain).run(tx, memberId, id, exampleOrigin)),
    ).rejects.toMatchObject({ code: 'COUNTER_PAYS_CASH' });
  });
});

describe('on paper', () => {
  const reader = { accountId: clerk, role: 'staff' as const };
  const logged = () =>
    database.look<{ act: string; people: number }>(
      `select act, people from membership.access_log where account_id = $1 and act = 'export_members' order by at`,
      [clerk],
    );

  it('is everybody who is expected, also whoever is yet to pay, and it is written down that the names left', async () => {
    const eventId = await publish();
    const [, , , , , memberId] = people as string[];
    await book(eventId, { memberId: memberId!, pays: 'cash' });
    await book(eventId, { quantity: 3 });
    const gone = await book(eventId, { quantity: 1, guest: { ...yamada, phone: '0154-00-0003' } });
    await end(gone, 0);
    const { id } = await dateOf(eventId);
    const { parties } = await inside((tx) => program.get(ReadParties).run(tx, id, reader));
    const general = { name: { ja: '一般', en: 'Adult' } };
    expect(inReadingOrder(parties)).toMatchObject([
      { kana: 'ミホン　ハナコ', due: 0, kinds: [{ ...general, count: 2 }] },
      { kana: 'ヤマダ　ツル', mark: '015-482-0000', due: 6_000, kinds: [{ ...general, count: 3 }] },
    ]);
    expect(await logged()).toMatchObject([{ people: 2 }]);
  });

  it('are the tickets of a booking as soon as there are any', async () => {
    const eventId = await publish();
    const id = await book(eventId);
    const print = (of: string) => inside((tx) => program.get(PrintBooking).run(tx, of, reader));
    await expect(print(id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await expect(print(newId())).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
    await take(id);
    expect((await print(id)).tickets.map(({ holder }) => holder)).toEqual(['山田　ツル', '山田　ツル']);
    expect(await logged()).toHaveLength(2);
  });
});

describe('cash that goes back', () => {
  it('is what the policy leaves, waits in the tray until it is handed over, and then leaves the books', async () => {
    const eventId = await publish({ cancelling: [{ from: 60, percent: 50 }] });
    const id = await book(eventId, { pays: 'cash' });
    expect(await listed(eventId)).toMatchObject([{ kept: 2_000, due: 0 }]);
    await expect(end(id, 0)).rejects.toMatchObject({ code: 'CANCEL_TERMS_CHANGED' });
    await end(id, 2_000);
    await end(id, 2_000);
    expect(await standing(eventId)).toEqual({ sold: 0, held: 0 });
    expect(await listed(eventId)).toMatchObject([{ stage: 'ended', due: 2_000 }]);
    const tray = () => inside((tx) => program.get(TrayStore).rows(tx));
    expect(await tray()).toMatchObject([
      { kind: 'cash_due', amount: 1_000 },
      { kind: 'cash_due', amount: 1_000 },
    ]);
    await expect(handBack(id, 4_000)).rejects.toMatchObject({ code: 'COUNTER_CASH_CHANGED' });
    await Promise.all([handBack(id, 2_000), handBack(id, 2_000)]);
    expect([await tray(), (await listed(eventId))[0]!.due]).toEqual([[], 0]);
    expect(await books(id)).toMatchObject({ cash: 2_000, output_tax: -182, contract_liability: -1_818 });
    program.clock.set(exampleDate.startsAt);
    await inside((tx) => program.get(EarnTickets).run(tx));
    expect(await books(id)).toMatchObject({ cash: 2_000, ticket_revenue: -1_818 });
    expect(await wrong()).toEqual([]);
  });

  it('of a booking with add-ons it is reckoned for each, whichever stands last', async () => {
    const lunch = { ...oneKind[0]!, nameJa: 'お弁当', price: 1_200, capacity: 4, mostBeside: 1 };
    const eventId = await publish({ types: [...oneKind, lunch], cancelling: [{ from: 60, percent: 50 }] });
    const { types } = await dateOf(eventId);
    const lines = types.map(({ id: typeId }) => ({ typeId, quantity: 1 }));
    const id = await book(eventId, { lines, total: 3_200, pays: 'cash' });
    expect(await listed(eventId)).toMatchObject([{ kept: 1_600 }]);
    await end(id, 1_600);
    expect(await listed(eventId)).toMatchObject([{ stage: 'ended', due: 1_600 }]);
    expect((await ticketsOf(id)).map(({ state, fee }) => [state, fee])).toEqual([
      ['cancelled', 1_000],
      ['cancelled', 600],
    ]);
    expect(await wrong()).toEqual([]);
  });

  it('given back by its buyer it waits at the counter as well; called off it is all of it', async () => {
    const eventId = await publish({ cancelling: [] });
    const [, , , memberId] = people as [string, string, string, string];
    const id = await book(eventId, { memberId, pays: 'cash' });
    const [ticket] = await ticketsOf(id);
    await inside((tx) => program.get(CancelTicket).run(tx, memberId, { id: ticket!.id, fee: 0 }));
    expect(await listed(eventId)).toMatchObject([{ stage: 'settled', due: 2_000, prices: [2_000] }]);
    const later = await book(eventId, { guest: { ...yamada, phone: '0154-00-0002' } });
    await inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '大雪のため', en: '' }));
    for (const order of [id, later]) await inside((tx) => program.get(SettleOffOrder).run(tx, order));
    expect((await listed(eventId)).map(({ due, stage }) => [due, stage])).toEqual(
      expect.arrayContaining([
        [4_000, 'settled'],
        [0, 'lapsed'],
      ]),
    );
    await handBack(id, 4_000);
    expect(await books(id)).toEqual({});
    expect(await wrong()).toEqual([]);
  });
});

describe('the last place, asked for on the phone and on the site at once', () => {
  /** Whoever has taken the place waits with the commit until the other has tried, each on a connection of its own. */
  async function both(eventId: string) {
    const { id: occurrenceId, types } = await dateOf(eventId);
    const lines = [{ typeId: types[0]!.id, quantity: 1 }];
    const wish = { occurrenceId, lines, press: newId() };
    const settled = await Promise.allSettled([
      book(eventId, { quantity: 1 }),
      inside((tx) => program.get(HoldTickets).run(tx, choosingMember(people[4]!), wish)),
    ]);
    return settled.map((each) =>
      each.status === 'fulfilled' ? 'taken' : (each.reason as { code: string }).code,
    );
  }

  it('exactly one has it', async () => {
    const eventId = await publish({ capacity: 1, types: oneKind });
    const store = program.get(PlaceStore);
    const real = store.take.bind(store);
    let tried = 0;
    jest.spyOn(store, 'take').mockImplementation(async (...given) => {
      const taken = await real(...given);
      tried += 1;
      const until = Date.now() + 300;
      while (tried < 2 && Date.now() < until) await new Promise((done) => setTimeout(done, 10));
      return taken;
    });
    expect((await both(eventId)).sort()).toEqual(['TICKETS_SOLD_OUT', 'taken']);
    expect(await standing(eventId)).toEqual({ sold: 0, held: 1 });
  });

  it('is promised twice where free places are looked at first and taken afterwards without a lock (control)', async () => {
    const eventId = await publish({ capacity: 1, types: oneKind });
    jest
      .spyOn(program.get(PlaceStore), 'take')
      .mockImplementation(async (tx, [wanted], { holdId, until }) => {
        const found = await tx.query<{ id: string }>(
          'select id from ticketing.place where quota_id = $1 and held_until is null limit $2',
          [wanted!.quotaId, wanted!.count],
        );
        await new Promise((done) => setTimeout(done, 200));
        for (const { id } of found)
          await tx.query('update ticketing.place set hold_id = $2, held_until = $3 where id = $1', [
            ...[id, holdId, until],
          ]);
        return found.length === wanted!.count;
      });
    expect(await both(eventId)).toEqual(['taken', 'taken']);
  });
});
