import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters may be narrowed to topics; those written before are not. */
export class EngagementLetterInterests1764630400000 implements MigrationInterface {
  readonly name = 'EngagementLetterInterests1764630400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update engagement.letter set segment = segment || '{"interests": []}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update engagement.letter set segment = segment - 'interests'`);
  }
}
