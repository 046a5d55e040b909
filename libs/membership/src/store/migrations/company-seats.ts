import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@enishi/platform';

const tables: Record<string, { columns: string; indexes: string[] }> = {
  company_seat: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, state text not null, way text not null,
      email text not null, name text not null, serial integer not null, code_hash bytea, invited_at timestamptz not null,
      expires_at timestamptz, member_id uuid, claimed_at timestamptz, ended_at timestamptz, because text`,
    indexes: [
      'index company_seat_by_company on membership.company_seat (community_id, company_id, state)',
      'index company_seat_by_member on membership.company_seat (community_id, member_id)',
      'unique index company_seat_by_code on membership.company_seat (community_id, code_hash)',
      `unique index company_seat_once on membership.company_seat (community_id, company_id, member_id)
        where state in ('claimed', 'waiting')`,
      `unique index company_seat_asked_once on membership.company_seat (community_id, company_id, email)
        where state = 'invited'`,
    ],
  },
  company_domain: {
    columns: `id uuid primary key, community_id uuid not null, company_id uuid not null, domain text not null,
      address text not null, code_hash bytea, code_until timestamptz, tries integer not null, proved_at timestamptz,
      proved_by text`,
    indexes: [
      'index company_domain_by_company on membership.company_domain (community_id, company_id)',
      `unique index company_domain_once on membership.company_domain (community_id, domain)
        where proved_at is not null`,
    ],
  },
};

/** Seats of companies, and the domains by which their people may take one. */
export class MembershipCompanySeats1764570000000 implements MigrationInterface {
  name = 'MembershipCompanySeats1764570000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, { columns, indexes }] of Object.entries(tables)) {
      await runner.query(`create table membership.${name} (${columns})`);
      for (const index of indexes) await runner.query(`create ${index}`);
      await protectTenantTable(runner, `membership.${name}`, { grants: 'select, insert, update, delete' });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.query(`drop table membership.${name}`);
  }
}
