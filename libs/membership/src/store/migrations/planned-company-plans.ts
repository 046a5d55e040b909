import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `alter table membership.company_holding add column next_plan_key text, add column next_interval text,
     add column next_amount integer, add column next_on date`,
  'alter table membership.company_fee_move add column plan_key text',
  `update membership.company_fee_move m set plan_key = h.plan_key from membership.company_holding h
    where h.community_id = m.community_id and h.id = m.holding_id`,
  'delete from membership.company_fee_move where plan_key is null',
  'alter table membership.company_fee_move alter column plan_key set not null',
];

/** A plan that a company changes to with its renewal, and of which plan a fee was agreed to. */
export class MembershipPlannedCompanyPlans1764650100000 implements MigrationInterface {
  name = 'MembershipPlannedCompanyPlans1764650100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership.company_fee_move drop column plan_key');
    await runner.query(`alter table membership.company_holding drop column next_plan_key, drop column next_interval,
      drop column next_amount, drop column next_on`);
  }
}
