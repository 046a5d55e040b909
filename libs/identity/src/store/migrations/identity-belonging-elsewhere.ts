import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where an account belongs is seen by transactions that see the account itself: erasing a person in one community must
 * not take an account away that another one uses.
 */
export class IdentityBelongingElsewhere1764100103000 implements MigrationInterface {
  readonly name = 'IdentityBelongingElsewhere1764100103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy belonging_of_identity on identity.belonging for select
      using (platform.current_scope() = 'identity')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy belonging_of_identity on identity.belonging');
  }
}
