import { useApi, useTestDatabase } from '@enishi/testing';
import { KeepGigFeed } from '../../actions/calendar/keep-gig-feed.ts';
import { opening, setWorkStage } from '../scenarios/work-stage.ts';
import type { WorkStage } from '../scenarios/work-stage.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const api = useApi(database);
let stage: WorkStage;

beforeAll(async () => {
  api.clock.set(opening);
  stage = await setWorkStage(api, 'shigoto');
  await setWorkStage(api, 'tonari');
}, 60_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/files/${path}`, headers });
const renew = (memberId: string) => stage.inside((tx) => api.get(KeepGigFeed).renew(tx, memberId));

describe('the calendar of one’s gigs', () => {
  it('is there under a secret address alone; a gig keeps its uid, and what was called off says so by a sequence of its own', async () => {
    const [{ memberId }, other] = [await stage.member(), await stage.member()];
    const [gigId] = await stage.gigs(await stage.company());
    const placeId = await stage.take(memberId, gigId!);
    const code = await renew(memberId);
    const first = await get(`shigoto/gig-calendar/${code}.ics`);
    expect([first.statusCode, first.headers['content-type'], first.headers['cache-control']]).toEqual([
      ...[200, 'text/calendar; charset=utf-8', 'private, no-cache'],
    ]);
    for (const line of [`UID:${placeId}`, 'SEQUENCE:0', 'STATUS:CONFIRMED', 'SUMMARY:シーツ交換'])
      expect(first.body).toContain(line);
    const etag = String(first.headers['etag']);
    expect((await get(`shigoto/gig-calendar/${code}.ics`, { 'if-none-match': etag })).statusCode).toBe(304);
    await stage.callOff(gigId!);
    const off = await get(`shigoto/gig-calendar/${code}.ics`, { 'if-none-match': etag });
    for (const line of [`UID:${placeId}`, 'SEQUENCE:1', 'STATUS:CANCELLED']) expect(off.body).toContain(line);
    expect((await get(`shigoto/gig-calendar/${await renew(other.memberId)}.ics`)).body).not.toContain('UID:');
    const next = await renew(memberId);
    for (const path of [
      ...[`shigoto/gig-calendar/${code}.ics`, `tonari/gig-calendar/${next}.ics`],
      `shigoto/gig-calendar/${next}.pdf`,
    ])
      expect([path, (await get(path)).statusCode]).toEqual([path, 404]);
    api.clock.set(new Date('2027-04-01T00:00:00Z'));
    expect((await get(`shigoto/gig-calendar/${next}.ics`)).body).not.toContain('UID:');
    const kept = await database.look<{ text: string }>('select f::text "text" from work.gig_feed f');
    expect(kept.some(({ text }) => text.includes(next))).toBe(false);
  });
});
