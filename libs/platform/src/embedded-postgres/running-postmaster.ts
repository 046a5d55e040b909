import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterFolder } from './cluster-folder.ts';
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts';

const RECORD = 'launcher.pid';

/** Remembers which process started the server, so that a later start can tell an orphan from a running neighbour. */
export function rememberLauncher(folder: ClusterFolder): void {
  writeFileSync(join(folder.home, RECORD), String(process.pid));
}

/**
 * Clears the way for a start: a server left behind by a launcher that was killed (-9) is stopped, a lock file without
 * a living server is removed. A server whose launcher still lives is a fault: two programs, one folder.
 */
export async function clearTheWay(folder: ClusterFolder, log: (line: string) => void): Promise<void> {
  const lockFile = join(folder.cluster, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  const server = Number.isInteger(pid) && pid > 1 ? postgresProcess(pid, folder.cluster) : null;
  if (!server) {
    log(`removed the lock file of a database server that no longer runs (pid ${pid})`);
    rmSync(lockFile, { force: true });
    return;
  }
  if (server.parent === recordedLauncher(folder)) {
    throw new EmbeddedPostgresFault(
      'POSTGRES_ALREADY_RUNNING',
      `Another program (pid ${server.parent}) already runs the database in ${folder.home}. Stop it first, or set ENISHI_DATA_DIR and the ports for a second copy.`,
    );
  }
  log(`stopping the database server (pid ${pid}) that a killed launcher left behind`);
  await stopOrphan(pid, folder.cluster);
  rmSync(lockFile, { force: true });
}

function recordedLauncher(folder: ClusterFolder): number | null {
  const file = join(folder.home, RECORD);
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
}

/** Fast stop first (SIGINT), then the immediate one; a crash recovery at the next start is harmless. */
async function stopOrphan(pid: number, cluster: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 8_000; waited += 50) {
      if (!postgresProcess(pid, cluster)) return;
      await pause(50);
    }
  }
  throw new EmbeddedPostgresFault(
    'POSTGRES_ORPHAN',
    `A database server (pid ${pid}) left behind cannot be stopped; end it by hand.`,
  );
}

/** The living (not zombie) postgres with that pid on that folder, or null: pids are used again by other programs. */
function postgresProcess(pid: number, cluster: string): { parent: number } | null {
  const seen = existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  if (!seen || seen.state.startsWith('Z') || !seen.command.includes(cluster)) return null;
  return { parent: seen.parent };
}

type Seen = { state: string; parent: number; command: string };

function fromProc(pid: number): Seen | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = 'Z', parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return null;
  }
}

function fromPs(pid: number): Seen | null {
  const answer = spawnSync('ps', ['-o', 'stat=,ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const match = /^\s*(\S+)\s+(\d+)\s+(.*)$/m.exec(answer.stdout ?? '');
  return match ? { state: match[1]!, parent: Number(match[2]), command: match[3]! } : null;
}
