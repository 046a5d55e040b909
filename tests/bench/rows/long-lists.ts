import { createApi } from '@enishi/api';
import { encodeCursor, readConfig } from '@enishi/platform';
import { countStatements } from '@enishi/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ground } from '../ground.ts';
import { interleaved, median, report } from '../measured.ts';

const PAGE = `query ($first: Int, $after: String) {
  members(first: $first, after: $after) { items { id number name kana planKey planName { ja } status } endCursor hasNext }
}`;

const EVENTS = `query ($first: Int!) { events(first: $first) { items { id title { ja } place { ja } startsAt sale from soldOut dates } } }`;

/** How many items came. */
type Desk = {
  page(first: number, after: string | null): Promise<number>;
  events(first: number): Promise<number>;
  close(): Promise<void>;
};
type Asked = { url: string; query: string; variables: Record<string, unknown> };

/** The API in this process, asked as the desk asks. */
async function openDesk(ground: Ground): Promise<Desk> {
  const api: NestFastifyApplication = await createApi(readConfig(ground.environment));
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  const ask = async ({ url, ...payload }: Asked) => {
    const headers = {
      ...{ 'content-type': 'application/json', 'x-enishi-community': ground.slug },
      cookie: `enishi=${ground.session}`,
    };
    const response = await api.inject({ method: 'POST', url, headers, payload });
    const { data, errors } = response.json<{
      data?: Record<string, { items: unknown[] }>;
      errors?: unknown;
    }>();
    const [list] = Object.values(data ?? {});
    if (!list || errors) throw new Error(`A list failed: ${JSON.stringify(errors)}`);
    return list.items.length;
  };
  return {
    close: () => api.close(),
    page: (first, after) => ask({ url: '/desk/graphql', query: PAGE, variables: { first, after } }),
    events: (first) => ask({ url: '/graphql', query: EVENTS, variables: { first } }),
  };
}

/** Row 7: SQL statements of a list request must not grow with its rows. Of members at the desk, and of events on the site. */
export async function listStatements(ground: Ground): Promise<boolean[]> {
  const desk = await openDesk(ground);
  const passed: boolean[] = [];
  try {
    for (const [name, { page, table }] of Object.entries({
      'list-sql': { page: (first: number) => desk.page(first, null), table: /membership\.member\b/ },
      'list-sql-events': { page: desk.events, table: /ticketing\./ },
    })) {
      await page(1);
      const counts: number[] = [];
      for (const first of [1, 20, 100]) {
        const { result, statements } = await countStatements(() => page(first));
        if (result !== first) throw new Error(`Asked for ${first}, got ${result}`);
        counts.push(statements.filter((sql) => table.test(sql)).length);
      }
      const grows = Math.max(...counts) - Math.min(...counts);
      passed.push(
        report({
          ...{ row: 7, name, of: 'statements on the rows listed for pages of 1, 20 and 100 (no growth)' },
          ...{ value: Math.max(...counts) + (grows > 0 ? 1_000 : 0), bar: 3, must: 'stay below' },
          detail: { counts },
        }),
      );
    }
    return passed;
  } finally {
    await desk.close();
  }
}

/** Row 8: a page of members takes as long among many as among few, wherever it lies. */
export async function membersPage(few: Ground, many: Ground, sizes: [number, number]): Promise<boolean> {
  const desks = [await openDesk(few), await openDesk(many)] as const;
  try {
    const places = [await placesIn(few), await placesIn(many)] as const;
    const time = (at: 0 | 1) => async () => {
      const taken: number[] = [];
      for (let again = 0; again < 8; again += 1) {
        for (const after of places[at]) {
          const started = performance.now();
          await desks[at].page(50, after);
          taken.push(performance.now() - started);
        }
      }
      return median(taken);
    };
    await time(0)();
    await time(1)();
    const { ratio, product, yardstick } = await interleaved(5, time(1), time(0));
    return report({
      row: 8,
      name: 'members-page',
      of: `p50 of first, middle and last page among ${sizes[1]} members / among ${sizes[0]}`,
      value: ratio,
      bar: 1.5,
      must: 'stay below',
      detail: { manyMs: product, fewMs: yardstick },
    });
  } finally {
    for (const desk of desks) await desk.close();
  }
}

/** Cursors of the first, the middle and the last page. */
async function placesIn({ pool, communityId }: Ground): Promise<(string | null)[]> {
  const { rows } = await pool.query<{ day: string; id: string; place: number }>(
    `SELECT day, id, place FROM (
       SELECT joined_on::text AS day, id, row_number() OVER (ORDER BY joined_on DESC, id DESC)::int AS place, count(*) OVER ()::int AS total
       FROM membership.member WHERE community_id = $1) AS ranked
     WHERE place IN (total / 2, total - 51) ORDER BY place`,
    [communityId],
  );
  return [null, ...rows.map(({ day, id }) => encodeCursor([day, id]))];
}
