import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One lock per run: the process that jest was started as. */
const lock = join(tmpdir(), `enishi-journeys-${process.env['JEST_WORKER_ID'] ? process.ppid : process.pid}`);
const holder = join(lock, 'pid');

/**
 * Journeys share one running stack, and some order misfortunes or move the clock for everybody in it: on a machine with many
 * cores their files still take turns.
 */
export async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(holder, String(process.pid));
      return;
    } catch {
      if (!isHeld()) rmSync(lock, { recursive: true, force: true });
      else await pause(250);
    }
  }
}

export function endTurn(): void {
  rmSync(lock, { recursive: true, force: true });
}

/** A process that is gone, or this one in a file before, holds nothing. */
function isHeld(): boolean {
  try {
    const pid = Number(readFileSync(holder, 'utf8'));
    if (pid === process.pid) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The other side is between making the folder and naming itself.
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
