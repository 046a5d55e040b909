import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Shared cards as companies search them: one narrow row each, under one index of tokens. */
export class TalentCardIndex1765060000000 implements MigrationInterface {
  name = 'TalentCardIndex1765060000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...table, ...firstTokens]) await runner.query(statement);
    await protectTenantTable(runner, 'talent.card_index');
    for (const statement of [policy, ...firstSearch]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function talent.find_cards');
    await runner.query('drop table talent.card_index');
    await runner.query('drop function talent.card_tokens');
  }
}

const table = [
  `create table talent.card_index (
    consent_id uuid primary key, community_id uuid not null, member_id uuid not null, given_at timestamptz not null,
    expires_at timestamptz not null, slots integer not null, words text not null, skill_ids uuid[] not null, areas text[] not null,
    roles text[] not null, blocked uuid[] not null)`,
  'create index card_index_of_member on talent.card_index (community_id, member_id)',
  'create index card_index_by_age on talent.card_index (community_id, given_at, consent_id)',
];

export const firstTokens = [
  // What the index says of a row is what this says: neighbours in pairs and the last character of each run, then the choices, each after a # that no word holds.
  `create function talent.card_tokens(community_id uuid, words text, skill_ids uuid[], areas text[], slots integer, roles text[], blocked uuid[])
     returns tsvector language sql immutable parallel safe cost 10000 as $$
    select array_to_tsvector(array(
      select substr(run, n, 2) from string_to_table(words, ' ') run, generate_series(1, length(run)) n
      union all select '#s' || s from unnest(skill_ids) s
      union all select '#a' || a from unnest(areas) a
      union all select '#t' || t from generate_series(0, 20) t where (slots >> t) & 1 = 1
      union all select '#r' || r from unnest(roles) r
      union all select '#!' || b from unnest(blocked) b
      union all select '#c' || community_id)) $$`,
  `create index card_index_tokens on talent.card_index using gin
    (talent.card_tokens(community_id, words, skill_ids, areas, slots, roles, blocked)) with (fastupdate = off)`,
];

/**
 * Under row-level security no index of tokens is ever used for whoever the policy binds, since the operator is not leakproof. So one function asks as the owner, whom a
 * policy of this table alone lets read, and says itself which community: that of the transaction, as the policy would.
 */
const policy = 'create policy card_index_search on talent.card_index for select to current_user using (true)';
export const firstSearch = [
  `create function talent.find_cards(
     wish text, looker uuid, people uuid[], at timestamptz, long_words text[], word_skills text[], word_areas text[],
     after_at timestamptz, after_id uuid, most integer)
     returns table (kind text, value text, people_found integer)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp set jit = off set work_mem = '64MB' as $$
    declare
      here uuid := platform.current_community();
      tokens text := '''#c' || here || ''' & !''#!' || looker || '''' || case when wish = '' then '' else ' & ' || wish end;
      exact text := '';
    begin
      if here is null then return; end if;
      for n in 1 .. cardinality(long_words) loop
        exact := exact || format(' and (strpos(words, $3[%1$s]) > 0 or skill_ids && $4[%1$s]::uuid[] or areas && $5[%1$s]::text[])', n);
      end loop;
      return query execute $q$
        with hit as materialized (
          select consent_id, given_at, skill_ids, areas, slots, roles from talent.card_index
           where talent.card_tokens(community_id, words, skill_ids, areas, slots, roles, blocked) @@ $1::tsquery
             and expires_at > $2 and member_id <> all ($6) and community_id = $7 $q$ || exact || $q$),
        page as (
          select consent_id, given_at from hit where $8 is null or (given_at, consent_id) < ($8, $9)
           order by given_at desc, consent_id desc limit $10),
        week as (select slots, count(*) n from hit group by slots)
        select 'card', consent_id::text, (row_number() over (order by given_at desc, consent_id desc))::int from page
        union all select 'skill', v::text, count(*)::int from hit, unnest(skill_ids) v group by v
        union all select 'area', v, count(*)::int from hit, unnest(areas) v group by v
        union all select 'slot', v::text, sum(n)::int from week, generate_series(0, 20) v where (slots >> v) & 1 = 1 group by v
        union all select 'role', v, count(*)::int from hit, unnest(roles) v group by v $q$
      using tokens, at, long_words, word_skills, word_areas, people, here, after_at, after_id, most;
    end $$`,
  'revoke all on function talent.find_cards from public',
  'grant execute on function talent.find_cards to enishi_app',
];
