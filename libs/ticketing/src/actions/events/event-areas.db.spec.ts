import { CreateCommunity } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { exampleDate, exampleSale, exampleWords } from '../../example-sale.ts';
import type { EventFilter } from '../../store/event.store.ts';
import { ReadCalendar } from '../calendar/read-calendar.ts';
import { ReadEvents } from './read-events.ts';
import { SaveEvent } from './save-event.ts';
import { TurnEvent } from './turn-event.ts';

const database = useTestDatabase();
const program = useProgram(database);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const text = (ja: string, en = ja) => ({ ja, en });
let communityId: string;

beforeAll(async () => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  communityId = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      ...{
        slug: 'chiiki',
        host: null,
        name: text('見本の会'),
        tagline: text('つながる'),
        region: text('道東'),
      },
      ...{ about: text('見本です。'), theme: 'doto', operatorName: text('一般社団法人見本') },
      ...{ contactEmail: 'office@example.jp', numberPrefix: 'D' },
      municipalities: [
        { code: '01206', name: text('釧路市', 'Kushiro') },
        { code: '01207', name: text('帯広市', 'Obihiro') },
        { code: '01208', name: text('北見市', 'Kitami') },
      ],
    }),
  );
});

const save = (area: string | null, { id = null as string | null, startsAt = exampleDate.startsAt } = {}) =>
  inside((tx) =>
    program.get(SaveEvent).run(tx, {
      ...{ id, words: { ...exampleWords, area } },
      sale: { ...exampleSale, dates: [{ ...exampleDate, startsAt }] },
    }),
  );
const publish = (id: string) => inside((tx) => program.get(TurnEvent).publish(tx, id));
const nothing: EventFilter = { kind: null, area: null, mode: null, from: null, until: null };
const listed = async (filter: Partial<EventFilter> = {}) => {
  const page = { first: 50, after: null, ...nothing, ...filter };
  const { events, areas } = await inside((tx) => program.get(ReadEvents).list(tx, null, page));
  return { ids: events.map(({ eventId }) => eventId), areas };
};
const calendar = async (choice: Pick<EventFilter, 'kind' | 'area'>) =>
  (await inside((tx) => program.get(ReadCalendar).ofCommunity(tx, { ...choice, mode: null }, 'ja'))).entries
    .length;

describe('the area of an event', () => {
  it('narrows the list and the calendar, with kind and month; only areas with something to come are offered', async () => {
    const [kushiro, obihiro, nowhere] = [await save('01206'), await save('01207'), await save(null)];
    const draft = await save('01208');
    for (const id of [kushiro, obihiro, nowhere]) await publish(id);
    expect((await listed()).ids).toHaveLength(3);
    expect((await listed()).areas).toEqual(['01206', '01207']);
    expect((await listed({ area: '01206' })).ids).toEqual([kushiro]);
    expect(
      (await listed({ area: '01206', kind: 'gathering', from: new Date('2026-05-01T00:00:00Z') })).ids,
    ).toEqual([kushiro]);
    for (const filter of [{ area: '01208' }, { area: '01206', kind: 'tour' as const }, { area: "0' or 1=1" }])
      expect((await listed(filter)).ids).toEqual([]);
    expect(await calendar({ kind: null, area: null })).toBe(3);
    expect(await calendar({ kind: 'gathering', area: '01207' })).toBe(1);
    expect(await calendar({ kind: 'talk', area: '01207' })).toBe(0);
    await publish(draft);
    expect((await listed({ area: '01208' })).ids).toEqual([draft]);
    program.clock.set(new Date('2026-06-01T03:00:00Z'));
    expect((await listed()).areas).toEqual([]);
    program.clock.set(new Date('2026-04-01T03:00:00Z'));
  });

  it('is one of the community’s, or none; one that the community no longer lists stays until it is changed', async () => {
    await expect(save('43423')).rejects.toMatchObject({
      code: 'EVENT_AREA_UNKNOWN',
      facts: { field: 'area' },
    });
    const id = await save('01206');
    await inside((tx) =>
      tx.query(`update identity.community set municipalities = '[]' where id = $1`, [communityId]),
    );
    expect(await save('01206', { id })).toBe(id);
    await expect(save('01207', { id })).rejects.toMatchObject({ code: 'EVENT_AREA_UNKNOWN' });
    expect(await save('', { id })).toBe(id);
  });
});
