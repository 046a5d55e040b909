import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The account that Stripe gives each payer, what lies there, and the invoices for which Stripe awaits a transfer. */
export class BillingVirtualAccounts1764730000000 implements MigrationInterface {
  readonly name = 'BillingVirtualAccounts1764730000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table billing.customer add virtual_account jsonb,
      add cash_at_stripe integer not null default 0, add cash_seen_at timestamptz`);
    await runner.query(
      `create index customer_cash on billing.customer (community_id) where cash_at_stripe > 0`,
    );
    await runner.query(`alter table billing.receivable add paid_into text not null default 'own'`);
    await runner.query(`
      create table billing.transfer_request (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        receivable_id uuid not null,
        state text not null,
        amount integer not null,
        arrived integer not null,
        stripe_payment_intent_id text,
        stripe_balance_transaction_id text,
        fee integer,
        fault text,
        seen_at timestamptz,
        asked_at timestamptz not null,
        ended_at timestamptz,
        constraint transfer_request_amount check (amount > 0 and arrived between 0 and amount)
      )`);
    for (const [name, columns, where] of [
      ['transfer_request_live', 'community_id, receivable_id', `state in ('asked', 'open')`],
      [
        'transfer_request_stripe',
        'community_id, stripe_payment_intent_id',
        'stripe_payment_intent_id is not null',
      ],
      [
        'transfer_request_money',
        'community_id, stripe_balance_transaction_id',
        'stripe_balance_transaction_id is not null',
      ],
    ] as const)
      await runner.query(
        `create unique index ${name} on billing.transfer_request (${columns}) where ${where}`,
      );
    await runner.query(
      'create index transfer_request_newest on billing.transfer_request (community_id, asked_at, id)',
    );
    await runner.query(
      'create index transfer_request_receivable on billing.transfer_request (community_id, receivable_id)',
    );
    await protectTenantTable(runner, 'billing.transfer_request', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.transfer_request');
    await runner.query('alter table billing.receivable drop column paid_into');
    await runner.query('drop index billing.customer_cash');
    await runner.query(
      'alter table billing.customer drop column virtual_account, drop column cash_at_stripe, drop column cash_seen_at',
    );
  }
}
