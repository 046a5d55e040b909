import type { Pool, PoolClient } from 'pg';

/** What people say they can do; companies ask for one of these words. */
export const crafts = [
  ...['看護師', '草刈リ', '雪カキ', '農作業', '通訳', '翻訳', '受付', '配膳', '清掃', '運転'],
  ...[
    '写真撮影',
    '動画編集',
    'web制作',
    '経理',
    '大工仕事',
    '電気工事',
    '料理',
    '菓子作リ',
    '着付ケ',
    '書道',
  ],
  ...['剪定', '牧場', '養蜂', '漁業', '林業', '猟師', '観光案内', '接客', '英会話', '中国語'],
  ...['保育', '介護', '司会', '音響', '設計', '測量', '溶接', '縫製', '陶芸', '木工'],
];
const endings = ['ヲ 3年', 'ガ得意デス', 'ノ手伝イガデキマス', 'ニ興味ガアリマス', 'ヲ学ンデイマス'];

export const [skills, areas] = [120, 40];

/** The id of a skill by its place, from 1 on. */
export const skillIdOf = (place: number): string =>
  `0196a000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`;
export const areaOf = (place: number): string => String(1_200 + place).padStart(5, '0');

/** Numbers drawn from a row's own, so that each run has the same rows; `skewed`: the first places oftener than the last. */
const drawn = (what: number, at = 'n') => `(hashint8extended(${at}, ${what}) & 65535)`;
const skewed = (places: number, what: number) =>
  `(1 + floor(${places} * power(${drawn(what, 'n * 16 + k')} / 65536.0, 2)))::int`;

/** A connection for writing very many rows: no triggers, and memory for making indexes at once. It is closed afterwards. */
async function inBulk(pool: Pool, work: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '1GB'`);
    await work(client);
  } finally {
    client.release(true);
  }
}

type Place = { communityId: string; companyId: string };

/** Writes the cards from one number to another into the index, on two connections; whatever is looked up in it is written once at the end, which takes a tenth of the time. */
export async function growCards(pool: Pool, place: Place, [from, to]: [number, number]): Promise<void> {
  const { rows } = await pool.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text name, pg_get_indexdef(indexrelid) made from pg_index
      where indrelid = 'talent.card_index'::regclass and not indisprimary`,
  );
  for (const { name } of rows) await pool.query(`drop index ${name}`);
  const half = Math.floor((from + to) / 2);
  await Promise.all([
    inBulk(pool, (client) => seedCardRows(client, place, [from, half])),
    inBulk(pool, (client) => seedCardRows(client, place, [half + 1, to])),
  ]);
  await inBulk(pool, async (client) => {
    for (const { made } of rows) await client.query(made);
    await client.query('vacuum analyze talent.card_index');
  });
}

/**
 * Cards as companies search them, of about 110 characters, an area or two, some skills and parts of the week; the rows from one number to another. One of sixteen
 * is kept from one company or another.
 */
async function seedCardRows(
  client: PoolClient,
  { communityId, companyId }: Place,
  [from, to]: [number, number],
): Promise<void> {
  await client.query(
    `with phrases as (
       select array_agg(craft || ending order by md5(craft || ending)) said from unnest($2::text[]) craft, unnest($3::text[]) ending)
     insert into talent.card_index
       (consent_id, community_id, member_id, given_at, expires_at, slots, words, skill_ids, areas, roles, blocked)
     select md5('consent' || n)::uuid, $1, md5('member' || n)::uuid,
       date_trunc('day', now()) - (hashint8extended(n, 1) & 31535999) * interval '1 second', now() + interval '200 days',
       (hashint8extended(n, 2) & hashint8extended(n, 3) & 2097151)::int,
       (select string_agg(said[${skewed(crafts.length * endings.length, 4)}], ' ') from generate_series(1, 11) k),
       (select array_agg(distinct ('0196a000-0000-7000-8000-' || lpad(to_hex(${skewed(skills, 5)}), 12, '0'))::uuid)
          from generate_series(1, 1 + ${drawn(6)} % 4) k),
       (select array_agg(distinct lpad((1200 + ${skewed(areas, 7)})::text, 5, '0')) from generate_series(1, 1 + ${drawn(8)} % 2) k),
       (select array_agg(role) from unnest('{staff,speaker,volunteer,gig}'::text[]) with ordinality all_roles(role, place)
         where (${drawn(9)} >> place::int) & 1 = 1 or place = 1 + n % 4),
       case when ${drawn(10)} % 16 = 0 then array[case when ${drawn(11)} % 4 = 0 then $6::uuid else md5('company' || ${drawn(11)} % 16)::uuid end] else '{}' end
     from generate_series($4::int, $5::int) n, phrases`,
    [communityId, crafts, endings, from, to, companyId],
  );
}

/** The truth behind all rows: members in force, with a record, a consent and a block each where the row says so. */
export async function seedCardTruth(pool: Pool, communityId: string): Promise<void> {
  const statements = [
    `insert into membership.member (id, community_id, account_id, number, family_name, given_name, family_kana, given_kana,
       email, birth_date, prefecture, tie, guardian_state, guardian_covers_paid, newsletter, locale, joined_on, created_at, updated_at)
     select member_id, $1, md5('account' || member_id)::uuid, 'T-' || member_id, '山田', '花子', 'ヤマダ', 'ハナコ', member_id || '@example.jp', '1990-01-01',
       '01', 'live', 'none', false, false, 'ja', '2026-01-01', now(), now() from talent.card_index where community_id = $1`,
    `insert into membership.membership (member_id, community_id, status, plan_key, source_kind, source_id, updated_at)
     select member_id, $1, 'current', 'ind_free', 'free', member_id::text, now() from talent.card_index where community_id = $1`,
    `insert into talent.consent (id, community_id, member_id, giver_id, scope, recipient_kind, recipient_id, items, purpose, wording_version, wording,
       locale, given_at, expires_at, state)
     select consent_id, $1, member_id, member_id, 'shared_card', 'companies', $1, '{age_band,skills,areas,availability,roles,about}', 'find_people', 1, '',
       'ja', given_at, expires_at, 'in_force' from talent.card_index where community_id = $1`,
    `insert into talent.talent_record (id, community_id, member_id, giver_id, set_aside, skill_ids, areas, slots, roles, about, changed_at)
     select consent_id, $1, member_id, member_id, false, skill_ids, areas,
       array(select slot::smallint from generate_series(0, 20) slot where (slots >> slot) & 1 = 1), roles, words, given_at
       from talent.card_index where community_id = $1`,
    `insert into talent.company_block (id, community_id, member_id, giver_id, company_id, since)
     select gen_random_uuid(), $1, member_id, member_id, unnest(blocked), given_at from talent.card_index where community_id = $1`,
    `insert into talent.skill (id, community_id, position, name_ja, name_en)
     select ('0196a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $1, n, 'わざ' || n, 'Skill ' || n from generate_series(1, ${skills}) n`,
  ];
  const write = (some: readonly string[]) =>
    inBulk(pool, async (client) => {
      for (const statement of some) await client.query(statement, [communityId]);
    });
  await Promise.all([write(statements.slice(0, 2)), write(statements.slice(2))]);
  await pool.query(
    'vacuum analyze membership.member, membership.membership, talent.consent, talent.talent_record, talent.company_block, talent.skill',
  );
}
