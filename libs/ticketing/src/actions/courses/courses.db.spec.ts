import { EnsureAccounts } from '@enishi/identity';
import { newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { randomBytes } from 'node:crypto';
import { lookWithoutLock } from '../../edges/scenarios/unlocked-door.ts';
import { exampleSession, publishCourse } from '../../example-course.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleDate, exampleSale, exampleWords, foundCommunity } from '../../example-sale.ts';
import { DoorScanStore } from '../../store/door-scan.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { Admit } from '../door/admit.ts';
import { RunDoorPhones } from '../door/run-door-phones.ts';
import { StandAtDoor } from '../door/stand-at-door.ts';
import { TakeInScans } from '../door/take-in-scans.ts';
import type { SentScan } from '../door/take-in-scans.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { SaveEvent } from '../events/save-event.ts';
import { TurnEvent } from '../events/turn-event.ts';
import { GiveCertificates } from './give-certificates.ts';
import { KeepSessions } from './keep-sessions.ts';
import { MarkVisit } from './mark-visit.ts';
import { ReadCourse } from './read-course.ts';

const database = useTestDatabase();
const program = useProgram(database);
const before = new Date('2026-04-01T03:00:00Z');

let communityId: string;
let people: string[];
let accountId: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'kouza');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['desk@example.jp'], 'ja'),
  );
  accountId = accounts.get('desk@example.jp')!;
});

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(before);
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const at = (weeks: number): Date => exampleSession(weeks).startsAt;
const reader = () => ({ accountId, role: 'staff' });
const ticketFor = async (eventId: string, memberId = people[0]!) =>
  (await orderTicketsFor(program, communityId, memberId, { eventId, quantity: 1 })).ticketIds[0]!;
const admit = (eventId: string, ticketId: string) =>
  inside((tx) => program.get(Admit).run(tx, eventId, { ticketId, serial: 1 }, reader()));
const dateOf = async (eventId: string) =>
  (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
const keep = (occurrenceId: string, typed = exampleSession(3), id: string | null = null) =>
  inside((tx) => program.get(KeepSessions).run(tx, { occurrenceId, id, typed, by: accountId }));
const grid = (occurrenceId: string) =>
  inside((tx) =>
    program.get(ReadCourse).attendance(tx, occurrenceId, { first: 50, after: null, reader: reader() }),
  );
const scan = (ticketId: string, changes: Partial<SentScan> = {}): SentScan => ({
  ...{ nonce: newId(), ticketId, serial: 1, secondsAgo: 0, decided: 'asks', ...changes },
});
const send = (token: string, scans: SentScan[], undone: string[] = []) =>
  inside(async (tx) => {
    const [told] = await program.get(TakeInScans).run(tx, [{ token, scans, undone }]);
    return unwrap(told!);
  });

/** A helper's phone at the door of a session, opened; answers with its token. */
async function phoneAt(eventId: string, doorId: string, label: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await inside(async (tx) => {
    const link = await program.get(RunDoorPhones).offer(tx, eventId, { doorId, label, reader: reader() });
    await program.get(StandAtDoor).open(tx, link, token);
  });
  return token;
}

describe('a course', () => {
  it('is sold once, from its first session to its last, and its ticket admits once to each', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    expect(await dateOf(eventId)).toMatchObject({ startsAt: at(0), endsAt: exampleSession(2).endsAt });
    const ticketId = await ticketFor(eventId);
    const said: unknown[] = [];
    for (const now of [at(0), at(0), new Date('2026-05-12T09:30:00Z'), at(1), at(1)]) {
      program.clock.set(now);
      const { verdict, ticket } = await admit(eventId, ticketId);
      said.push([verdict, ticket?.checkedInAt ?? null]);
    }
    expect(said).toEqual([
      ...[
        ['admitted', null],
        ['already_in', at(0)],
        ['other_day', null],
      ],
      ...[
        ['admitted', null],
        ['already_in', at(1)],
      ],
    ]);
    const { attendees } = await grid(occurrenceId);
    expect(attendees.map(({ came }) => came)).toEqual([sessionIds.slice(0, 2)]);
  });

  it('takes back what was let in last, and the ticket is as before once its bearer was in no session', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    const ticketId = await ticketFor(eventId);
    for (const weeks of [0, 1]) {
      program.clock.set(at(weeks));
      await admit(eventId, ticketId);
    }
    const came = async () => (await grid(occurrenceId)).attendees[0]!;
    const undo = () => inside((tx) => program.get(Admit).undo(tx, ticketId, accountId));
    await undo();
    expect(await came()).toMatchObject({ came: [sessionIds[0]], state: 'checked_in' });
    await undo();
    expect(await came()).toMatchObject({ came: [], state: 'valid' });
    await expect(undo()).rejects.toMatchObject({ code: 'TICKET_NOT_INSIDE' });
  });

  it('can be given back until the first session begins, and not after', async () => {
    const { eventId } = await publishCourse(program, communityId);
    const ticketId = await ticketFor(eventId);
    const giveBack = () =>
      inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: ticketId, fee: 0 }));
    program.clock.set(at(1));
    await expect(giveBack()).rejects.toMatchObject({ code: 'EVENT_BEGUN' });
    program.clock.set(new Date(at(0).getTime() - 1_000));
    await giveBack();
    program.clock.set(at(0));
    expect(await admit(eventId, ticketId)).toMatchObject({ verdict: 'cancelled' });
  });

  it('is not on the site before it has sessions', async () => {
    const words = { ...exampleWords, kind: 'course' as const };
    const id = await inside((tx) => program.get(SaveEvent).run(tx, { id: null, words, sale: exampleSale }));
    await expect(inside((tx) => program.get(TurnEvent).publish(tx, id))).rejects.toMatchObject({
      code: 'COURSE_WITHOUT_SESSIONS',
    });
  });

  it('keeps its sessions however often the draft is written anew', async () => {
    const { eventId, sessionIds } = await publishCourse(program, communityId, { published: false });
    const sale = { ...exampleSale, dates: [{ ...exampleDate, capacity: 50 }] };
    await inside((tx) => program.get(SaveEvent).run(tx, { id: eventId, words: exampleWords, sale }));
    const date = await dateOf(eventId);
    expect(date.sessions.map(({ id }) => id)).toEqual(sessionIds);
    expect(date).toMatchObject({ startsAt: at(0), endsAt: exampleSession(2).endsAt, capacity: 50 });
  });
});

describe('phones at the door of a session', () => {
  it('stand at a session, let in once each, and say of a conflict who was first there', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    const ticketId = await ticketFor(eventId);
    await expect(phoneAt(eventId, occurrenceId, '田中')).rejects.toMatchObject({
      code: 'DOOR_SESSION_MISSING',
    });
    program.clock.set(at(0));
    const [one, two] = [
      await phoneAt(eventId, sessionIds[0]!, '田中'),
      await phoneAt(eventId, sessionIds[1]!, '佐藤'),
    ];
    const third = await phoneAt(eventId, sessionIds[1]!, '鈴木');
    const listed = (token: string) =>
      inside((tx) => program.get(StandAtDoor).list(tx, token, { first: 10, after: null }));
    expect(await send(one, [scan(ticketId)])).toMatchObject([{ verdict: 'admitted' }]);
    expect((await listed(one)).tickets).toMatchObject([{ verdict: 'already_in', checkedInAt: at(0) }]);
    expect((await listed(two)).tickets).toMatchObject([{ verdict: 'admitted', checkedInAt: null }]);
    expect(await send(two, [scan(ticketId)])).toMatchObject([{ verdict: 'other_day' }]);
    program.clock.set(at(1));
    expect(await send(two, [scan(ticketId, { decided: 'let_in' })])).toMatchObject([
      { verdict: 'admitted', mistaken: false },
    ]);
    program.clock.advance(60_000);
    expect(await send(third, [scan(ticketId, { decided: 'let_in' })])).toMatchObject([
      { verdict: 'already_in', mistaken: true, since: at(1), label: '佐藤' },
    ]);
    const standing = await inside((tx) => program.get(StandAtDoor).standing(tx, two));
    expect(standing).toMatchObject({ inside: 1, expected: 1, phone: { startsAt: at(1) } });
    const { mistakes, dates } = await inside((tx) => program.get(RunDoorPhones).look(tx, eventId, reader()));
    expect(mistakes).toMatchObject([{ firstAt: at(1), firstLabel: '佐藤' }]);
    expect(dates.map(({ id }) => id)).toEqual(sessionIds.slice(1));
  });

  it('take back their own reading, and the earlier session stays', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    const ticketId = await ticketFor(eventId);
    program.clock.set(at(0));
    await admit(eventId, ticketId);
    program.clock.set(at(1));
    const token = await phoneAt(eventId, sessionIds[1]!, '佐藤');
    const read = scan(ticketId);
    await send(token, [read]);
    await send(token, [], [read.nonce]);
    expect((await grid(occurrenceId)).attendees).toMatchObject([
      { came: [sessionIds[0]], state: 'checked_in', checkedInAt: at(0) },
    ]);
    expect(await send(token, [scan(ticketId)])).toMatchObject([{ verdict: 'admitted' }]);
  });

  const atOnce = async (unlocked: boolean) => {
    const { eventId, sessionIds } = await publishCourse(program, communityId);
    const ticketId = await ticketFor(eventId);
    program.clock.set(at(0));
    await admit(eventId, ticketId);
    program.clock.set(at(1));
    const tokens = [
      await phoneAt(eventId, sessionIds[1]!, '田中'),
      await phoneAt(eventId, sessionIds[1]!, '佐藤'),
    ];
    if (unlocked) lookWithoutLock(program.get(DoorScanStore), inside);
    const read = await Promise.all(tokens.map((token) => send(token, [scan(ticketId)])));
    return read.flat().map(({ verdict }) => verdict);
  };

  it('that read one ticket at once let in one person', async () => {
    expect((await atOnce(false)).sort()).toEqual(['admitted', 'already_in']);
  });

  it('would both let in where neither waits for the other (control)', async () => {
    expect(await atOnce(true)).toEqual(['admitted', 'admitted']);
  });
});

describe('sessions that change once people have tickets', () => {
  const lettersOf = (eventId: string) =>
    database.look<{ subject: string; body: string; readers: number }>(
      `select m.subject_ja subject, m.body_ja body, (select count(*)::int from ticketing.message_reader r where r.message_id = m.id) readers
         from ticketing.event_message m where m.event_id = $1 order by m.sent_at, m.id`,
      [eventId],
    );

  it('are told to those who take part, and to nobody else', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    await keep(occurrenceId);
    expect(await lettersOf(eventId)).toEqual([]);
    await ticketFor(eventId);
    await keep(occurrenceId, exampleSession(4));
    program.clock.advance(1_000);
    await keep(occurrenceId, { ...exampleSession(5), placeJa: '港町会館' }, sessionIds[1]!);
    program.clock.advance(1_000);
    const reason = { ja: '講師の都合のため', en: null };
    await inside((tx) =>
      program.get(KeepSessions).callOff(tx, { id: sessionIds[2]!, by: accountId }, reason),
    );
    const letters = await lettersOf(eventId);
    expect(letters.map(({ subject, readers }) => [subject, readers])).toEqual([
      ['「起業塾」に回が加わりました', 1],
      ['「起業塾」の日時・場所が変わりました', 1],
      ['「起業塾」の中止になった回があります', 1],
    ]);
    expect(letters[1]!.body).toContain('変更後\n日時: 2026年6月14日(日) 18:30〜20:30\n場所: 港町会館');
    expect(letters[1]!.body).toContain(
      '変更前\n日時: 2026年5月17日(日) 18:30〜20:30\n場所: 千代田区大手町1-1 会議室A',
    );
    expect(letters[2]!.body).toContain('第2回「発表会」は、中止になりました');
    expect(letters[2]!.body).toContain('理由: 講師の都合のため');
    expect(await dateOf(eventId)).toMatchObject({ endsAt: exampleSession(5).endsAt });
  });

  it('stay as they are once they have begun, and the last one that takes place is not called off alone', async () => {
    const { occurrenceId, sessionIds } = await publishCourse(program, communityId);
    const off = (id: string) =>
      inside((tx) => program.get(KeepSessions).callOff(tx, { id, by: accountId }, { ja: '雪', en: null }));
    await expect(inside((tx) => program.get(KeepSessions).remove(tx, sessionIds[0]!))).rejects.toMatchObject({
      code: 'SESSION_ON_SALE',
    });
    await expect(keep(occurrenceId, exampleSession(1, { titleJa: '別' }))).rejects.toMatchObject({
      code: 'SESSION_OVERLAPS',
    });
    await off(sessionIds[1]!);
    await off(sessionIds[2]!);
    await expect(off(sessionIds[0]!)).rejects.toMatchObject({ code: 'SESSION_LAST' });
    program.clock.set(at(0));
    await expect(keep(occurrenceId, exampleSession(6), sessionIds[0]!)).rejects.toMatchObject({
      code: 'SESSION_BEGUN',
    });
    await expect(keep(occurrenceId, exampleSession(0))).rejects.toMatchObject({ code: 'SESSION_IN_PAST' });
    await expect(keep(newId())).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });
});

describe('who came, by hand', () => {
  const mark = (ticketId: string, sessionId: string, came = true) =>
    inside((tx) => program.get(MarkVisit).run(tx, { ticketId, sessionId, came }, accountId));

  it('is noted from the day of a session on, and can be taken back', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    const [ticketId, other] = [await ticketFor(eventId), await ticketFor(eventId, people[1])];
    program.clock.set(at(1));
    await mark(ticketId, sessionIds[0]!);
    await mark(ticketId, sessionIds[0]!);
    await mark(other, sessionIds[1]!);
    await mark(other, sessionIds[1]!, false);
    await expect(mark(other, sessionIds[2]!)).rejects.toMatchObject({ code: 'SESSION_NOT_YET' });
    await expect(mark(other, newId())).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' });
    expect((await grid(occurrenceId)).attendees.map(({ came, state }) => [came, state])).toEqual([
      [[sessionIds[0]], 'checked_in'],
      [[], 'valid'],
    ]);
    const acts = await database.look<{ act: string }>(
      'select act from ticketing.admission where ticket_id = any ($1) order by at, act',
      [[ticketId, other]],
    );
    expect(acts.map(({ act }) => act)).toEqual(['in', 'in', 'undone']);
  });
});

describe('a certificate', () => {
  const certificates = (occurrenceId: string) =>
    inside((tx) => program.get(GiveCertificates).run(tx, occurrenceId, reader()));
  const ask = (occurrenceId: string, asks: number | null) =>
    inside((tx) => program.get(GiveCertificates).ask(tx, occurrenceId, asks));

  it('is for those who came to as many sessions as the course asks for, and for nobody else', async () => {
    const { eventId, occurrenceId } = await publishCourse(program, communityId);
    const tickets = [await ticketFor(eventId), await ticketFor(eventId, people[1])];
    await expect(certificates(occurrenceId)).rejects.toMatchObject({ code: 'CERTIFICATE_NOT_SET' });
    await expect(ask(occurrenceId, 4)).rejects.toMatchObject({ facts: { most: 3 } });
    await expect(ask(newId(), 2)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    await ask(occurrenceId, 3);
    await ask(occurrenceId, 2);
    await expect(certificates(occurrenceId)).rejects.toMatchObject({ code: 'CERTIFICATE_NOBODY' });
    for (const weeks of [0, 1]) {
      program.clock.set(at(weeks));
      await admit(eventId, tickets[0]!);
    }
    await admit(eventId, tickets[1]!);
    expect(await certificates(occurrenceId)).toMatchObject([
      { name: '見本　花子', held: 3, came: 2, issuer: { ja: '一般社団法人見本' }, startsAt: at(0) },
    ]);
    await ask(occurrenceId, null);
    await expect(certificates(occurrenceId)).rejects.toMatchObject({ code: 'CERTIFICATE_NOT_SET' });
  });
});
