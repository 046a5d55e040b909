import type { MigrationInterface, QueryRunner } from 'typeorm';

const rule = (
  where: string,
): string => `alter table ticketing.event_crew drop constraint event_crew_no_overlap,
  add constraint event_crew_no_overlap exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&) where (${where})`;

/** Two entries that were one person may both have come at the same time: both stay, and the one that came over is left out of the rule. */
export class TicketingCrewDoubled1765033000000 implements MigrationInterface {
  name = 'TicketingCrewDoubled1765033000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ticketing.event_crew add column doubled boolean not null default false');
    await runner.query('alter table ticketing.event_crew alter column doubled drop default');
    await runner.query(rule(`state in ('accepted', 'came') and not doubled`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update ticketing.event_crew set state = 'withdrawn' where doubled`);
    await runner.query(rule(`state in ('accepted', 'came')`));
    await runner.query('alter table ticketing.event_crew drop column doubled');
  }
}
