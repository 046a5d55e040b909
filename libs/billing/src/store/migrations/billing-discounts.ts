import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coupons take off: per offer, on orders, on subscriptions and on payments. What was there before has none. */
export class BillingDiscounts1764410000000 implements MigrationInterface {
  readonly name = 'BillingDiscounts1764410000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table billing.discount (
      id uuid primary key, community_id uuid not null, key uuid not null, name text not null, offer_key text not null,
      interval text not null, price integer not null, off integer not null,
      span text not null, months integer, registered_at timestamptz, created_at timestamptz not null,
      constraint discount_of_offer unique (community_id, key, offer_key, interval, price))`);
    await protectTenantTable(runner, 'billing.discount', { grants: 'select, insert, update' });
    await runner.query('alter table billing.checkout_attempt add column discount_id uuid');
    await runner.query(`create index checkout_attempt_discount on billing.checkout_attempt (community_id, discount_id)
      where discount_id is not null`);
    await runner.query(`alter table billing.subscription add column discount_id uuid, add column discount_off integer,
      add column discount_until timestamptz`);
    await runner.query(`alter table billing.payment add column discount integer not null default 0,
      add column discount_id uuid`);
    await runner.query(`alter table billing.receipt add column discount integer not null default 0,
      add column discount_name text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.receipt drop column discount, drop column discount_name');
    await runner.query('alter table billing.payment drop column discount, drop column discount_id');
    await runner.query(`alter table billing.subscription drop column discount_id, drop column discount_off,
      drop column discount_until`);
    await runner.query('alter table billing.checkout_attempt drop column discount_id');
    await runner.query('drop table billing.discount');
  }
}
