import { newId } from '@enishi/kernel';
import { ledgerSchema } from '@enishi/ledger';
import { platformSchema, registerTenant } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { workSchema } from '@enishi/work';

import { InsightsModule } from '../insights.module.ts';
import { ReadWorkFigures } from './read-work-figures.ts';

const schemas = [platformSchema, ledgerSchema, workSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [InsightsModule], schemas });

let community = '';

/** Writes a row past the context that owns it: its rules are not what is tested here. */
function write(table: string, columns: Record<string, unknown>): Promise<unknown> {
  const row = { community_id: community, ...columns };
  const names = Object.keys(row).join(', ');
  return database.look(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

async function ask(askedAt: string, state = 'cut'): Promise<string> {
  const id = newId();
  await write('work.help_request', {
    ...{
      id,
      company_id: newId(),
      title: '客室準備',
      what: 'シーツ',
      from_day: '2026-12-28',
      to_day: '2026-12-30',
    },
    ...{
      hours: 40,
      place: '本館',
      contact: '佐藤',
      state,
      origin: 'desk',
      asked_by: newId(),
      asked_at: askedAt,
    },
  });
  return id;
}

type Gig = { at?: string; published?: string | null; state?: string; places?: number };
async function gig(
  requestId: string,
  { at, published = null, state = 'open', places = 1 }: Gig,
): Promise<string> {
  const [id, startsAt] = [newId(), at ?? '2027-06-01T09:00:00+09:00'];
  await write('work.gig', {
    ...{ id, request_id: requestId, company_id: newId(), track: 'outsourcing', title: 'シーツ', steps: [] },
    ...{ skill_id: newId(), skill_ja: '清掃', skill_en: 'Cleaning', beginner_ok: true, accompanied: false },
    ...{ area: '01206', place: '本館', contact: '佐藤', day: startsAt.slice(0, 10), starts_at: startsAt },
    ...{ ends_at: new Date(new Date(startsAt).getTime() + 9_000_000).toISOString(), places, reward: 3000 },
    ...{ minutes: 150, state, published_at: published, turned_by: newId(), turned_at: startsAt },
  });
  return id;
}

let place = 0;
async function held(gigId: string, state: string): Promise<void> {
  place += 1;
  await database.look(
    `insert into work.assignment (id, community_id, gig_id, member_id, giver_id, place, state, starts_at, ends_at, taken_at, fee_percent)
     select gen_random_uuid(), community_id, id, gen_random_uuid(), gen_random_uuid(), $2, $3, starts_at, ends_at, starts_at, 20
       from work.gig where id = $1`,
    [gigId, place, state],
  );
}

const read = (month: string) =>
  program.transactions.inCommunity(community, (tx) => program.get(ReadWorkFigures).run(tx, month));
const of = async (month: string) => (await read('2026-12')).months.find((one) => one.month === month)!;

beforeAll(async () => {
  program.clock.set(new Date('2026-12-20T03:00:00Z'));
  community = newId();
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});

describe('from a request to the board', () => {
  it('counts days of Tokyo’s month of the request to its first gig; what cannot be counted is said', async () => {
    // Days 1, 2, 4 and 9.5: the median lies half-way between 2 and 4; the 90th percentile 0.7 of the way from 4 to 9.5.
    for (const [asked, published] of [
      ['2026-10-31T15:00:00Z', '2026-11-01T15:00:00Z'],
      ['2026-11-05T00:00:00Z', '2026-11-07T00:00:00Z'],
      ['2026-11-10T00:00:00Z', '2026-11-14T00:00:00Z'],
      ['2026-11-30T14:59:59Z', '2026-12-10T02:59:59Z'],
    ] as const) {
      const id = await ask(asked);
      await gig(id, { published });
      // A later gig of the same request, and one that was called off, make it no later.
      await gig(id, { published: '2026-12-15T00:00:00Z', state: 'called_off' });
      await gig(id, { state: 'draft' });
    }
    await ask('2026-11-12T00:00:00Z', 'declined');
    await ask('2026-11-13T00:00:00Z', 'asked');
    await gig(await ask('2026-11-14T00:00:00Z'), { state: 'draft' });
    await gig(await ask('2026-11-15T00:00:00Z'), { published: null, state: 'closed' });
    // The next month in Tokyo.
    await gig(await ask('2026-11-30T15:00:00Z'), { published: '2026-12-01T15:00:00Z' });
    expect(await of('2026-11')).toMatchObject({
      ...{ requests: 8, published: 4, medianDays: 3, p90Days: 7.9, declined: 1, waiting: 2, unknown: 1 },
    });
    expect(await of('2026-12')).toMatchObject({ requests: 1, published: 1, medianDays: 1, p90Days: 1 });
    expect(await of('2026-10')).toMatchObject({ requests: 0, medianDays: null, p90Days: null });
  });
});

describe('seats that were filled', () => {
  it('counts what somebody held at the beginning, of gigs that began and were not called off', async () => {
    const id = await ask('2026-09-01T00:00:00Z');
    const full = await gig(id, {
      at: '2026-09-10T09:00:00+09:00',
      published: '2026-09-02T00:00:00Z',
      places: 3,
    });
    for (const state of ['accepted', 'not_done', 'disputed', 'withdrawn']) await held(full, state);
    const closed = await gig(id, { at: '2026-09-30T23:30:00+09:00', state: 'closed', places: 2 });
    await held(closed, 'called_off');
    const off = await gig(id, {
      ...{
        at: '2026-09-12T09:00:00+09:00',
        published: '2026-09-02T00:00:00Z',
        state: 'called_off',
        places: 9,
      },
    });
    await held(off, 'called_off');
    await gig(id, { at: '2026-09-13T09:00:00+09:00', state: 'called_off', places: 9 });
    await gig(id, { at: '2026-09-14T09:00:00+09:00', state: 'draft', places: 9 });
    expect(await of('2026-09')).toMatchObject({
      ...{ gigs: 2, seats: 5, filled: 3, calledOff: 1, fillRate: 0.6 },
    });
    // Begins in an hour.
    await gig(id, { at: '2026-12-20T13:00:00+09:00', published: '2026-12-01T00:00:00Z', places: 4 });
    expect(await of('2026-12')).toMatchObject({ gigs: 0, seats: 0, filled: 0, fillRate: null });
  });

  it('shows thirteen months with a definition of each figure, in two statements, and of this community alone', async () => {
    const { result, statements } = await countStatements(() => read('2026-12'));
    expect(statements).toHaveLength(2);
    expect(result.months).toHaveLength(13);
    expect(result.definitions.map(({ key }) => key)).toEqual(['lead_time', 'fill_rate']);
    const mine = community;
    community = newId();
    await program.transactions.inSystem((tx) => registerTenant(tx, community));
    expect((await read('2026-12')).months.every(({ requests, seats }) => requests + seats === 0)).toBe(true);
    community = mine;
    await expect(read('2027-01')).rejects.toMatchObject({ code: 'MONTH_IN_FUTURE' });
    await expect(read('2026-13')).rejects.toMatchObject({ code: 'MONTH_MALFORMED' });
  });
});
