import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data folder that belongs to this process. */
export interface FolderLock {
  release(): void;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** Two sandboxes on one log would tear it. The lock of a process that was killed is taken over. */
export function takeLock(directory: string): FolderLock {
  const path = join(directory, 'lock');
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    if (isAlive(owner)) throw new Error(`${directory} is in use by the sandbox with process id ${owner}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  writeFileSync(path, String(process.pid));
  return {
    release: () => {
      try {
        unlinkSync(path);
      } catch {
        // Somebody removed the folder first; then there is nothing to release.
      }
    },
  };
}
