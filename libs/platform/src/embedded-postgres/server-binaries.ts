import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts';
import { reachable, type ServerAccount } from './server-account.ts';

/** Where root keeps what the server's account must reach when the checkout itself is closed to it (`/root/…`). */
export const SHARED_FOLDER = '/var/lib/enishi';

export type ServerBinaries = { initdb: string; postgres: string };

/**
 * The server's programs from the npm package, made ready to run: library links that npm's install script would have
 * made (it may have been blocked) are added, and a copy is taken where the server's account cannot reach the package.
 */
export function serverBinaries(account: ServerAccount | null): ServerBinaries {
  const packageFolder = platformPackage();
  addMissingLinks(packageFolder);
  const native = join(packageFolder, 'native');
  return programsIn(readableBy(native, account) ? native : copyFor(native, packageFolder, account));
}

function platformPackage(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    return dirname(dirname(here.resolve(name)));
  } catch {
    throw new EmbeddedPostgresFault(
      'POSTGRES_NOT_INSTALLED',
      `The package ${name} is missing: run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

function addMissingLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every(({ target }) => existsSync(join(packageFolder, target)))) return;
  // The script finds its list through the working directory; run elsewhere it silently does nothing.
  spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: packageFolder });
  if (!links.every(({ target }) => existsSync(join(packageFolder, target)))) {
    throw new EmbeddedPostgresFault(
      'POSTGRES_LINKS_MISSING',
      `PostgreSQL's library links are missing and could not be made: make ${packageFolder} writable once, or set DATABASE_URL.`,
    );
  }
}

function programsIn(native: string): ServerBinaries {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    initdb: join(native, 'bin', `initdb${ending}`),
    postgres: join(native, 'bin', `postgres${ending}`),
  };
  for (const program of Object.values(binaries)) {
    if ((lstatSync(program).mode & 0o100) === 0) chmodSync(program, 0o755);
  }
  return binaries;
}

function readableBy(native: string, account: ServerAccount | null): boolean {
  const samples = ['bin', 'lib', 'lib/postgresql', 'share/postgresql', 'share/postgresql/postgres.bki'];
  return samples.every((sample) => reachable(join(native, sample), account));
}

function copyFor(native: string, packageFolder: string, account: ServerAccount | null): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(SHARED_FOLDER, `postgresql-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    openForReading(unfinished);
    // Renamed when complete, so that a copy cut short is never mistaken for the whole.
    if (existsSync(copy)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, copy);
  }
  if (!readableBy(copy, account)) {
    throw new EmbeddedPostgresFault(
      'POSTGRES_NOT_REACHABLE',
      `PostgreSQL runs as another user than root and can read neither ${native} nor ${copy}. Move the checkout out of the closed folder, start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return copy;
}

function openForReading(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o111) !== 0 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const child of readdirSync(path)) openForReading(join(path, child));
}
