import type { Pool } from 'pg';

type Wish = {
  communityId: string;
  members: number;
  /** Account that becomes one of the members. */ knownAccount: string;
};

/** Members in bulk, as joining one by one would leave them: three joined on each day, found by four keys. */
export async function seedMembers(pool: Pool, { communityId, members, knownAccount }: Wish): Promise<void> {
  await pool.query(
    `INSERT INTO membership.member (id, community_id, account_id, number, family_name, given_name, family_kana, given_kana,
       email, birth_date, prefecture, tie, guardian_state, guardian_covers_paid, newsletter, locale, joined_on, created_at, updated_at)
     SELECT uuidv7(), $1, CASE WHEN n = 1 THEN $3::uuid ELSE gen_random_uuid() END, 'B-2026-' || lpad(n::text, 7, '0'),
       '山田', '花子' || n, 'ヤマダ', 'ハナコ', 'm' || n || '@example.jp', '1990-01-01', '01', 'live', 'none', false, false, 'ja',
       date '2026-11-01' - (n / 300), now(), now()
     FROM generate_series(1, $2::int) AS n`,
    [communityId, members, knownAccount],
  );
  await pool.query(
    `INSERT INTO membership.membership (member_id, community_id, status, plan_key, source_kind, source_id, updated_at)
     SELECT id, community_id, 'current', 'ind_free', 'free', id::text, now() FROM membership.member WHERE community_id = $1`,
    [communityId],
  );
  await pool.query(
    `INSERT INTO membership.member_search_key (community_id, key, member_id)
     SELECT community_id, unnest(ARRAY['山田' || given_name, given_name, 'ヤマダハナコ' || number, email]), id
     FROM membership.member WHERE community_id = $1`,
    [communityId],
  );
  await pool.query('ANALYZE');
}
