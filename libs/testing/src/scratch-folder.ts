import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ROOM_NEEDED_BYTES = 6 * 1024 ** 3;
const OURS = 'enishi-scratch-';

/**
 * A new folder for what a run throws away at its end, e.g. its databases: in memory where Linux offers room for that,
 * else on the disk. Every spec file clones some thousand files of a template; on a slow disk that was a quarter of a run.
 */
export function scratchFolder(): string {
  if (!existsSync(MEMORY)) return mkdtempSync(join(tmpdir(), `${OURS}${process.pid}-`));
  forgetRunsThatWereKilled();
  const { bavail, bsize } = statfsSync(MEMORY);
  const place = bavail * bsize >= ROOM_NEEDED_BYTES ? MEMORY : tmpdir();
  return mkdtempSync(join(place, `${OURS}${process.pid}-`));
}

/** What is left on a disk only takes room; what is left in memory takes memory until the machine is started again. */
function forgetRunsThatWereKilled(): void {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = new RegExp(`^${OURS}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
