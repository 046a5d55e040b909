import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstSearch, firstTokens } from './talent-card-index.ts';

/** Cards are searched as fast among a million as among some thousands: what many cards say is counted on a part of them, and the page is read from the days that it lies in. */
export class TalentCardSearch1765160000000 implements MigrationInterface {
  name = 'TalentCardSearch1765160000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...gone, tokens, index, ...search]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...gone, ...firstTokens, ...firstSearch]) await runner.query(statement);
  }
}

const gone = [
  'drop function talent.find_cards',
  'drop index talent.card_index_tokens',
  'drop function talent.card_tokens',
];

const slots = Array.from(
  { length: 21 },
  (_, slot) => `case when slots & ${1 << slot} > 0 then ' #t${slot}' end`,
).join(', ');

const all = (sign: string, values: string) =>
  `' #${sign}' || nullif(array_to_string(${values}, ' #${sign}'), '')`;

/**
 * What the index says of a row is what this says: neighbours in pairs, from the first character on and from the second, with the last of each run by itself; then the choices, each
 * after a # that no word holds; the day (UTC) on which it was shared, and which thirty-two days; and that it belongs to each half, quarter and so on of all cards, as the lowest bits of its id decide.
 * Each begins with the end of its community's id, so that no community's search reads another's. Built-in functions alone: written with its own loops it took ten times as long.
 */
const tokens = `
  create function talent.card_tokens(
      community_id uuid, consent_id uuid, given_at timestamptz, words text, skill_ids uuid[], areas text[], slots integer, roles text[], blocked uuid[])
    returns tsvector language sql immutable parallel safe cost 10000 as $$
    select array_to_tsvector(array_remove(array_remove(string_to_array(replace(concat(
      ' ', regexp_replace(words, '(..)', '\\1 ', 'g'), ' ', regexp_replace(substr(words, 2), '(..)', '\\1 ', 'g'),
      ${all('s', 'skill_ids')}, ${all('a', 'areas')}, ${all('r', 'roles')}, ${all('!', 'blocked')}, ${slots},
      ' #c #d', floor(extract(epoch from given_at) / 86400)::integer, ' #m', floor(extract(epoch from given_at) / 2764800)::integer,
      substr(' #h1 #h2 #h3 #h4 #h5 #h6 #h7 #h8', 1, 4 * (8 - length(ltrim(reverse(get_byte(uuid_send(consent_id), 15)::bit(8)::text), '0'))))),
      ' ', ' ' || right(community_id::text, 12)), ' '), ''), right(community_id::text, 12))) $$`;

export const indexed =
  'talent.card_tokens(community_id, consent_id, given_at, words, skill_ids, areas, slots, roles, blocked)';
export const index = `create index card_index_tokens on talent.card_index using gin (${indexed}) with (fastupdate = off)`;

/** Rows that fit: by their tokens, and, for long words, by what stands in the line itself. */
const hits = (also = '') => `talent.card_index
  where ${indexed} @@ (tokens${also})::tsquery
    and community_id = here and expires_at > at and member_id <> all (people)
    and (cardinality(long_words) = 0 or (
      select bool_and(strpos(words, long_words[n]) > 0 or skill_ids && word_skills[n]::uuid[] or areas && word_areas[n]::text[])
        from generate_series(1, cardinality(long_words)) n))`;

const onPage = '(after_at is null or (given_at, consent_id) < (after_at, after_id))';
const page = `'card', consent_id::text, (row_number() over (order by given_at desc, consent_id desc))::integer`;

/** What rows \`hit\` say, and how many they are; \`level\` is how often all cards were halved before they were counted. */
const counts = (level: string) => `
  select 'all', (${level})::text, count(*)::integer from hit
  union all (select 'skill', v::text, count(*)::integer from hit, unnest(skill_ids) v group by v)
  union all (select 'area', v, count(*)::integer from hit, unnest(areas) v group by v)
  union all (select 'slot', v::text, sum(n)::integer from (select slots, count(*) n from hit group by slots) week, generate_series(0, 20) v
              where (slots >> v) & 1 = 1 group by v)
  union all (select 'role', v, count(*)::integer from hit, unnest(roles) v group by v)`;

/**
 * Under row-level security no index of tokens is ever used for whoever the policy binds, since the operator is not leakproof. So one function asks as the owner, whom a
 * policy of this table alone lets read, and says itself which community: that of the transaction, as the policy would.
 *
 * A 256th of all cards tells about how many fit. Up to \`exact\` all of them are read once, for the page and the counts. Above it they are counted in the part of all cards that
 * holds about half as many of them, and the page is read from the last days, as many as it takes: where
 * too few were in them, the same rows come again with those before. Plans are kept: they never depend on what is asked.
 */
export const search = [
  `create function talent.find_cards(
     wish text, looker uuid, people uuid[], at timestamptz, long_words text[], word_skills text[], word_areas text[],
     after_at timestamptz, after_id uuid, most integer, exact integer)
     returns table (kind text, value text, people_found integer)
     language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp set jit = off set max_parallel_workers_per_gather = 0
     set enable_seqscan = off set plan_cache_mode = force_generic_plan
     set work_mem = '64MB' as $$
    declare
      here uuid := platform.current_community();
      mark text := right(here::text, 12);
      tokens text := regexp_replace(
        case when wish = '' then '''#c''' else wish end || ' & !''#!' || looker || '''', '''([^'']+)''', '''' || mark || '\\1''', 'g');
      about integer; level integer; days integer; newest integer; within text; held integer;
    begin
      if here is null then return; end if;
      select 256 * count(*) into about from ${hits(` || ' & ''' || mark || '#h8'''`)};
      if about <= exact then
        return query
          with hit as materialized (select consent_id, given_at, skill_ids, areas, slots, roles from ${hits()}),
          page as (select consent_id, given_at from hit where ${onPage} order by given_at desc, consent_id desc limit most)
          select ${page} from page union all ${counts('0')};
        return;
      end if;
      level := least(8, greatest(1, ceil(log(2, 2.0 * about / greatest(exact, 1)))))::integer;
      return query
        with hit as materialized (select skill_ids, areas, slots, roles from ${hits(` || ' & ''' || mark || '#h' || level || ''''`)})
        ${counts('level')};
      newest := floor(extract(epoch from least(at, after_at)) / 86400);
      days := 1 + 1000 * most / about;
      loop
        within := case when days > 400 then '' else (
          select ' & (' || string_agg('''' || mark || case when days > 32 then '#m' else '#d' end || unit || '''', ' | ') || ')'
            from generate_series(
              case when days > 32 then (newest - days) / 32 else newest - days + 1 end, case when days > 32 then newest / 32 else newest end) unit) end;
        return query
          select ${page} from (
            select consent_id, given_at from ${hits(' || within')} and ${onPage} order by given_at desc, consent_id desc limit most) page;
        get diagnostics held = row_count;
        exit when held = most or within = '';
        days := days * 8;
      end loop;
    end $$`,
  'revoke all on function talent.find_cards from public',
  'grant execute on function talent.find_cards to enishi_app',
];
