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
  } catch (error) {
    // The process of another user may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ownerOf(path: string): number | null {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Two sandboxes on one log would tear it. The lock of a process that was killed is taken over. */
export function takeLock(directory: string): FolderLock {
  const path = join(directory, 'lock');
  const owner = ownerOf(path);
  if (owner !== null) {
    if (isAlive(owner)) throw new Error(`${directory} is in use by the sandbox with process id ${owner}`);
    unlinkSync(path);
  }
  // Of two that start at once, the file system lets one create it.
  writeFileSync(path, String(process.pid), { flag: 'wx' });
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
