import { schemas } from '@enishi/assembly';
import { migrate, readConfig } from '@enishi/platform';

import { openDatabase } from '../processes/database.ts';
import { say } from '../terminal.ts';

/** Brings the database up to date; safe to repeat, and while others do the same. */
export async function migrateDatabase(): Promise<void> {
  const database = await openDatabase(readConfig(process.env));
  try {
    const done = await migrate(database.ownerUrl, schemas);
    for (const name of done) say(name);
    say(done.length === 0 ? 'Nothing to do' : `${done.length} migrations run`);
  } finally {
    await database.stop();
  }
}
