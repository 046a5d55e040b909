import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadCalendar } from '../../actions/calendar/read-calendar.ts';
import { KeepSessions } from '../../actions/courses/keep-sessions.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import { JoinOnline } from '../../actions/online/join-online.ts';
import { SetOnlineRoom } from '../../actions/online/set-online-room.ts';
import { SetSessionRoom } from '../../actions/online/set-session-room.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { exampleSession, publishCourse } from '../../example-course.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity, weeksLater } from '../../example-sale.ts';
import { ShowOnlineRoomsJob } from '../schedules/show-online-rooms.job.ts';
import { ShowSessionRoomsJob } from '../schedules/show-session-rooms.job.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const start = new Date('2026-04-01T03:00:00Z');
const hour = 3_600_000;
let communityId: string;
let hana: string;

beforeAll(async () => {
  program.clock.set(start);
  communityId = await foundCommunity(program, 'kaigoto');
  [hana = ''] = await enterMembers(program, communityId, ['hana@example.jp']);
});
beforeEach(() => program.clock.set(start));

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const types = exampleSale.types.map((type) => ({ ...type, price: 0, capacity: null, online: true }));
/** A course of three evenings, a week apart, that one takes part in online. */
const course = (published = true) => publishCourse(program, communityId, { types, published });
const address = (which: number | string) => `https://zoom.example.com/j/${which}`;
const roomAt = (which: number | string, hoursBefore = 1) => ({
  ...{ url: address(which), notesJa: `パスコード ${which}`, notesEn: null, hoursBefore },
});
const setSession = (eventId: string, sessionId: string, room = roomAt(1)) =>
  inside((tx) => program.get(SetSessionRoom).run(tx, { eventId, sessionId }, room));
const setDate = (eventId: string) =>
  inside((tx) => program.get(SetOnlineRoom).run(tx, { eventId, occurrenceId: null }, roomAt('date')));
const buy = async (eventId: string, memberId = hana) => {
  const { ticketIds } = await orderTicketsFor(program, communityId, memberId, { eventId, quantity: 1 });
  await program.runReactions();
  return ticketIds[0]!;
};
const look = (ticketId: string) => inside((tx) => program.get(JoinOnline).read(tx, { ticketId, serial: 1 }));
const join = (ticketId: string) => inside((tx) => program.get(JoinOnline).run(tx, { ticketId, serial: 1 }));
const show = async () => {
  await program.get(ShowOnlineRoomsJob).run();
  await program.get(ShowSessionRoomsJob).run();
  await program.runReactions();
};
const before = (week: number, hours: number) =>
  program.clock.set(new Date(exampleSession(week).startsAt.getTime() - hours * hour));
const subjects = async (recipient: string) =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail
        where recipient = $1 and letter->>'subject' like '%オンライン%' order by id`,
      [recipient],
    )
  ).map(({ subject }) => subject);

describe('sessions of a course with rooms of their own', () => {
  it('lead each to its own from its own hour on until its day is over, and write down who came to which', async () => {
    const { eventId, sessionIds } = await course();
    for (const at of [0, 1, 2]) await setSession(eventId, sessionIds[at]!, roomAt(at + 1));
    const ticket = await buy(eventId);
    for (const week of [0, 1, 2]) {
      before(week, 2);
      expect(await look(ticket)).toMatchObject({
        stage: 'before',
        room: null,
        session: { number: week + 1 },
      });
      await expect(join(ticket)).rejects.toMatchObject({ code: 'ONLINE_NOT_YET' });
      before(week, 0.5);
      expect(await look(ticket)).toMatchObject({ room: { url: address(week + 1) } });
      expect(await Promise.all([join(ticket), join(ticket)])).toEqual(Array(2).fill(address(week + 1)));
      program.clock.set(new Date(exampleSession(week).endsAt.getTime() + hour));
      expect((await look(ticket)).room?.url).toBe(address(week + 1));
    }
    const came = await database.look<{ id: string }>(
      'select session_id id from ticketing.session_visit where ticket_id = $1 order by came_at',
      [ticket],
    );
    expect(came.map(({ id }) => id)).toEqual(sessionIds);
    program.clock.set(new Date(exampleSession(2).endsAt.getTime() + 24 * hour));
    expect(await look(ticket)).toMatchObject({ stage: 'over', room: null });
  });

  it('take place where the date does, where they have none; one that is called off leads nowhere', async () => {
    const { eventId, sessionIds } = await course();
    await setDate(eventId);
    await setSession(eventId, sessionIds[1]!, roomAt('own'));
    const ticket = await buy(eventId);
    before(0, 0.5);
    expect(await look(ticket)).toMatchObject({ room: { url: address('date') }, session: null });
    before(1, 0.5);
    expect(await look(ticket)).toMatchObject({ room: { url: address('own') }, session: { number: 2 } });
    before(2, 0.5);
    expect((await look(ticket)).room?.url).toBe(address('date'));
    before(1, 48);
    await inside((tx) =>
      program.get(KeepSessions).callOff(tx, { id: sessionIds[1]!, by: newId() }, { ja: '大雪', en: null }),
    );
    await expect(setSession(eventId, sessionIds[1]!)).rejects.toMatchObject({ code: 'ONLINE_NO_DATE' });
    before(1, 0.5);
    expect((await look(ticket)).room?.url).toBe(address('date'));
  });

  it('are told of once each, by number and hour, and once more where it is another; no mail and no calendar has the address', async () => {
    const { eventId, sessionIds } = await course();
    await setSession(eventId, sessionIds[0]!, roomAt('first'));
    await setSession(eventId, sessionIds[1]!, roomAt('second'));
    const [jun = ''] = await enterMembers(program, communityId, ['jun@example.jp']);
    const ticket = await buy(eventId, jun);
    const told = () => subjects('jun@example.jp');
    before(0, 2);
    await show();
    expect(await told()).toEqual([]);
    before(0, 0.5);
    await Promise.all([show(), show()]);
    const name = (number: number) =>
      `【見本の会】「起業塾」第${number}回「${exampleSession(number - 1).titleJa}」`;
    expect(await told()).toEqual([`${name(1)}にオンラインで参加する方へ`]);
    await setSession(eventId, sessionIds[0]!, roomAt('moved'));
    await setSession(eventId, sessionIds[0]!, roomAt('moved', 3));
    await show();
    before(1, 0.5);
    await show();
    expect(await told()).toEqual([
      `${name(1)}にオンラインで参加する方へ`,
      `${name(1)}のオンライン参加の方法が変わりました`,
      `${name(2)}にオンラインで参加する方へ`,
    ]);
    const { entries } = await inside((tx) =>
      program.get(ReadCalendar).ofTicket(tx, jun, { id: ticket, locale: 'ja' }),
    );
    expect(entries).toHaveLength(3);
    for (const { location, description } of entries) {
      expect(location).toBe('オンライン');
      expect(description).toContain('「オンライン参加の画面へ」からお入りください');
    }
    const mails = await database.look<{ text: string }>(
      `select string_agg(letter::text, ' ') text from platform.mail`,
    );
    expect(`${mails[0]?.text} ${JSON.stringify(entries)}`).not.toContain('zoom.example.com');
  });

  it('open for good tickets alone', async () => {
    const { eventId, sessionIds } = await course();
    await setSession(eventId, sessionIds[0]!);
    const ticket = await buy(eventId);
    before(0, 48);
    await inside((tx) => program.get(CancelTicket).run(tx, hana, { id: ticket, fee: 0 }));
    before(0, 0.5);
    expect(await look(ticket)).toMatchObject({ good: false, room: null });
    await expect(join(ticket)).rejects.toMatchObject({ code: 'ONLINE_TICKET_ENDED' });
  });

  it('belong to their event and community, and to events that one takes part in online', async () => {
    const { eventId, sessionIds } = await course();
    const other = await course();
    const hall = await publishCourse(program, communityId);
    const elsewhere = await foundCommunity(program, 'yoso');
    const code = async (setting: Promise<unknown>) => {
      const refused: unknown = await setting.catch((error: unknown) => error);
      return (refused as { code?: string } | undefined)?.code;
    };
    expect(await code(setSession(other.eventId, sessionIds[0]!))).toBe('SESSION_NOT_FOUND');
    expect(await code(setSession(hall.eventId, hall.sessionIds[0]!))).toBe('ONLINE_NO_DATE');
    expect(await code(setSession(eventId, sessionIds[0]!, { ...roomAt(1), url: 'zoom' }))).toBe(
      'ONLINE_URL_WRONG',
    );
    const theirs = program.transactions.inCommunity(elsewhere, (tx) =>
      program.get(SetSessionRoom).run(tx, { eventId, sessionId: sessionIds[0]! }, roomAt(1)),
    );
    expect(await code(theirs)).toBe('EVENT_NOT_FOUND');
  });

  it('go with a session or a draft that is thrown away, and no copy has them', async () => {
    const { eventId, sessionIds } = await course(false);
    for (const id of sessionIds) await setSession(eventId, id);
    await inside((tx) => program.get(KeepSessions).remove(tx, sessionIds[2]!));
    const left = (of: string) =>
      database.look('select 1 from ticketing.session_room where event_id = $1', [of]);
    expect(await left(eventId)).toHaveLength(2);
    const sale = { ...exampleSale, types, dates: [weeksLater(52)] };
    const copy = await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: null, like: eventId, words: exampleWords, sale }),
    );
    expect(await left(copy)).toEqual([]);
    await inside((tx) => program.get(TurnEvent).discard(tx, eventId));
    expect(await left(eventId)).toEqual([]);
  });
});
