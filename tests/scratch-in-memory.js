import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ROOM_NEEDED_BYTES = 6 * 1024 ** 3;
const OURS = 'enishi-scratch-';

/**
 * Lets temporary folders of this run, its databases above all, lie in memory where Linux offers room for that: every spec file
 * clones some thousand files of a template, and on a slow disk that was a quarter of a run. A TMPDIR that was chosen stays.
 */
export function scratchInMemory() {
  if (process.env.TMPDIR || !existsSync(MEMORY)) return;
  forgetRunsThatWereKilled();
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ROOM_NEEDED_BYTES) return;
  const folder = mkdtempSync(join(MEMORY, `${OURS}${process.pid}-`));
  // The embedded PostgreSQL may run under another account.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** What is left on a disk only takes room; what is left in memory takes memory until the machine is started again. */
function forgetRunsThatWereKilled() {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = new RegExp(`^${OURS}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
