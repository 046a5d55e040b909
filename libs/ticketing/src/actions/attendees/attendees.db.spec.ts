import { EnsureAccounts, newToken } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { NamedSlot } from '../../domain/attendee.ts';
import { TicketSigner } from '../../edges/ticket-signer.ts';
import {
  enterMembers,
  exampleDate,
  exampleOrigin,
  exampleSale,
  foundCommunity,
  publishEvent,
} from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { AcceptTicket } from '../handing-on/accept-ticket.ts';
import { Admit } from '../door/admit.ts';
import { ChangeAttendees } from './change-attendees.ts';
import { FollowMerge } from '../orders/follow-merge.ts';
import { HandoverCodes } from '../handing-on/handover-codes.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { ListAttendees } from './list-attendees.ts';
import type { AttendeeSearch } from './list-attendees.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import { ReadAttendees } from './read-attendees.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { RunDoorPhones } from '../door/run-door-phones.ts';
import { SendTicket } from '../handing-on/send-ticket.ts';
import { SetAsking } from './set-asking.ts';
import { StandAtDoor } from '../door/stand-at-door.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];
let accountId: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'onamae');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp', 'three@example.jp']);
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['door@example.jp'], 'ja'),
  );
  accountId = accounts.get('door@example.jp')!;
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

const taro = { familyName: '髙橋', givenName: '太郎', familyKana: 'ﾀｶﾊｼ', givenKana: 'たろう' };
const jun = { familyName: '鈴木', givenName: '潤', familyKana: 'スズキ', givenKana: 'ジュン' };

const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));

/** An event of `capacity` places, which asks for names settled so many days before. */
async function asking(freezeDays = 0, capacity = 60): Promise<string> {
  const eventId = await publishEvent(program, communityId, { capacity, types });
  await inside((tx) =>
    program
      .get(SetAsking)
      .run(tx, eventId, { names: true, emergency: false, freezeDays, purgeDays: 30, questions: [] }),
  );
  return eventId;
}

const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;

/** Places of the free kind are kept. */
async function keep(memberId: string, eventId: string, quantity: number) {
  const date = await dateOf(eventId);
  const typeId = date.types[1]!.id;
  const wish = { occurrenceId: date.id, lines: [{ typeId, quantity }], press: newId() };
  const id = await inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  return { id, typeId };
}

const read = (memberId: string, id: string) =>
  inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id));

async function order(memberId: string, id: string, attendees?: readonly NamedSlot[]): Promise<void> {
  const { fingerprint } = (await read(memberId, id)).disclosure!;
  await inside((tx) =>
    program.get(OrderTickets).run(tx, memberId, { id, fingerprint, attendees }, exampleOrigin),
  );
}

/** A member with tickets for these people. */
async function ordered(
  memberId: string,
  eventId: string,
  names: readonly Omit<NamedSlot, 'typeId' | 'nth'>[],
) {
  const { id, typeId } = await keep(memberId, eventId, names.length);
  const attendees = names.map((name, at) => ({ ...name, typeId, nth: at + 1 }));
  await order(memberId, id, attendees);
  return { id, attendees, tickets: (await read(memberId, id)).tickets };
}

const change = (memberId: string, id: string, attendees: readonly NamedSlot[]) =>
  inside((tx) => program.get(ChangeAttendees).run(tx, memberId, { id, attendees, answers: [] }));

const nothing: AttendeeSearch = { occurrenceId: null, typeId: null, state: null, text: null };
const list = (eventId: string, search: Partial<AttendeeSearch> = {}) =>
  inside((tx) =>
    program.get(ListAttendees).run(tx, eventId, {
      ...{ first: 50, after: null, search: { ...nothing, ...search } },
      reader: { accountId, role: 'staff' },
    }),
  );
const givenNames = async (eventId: string, search: Partial<AttendeeSearch> = {}) =>
  (await list(eventId, search)).attendees.map(({ givenName }) => givenName);

/** What a phone at the door shows. */
const namesAtDoor = (eventId: string) =>
  inside(async (tx) => {
    const [date] = await program.get(SaleStore).dates(tx, eventId);
    const place = { doorId: date!.id, label: '田中', reader: { accountId, role: 'staff' as const } };
    const [link, token] = [await program.get(RunDoorPhones).offer(tx, eventId, place), newToken()];
    await program.get(StandAtDoor).open(tx, link, token);
    const { tickets } = await program.get(StandAtDoor).list(tx, token, { first: 50, after: null });
    return tickets.map(({ name }) => name);
  });

describe('names of those who come', () => {
  it('are asked for each ticket, all that is missing at once; without them nothing is ordered and the places stay kept', async () => {
    const eventId = await asking();
    const { id, typeId } = await keep(people[0]!, eventId, 2);
    const missing = await order(people[0]!, id).catch((error: unknown) => error as Refusal);
    expect(missing).toMatchObject({ kind: 'invalid', code: 'TEXT_MISSING' });
    const { facts, others } = missing as Refusal;
    expect([facts.field, ...others.map((other) => other.facts.field)]).toEqual([
      ...['attendee-0-familyName', 'attendee-0-givenName', 'attendee-1-familyName', 'attendee-1-givenName'],
    ]);
    const wrong = { ...jun, familyKana: '鈴木', typeId, nth: 2 };
    await expect(order(people[0]!, id, [{ ...taro, typeId, nth: 1 }, wrong])).rejects.toMatchObject({
      ...{ code: 'KANA_NOT_KATAKANA', facts: { field: 'attendee-1-familyKana' } },
    });
    expect((await read(people[0]!, id)).stage).toBe('held');
  });

  it('are kept with kana in full-width katakana, offered again for the next order, and shown at the door', async () => {
    const eventId = await asking();
    const { id, tickets } = await ordered(people[0]!, eventId, [taro, jun]);
    const { slots } = await inside((tx) => program.get(ReadAttendees).run(tx, people[0]!, id));
    expect(slots.map(({ name, ticketId }) => [ticketId, name?.familyKana, name?.givenKana])).toEqual([
      [tickets[0]!.id, 'タカハシ', 'タロウ'],
      [tickets[1]!.id, 'スズキ', 'ジュン'],
    ]);
    const suggested = await inside((tx) => program.get(ReadAttendees).suggested(tx, people[0]!));
    expect(suggested.map(({ givenName }) => givenName)).toEqual(['花子', '潤', '太郎']);
    program.clock.set(exampleDate.startsAt);
    const facts = { ticketId: tickets[1]!.id, serial: 1 };
    const admission = await inside((tx) =>
      program.get(Admit).run(tx, eventId, facts, { accountId, role: 'staff' }),
    );
    expect(admission.ticket).toMatchObject({ familyName: '鈴木', givenName: '潤' });
    const paper = await inside((tx) => program.get(PrintTickets).run(tx, choosingMember(people[0]!), id));
    expect(paper.tickets.map(({ holder }) => holder)).toEqual(['髙橋　太郎', '鈴木　潤']);
  });

  it('go when a ticket is handed on: whoever has it then comes under their own name, and its buyer is not asked for theirs', async () => {
    const eventId = await asking();
    const { id, tickets } = await ordered(people[0]!, eventId, [taro, jun]);
    const sent = { id: tickets[1]!.id, email: 'b@example.jp', locale: 'ja' as const };
    await inside((tx) => program.get(SendTicket).run(tx, people[0]!, sent));
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [sent.id]));
    const code = program.get(HandoverCodes).of(open!.id);
    await inside((tx) => program.get(AcceptTicket).run(tx, people[1]!, code));
    const { slots } = await inside((tx) => program.get(ReadAttendees).run(tx, people[0]!, id));
    expect(slots.map(({ name }) => name?.givenName)).toEqual(['太郎']);
    expect(await givenNames(eventId)).toEqual(['太郎', null]);
    const paper = await inside((tx) =>
      program.get(PrintTickets).run(tx, choosingMember(people[1]!), sent.id),
    );
    expect(paper.tickets.map(({ holder }) => holder)).toEqual(['見本　花子']);
    expect(await namesAtDoor(eventId)).toEqual(['髙橋　太郎', '見本　花子']);
  });

  it('are not kept where the event asks for none', async () => {
    const eventId = await publishEvent(program, communityId);
    const { id } = await ordered(people[1]!, eventId, [taro]);
    const { slots, asking: asked } = await inside((tx) => program.get(ReadAttendees).run(tx, people[1]!, id));
    expect([asked.names, slots.map(({ name }) => name)]).toEqual([false, [null]]);
  });

  it('are the owner’s alone, go with the orders of an entry that was merged, and end when that person is erased', async () => {
    const eventId = await asking();
    const { id, attendees } = await ordered(people[1]!, eventId, [taro]);
    await expect(change(people[2]!, id, attendees)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    await expect(change(people[2]!, 'no-id', [])).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    const merge = { keptId: people[2]!, mergedId: people[1]! };
    await inside((tx) => program.get(FollowMerge).run(tx, merge as never));
    await change(people[2]!, id, [{ ...attendees[0]!, givenName: '次郎' }]);
    expect(await givenNames(eventId)).toEqual(['次郎']);
    await program.transactions.inIdentity(communityId, (tx) =>
      program.get(PersonalRecords).erase(tx, {
        ...{ accountId: newId(), subjectId: people[2]!, email: 'three@example.jp', name: '見本　花子' },
      }),
    );
    expect(await givenNames(eventId)).toEqual([null]);
    expect(await database.look('select 1 from ticketing.attendee where order_id = $1', [id])).toEqual([]);
  });
});

describe('edge case 11: another name on a sold-out event', () => {
  it('takes no place and leaves the ticket and its code as they are', async () => {
    const eventId = await asking(0, 2);
    const { id, attendees, tickets } = await ordered(people[0]!, eventId, [taro, jun]);
    expect((await dateOf(eventId)).types.map(({ left }) => left)).toEqual([0, 0]);
    const before = await database.look('select id, ticket_id from ticketing.place order by id');
    await change(people[0]!, id, [
      attendees[0]!,
      { ...attendees[1]!, familyName: '佐藤', familyKana: 'ｻﾄｳ' },
    ]);
    expect((await list(eventId)).attendees.map(({ familyKana }) => familyKana)).toEqual([
      'タカハシ',
      'サトウ',
    ]);
    expect(await database.look('select id, ticket_id from ticketing.place order by id')).toEqual(before);
    const signer = program.get(TicketSigner);
    expect(signer.read(signer.code({ ticketId: tickets[1]!.id, serial: 1 }))).toMatchObject({ serial: 1 });
    expect((await read(people[0]!, id)).tickets.map(({ serial }) => serial)).toEqual([1, 1]);
  });

  it('is settled at the end of the freeze day in Japan, to the minute', async () => {
    const eventId = await asking(3);
    const { id, attendees } = await ordered(people[0]!, eventId, [taro]);
    program.clock.set(new Date('2026-05-07T14:59:59Z'));
    await change(people[0]!, id, [{ ...attendees[0]!, givenName: '三郎' }]);
    program.clock.set(new Date('2026-05-07T15:00:00Z'));
    await expect(change(people[0]!, id, attendees)).rejects.toMatchObject({
      ...{ kind: 'conflict', code: 'ATTENDEES_SETTLED' },
    });
    expect(await givenNames(eventId)).toEqual(['三郎']);
  });

  it('keeps the name of whoever is inside already', async () => {
    const eventId = await asking();
    const startsAt = new Date('2026-05-10T09:30:00Z');
    const { id, attendees, tickets } = await ordered(people[0]!, eventId, [taro, jun]);
    program.clock.set(new Date(startsAt.getTime() - 60_000));
    await inside((tx) =>
      program
        .get(Admit)
        .run(tx, eventId, { ticketId: tickets[0]!.id, serial: 1 }, { accountId, role: 'staff' }),
    );
    await change(
      people[0]!,
      id,
      attendees.map((each) => ({ ...each, familyName: '山田', familyKana: 'ヤマダ' })),
    );
    expect((await list(eventId)).attendees.map(({ familyName }) => familyName)).toEqual(['髙橋', '山田']);
  });
});

describe('the list of attendees', () => {
  it('is searched by the beginning of a reading or a name, of who comes and of who ordered', async () => {
    const eventId = await asking();
    await ordered(people[0]!, eventId, [taro, jun]);
    expect(await givenNames(eventId, { text: 'たかはし' })).toEqual(['太郎']);
    expect(await givenNames(eventId, { text: 'ｽｽﾞｷ ｼﾞｭﾝ' })).toEqual(['潤']);
    expect(await givenNames(eventId, { text: '高橋' })).toEqual(['太郎']);
    expect(await givenNames(eventId, { text: 'みほん' })).toEqual(['太郎', '潤']);
    expect(await givenNames(eventId, { text: 'ばし' })).toEqual([]);
    expect(await givenNames(eventId, { text: '%' })).toEqual([]);
  });

  it('is narrowed by date, kind and state, and pages without losing anybody', async () => {
    const eventId = await publishEvent(program, communityId, {
      ...{ dates: [exampleDate, { ...exampleDate, startsAt: new Date('2026-05-10T10:00:00Z') }] },
      types: exampleSale.types,
    });
    await inside((tx) =>
      program
        .get(SetAsking)
        .run(tx, eventId, { names: true, emergency: false, freezeDays: 0, purgeDays: 30, questions: [] }),
    );
    const [one] = await ordered(people[0]!, eventId, [taro]).then(({ tickets }) => tickets);
    const dates = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const [adult, free] = dates[0]!.types;
    expect(await givenNames(eventId, { occurrenceId: dates[0]!.id, typeId: free!.id })).toEqual(['太郎']);
    expect(await givenNames(eventId, { occurrenceId: dates[1]!.id })).toEqual([]);
    expect(await givenNames(eventId, { typeId: adult!.id })).toEqual([]);
    expect(await givenNames(eventId, { typeId: 'no-id' })).toEqual([]);
    expect(await givenNames(eventId, { state: 'checked_in' })).toEqual([]);
    const page = {
      first: 1,
      search: { ...nothing, state: 'valid' as const },
      reader: { accountId, role: 'staff' as const },
    };
    const after = { at: one!.issuedAt, id: one!.id };
    const second = await inside((tx) => program.get(ListAttendees).run(tx, eventId, { ...page, after }));
    expect(second).toEqual({ attendees: [], hasNext: false });
  });

  it('writes down who looked at how many', async () => {
    const eventId = await asking();
    await ordered(people[0]!, eventId, [taro]);
    await list(eventId);
    expect(
      await database.look('select act, people from membership.access_log where reason = $1', [
        `event:${eventId}`,
      ]),
    ).toEqual([{ act: 'list_members', people: 1 }]);
  });
});
