import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which tickets stand on receipts of cash that was taken at the entrance. */
export class TicketingDoorReceipts1765091000000 implements MigrationInterface {
  name = 'TicketingDoorReceipts1765091000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ticketing.door_receipt (
        cash_id uuid not null, ticket_id uuid not null, community_id uuid not null, order_id uuid not null, price integer not null,
        made_by uuid not null, made_at timestamptz not null, handed_back_by uuid, handed_back_at timestamptz,
        primary key (cash_id, ticket_id))`);
    await runner.query(
      'create unique index door_receipt_ticket on ticketing.door_receipt (community_id, ticket_id) where handed_back_at is null',
    );
    await runner.query(
      'create index door_receipt_by_order on ticketing.door_receipt (community_id, order_id)',
    );
    await protectTenantTable(runner, 'ticketing.door_receipt', { grants: 'select, insert, update' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ticketing.door_receipt');
  }
}
