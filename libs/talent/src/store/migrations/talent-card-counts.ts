import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexed, search as earlierSearch } from './talent-card-search.ts';

/** The same search in about half the time where some thousands of cards fit: most of it went into counting what they say, card by card. */
export class TalentCardCounts1765180000000 implements MigrationInterface {
  name = 'TalentCardCounts1765180000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [gone, ...search]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [gone, ...earlierSearch]) await runner.query(statement);
  }
}

const gone = 'drop function talent.find_cards';

/** Whether a card fits a long word: by what stands in the line itself, or by a skill or an area that is called so. */
const fits = (word: string, skills: string, areas: string) =>
  `strpos(words, ${word}) > 0 or skill_ids && ${skills} or areas && ${areas}`;

/** Of the first and the second word, which is all that most wishes have; a subquery for each card costs more than the rest of the look at it. */
const fitsNth = (nth: 1 | 2) =>
  `(long_words[${nth}] is null or ${fits(`long_words[${nth}]`, `skills_${nth}`, `areas_${nth}`)})`;

/** Rows that fit: by their tokens, and, for long words, by what stands in the line itself. */
const hits = (also = '') => `talent.card_index
  where ${indexed} @@ (tokens${also})::tsquery
    and community_id = here and expires_at > at and member_id <> all (people) and ${fitsNth(1)} and ${fitsNth(2)}
    and (long_words[3] is null or (
      select bool_and(${fits('long_words[n]', 'word_skills[n]::uuid[]', 'word_areas[n]::text[]')})
        from generate_series(3, cardinality(long_words)) n))`;

const onPage = '(after_at is null or (given_at, consent_id) < (after_at, after_id))';
const page = `'card', consent_id::text, (row_number() over (order by given_at desc, consent_id desc))::integer`;

const ofSlots = Array.from(
  { length: 21 },
  (_, slot) => `count(*) filter (where slots & ${1 << slot} > 0)`,
).join();

/**
 * What rows `hit` say, and how many they are; `level` is how often all cards were halved before they were counted. Areas and roles are counted by the lists that cards have of them, of
 * which there are few, and parts of the week in one pass.
 */
const counts = (level: string) => `
  select 'all', (${level})::text, count(*)::integer from hit
  union all (select 'skill', v::text, count(*)::integer from (select unnest(skill_ids) v from hit) each group by v)
  union all (select 'area', v, sum(n)::integer from (select areas, count(*) n from hit group by areas) alike, unnest(areas) v group by v)
  union all (select 'slot', (place - 1)::text, n::integer from (select array[${ofSlots}] ns from hit) week, unnest(ns) with ordinality each(n, place)
              where n > 0)
  union all (select 'role', v, sum(n)::integer from (select roles, count(*) n from hit group by roles) alike, unnest(roles) v group by v)`;

/**
 * Under row-level security no index of tokens is ever used for whoever the policy binds, since the operator is not leakproof. So one function asks as the owner, whom a
 * policy of this table alone lets read, and says itself which community: that of the transaction, as the policy would.
 *
 * A 256th of all cards tells about how many fit. Up to `exact` all of them are read once, for the page and the counts. Above it they are counted in the part of all cards that
 * holds about half as many of them, and the page is read from the last days, as many as it takes: where
 * too few were in them, the same rows come again with those before. Plans are kept: they never depend on what is asked. Pages are read one by one: they are nearly always in the memory of the
 * machine, where handing thousands of them to readers beside (PostgreSQL 18) takes longer than reading them.
 */
const search = [
  `create function talent.find_cards(
     wish text, looker uuid, people uuid[], at timestamptz, long_words text[], word_skills text[], word_areas text[],
     after_at timestamptz, after_id uuid, most integer, exact integer)
     returns table (kind text, value text, people_found integer)
     language plpgsql stable security definer
     set search_path = pg_catalog, pg_temp set jit = off set max_parallel_workers_per_gather = 0
     set enable_seqscan = off set plan_cache_mode = force_generic_plan
     set effective_io_concurrency = 0 set work_mem = '64MB' as $$
    declare
      here uuid := platform.current_community();
      mark text := right(here::text, 12);
      tokens text := regexp_replace(
        case when wish = '' then '''#c''' else wish end || ' & !''#!' || looker || '''', '''([^'']+)''', '''' || mark || '\\1''', 'g');
      skills_1 uuid[] := word_skills[1]; areas_1 text[] := word_areas[1];
      skills_2 uuid[] := word_skills[2]; areas_2 text[] := word_areas[2];
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
