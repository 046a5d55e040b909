import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const noteIn = (dataDir: string): string => join(dataDir, 'demonstration-half-made');

/**
 * Refuses to go on with a demonstration that was interrupted: its year cannot be taken up in the middle, and the sandbox
 * was left on the day that it had reached, posting no webhooks.
 */
export function refuseHalfMadeDemo(dataDir: string): void {
  if (!existsSync(noteIn(dataDir))) return;
  throw new Error(
    `The demonstration was interrupted before it was whole. Delete the folder ${dataDir} and start again; ` +
      'where DATABASE_URL names a database of your own, empty that as well.',
  );
}

/** A note lies in the data folder from the first row of the demonstration until its last. */
export async function makeDemoWhole(dataDir: string, making: () => Promise<void>): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(noteIn(dataDir), '');
  await making();
  rmSync(noteIn(dataDir));
}
