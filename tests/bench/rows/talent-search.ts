import { Client } from 'pg';
import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { report } from '../measured.ts';
import { startApi } from '../servers.ts';
import { type Question, questions, tokensOf } from '../talent/card-questions.ts';
import { foundSearcher } from '../talent/found-searcher.ts';
import { growCards, seedCardTruth } from '../talent/seed-cards.ts';

const few = Number(process.env['BENCH_CARDS'] ?? 300_000);
const many = Math.round((few * 10) / 3);
const asked = questions(200);
/** LIKE takes seconds for each; every so many-th question is asked so as well. */
const everyForLike = 5;
const onPage = 20;

/** Which cards are on the first page, how many fit, and how many counts came with them; `rough`: counted in a part of all. */
type Answer = { ids: string[]; people: number; counts: number; rough: boolean };
type Way = (question: Question) => Promise<Answer>;

const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

/**
 * Row 17: two hundred questions of a company about cards without a name, each for the first twenty, how many fit, and how many of them say each skill, area, part of the week and
 * role. By LIKE, by the index of tokens in SQL, and by the API as it is built, of the same data; then, with more cards, by the index again.
 */
export async function talentSearch(ground: Ground): Promise<boolean[]> {
  const { pool, communityId, environment } = ground;
  const companyId = await foundSearcher(ground);
  const place = { communityId, companyId };
  await growCards(pool, place, [1, few]);
  await seedCardTruth(pool, communityId);
  const api = await startApi(ground);
  const owner = await connected(String(pool.options.connectionString));
  await owner.query(
    `set jit = off; set max_parallel_workers_per_gather = 0; set work_mem = '64MB'; set effective_io_concurrency = 0`,
  );
  await owner.query(
    `set maintenance_work_mem = '1GB'; create extension pg_trgm; create index bench_words on talent.card_index using gin (words gin_trgm_ops); analyze talent.card_index`,
  );
  const program = await connected(String(environment['DATABASE_URL']));
  try {
    const ways = {
      api: overApi(api, ground, companyId),
      index: byIndex(program, place),
      raw: inSql(owner, place),
    };
    const taken = await amongFew(ways, byLike(owner, place));
    await api.stop();
    await owner.query('drop index talent.bench_words');
    await growCards(pool, place, [few + 1, many]);
    return [againstLike(taken), throughApi(taken), await amongMany(ways.index, taken)];
  } finally {
    await Promise.all([api.stop(), owner.end(), program.end()]);
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** A way once, in milliseconds. */
async function timed(way: Way, question: Question): Promise<{ answer: Answer; ms: number }> {
  const started = performance.now();
  const answer = await way(question);
  return { answer, ms: performance.now() - started };
}

/** Throws unless both found the same cards, and about as many. */
function assertSame(question: Question, right: Answer, answer: Answer): void {
  const told = JSON.stringify({ question, right, answer });
  if (JSON.stringify(answer.ids) !== JSON.stringify(right.ids)) throw new Error(`Other cards: ${told}`);
  const off = answer.rough ? Math.abs(answer.people - right.people) / right.people : 0;
  const few = answer.people === 0 && right.people < 5;
  if (!few && (answer.rough ? off > 0.2 : answer.people !== right.people || answer.counts !== right.counts))
    throw new Error(`Other counts: ${told}`);
}

/** Milliseconds of each question, each way. */
type Taken = { api: number[]; index: number[]; raw: number[]; like: number[]; hits: number[]; rough: number };

/** All ways by turns, so that whatever else the machine does meets each of them; answers are compared. */
async function amongFew(
  { api, index, raw }: Record<'api' | 'index' | 'raw', Way>,
  like: Way,
): Promise<Taken> {
  const taken: Taken = { api: [], index: [], raw: [], like: [], hits: [], rough: 0 };
  for (const question of asked.slice(0, 20)) for (const way of [api, index, raw]) await way(question);
  for (const [at, question] of asked.entries()) {
    const right = await timed(raw, question);
    const found = await timed(index, question);
    const shown = await timed(api, question);
    assertSame(question, right.answer, found.answer);
    assertSame(question, right.answer, shown.answer);
    taken.raw.push(right.ms);
    taken.index.push(found.ms);
    taken.api.push(shown.ms);
    taken.hits.push(right.answer.people);
    if (found.answer.rough) taken.rough += 1;
    if (at % everyForLike > 0) continue;
    const slow = await timed(like, question);
    assertSame(question, right.answer, slow.answer);
    taken.like.push(slow.ms);
  }
  return taken;
}

const rounded = (values: readonly number[], part: number): number =>
  Number(percentile(values, part).toPrecision(4));

function againstLike({ like, index, hits, rough }: Taken): boolean {
  return report({
    row: 17,
    name: 'talent-search',
    of: `p95 of ${like.length} questions by LIKE / of ${index.length} by the index, the same page and counts among ${few} cards`,
    value: percentile(like, 0.95) / percentile(index, 0.95),
    bar: 30,
    must: 'reach',
    detail: {
      ...{ likeP50Ms: rounded(like, 0.5), likeP95Ms: rounded(like, 0.95) },
      ...{ indexP50Ms: rounded(index, 0.5), indexP95Ms: rounded(index, 0.95) },
      ...{ hitsP50: percentile(hits, 0.5), hitsP95: percentile(hits, 0.95), countedInAPart: rough },
    },
  });
}

function throughApi({ api, raw }: Taken): boolean {
  return report({
    row: 17,
    name: 'talent-search-api',
    of: `p50 of ${api.length} questions over HTTP, signed in / in SQL by hand with the same index`,
    value: percentile(api, 0.5) / percentile(raw, 0.5),
    bar: 3,
    must: 'stay below',
    detail: {
      ...{ apiP50Ms: rounded(api, 0.5), apiP95Ms: rounded(api, 0.95) },
      ...{ rawP50Ms: rounded(raw, 0.5), rawP95Ms: rounded(raw, 0.95) },
    },
  });
}

async function amongMany(index: Way, { index: earlier }: Taken): Promise<boolean> {
  for (const question of asked.slice(0, 20)) await index(question);
  const taken: number[] = [];
  for (const question of asked) taken.push((await timed(index, question)).ms);
  return report({
    row: 17,
    name: 'talent-search-million',
    of: `p95 of ${asked.length} questions by the index among ${many} cards / among ${few}`,
    value: percentile(taken, 0.95) / percentile(earlier, 0.95),
    bar: 3,
    must: 'stay below',
    detail: {
      ...{ manyP50Ms: rounded(taken, 0.5), manyP95Ms: rounded(taken, 0.95) },
      fewP95Ms: rounded(earlier, 0.95),
    },
  });
}

type Place = { communityId: string; companyId: string };

/** As the program asks: its role, under row-level security, one statement. */
function byIndex(client: Client, { communityId, companyId }: Place): Way {
  const text = `select kind, value, people_found people from talent.find_cards($1, $2, '{}', now(), $3, $4, $5, null, null, $6, 6000, array['one_company:' || $2::uuid::text])`;
  return async (question) => {
    const long = [...question.word].length > 2 ? [question.word] : [];
    await client.query(
      `start transaction; set local app.scope = 'community'; set local app.community = '${communityId}'`,
    );
    const { rows } = await client.query<{ kind: string; value: string; people: number }>({
      ...{ name: 'find', text },
      values: [tokensOf(question), companyId, long, long.map(() => '{}'), long.map(() => '{}'), onPage + 1],
    });
    await client.query('commit');
    const cards = rows.filter(({ kind }) => kind === 'card').sort((a, b) => a.people - b.people);
    const all = rows.find(({ kind }) => kind === 'all');
    return {
      ids: [...new Set(cards.map(({ value }) => value))].slice(0, onPage),
      people: Number(all?.people) * 2 ** Number(all?.value),
      counts: rows.filter(({ kind }) => kind !== 'card' && kind !== 'all').length,
      rough: all?.value !== '0',
    };
  };
}

const tokenised =
  'talent.card_tokens(community_id, consent_id, given_at, words, skill_ids, areas, slots, roles, blocked, shown_to)';

/** The same index asked by hand, with nothing around it: every hit is read once and counted, and the page sorted out of them. */
function inSql(client: Client, { communityId, companyId }: Place): Way {
  const mark = communityId.slice(-12);
  return async (question) => {
    const exact = [...question.word].length > 2;
    const { rows } = await client.query<{ kind: string; value: string; people: string }>(
      `with hit as materialized (
         select consent_id, given_at, skill_ids, areas, slots, roles from talent.card_index
          where ${tokenised} @@ $1::tsquery and community_id = $2 and expires_at > now() ${exact ? 'and strpos(words, $3) > 0' : 'and $3 <> $4'}
            and $4::text is not null),
       page as (select consent_id, given_at from hit order by given_at desc, consent_id desc limit ${onPage})
       select 'card' kind, consent_id::text value, row_number() over (order by given_at desc, consent_id desc) people from page
       union all select 'all', '', count(*) from hit
       union all (select 'skill', v::text, count(*) from hit, unnest(skill_ids) v group by v)
       union all (select 'area', v, count(*) from hit, unnest(areas) v group by v)
       union all (select 'slot', v::text, count(*) from hit, generate_series(0, 20) v where (slots >> v) & 1 = 1 group by v)
       union all (select 'role', v, count(*) from hit, unnest(roles) v group by v)`,
      [`${tokensOf(question, mark)} & !'${mark}#!${companyId}'`, communityId, question.word, ''],
    );
    return {
      ids: rows.filter(({ kind }) => kind === 'card').map(({ value }) => value),
      people: Number(rows.find(({ kind }) => kind === 'all')?.people),
      counts: rows.filter(({ kind }) => kind !== 'card' && kind !== 'all').length,
      rough: false,
    };
  };
}

/** As it is done without an index of tokens: LIKE on the line, with an index of its trigrams to choose, conditions on the columns, and a statement for the page, for the number and for each group of counts. */
function byLike(client: Client, { communityId, companyId }: Place): Way {
  return async ({ word, skillId, area, slot }) => {
    const fits = `from talent.card_index where community_id = $1 and expires_at > now() and not $2 = any (blocked) and words like $3
      ${skillId === null ? '' : `and '${skillId}' = any (skill_ids)`} ${area === null ? '' : `and '${area}' = any (areas)`}
      ${slot === null ? '' : `and slots & ${1 << slot} > 0`}`;
    const ask = async (text: string) =>
      (await client.query<{ v: string }>(text, [communityId, companyId, `%${word}%`])).rows;
    const page = await ask(
      `select consent_id v ${fits} order by given_at desc, consent_id desc limit ${onPage}`,
    );
    const [all] = await ask(`select count(*) v ${fits}`);
    const groups = [
      await ask(`select v, count(*) from (select unnest(skill_ids) v ${fits}) of group by v`),
      await ask(`select v, count(*) from (select unnest(areas) v ${fits}) of group by v`),
      await ask(
        `select v, count(*) from (select slots ${fits}) of, generate_series(0, 20) v where (slots >> v) & 1 = 1 group by v`,
      ),
      await ask(`select v, count(*) from (select unnest(roles) v ${fits}) of group by v`),
    ];
    return {
      ids: page.map(({ v }) => v),
      people: Number(all?.v),
      counts: groups.flat().length,
      rough: false,
    };
  };
}

type Shown = {
  gate: string;
  people: number | null;
  rough: boolean;
  items: { id: string }[];
  facets: unknown[];
};

/** Over HTTP, signed in: who asks for which company, its plan and page, the cards read again under their consents, and that they were shown written down. */
function overApi({ url }: ChildServer, { slug, session }: Ground, companyId: string): Way {
  const query = `query ($companyId: ID!, $words: String!, $skillId: ID, $area: String, $slot: Int) {
    sharedCards(companyId: $companyId, words: $words, skillId: $skillId, area: $area, slot: $slot, first: ${onPage}) {
      gate people rough items { id number ageBand skillIds areas slots roles lastDay } facets { kind value people } hasNext endCursor } }`;
  return async ({ word: words, ...question }) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'x-enishi-community': slug },
        cookie: `enishi=${session}`,
      },
      body: JSON.stringify({ query, variables: { companyId, words, ...question } }),
    });
    const { data, errors } = (await response.json()) as { errors?: unknown; data: { sharedCards: Shown } };
    if (errors) throw new Error(JSON.stringify(errors));
    const { gate, people, rough, items, facets } = data.sharedCards;
    if (gate !== 'open') throw new Error(`The company may not look: ${gate}`);
    return { ids: items.map(({ id }) => id), people: people ?? 0, counts: facets.length, rough };
  };
}
