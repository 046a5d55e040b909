import { createApi } from '@enishi/api';
import { encodeCursor, readConfig } from '@enishi/platform';
import { countStatements } from '@enishi/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ground } from '../ground.ts';
import { interleaved, median, report } from '../measured.ts';

const PAGE = `query ($first: Int, $after: String) {
  members(first: $first, after: $after) { items { id number name kana planKey planName { ja } status } endCursor hasNext }
}`;

type Desk = { page(first: number, after: string | null): Promise<number>; close(): Promise<void> };

/** The API in this process, asked as the desk asks. */
async function openDesk(ground: Ground): Promise<Desk> {
  const api: NestFastifyApplication = await createApi(readConfig(ground.environment));
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  return {
    close: () => api.close(),
    page: async (first, after) => {
      const response = await api.inject({
        method: 'POST',
        url: '/desk/graphql',
        headers: {
          'content-type': 'application/json',
          'x-enishi-community': ground.slug,
          cookie: `enishi=${ground.session}`,
        },
        payload: { query: PAGE, variables: { first, after } },
      });
      const answer = response.json<{
        data?: { members: { items: unknown[] } };
        errors?: { message: string }[];
      }>();
      if (!answer.data || answer.errors)
        throw new Error(`The list of members failed: ${JSON.stringify(answer.errors)}`);
      return answer.data.members.items.length;
    },
  };
}

/** Row 7: SQL statements of a list request must not grow with its rows. */
export async function listStatements(ground: Ground): Promise<boolean> {
  const desk = await openDesk(ground);
  try {
    await desk.page(1, null);
    const counts: number[] = [];
    for (const first of [1, 20, 100]) {
      const { result, statements } = await countStatements(() => desk.page(first, null));
      if (result !== first) throw new Error(`Asked for ${first} members, got ${result}`);
      counts.push(statements.filter((sql) => /membership\.member\b/.test(sql)).length);
    }
    const grows = Math.max(...counts) - Math.min(...counts);
    return report({
      row: 7,
      name: 'list-sql',
      of: 'statements on members for pages of 1, 20 and 100 (no growth)',
      value: Math.max(...counts) + (grows > 0 ? 1_000 : 0),
      bar: 3,
      must: 'stay below',
      detail: { counts },
    });
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
