import { newId } from '@enishi/kernel';
import { useApi, useTestDatabase } from '@enishi/testing';
import { KeepCalendarAddress } from '../../actions/calendar/keep-calendar-address.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleWords, foundCommunity, publishEvent } from '../../example-sale.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const api = useApi(database);

let communityId: string;
let eventId: string;

beforeAll(async () => {
  api.clock.set(new Date('2026-04-01T03:00:00Z'));
  communityId = await foundCommunity(api, 'koyomi');
  await foundCommunity(api, 'tonari');
  eventId = await publishEvent(api, communityId);
}, 60_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/files/${path}`, headers });

describe('calendars over HTTP (edge case 15)', () => {
  it('hand out a copy only where it is not the newest: the tag goes with what is written, not with the clock', async () => {
    const first = await get('koyomi/calendar.ics');
    expect([first.statusCode, first.headers['content-type'], first.headers['cache-control']]).toEqual([
      ...[200, 'text/calendar; charset=utf-8', 'public, max-age=900'],
    ]);
    const etag = String(first.headers['etag']);
    api.clock.advance(3_600_000);
    const again = await get('koyomi/calendar.ics', { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const words = { ...exampleWords, titleJa: '道東の夜' };
    await api.transactions.inCommunity(communityId, (tx) =>
      api.get(SaveEvent).run(tx, { id: eventId, words, sale: null }),
    );
    const changed = await get('koyomi/calendar.ics', { 'if-none-match': etag });
    expect([changed.statusCode, changed.body.includes('SUMMARY:道東の夜')]).toEqual([200, true]);
  });

  it('of one event and of one’s own tickets need no signing in but the address; others’ need it, and other communities have none', async () => {
    const [memberId] = await enterMembers(api, communityId, ['hana@example.jp']);
    const { orderId } = await orderTicketsFor(api, communityId, memberId!, { eventId, quantity: 1 });
    const code = await api.transactions.inCommunity(communityId, (tx) =>
      api.get(KeepCalendarAddress).renew(tx, memberId!),
    );
    const own = await get(`koyomi/calendar/${code}.ics`);
    expect([own.statusCode, own.headers['cache-control'], own.body.includes('チケット 1枚')]).toEqual([
      ...[200, 'private, no-cache', true],
    ]);
    expect((await get(`koyomi/events/${eventId}.ics?locale=en`)).body).toContain('Room A');
    for (const [path, status] of [
      [`tonari/calendar/${code}.ics`, 404],
      [`tonari/events/${eventId}.ics`, 404],
      [`koyomi/calendar/${'x'.repeat(43)}.ics`, 404],
      [`koyomi/events/${newId()}.ics`, 404],
      ['koyomi/events/crooked.ics', 404],
      [`koyomi/events/${eventId}.pdf`, 404],
      [`koyomi/me/calendar/${orderId}.ics`, 401],
    ] as const)
      expect([path, (await get(path)).statusCode]).toEqual([path, status]);
    expect((await get('tonari/calendar.ics')).body).not.toContain('BEGIN:VEVENT');
  });

  it('are not asked for without end from one place', async () => {
    await database.look(`UPDATE platform.rate_limit SET taken = 600 WHERE key LIKE 'calendar:%'`);
    expect((await get('koyomi/calendar.ics')).statusCode).toBe(429);
    api.clock.advance(3_600_000);
    expect((await get('koyomi/calendar.ics')).statusCode).toBe(200);
  });
});
