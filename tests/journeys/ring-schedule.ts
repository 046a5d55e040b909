import { createPostgresBackend, withBackend } from 'bullmq';
import { databaseAddress } from './stack-database.ts';

/** Has the stack's worker do now what it does at a time of day, e.g. `membership.renew_companies`. */
export async function ringSchedule(name: string): Promise<void> {
  const { Queue: QueueInPostgres } = withBackend(createPostgresBackend);
  const queue = new QueueInPostgres('schedules', {
    connection: { connectionString: databaseAddress(), schema: 'bullmq', migrate: false },
    prefix: 'enishi',
  });
  try {
    await queue.add(name, {}, { removeOnComplete: true });
  } finally {
    await queue.close();
  }
}
