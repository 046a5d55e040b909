import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of subscriptions, payments and refunds, the intentions about them, and receipts. */
export class BillingMoney1764000003100 implements MigrationInterface {
  readonly name = 'BillingMoney1764000003100';

  async up(runner: QueryRunner): Promise<void> {
    await this.subscriptions(runner);
    await this.payments(runner);
    await this.receipts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'subscription',
      'subscription_change',
      'payment',
      'refund',
      'receipt',
      'receipt_counter',
    ]) {
      await runner.query(`drop table billing.${table}`);
    }
    await runner.query('drop function billing.guard_receipt()');
  }

  private async subscriptions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.subscription (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        stripe_id text not null,
        family text not null,
        offer_key text not null,
        interval text not null,
        amount integer not null,
        status text not null,
        period_start timestamptz not null,
        period_end timestamptz not null,
        cancel_at_period_end boolean not null,
        started_at timestamptz not null,
        ended_at timestamptz,
        ended_because text,
        fetched_at timestamptz not null,
        constraint subscription_stripe unique (community_id, stripe_id)
      )`);
    await runner.query(`
      create unique index subscription_one_live on billing.subscription (community_id, customer_id, family)
      where status in ('trialing', 'active', 'past_due', 'paused')`);
    await runner.query(
      `create index subscription_customer on billing.subscription (community_id, customer_id)`,
    );
    await protectTenantTable(runner, 'billing.subscription', { grants: 'select, insert, update' });

    await runner.query(`
      create table billing.subscription_change (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        stripe_subscription_id text not null,
        kind text not null,
        because text,
        reason text,
        state text not null,
        requested_at timestamptz not null,
        settled_at timestamptz
      )`);
    await runner.query(`
      create index subscription_change_subscription
      on billing.subscription_change (community_id, stripe_subscription_id, requested_at)`);
    await protectTenantTable(runner, 'billing.subscription_change', { grants: 'select, insert, update' });
  }

  private async payments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.payment (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        stripe_invoice_id text not null,
        stripe_payment_intent_id text,
        stripe_charge_id text,
        stripe_balance_transaction_id text,
        stripe_subscription_id text not null,
        offer_key text not null,
        offer_name text not null,
        interval text not null,
        stream text not null,
        tax_category text not null,
        amount integer not null,
        fee integer,
        net integer,
        refunded integer not null,
        state text not null,
        decline_code text,
        failed_charge_id text,
        period_start timestamptz not null,
        period_end timestamptz not null,
        paid_at timestamptz,
        fetched_at timestamptz not null,
        constraint payment_invoice unique (community_id, stripe_invoice_id)
      )`);
    await runner.query(
      `create index payment_customer on billing.payment (community_id, customer_id, paid_at)`,
    );
    await runner.query(
      `create index payment_balance on billing.payment (community_id, stripe_balance_transaction_id)`,
    );
    await protectTenantTable(runner, 'billing.payment', { grants: 'select, insert, update' });

    await runner.query(`
      create table billing.refund (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        payment_id uuid not null,
        stripe_refund_id text,
        stripe_balance_transaction_id text,
        stripe_failure_transaction_id text,
        amount integer not null,
        state text not null,
        origin text not null,
        reason text not null,
        access text,
        idempotency_key text not null,
        requested_by uuid,
        requested_at timestamptz not null,
        settled_at timestamptz,
        constraint refund_key unique (community_id, idempotency_key),
        constraint refund_stripe unique (community_id, stripe_refund_id)
      )`);
    await runner.query(`
      create unique index refund_one_standing on billing.refund (community_id, payment_id)
      where origin <> 'dashboard' and state in ('requested', 'unknown', 'pending', 'succeeded')`);
    await runner.query(
      `create index refund_balance on billing.refund (community_id, stripe_balance_transaction_id)`,
    );
    await protectTenantTable(runner, 'billing.refund', { grants: 'select, insert, update' });
  }

  private async receipts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.receipt (
        id uuid primary key,
        community_id uuid not null,
        customer_id uuid not null,
        payment_id uuid not null,
        fiscal_year integer not null,
        serial integer not null,
        issued_on date not null,
        paid_on date not null,
        amount integer not null,
        tax_inside integer not null,
        tax_category text not null,
        addressee text not null,
        description text not null,
        issuer_name text not null,
        issuer_contact text not null,
        registration_number text,
        first_downloaded_at timestamptz,
        downloads integer not null,
        constraint receipt_number unique (community_id, fiscal_year, serial),
        constraint receipt_payment unique (community_id, payment_id)
      )`);
    await runner.query(`create index receipt_customer on billing.receipt (community_id, customer_id)`);
    await runner.query(`
      create function billing.guard_receipt() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - 'addressee' - 'first_downloaded_at' - 'downloads')
           is distinct from (to_jsonb(old) - 'addressee' - 'first_downloaded_at' - 'downloads')
           or (old.first_downloaded_at is not null
               and (new.addressee <> old.addressee or new.first_downloaded_at is distinct from old.first_downloaded_at))
        then
          raise exception 'a receipt cannot be changed once issued' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger receipt_is_issued before update on billing.receipt
      for each row execute function billing.guard_receipt()`);
    await runner.query(`
      create trigger receipt_stays before delete on billing.receipt
      for each row execute function billing.refuse_change()`);
    await protectTenantTable(runner, 'billing.receipt', { grants: 'select, insert, update' });

    await runner.query(`
      create table billing.receipt_counter (
        community_id uuid not null,
        fiscal_year integer not null,
        last integer not null,
        primary key (community_id, fiscal_year)
      )`);
    await protectTenantTable(runner, 'billing.receipt_counter', { grants: 'select, insert, update' });
  }
}
