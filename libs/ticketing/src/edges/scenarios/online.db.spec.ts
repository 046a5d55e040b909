import { EnsureAccounts } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadCalendar } from '../../actions/calendar/read-calendar.ts';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { Admit } from '../../actions/door/admit.ts';
import { AcceptTicket } from '../../actions/handing-on/accept-ticket.ts';
import { HandoverCodes } from '../../actions/handing-on/handover-codes.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { JoinOnline } from '../../actions/online/join-online.ts';
import { SetOnlineRoom } from '../../actions/online/set-online-room.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import { ReadEvents } from '../../actions/events/read-events.ts';
import { eventModeOf } from '../../domain/event-sale.ts';
import type { TicketTypeDraft } from '../../domain/event-sale.ts';
import type { OnlineRoom } from '../../domain/online-room.ts';
import { orderTicketsFor } from '../../example-order.ts';
import {
  enterMembers,
  exampleDate,
  exampleSale,
  exampleWords,
  foundCommunity,
  publishEvent,
} from '../../example-sale.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ShowOnlineRoomsJob } from '../schedules/show-online-rooms.job.ts';
import { TicketSigner } from '../ticket-signer.ts';

const database = useTestDatabase();
const program = useProgram(database);
const start = new Date('2026-04-01T03:00:00Z');
/** Half an hour before the date begins. */
const soon = new Date('2026-05-10T09:00:00Z');
let communityId: string;
let hana: string;
let jun: string;

beforeAll(async () => {
  program.clock.set(start);
  communityId = await foundCommunity(program, 'online');
  [hana = '', jun = ''] = await enterMembers(program, communityId, ['hana@example.jp', 'jun@example.jp']);
});
beforeEach(() => program.clock.set(start));

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const kind = (online: boolean, capacity: number | null): TicketTypeDraft => ({
  ...{ nameJa: online ? 'オンライン' : '会場', nameEn: null, price: 0, discounted: false, mostPerPerson: 4 },
  ...{ online, capacity },
});
/** A hall with three places, and so many online. */
const hybrid = (online = 50) =>
  publishEvent(program, communityId, { capacity: 3, types: [kind(false, null), kind(true, online)] });
const room: OnlineRoom = {
  ...{ url: 'https://zoom.example.com/j/1', notesJa: 'パスコード 4321', notesEn: null, hoursBefore: 1 },
};
const set = (eventId: string, changes: Partial<OnlineRoom> = {}, occurrenceId: string | null = null) =>
  inside((tx) => program.get(SetOnlineRoom).run(tx, { eventId, occurrenceId }, { ...room, ...changes }));
const show = async () => {
  await program.get(ShowOnlineRoomsJob).run();
  await program.runReactions();
};
const buy = async (memberId: string, eventId: string, quantity = 1, position = 1) => {
  const { ticketIds } = await orderTicketsFor(program, communityId, memberId, {
    ...{ eventId, quantity, kind: position },
  });
  await program.runReactions();
  return ticketIds;
};
const facts = (ticketId: string, serial = 1) => ({ ticketId, serial });
const look = (ticketId: string, serial = 1) =>
  inside((tx) => program.get(JoinOnline).read(tx, facts(ticketId, serial)));
const join = (ticketId: string, serial = 1) =>
  inside((tx) => program.get(JoinOnline).run(tx, facts(ticketId, serial)));
const letters = async (email: string) =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
      [email],
    )
  ).map(({ subject }) => subject);
const about = (subjects: string[]) => subjects.filter((subject) => subject.includes('オンライン'));
const entries = (ticketId: string) =>
  database.look<{ act: string; done_by: string | null }>(
    'select act, done_by from ticketing.admission where ticket_id = $1',
    [ticketId],
  );

describe('an event at a venue and online', () => {
  it('sells both beside each other: who takes part online has no place in the hall', async () => {
    const eventId = await hybrid();
    await buy(hana, eventId, 3, 0);
    await buy(jun, eventId, 4, 1);
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    expect(date!.types.map(({ left }) => left)).toEqual([0, 46]);
    expect(eventModeOf(date!.types)).toBe('both');
  });

  it('is found by where one can take part, in the list and in the calendar, which says so', async () => {
    const [both, hall] = [await hybrid(), await publishEvent(program, communityId)];
    const page = { first: 50, after: null, kind: null, area: null, from: null, until: null };
    const listed = async (mode: 'venue' | 'online' | null) =>
      (await inside((tx) => program.get(ReadEvents).list(tx, null, { ...page, mode }))).events.map(
        ({ eventId }) => eventId,
      );
    expect(await listed('online')).toContain(both);
    expect(await listed('online')).not.toContain(hall);
    expect(await listed('venue')).toEqual(expect.arrayContaining([both, hall]));
    const [ticket] = await buy(hana, both);
    const own = await inside((tx) =>
      program.get(ReadCalendar).ofTicket(tx, hana, { id: ticket!, locale: 'ja' }),
    );
    const everybodys = await inside((tx) => program.get(ReadCalendar).ofEvent(tx, both, 'ja'));
    expect([own, everybodys].map(({ entries: [entry] }) => entry!.location)).toEqual([
      'オンライン',
      '千代田区大手町1-1 会議室A / オンライン',
    ]);
  });
});

describe('the way in', () => {
  it('is shown from the set hour to good tickets for taking part online alone', async () => {
    const eventId = await hybrid();
    await set(eventId);
    const [[online], [venue]] = [await buy(hana, eventId, 1, 1), await buy(hana, eventId, 1, 0)];
    expect(await look(online!)).toMatchObject({ good: true, stage: 'before', room: null });
    await expect(join(online!)).rejects.toMatchObject({ code: 'ONLINE_NOT_YET' });
    program.clock.set(soon);
    const { url, notesJa } = room;
    expect(await look(online!)).toMatchObject({ stage: 'open', room: { url, notesJa } });
    await expect(look(venue!)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    expect(await look(online!, 2)).toMatchObject({ good: false, room: null });
    await expect(join(online!, 2)).rejects.toMatchObject({ code: 'ONLINE_TICKET_ENDED' });
    program.clock.set(new Date('2026-05-10T15:00:00Z'));
    expect(await look(online!)).toMatchObject({ stage: 'over', room: null });
    await expect(join(online!)).rejects.toMatchObject({ code: 'ONLINE_OVER' });
  });

  it('counts who has come once, however often and at once the button is pressed, and opens no door of the venue', async () => {
    const eventId = await hybrid();
    await set(eventId);
    const [ticket] = await buy(hana, eventId);
    program.clock.set(soon);
    expect(await Promise.all(Array.from({ length: 6 }, () => join(ticket!)))).toEqual(
      Array.from({ length: 6 }, () => room.url),
    );
    expect(await entries(ticket!)).toEqual([{ act: 'in', done_by: null }]);
    const { inside: came } = await inside((tx) => program.get(OrderStore).income(tx, eventId));
    const { dates } = await inside((tx) => program.get(SetOnlineRoom).read(tx, eventId));
    expect([came, dates[0]]).toMatchObject([1, { tickets: 1, joined: 1 }]);
    const accounts = await inside((tx) => program.get(EnsureAccounts).run(tx, ['door@example.jp'], 'ja'));
    const reader = { accountId: accounts.get('door@example.jp')!, role: 'staff' as const };
    const { verdict } = await inside((tx) => program.get(Admit).run(tx, eventId, facts(ticket!), reader));
    expect(verdict).toBe('online');
  });

  it('is shown no more once the ticket was given back or handed on, or the date called off', async () => {
    const later = { ...exampleDate, startsAt: new Date('2026-05-17T09:30:00Z') };
    const dates = [exampleDate, { ...later, endsAt: new Date('2026-05-17T11:30:00Z') }];
    const eventId = await publishEvent(program, communityId, { dates, types: [kind(true, null)] });
    await set(eventId);
    const [given, sent, off] = await buy(hana, eventId, 3, 0);
    program.clock.set(new Date('2026-05-10T06:00:00Z'));
    await inside((tx) => program.get(CancelTicket).run(tx, hana, { id: given!, fee: 0 }));
    await inside((tx) =>
      program.get(SendTicket).run(tx, hana, { id: sent!, email: 'jun@example.jp', locale: 'ja' }),
    );
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [sent!]));
    await inside((tx) => program.get(AcceptTicket).run(tx, jun, program.get(HandoverCodes).of(open!.id)));
    program.clock.set(soon);
    expect(await look(given!)).toMatchObject({ good: false, room: null });
    expect(await look(sent!, 1)).toMatchObject({ good: false, room: null });
    expect(await look(sent!, 2)).toMatchObject({ good: true, room: { url: room.url } });
    expect((await look(off!)).room).not.toBeNull();
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    await inside((tx) =>
      program
        .get(CallOffDate)
        .run(tx, { id: eventId, dateId: date!.id, by: null }, { ja: '大雪のため', en: null }),
    );
    expect(await look(off!)).toMatchObject({ good: false, room: null });
    await expect(join(off!)).rejects.toMatchObject({ code: 'ONLINE_TICKET_ENDED' });
  });

  it('is told of when it is shown, to each who has a ticket once, and once more where it is another', async () => {
    const eventId = await hybrid();
    const emails = ['mika@example.jp', 'ken@example.jp'];
    const [mika = '', ken = ''] = await enterMembers(program, communityId, emails);
    await set(eventId);
    const [first, second] = await buy(mika, eventId, 2);
    await buy(ken, eventId, 1, 0);
    await inside((tx) =>
      program.get(SendTicket).run(tx, mika, { id: second!, email: 'ken@example.jp', locale: 'ja' }),
    );
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [second!]));
    await inside((tx) => program.get(AcceptTicket).run(tx, ken, program.get(HandoverCodes).of(open!.id)));
    await set(eventId, { url: 'https://zoom.example.com/j/2' });
    await show();
    const told = () => Promise.all(emails.map(async (email) => about(await letters(email))));
    expect(await told()).toEqual([[], []]);
    program.clock.set(soon);
    await Promise.all([show(), show()]);
    await show();
    const shown = '【見本の会】「道東マッチングナイト東京」にオンラインで参加する方へ';
    expect(await told()).toEqual([[shown], [shown]]);
    await set(eventId, { url: 'https://zoom.example.com/j/3' });
    await set(eventId, { url: 'https://zoom.example.com/j/3', hoursBefore: 2 });
    await show();
    const changed = '【見本の会】「道東マッチングナイト東京」のオンライン参加の方法が変わりました';
    expect(await told()).toEqual([
      [shown, changed],
      [shown, changed],
    ]);
    expect(await join(first!)).toBe('https://zoom.example.com/j/3');
    const [{ text = '' } = {}] = await database.look<{ text: string }>(
      `select string_agg(letter::text, ' ') text from platform.mail`,
    );
    expect(text).not.toContain('zoom.example.com');
  });

  it('is said of one date or of all to come, and of no event that nobody takes part in online', async () => {
    const dates = [0, 7].map((days) => ({
      ...exampleDate,
      startsAt: new Date(exampleDate.startsAt.getTime() + days * 86_400_000),
      endsAt: new Date(exampleDate.endsAt.getTime() + days * 86_400_000),
    }));
    const eventId = await publishEvent(program, communityId, { dates, types: [kind(true, null)] });
    const rooms = async () =>
      (await inside((tx) => program.get(SetOnlineRoom).read(tx, eventId))).dates.map(
        (each) => each.room?.url ?? null,
      );
    await set(eventId);
    const [, second] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    await set(eventId, { url: 'https://zoom.example.com/j/9' }, second!.id);
    expect(await rooms()).toEqual([room.url, 'https://zoom.example.com/j/9']);
    await expect(set(await publishEvent(program, communityId))).rejects.toMatchObject({
      code: 'ONLINE_NO_DATE',
    });
    await expect(set(eventId, {}, newId())).rejects.toMatchObject({ code: 'ONLINE_NO_DATE' });
    await expect(set(newId())).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('stays with its date while the draft is written anew, and goes with a date that is struck out', async () => {
    const sale = { ...exampleSale, types: [kind(true, null)] };
    const moved = (days: number, hours = 0) => {
      const by = days * 86_400_000 + hours * 3_600_000;
      const { startsAt, endsAt, saleUntil, capacity } = exampleDate;
      const [starts, ends, until] = [startsAt, endsAt, saleUntil].map(
        (each) => new Date(each.getTime() + by),
      );
      return { startsAt: starts!, endsAt: ends!, saleUntil: until!, capacity };
    };
    const write = (id: string | null, dates = [moved(0), moved(7)]) =>
      inside((tx) => program.get(SaveEvent).run(tx, { id, words: exampleWords, sale: { ...sale, dates } }));
    const rooms = async (id: string) =>
      (await inside((tx) => program.get(SetOnlineRoom).read(tx, id))).dates.map(
        (each) => each.room?.url ?? null,
      );
    const draft = await write(null);
    const [, second] = await inside((tx) => program.get(SaleStore).dates(tx, draft));
    await set(draft, {}, second!.id);
    await write(draft, [moved(0), moved(7, 1)]);
    expect(await rooms(draft)).toEqual([null, room.url]);
    await write(draft, [moved(7, 1), moved(14)]);
    expect(await rooms(draft)).toEqual([room.url, null]);
    await write(draft, [moved(21)]);
    await inside((tx) => program.get(TurnEvent).discard(tx, draft));
    expect(await database.look('select 1 from ticketing.online_room where event_id = $1', [draft])).toEqual(
      [],
    );
  });

  it('belongs to its community', async () => {
    const eventId = await hybrid();
    await set(eventId);
    const [ticket] = await buy(hana, eventId);
    program.clock.set(soon);
    const other = await foundCommunity(program, `other-${Date.now()}`);
    const signed = program.get(TicketSigner).code(facts(ticket!));
    await expect(
      program.transactions.inIdentity(other, (tx) =>
        program.get(JoinOnline).run(tx, program.get(TicketSigner).read(signed)),
      ),
    ).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await expect(
      program.transactions.inIdentity(other, (tx) =>
        program.get(SetOnlineRoom).run(tx, { eventId, occurrenceId: null }, room),
      ),
    ).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });
});
