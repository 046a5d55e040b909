import { countStatements, useApi, useTestDatabase } from '@enishi/testing';
import { exampleSale, foundCommunity, publishEvent, weeksLater } from '../example-sale.ts';
import { EventLists } from './event-lists.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const api = useApi(database);
const today = new Date('2026-04-01T03:00:00Z');

type Card = { eventId: string; startsAt: string; from?: number; soldOut?: boolean; dates?: number };
type Page = { events: { items: Card[]; areas?: string[]; hasNext?: boolean } };

let communityId: string;
let first: string;

beforeAll(async () => {
  api.clock.set(today);
  communityId = await foundCommunity(api, 'ichiran');
  first = await publishEvent(api, communityId, { dates: [weeksLater(1), weeksLater(0)] });
  await publishEvent(api, communityId, { dates: [weeksLater(2)] });
  await publishEvent(api, communityId, { ...exampleSale, dates: [weeksLater(3)] });
  await foundCommunity(api, 'tonari');
}, 60_000);

beforeEach(() => api.clock.set(today));

async function ask(query: string, community = 'ichiran'): Promise<Page['events']> {
  const { data, errors } = await api.public<Page>(query, {}, { community });
  expect(errors).toBeUndefined();
  return data!.events;
}
const ofTickets = (statements: string[]) => statements.filter((sql) => sql.includes('ticketing.'));
const looksAtPlaces = (statements: string[]) => statements.some((sql) => sql.includes('ticketing.place'));

const lean = '{ events(first: 2) { items { eventId startsAt } hasNext } }';
const shown =
  '{ events(first: 2) { items { eventId startsAt ...S } areas } } fragment S on EventCard { from soldOut dates }';

describe('a list of events', () => {
  it('of which nobody asks for prices is one statement, which looks at no places', async () => {
    const { result, statements } = await countStatements(() => ask(lean));
    expect(result).toMatchObject({ items: [{ eventId: first }, {}], hasNext: true });
    expect(result.items[0]!.startsAt).toBe(weeksLater(0).startsAt.toISOString());
    expect(ofTickets(statements)).toHaveLength(1);
    expect(looksAtPlaces(statements)).toBe(false);
  });

  it('reads prices and what is left for all rows at once where they are asked for, also by a fragment', async () => {
    const { result, statements } = await countStatements(() => ask(shown));
    expect(result.items[0]).toMatchObject({ eventId: first, from: 0, soldOut: false, dates: 2 });
    expect(ofTickets(statements)).toHaveLength(2);
    expect(looksAtPlaces(statements)).toBe(true);
  });

  it('is read twice for twenty who ask the same at once: for the first, and for all who came meanwhile', async () => {
    const page = { first: 2, after: null, kind: null, area: null, mode: null, from: null, until: null };
    const wanted = { communityId, memberId: null, page, asked: { sale: false, areas: false } };
    const { result, statements } = await countStatements(() =>
      Promise.all(Array.from({ length: 20 }, () => api.get(EventLists).page(wanted))),
    );
    expect(result.map(({ items }) => items[0]!.eventId)).toEqual(Array(20).fill(first));
    expect(ofTickets(statements)).toHaveLength(2);
  });

  it('is never that of another community, nor without what somebody else did not ask for', async () => {
    const [mine, theirs, more] = await Promise.all([ask(lean), ask(lean, 'tonari'), ask(shown)]);
    expect([mine.items.length, theirs.items.length]).toEqual([2, 0]);
    expect(more.items.map(({ from }) => from)).toEqual([0, 0]);
  });

  it('is kept by nobody on its way', async () => {
    const headers = { 'content-type': 'application/json', 'x-enishi-community': 'ichiran' };
    const answer = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: lean },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});
