import { foldForSearch } from '@enishi/japan';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So many addressees are folded in one statement. */
const atOnce = 1_000;

/** Receipts are found by day, amount and addressee as documents are, and stand with them in one order. */
export class BillingReceiptSearch1764720100000 implements MigrationInterface {
  readonly name = 'BillingReceiptSearch1764720100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table billing.receipt add column addressee_key text not null default ''`);
    await foldAddressees(runner);
    await runner.query(guard(['addressee', 'addressee_key']));
    await runner.query(
      'create index receipt_issued on billing.receipt (community_id, issued_on, fiscal_year, serial)',
    );
    await runner.query('drop index billing.document_issued');
    await runner.query('create index document_issued on billing.document (community_id, issued_on, number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.document_issued');
    await runner.query('create index document_issued on billing.document (community_id, issued_on)');
    await runner.query('drop index billing.receipt_issued');
    await runner.query(guard(['addressee']));
    await runner.query('alter table billing.receipt drop column addressee_key');
  }
}

/** What is printed stays as it is: only what a receipt is found by is written. */
async function foldAddressees(runner: QueryRunner): Promise<void> {
  await runner.query('alter table billing.receipt no force row level security');
  await runner.query('alter table billing.receipt disable trigger user');
  const rows = (await runner.query('select distinct addressee from billing.receipt')) as {
    addressee: string;
  }[];
  const names = rows.map(({ addressee }) => addressee);
  for (let at = 0; at < names.length; at += atOnce) {
    const some = names.slice(at, at + atOnce);
    await runner.query(
      `update billing.receipt receipt set addressee_key = known.key
         from unnest($1::text[], $2::text[]) known (name, key) where known.name = receipt.addressee`,
      [some, some.map(foldForSearch)],
    );
  }
  await runner.query('alter table billing.receipt enable trigger user');
  await runner.query('alter table billing.receipt force row level security');
}

/** What may change of an issued receipt: how it is made out while nobody holds it, and, once, that it was replaced. */
const guard = (madeOut: readonly string[]): string => `
  create or replace function billing.guard_receipt() returns trigger language plpgsql as $$
  declare
    loose text[] := array[${madeOut.map((column) => `'${column}'`).join(', ')}, 'description', 'first_downloaded_at', 'downloads', 'superseded_at', 'superseded_because'];
  begin
    if (to_jsonb(new) - loose) is distinct from (to_jsonb(old) - loose)
       or new.downloads < old.downloads
       or (old.first_downloaded_at is not null
           and (${madeOut.map((column) => `new.${column}`).join(', ')}, new.description, new.first_downloaded_at)
               is distinct from (${madeOut.map((column) => `old.${column}`).join(', ')}, old.description, old.first_downloaded_at))
       or (to_jsonb(old) ->> 'superseded_at' is not null and new is distinct from old)
    then
      raise exception 'a receipt cannot be changed once issued' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`;
