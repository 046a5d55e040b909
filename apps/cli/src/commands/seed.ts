import { readConfig } from '@enishi/platform';

import type { Given } from './command.ts';
import { demoOf, seedDemo } from '../demo/seed-demo.ts';
import { openDatabase } from '../processes/database.ts';
import { stackEnvironment } from '../processes/stack.ts';
import { say } from '../terminal.ts';

/** Fills an empty, migrated database with the demonstration. The Stripe sandbox must run for the full size. */
export async function seed({ demo }: Given): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase(config);
  try {
    await seedDemo(readConfig(stackEnvironment(config, database)), demoOf(demo), say);
    say('Done');
  } finally {
    await database.stop();
  }
}
