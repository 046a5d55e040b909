import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of which company of the community a document is. Those that were issued before are found by what is owed by them, with all of their
 * deal; it is no fact of a document, so that no hash is touched.
 */
export class BillingCompanyDocuments1764720000000 implements MigrationInterface {
  readonly name = 'BillingCompanyDocuments1764720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table billing.document add column company_id uuid');
    for (const table of ['document', 'receivable'])
      await runner.query(`alter table billing.${table} no force row level security`);
    await runner.query('alter table billing.document disable trigger document_stays');
    await runner.query(`
      update billing.document document set company_id = known.company_id
        from (select distinct on (invoice.community_id, invoice.deal_number)
                     invoice.community_id, invoice.deal_number, owed.company_id
                from billing.receivable owed
                join billing.document invoice on invoice.community_id = owed.community_id and invoice.id = owed.document_id
               where owed.company_id is not null
               order by invoice.community_id, invoice.deal_number, invoice.sequence) known
       where known.community_id = document.community_id and known.deal_number = document.deal_number`);
    await runner.query('alter table billing.document enable trigger document_stays');
    for (const table of ['document', 'receivable'])
      await runner.query(`alter table billing.${table} force row level security`);
    await runner.query(
      'create index document_company on billing.document (community_id, company_id, sequence) where company_id is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index billing.document_company');
    await runner.query('alter table billing.document drop column company_id');
  }
}
