import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who looked at one member, found as fast however long the log is. Under row-level security no index over a list of ids is used for whoever the policy binds, since its operator is not
 * leakproof; so one function asks as the owner, whom a policy of this table alone lets read, and says itself which community: that of the transaction, as the policy would.
 */
export class MembershipLooksAtMember1765236000000 implements MigrationInterface {
  name = 'MembershipLooksAtMember1765236000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function membership.looks_at_member');
    await runner.query('drop policy access_log_of_member on membership.access_log');
    await runner.query('drop index membership.access_log_by_listed');
  }
}

const statements = [
  'create index access_log_by_listed on membership.access_log using gin (member_ids)',
  'create policy access_log_of_member on membership.access_log for select to current_user using (true)',
  `create function membership.looks_at_member(person uuid, untold text[], before_at timestamptz, before_id uuid, most integer)
     returns table (id uuid, account_id uuid, role text, act text, reason text, at timestamptz)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    declare
      here uuid := platform.current_community();
    begin
      if here is null then return; end if;
      return query
        select l.id, l.account_id, l.role, l.act, l.reason, l.at from membership.access_log l
         where l.community_id = here and (l.member_id = person or l.member_ids @> array[person])
           and not l.reason like any (untold)
           and (before_at is null or (l.at, l.id) < (before_at, before_id))
         order by l.at desc, l.id desc limit most;
    end $$`,
  'revoke all on function membership.looks_at_member from public',
  'grant execute on function membership.looks_at_member to enishi_app',
];
