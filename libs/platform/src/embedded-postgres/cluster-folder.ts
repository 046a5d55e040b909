import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts';
import { reachable, type ServerAccount } from './server-account.ts';
import { SHARED_FOLDER } from './server-binaries.ts';

/** The server's major version; a cluster of another one cannot be opened. */
const MAJOR_VERSION = '18';

/** What is where for one embedded PostgreSQL. */
export type ClusterFolder = {
  /** Ours: password, launcher's record. */
  home: string;
  /** The server's own folder (PGDATA); exists once initialised. */
  cluster: string;
  /** The bootstrap user's password, kept in `home` readable by its owner only. */
  password: string;
};

/** Makes `dataDir` (or finds it) and says where the cluster lies. Throws a fault when the folder cannot be used. */
export function openClusterFolder(
  dataDir: string,
  account: (cluster: string) => ServerAccount | null,
): ClusterFolder {
  const home = resolve(dataDir);
  try {
    if (!existsSync(home)) mkdirSync(home, { recursive: true, mode: 0o755 });
    const inside = join(home, 'cluster');
    const owner = account(inside);
    if (owner) chmodSync(home, 0o755);
    const cluster = reachable(home, owner) ? inside : outsideCluster(home);
    return { home, cluster, password: storedPassword(home) };
  } catch (error) {
    if (error instanceof EmbeddedPostgresFault) throw error;
    throw new EmbeddedPostgresFault(
      'POSTGRES_FOLDER_UNUSABLE',
      `The database folder ${home} cannot be used (${(error as Error).message}). Set ENISHI_DATA_DIR to a folder you may write to.`,
    );
  }
}

/** A checkout below a closed folder such as /root: the server's account could not enter it, so its data lie outside. */
function outsideCluster(home: string): string {
  const note = join(home, 'cluster-lies-in');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  // A new name each time the note is gone: whoever deleted the data folder asked for a fresh database.
  const place = createHash('sha256').update(home).digest('hex').slice(0, 8);
  const outside = join(SHARED_FOLDER, `data-${place}-${randomBytes(3).toString('hex')}`, 'cluster');
  mkdirSync(join(outside, '..'), { recursive: true, mode: 0o755 });
  writeFileSync(note, `${outside}\n`);
  return outside;
}

function storedPassword(home: string): string {
  const file = join(home, 'superuser.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Whether the cluster has been initialised; throws a fault when another major version made it. */
export function initialised(folder: ClusterFolder): boolean {
  const versionFile = join(folder.cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) return false;
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version === MAJOR_VERSION) return true;
  throw new EmbeddedPostgresFault(
    'POSTGRES_OTHER_VERSION',
    `The database in ${folder.cluster} was made by PostgreSQL ${version}, this program brings ${MAJOR_VERSION}. Restore a backup into a new ENISHI_DATA_DIR.`,
  );
}

/** Hands a file or folder made by root to the server's account. */
export function handOver(path: string, account: ServerAccount | null): void {
  if (account) chownSync(path, account.uid, account.gid);
}
