import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

/** Memberships that members pay for others. */
export class MembershipGift1764420100000 implements MigrationInterface {
  name = 'MembershipGift1764420100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table membership.gift (
      id uuid primary key, community_id uuid not null, giver_id uuid not null, giver_name text not null,
      recipient_name text not null, message text not null, recipient_email text, send_on date, locale text not null,
      plan_key text not null, plan_version integer not null, months integer not null, interval text not null,
      amount integer not null, attempt_id uuid not null, payment_id uuid, state text not null, serial integer not null,
      code_hash bytea not null, receivable_until date not null, ordered_at timestamptz not null, paid_at timestamptz,
      sent_at timestamptz, received_at timestamptz, recipient_id uuid, last_day date, return_reason text,
      returned_at timestamptz)`);
    for (const [name, columns] of [
      ['unique index gift_by_code', 'code_hash'],
      ['unique index gift_by_attempt', 'attempt_id'],
      ['index gift_by_payment', 'payment_id'],
      ['index gift_by_giver', 'giver_id, ordered_at'],
      ['index gift_by_recipient', 'recipient_id'],
      ['index gift_by_order', 'ordered_at, id'],
    ]) {
      await runner.query(`create ${name} on membership.gift (community_id, ${columns})`);
    }
    await protectTenantTable(runner, 'membership.gift', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table membership.gift');
  }
}
