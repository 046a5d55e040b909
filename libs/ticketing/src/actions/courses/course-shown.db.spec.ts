import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ticketPaper } from '../../domain/ticket-paper.ts';
import { exampleSession, publishCourse } from '../../example-course.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity, weeksLater } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ReadCalendar } from '../calendar/read-calendar.ts';
import { saleStateAt } from '../../domain/event-sale.ts';
import { ReadEvents } from '../events/read-events.ts';
import { SaveEvent } from '../events/save-event.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { KeepSessions } from './keep-sessions.ts';

const database = useTestDatabase();
const program = useProgram(database);
let communityId: string;
let memberId: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'kouza');
  [memberId = ''] = await enterMembers(program, communityId, ['one@example.jp']);
});
afterEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

const everyEvent = { kind: null, area: null, mode: null, from: null, until: null };
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);

describe('where a course is shown', () => {
  it('calendars have each session with a uid of its own, and raise the sequence of what was changed alone', async () => {
    const { eventId, occurrenceId, sessionIds } = await publishCourse(program, communityId);
    const entries = async () =>
      (await inside((tx) => program.get(ReadCalendar).ofEvent(tx, eventId, 'ja'))).entries;
    const before = await entries();
    expect(before.map(({ uid, summary }) => [uid, summary])).toEqual([
      [sessionIds[0], '起業塾 第1回「思いを形に」'],
      [sessionIds[1], '起業塾 第2回「資金計画」'],
      [sessionIds[2], '起業塾 第3回「発表会」'],
    ]);
    const typed = exampleSession(1, { placeJa: '港町会館' });
    await inside((tx) =>
      program.get(KeepSessions).run(tx, { occurrenceId, id: sessionIds[1]!, typed, by: newId() }),
    );
    const off = { id: sessionIds[2]!, by: newId() };
    await inside((tx) => program.get(KeepSessions).callOff(tx, off, { ja: '大雪', en: null }));
    const after = await entries();
    expect(after.map(({ sequence }, at) => sequence - before[at]!.sequence)).toEqual([0, 1, 1]);
    expect(after.map(({ location }) => location)).toEqual([
      ...[exampleWords.placeJa, '港町会館', exampleWords.placeJa],
    ]);
    expect(after.map(({ cancelled }) => cancelled)).toEqual([false, false, true]);
  });

  it('whoever has a ticket has all sessions in their own calendar and on paper, and before they pay', async () => {
    const { eventId, sessionIds } = await publishCourse(program, communityId);
    const { orderId, ticketIds } = await orderTicketsFor(program, communityId, memberId, {
      ...{ eventId, quantity: 1 },
    });
    const own = await inside((tx) =>
      program.get(ReadCalendar).ofTicket(tx, memberId, { id: orderId, locale: 'ja' }),
    );
    expect(own.entries.map(({ uid }) => uid)).toEqual(sessionIds);
    const { event, tickets } = await inside((tx) =>
      program.get(PrintTickets).run(tx, { kind: 'member', id: memberId }, ticketIds[0]!),
    );
    const { rows, remark } = ticketPaper(event, tickets[0]!, 'ja');
    expect(new Map(rows).get('各回')).toBe(
      [
        '第1回「思いを形に」　2026年5月10日(日) 18:30〜20:30',
        '第2回「資金計画」　2026年5月17日(日) 18:30〜20:30',
        '第3回「発表会」　2026年5月24日(日) 18:30〜20:30',
      ].join('\n'),
    );
    expect(remark).toContain('すべての回に1回ずつ入場できます');
    const { date } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, orderId));
    expect(date.sessions).toHaveLength(3);
  });

  it('in the list it reads as closed from the end of its sale on, and leaves it with its last session', async () => {
    const { eventId } = await publishCourse(program, communityId);
    const listed = async () => {
      const { events } = await inside((tx) =>
        program.get(ReadEvents).list(tx, null, { first: 100, after: null, ...everyEvent }),
      );
      const course = events.find((event) => event.eventId === eventId);
      return course ? saleStateAt({ ...course, ...course.onSale! }, program.clock.now()) : 'gone';
    };
    const [first, last] = [exampleSession(0), exampleSession(2)];
    const states = [];
    for (const at of [first.startsAt.getTime() - 1, first.startsAt, last.startsAt, last.endsAt]) {
      program.clock.set(new Date(at));
      states.push(await listed());
    }
    expect(states).toEqual(['open', 'closed', 'closed', 'gone']);
  });

  it('a copy has those that take place, so many days after its first as before', async () => {
    const { eventId, sessionIds } = await publishCourse(program, communityId);
    const off = { id: sessionIds[1]!, by: newId() };
    await inside((tx) => program.get(KeepSessions).callOff(tx, off, { ja: '大雪', en: null }));
    const sale = { ...exampleSale, dates: [weeksLater(52)] };
    const copy = await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: null, like: eventId, words: exampleWords, sale }),
    );
    const [date] = await inside((tx) => program.get(SaleStore).dates(tx, copy));
    expect(date!.sessions.map(({ startsAt, titleJa }) => [startsAt, titleJa])).toEqual([
      [weeksLater(52).startsAt, '思いを形に'],
      [weeksLater(54).startsAt, '発表会'],
    ]);
    expect(date!.endsAt).toEqual(weeksLater(54).endsAt);
  });
});
