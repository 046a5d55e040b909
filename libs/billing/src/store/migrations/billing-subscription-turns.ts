import { protectTenantTable } from '@enishi/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What became of subscriptions over time: the mirror only knows the present. What was mirrored before is told as a beginning
 * and, where there was one, an end.
 */
export class BillingSubscriptionTurns1764000003400 implements MigrationInterface {
  readonly name = 'BillingSubscriptionTurns1764000003400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.subscription_turn (
        community_id uuid not null,
        subscription_id uuid not null,
        position integer not null,
        customer_id uuid not null,
        brings boolean not null,
        offer_key text not null,
        interval text not null,
        amount integer not null,
        because text,
        happened_at timestamptz not null,
        recorded_at timestamptz not null,
        primary key (community_id, subscription_id, position)
      )`);
    await runner.query(`
      create index subscription_turn_customer on billing.subscription_turn (community_id, customer_id, happened_at)`);
    await tellWhatIsMirrored(runner);
    await runner.query(`
      create trigger subscription_turn_stays before update or delete on billing.subscription_turn
      for each row execute function billing.refuse_change()`);
    await protectTenantTable(runner, 'billing.subscription_turn', { grants: 'select, insert' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table billing.subscription_turn');
  }
}

/** Row-level security holds for the owner too; it steps aside for this one reading of every community's rows. */
async function tellWhatIsMirrored(runner: QueryRunner): Promise<void> {
  await runner.query('alter table billing.subscription no force row level security');
  await runner.query(`
    insert into billing.subscription_turn
    select community_id, id, turn.position, customer_id, turn.position = 1, offer_key, interval, amount,
           case turn.position when 2 then ended_because end, turn.at, fetched_at
      from billing.subscription
     cross join lateral (values (1, started_at), (2, ended_at)) as turn (position, at)
     where status in ('active', 'past_due', 'ended') and ended_because is distinct from 'duplicate'
       and turn.at is not null`);
  await runner.query('alter table billing.subscription force row level security');
}
