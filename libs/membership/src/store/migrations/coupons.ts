import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Coupons, and what they take off the charges of a source. */
export class MembershipCoupons1764410100000 implements MigrationInterface {
  name = 'MembershipCoupons1764410100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.coupon (
      id uuid primary key, community_id uuid not null, code text not null,
      takes text not null, amount integer not null, plan_keys text[] not null, intervals text[] not null,
      span text not null, months integer, from_day date not null, until_day date, use_limit integer,
      once_per_member boolean not null, newcomers_only boolean not null, made_by text not null, made_at timestamptz not null,
      stopped_by text, stopped_at timestamptz)`);
    await runner.query(
      'create unique index coupon_code on membership.coupon (community_id, code) where stopped_at is null',
    );
    await runner.query(`
      create function membership.guard_coupon() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - array['stopped_by', 'stopped_at']) is distinct from (to_jsonb(old) - array['stopped_by', 'stopped_at'])
           or old.stopped_at is not null
        then
          raise exception 'a coupon is not changed: stop it and make another' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger coupon_stays before update on membership.coupon
      for each row execute function membership.guard_coupon()`);
    await protectTenantTable(runner, 'membership.coupon', { grants: 'select, insert, update' });
    await runner.query(`alter table membership.membership_source add column discount_name text,
      add column discount_off integer, add column discount_until date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table membership.membership_source drop column discount_name, drop column discount_off,
      drop column discount_until`);
    await runner.query('drop table membership.coupon');
    await runner.query('drop function membership.guard_coupon()');
  }
}
