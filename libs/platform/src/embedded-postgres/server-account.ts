import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts';

/** The user and group that PostgreSQL's processes run as. */
export type ServerAccount = { uid: number; gid: number };

/**
 * Whom to run the server as: null means "as ourselves". PostgreSQL refuses to run as root, so root hands it to the
 * owner of an existing cluster, else to `postgres`, else to `nobody`; no account is ever created on the machine.
 */
export function serverAccount(existingCluster: string | null): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  if (existingCluster) {
    const { uid, gid } = statSync(existingCluster);
    if (uid !== 0) return { uid, gid };
  }
  const account = accountNamed('postgres') ?? accountNamed('nobody');
  if (!account) {
    throw new EmbeddedPostgresFault(
      'POSTGRES_NO_ACCOUNT',
      'PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". Start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return account;
}

function accountNamed(name: string): ServerAccount | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Whether the account may enter every folder above `path` and read (and enter or run, where root may) `path` itself. */
export function reachable(path: string, account: ServerAccount | null): boolean {
  if (!account) return true;
  const own = statSync(path);
  if (!allows(path, account, own.isDirectory() || (own.mode & 0o111) !== 0 ? 0o5 : 0o4)) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!allows(folder, account, 0o1)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function allows(path: string, account: ServerAccount, wanted: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}
