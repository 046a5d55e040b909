import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { Admit } from '../../actions/door/admit.ts';
import { AssignCompanyPlace } from '../../actions/companies/assign-company-place.ts';
import { CompanySide } from '../../actions/companies/company-side.ts';
import { HandOnCompanyPlace } from '../../actions/companies/hand-on-company-place.ts';
import { ReadBearerTicket } from '../../actions/companies/read-bearer-ticket.ts';
import { ReadCompanyEvents } from '../../actions/companies/read-company-events.ts';
import { ReadEventCompanies } from '../../actions/companies/read-event-companies.ts';
import { SaveCompanyTerms } from '../../actions/companies/save-company-terms.ts';
import { TakeBackCompanyPlace } from '../../actions/companies/take-back-company-place.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { usualCompanyTerms } from '../../domain/company-places.ts';
import type { CompanyTerms } from '../../domain/company-places.ts';
import type { EventDate, EventSale } from '../../domain/event-sale.ts';
import { enterMembers, exampleDate, foundCommunity, publishEvent } from '../../example-sale.ts';
import { CompanyPoolStore } from '../../store/company-pool.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { SettleOffOrders } from '../reactions/settle-off-orders.ts';
import { companiesOn } from './company-stage.ts';
import type { Company } from './company-stage.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const companies = companiesOn(inside, program);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;
let fans: string[];

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'hojin');
  await companies.terms();
  fans = await enterMembers(program, communityId, ['hana@example.jp', 'jun@example.jp']);
}, 60_000);
beforeEach(() => program.clock.set(today));
afterEach(() => jest.restoreAllMocks());

/** A week before 10 May 2026, at 18:00 in Tokyo. */
const hour = new Date('2026-05-03T09:00:00Z');
const terms: CompanyTerms = { kind: 'tickets_gathering', position: 0, places: 4, ...usualCompanyTerms };
const kinds = [
  { nameJa: '一般', nameEn: 'Adult', price: 3_000, discounted: true, mostPerPerson: 20, capacity: null },
];

/** An event on the site that keeps places for companies. */
async function event(
  changes: Partial<CompanyTerms> = {},
  sale: Partial<EventDate & EventSale> = {},
): Promise<string> {
  const id = await publishEvent(program, communityId, { capacity: 6, types: kinds, ...sale });
  await inside((tx) => program.get(SaveCompanyTerms).run(tx, id, { ...terms, ...changes }));
  return id;
}

const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
const someone = (name: string) => ({ memberId: null, name, email: `${newId().slice(-12)}@example.jp` });
const signer = () => program.get(TicketSigner);

async function assign(
  { accountId, companyId }: Company,
  eventId: string,
  { holder = someone('佐藤 花'), press = newId() } = {},
): Promise<string> {
  const { id: occurrenceId } = await dateOf(eventId);
  const wish = { occurrenceId, holder, press, locale: 'ja' as const };
  return inside((tx) => program.get(AssignCompanyPlace).run(tx, { accountId, companyId }, wish, signer()));
}

const takeBack = ({ accountId, companyId }: Company, id: string) =>
  inside((tx) => program.get(TakeBackCompanyPlace).run(tx, { accountId, companyId }, id));
const seen = async (company: Company, eventId: string) =>
  (await inside((tx) => program.get(ReadCompanyEvents).run(tx, company))).dates.find(
    ({ date }) => date.eventId === eventId,
  )!;
const standing = async (eventId: string) => {
  const [whole] = await inside((tx) => program.get(SaleStore).standing(tx, eventId));
  return { sold: whole!.sold, held: whole!.held };
};
const kept = async (eventId: string): Promise<number | undefined> =>
  (await inside((tx) => program.get(ReadEventCompanies).run(tx, eventId))).dates[0]?.kept;
const codes = (settled: PromiseSettledResult<unknown>[]) =>
  settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));
const lettersTo = async (email: string) =>
  database.look<{ subject: string; url: string }>(
    `select letter->>'subject' subject, letter->'button'->>'url' url from platform.mail where recipient = $1 order by id`,
    [email],
  );

describe('a company with seats at gatherings', () => {
  it('sees what is left and why it costs nothing, and sends somebody: place, ticket and benefit in one commit', async () => {
    const eventId = await event();
    const company = await companies.member(2);
    expect((await seen(company, eventId)).may).toEqual({ count: 2, bound: 'benefit' });
    const holder = someone('佐藤 花');
    const press = newId();
    const id = await assign(company, eventId, { holder, press });
    expect(await assign(company, eventId, { holder, press })).toBe(id);
    const { may, places, benefit, until } = await seen(company, eventId);
    expect(may).toEqual({ count: 1, bound: 'benefit' });
    expect(until).toEqual(hour);
    expect([benefit.left, places.map(({ name }) => name)]).toEqual([1, ['佐藤 花']]);
    expect(await standing(eventId)).toEqual({ sold: 1, held: 3 });
    const [letter] = await lettersTo(holder.email);
    expect(letter?.subject).toContain('「道東マッチングナイト東京」の参加枠のご案内（ためし');
    const facts = signer().read(letter!.url.split('/').at(-1)!);
    expect(await inside((tx) => program.get(ReadBearerTicket).run(tx, facts))).toMatchObject({ good: true });
    const [order] = await database.look<{ total: number; lines: { regular: number; why: { ja: string } }[] }>(
      'select total, lines from ticketing.ticket_order where id = $1',
      [id],
    );
    expect(order).toMatchObject({ total: 0, lines: [{ price: 0, regular: 3_000 }] });
    expect(order?.lines[0]?.why.ja).toBe('法人ベーシックの特典「交流会の参加枠」');
  });

  it('sends somebody else: the code of the first opens nothing from that moment on, and both are told', async () => {
    const eventId = await event();
    const company = await companies.member(2);
    const [first, second] = [someone('佐藤 花'), someone('鈴木 純')];
    const id = await assign(company, eventId, { holder: first });
    const hand = (holder: typeof second) =>
      inside((tx) => program.get(HandOnCompanyPlace).run(tx, company, { id, holder }, signer()));
    await hand(second);
    await hand(second);
    const codeOf = async (email: string, at: number) =>
      signer().read((await lettersTo(email))[at]!.url.split('/').at(-1)!)!;
    const [old, now] = [await codeOf(first.email, 0), await codeOf(second.email, 0)];
    expect((await lettersTo(first.email)).at(-1)?.subject).toContain('参加者が変更されました');
    expect(await lettersTo(second.email)).toHaveLength(1);
    const good = (facts: typeof old) => inside((tx) => program.get(ReadBearerTicket).run(tx, facts));
    expect([(await good(old)).good, (await good(now)).good]).toEqual([false, true]);
    program.clock.set(exampleDate.startsAt);
    const staff = { accountId: newId(), role: 'staff' as const };
    const read = (facts: typeof old) => inside((tx) => program.get(Admit).run(tx, eventId, facts, staff));
    expect([(await read(old)).verdict, (await read(now)).verdict]).toEqual(['handed_on', 'admitted']);
    await expect(takeBack(company, id)).rejects.toMatchObject({ code: 'TICKET_USED' });
    expect(
      (await database.look('select 1 from membership.benefit_use where company_id = $1', [company.companyId]))
        .length,
    ).toBe(1);
  });

  it('takes a place back: benefit and place are there again, and nobody’s name is kept', async () => {
    const eventId = await event();
    const company = await companies.member(1);
    const holder = someone('佐藤 花');
    const id = await assign(company, eventId, { holder });
    await takeBack(company, id);
    expect(await seen(company, eventId)).toMatchObject({ places: [], may: { count: 1, bound: 'benefit' } });
    expect(await standing(eventId)).toEqual({ sold: 0, held: 4 });
    expect(await kept(eventId)).toBe(4);
    expect((await lettersTo(holder.email)).at(-1)?.subject).toContain('参加枠が取り消されました');
    const rows = await database.look('select state, name, email from ticketing.company_place where id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ state: 'returned', name: '', email: '' }]);
    await expect(takeBack(company, id)).rejects.toMatchObject({ code: 'COMPANY_PLACE_NOT_FOUND' });
    await assign(company, eventId);
  });

  it('is refused more than its benefit, its share of the event and the room, the same person twice, and a stranger everything', async () => {
    const eventId = await event();
    const [poor, rich] = [await companies.member(1), await companies.member(10)];
    const holder = someone('佐藤 花');
    await assign(poor, eventId, { holder });
    await expect(assign(poor, eventId)).rejects.toMatchObject({ code: 'BENEFIT_USED_UP' });
    await assign(rich, eventId, { holder });
    await expect(assign(rich, eventId, { holder })).rejects.toMatchObject({ code: 'COMPANY_PLACE_TWICE' });
    await assign(rich, eventId);
    await expect(assign(rich, eventId)).rejects.toMatchObject({
      code: 'COMPANY_PLACES_MOST',
      facts: { most: 2 },
    });
    await expect(assign(rich, eventId, { holder: { ...holder, email: 'x' } })).rejects.toMatchObject({
      code: 'EMAIL_UNREADABLE',
    });
    await expect(assign({ ...rich, accountId: poor.accountId }, eventId)).rejects.toMatchObject({
      kind: 'not_found',
    });
    const other = await publishEvent(program, communityId, { types: kinds });
    await expect(assign(rich, other)).rejects.toMatchObject({ code: 'COMPANY_PLACES_NONE' });
    const [theirs] = (await seen(rich, eventId)).places;
    await expect(takeBack(poor, theirs!.id)).rejects.toMatchObject({ code: 'COMPANY_PLACE_NOT_FOUND' });
    program.clock.set(exampleDate.saleUntil);
    await expect(assign(await companies.member(3), eventId)).rejects.toMatchObject({ code: 'SALE_CLOSED' });
    await expect(takeBack(rich, theirs!.id)).rejects.toMatchObject({ code: 'EVENT_BEGUN' });
  });

  it('has its places back when the event is called off, and person and company are told', async () => {
    const eventId = await event();
    const company = await companies.member(2);
    const holder = someone('佐藤 花');
    await assign(company, eventId, { holder });
    await inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await program.get(SettleOffOrders).goOn();
    await program.runReactions();
    const left = await inside((tx) =>
      program.get(CompanySide).left(tx, company.companyId, ['tickets_gathering']),
    );
    expect(left.get('tickets_gathering')?.left).toBe(2);
    expect((await lettersTo(holder.email)).at(-1)?.subject).toContain('中止になりました');
    const toCompany = (await lettersTo(company.email)).map(({ subject }) => subject);
    expect(toCompany.filter((subject) => subject.includes('参加枠をお戻ししました'))).toHaveLength(1);
  });
});

describe('places kept for companies', () => {
  const buy = async (quantity: number, memberId = fans[0]!) => {
    const { id: occurrenceId, types } = (await dateOf(current))!;
    const lines = [{ typeId: types[0]!.id, quantity }];
    return inside((tx) =>
      program.get(HoldTickets).run(tx, choosingMember(memberId), { occurrenceId, lines, press: newId() }),
    );
  };
  let current = '';

  it('are no one else’s until the hour, and on sale from the hour on, by the clock alone', async () => {
    current = await event();
    await expect(buy(3)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    program.clock.set(new Date(hour.getTime() - 1_000));
    await expect(buy(3)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    program.clock.set(hour);
    await buy(5);
    const company = await companies.member(3);
    expect((await seen(company, current)).may).toEqual({ count: 1, bound: 'room' });
    await assign(company, current);
    await expect(assign(company, current)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
  });

  it('follow when the desk says another number or hour; what is sold is never taken from anybody', async () => {
    current = await event({ places: 2 });
    await buy(3);
    const say = (changes: Partial<CompanyTerms> | null) =>
      inside((tx) => program.get(SaveCompanyTerms).run(tx, current, changes && { ...terms, ...changes }));
    await say({ places: 6 });
    expect([await kept(current), await standing(current)]).toEqual([3, { sold: 0, held: 6 }]);
    await say({ places: 1, daysBefore: 0, hour: 12 });
    expect(await kept(current)).toBe(1);
    program.clock.set(new Date('2026-05-10T02:59:59Z'));
    expect(await kept(current)).toBe(1);
    program.clock.set(new Date('2026-05-10T03:00:00Z'));
    expect(await kept(current)).toBe(0);
    program.clock.set(today);
    await say(null);
    expect(await kept(current)).toBe(0);
    await expect(say({ places: 7 })).rejects.toMatchObject({
      ...{ code: 'COMPANY_TERMS_WRONG', facts: { field: 'places', least: 0, most: 6 } },
    });
  });
});

describe('at the same moment', () => {
  it('eight presses of one company for one event: its share of two places, and no more', async () => {
    const eventId = await event();
    const company = await companies.member(10);
    const pressed = await Promise.allSettled(Array.from({ length: 8 }, () => assign(company, eventId)));
    expect(codes(pressed)).toEqual(Array(6).fill('COMPANY_PLACES_MOST'));
    expect(await standing(eventId)).toEqual({ sold: 2, held: 2 });
  });

  it('pass the share of two where nobody holds the places of the date (control)', async () => {
    const eventId = await event();
    const company = await companies.member(10);
    jest.spyOn(program.get(CompanyPoolStore), 'hold').mockResolvedValue();
    const pressed = await Promise.allSettled(Array.from({ length: 8 }, () => assign(company, eventId)));
    expect(pressed.length - codes(pressed).length).toBeGreaterThan(2);
  });

  /** Six presses for three events, two each; their dates are held by nobody else. */
  async function atThreeEvents(company: Company) {
    const events = [await event(), await event(), await event()];
    const pressed = await Promise.allSettled(
      [...events, ...events].map((eventId) => assign(company, eventId)),
    );
    const sold = await Promise.all(events.map(standing));
    return { codes: codes(pressed), sold: sold.reduce((sum, each) => sum + each.sold, 0) };
  }

  it('six presses at three events use no more than the two seats of the year', async () => {
    const outcome = await atThreeEvents(await companies.member(2));
    expect(outcome).toEqual({ codes: Array(4).fill('BENEFIT_USED_UP'), sold: 2 });
  });

  it('overdraw the year where the benefit is looked at first and counted afterwards (control)', async () => {
    const company = await companies.member(2);
    const side = program.get(CompanySide);
    jest.spyOn(side, 'take').mockImplementation(async (tx, { companyId, kind }) => {
      const { left } = (await side.left(tx, companyId, [kind])).get(kind)!;
      if (!left) throw new Error('nothing is left');
      return { ja: '', en: '' };
    });
    expect((await atThreeEvents(company)).sold).toBe(6);
  });
});
