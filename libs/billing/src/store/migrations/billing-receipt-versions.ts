import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Receipts that take the place of others, and the trail of what was done with each. A receipt stays as it was issued; it can only
 * be replaced, once, by receipts that sum to it.
 */
export class BillingReceiptVersions1764350100100 implements MigrationInterface {
  readonly name = 'BillingReceiptVersions1764350100100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.receipt
        add column replaces uuid,
        add column place text not null default '',
        add column renames integer not null default 0,
        add column superseded_at timestamptz,
        add column superseded_because text`);
    await runner.query(
      `alter table billing.receipt alter column place drop default, alter column renames drop default`,
    );
    await runner.query('alter table billing.receipt drop constraint receipt_payment');
    await runner.query(`
      create unique index receipt_payment on billing.receipt (community_id, payment_id) where replaces is null`);
    await runner.query(`create index receipt_versions on billing.receipt (community_id, payment_id, place)`);
    await guard(runner);
    await requireWholeSum(runner);
    await this.trail(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.receipt_turn');
    await runner.query('drop trigger receipt_sums on billing.receipt');
    await runner.query('drop function billing.require_whole_receipt()');
    await runner.query('drop index billing.receipt_versions');
    await runner.query('drop index billing.receipt_payment');
    await runner.query(
      'alter table billing.receipt add constraint receipt_payment unique (community_id, payment_id)',
    );
    await runner.query(`
      alter table billing.receipt drop column replaces, drop column place, drop column renames,
        drop column superseded_at, drop column superseded_because`);
  }

  private async trail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.receipt_turn (
        id uuid primary key,
        community_id uuid not null,
        receipt_id uuid not null,
        customer_id uuid not null,
        kind text not null,
        actor text not null,
        actor_account uuid,
        actor_name text,
        reason text,
        addressee_before text,
        happened_at timestamptz not null
      )`);
    await runner.query(`
      create index receipt_turn_customer on billing.receipt_turn (community_id, customer_id, happened_at)`);
    await runner.query(`
      create trigger receipt_turn_stays before update or delete on billing.receipt_turn
      for each row execute function billing.refuse_change()`);
    await protectTenantTable(runner, 'billing.receipt_turn', { grants: 'select, insert' });
  }
}

/** Reads what was superseded as JSON, so that it also holds for the table as it was before. What may change of an issued receipt: how it is made out while nobody holds it, and, once, that it was replaced. */
async function guard(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create or replace function billing.guard_receipt() returns trigger language plpgsql as $$
    declare
      loose text[] := array['addressee', 'description', 'first_downloaded_at', 'downloads', 'superseded_at', 'superseded_because'];
    begin
      if (to_jsonb(new) - loose) is distinct from (to_jsonb(old) - loose)
         or new.downloads < old.downloads
         or (old.first_downloaded_at is not null
             and (new.addressee, new.description, new.first_downloaded_at)
                 is distinct from (old.addressee, old.description, old.first_downloaded_at))
         or (to_jsonb(old) ->> 'superseded_at' is not null and new is distinct from old)
      then
        raise exception 'a receipt cannot be changed once issued' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`);
}

/** Looked at when the transaction commits: what takes the place of a receipt is exactly it, amount and tax. */
async function requireWholeSum(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function billing.require_whole_receipt() returns trigger language plpgsql as $$
    begin
      if not exists (
        select from billing.receipt whole
         where whole.community_id = new.community_id and whole.id = new.replaces and whole.superseded_at is not null
           and whole.payment_id = new.payment_id
           and (whole.amount, whole.tax_inside) =
               (select sum(part.amount), sum(part.tax_inside) from billing.receipt part
                 where part.community_id = new.community_id and part.replaces = new.replaces))
      then
        raise exception 'receipts in the place of another must sum to it' using errcode = 'restrict_violation';
      end if;
      return null;
    end $$`);
  await runner.query(`
    create constraint trigger receipt_sums after insert on billing.receipt deferrable initially deferred
    for each row when (new.replaces is not null) execute function billing.require_whole_receipt()`);
}
