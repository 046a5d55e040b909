import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type ClusterFolder, handOver, initialised, openClusterFolder } from './cluster-folder.ts';
import { EmbeddedPostgresFault } from './embedded-postgres-fault.ts';
import { clearTheWay, rememberLauncher } from './running-postmaster.ts';
import { serverAccount, type ServerAccount } from './server-account.ts';
import { serverBinaries, type ServerBinaries } from './server-binaries.ts';

export type EmbeddedPostgresOptions = {
  /** Folder of this database, e.g. `.data/postgres`; made when missing. */
  dataDir: string;
  /** TCP port on 127.0.0.1 (`POSTGRES_PORT`). */
  port: number;
  /** Receives the server's lines. */
  log: (line: string) => void;
  /** For tests only: gives up durability (fsync off) for speed. */
  fast?: boolean;
};

export type EmbeddedPostgres = {
  /** Connection of the bootstrap superuser; for making roles and databases, never for the application. */
  superUrl: string;
  /** Ends the server in order; returns when it is gone. */
  stop(): Promise<void>;
};

const SUPERUSER = 'postgres';
const WRONG_PASSWORD = '28P01';
const DEADLINE_MS = 60_000;

/**
 * Starts the PostgreSQL 18 that came with `npm ci`: no installation, no root right, no network. The first start makes
 * the cluster (UTF-8, scram passwords), later ones take a fraction of a second, also after a kill -9.
 * Throws EmbeddedPostgresFault with a sentence that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = openClusterFolder(options.dataDir, (cluster) =>
    serverAccount(existsSync(cluster) ? cluster : null),
  );
  const account = serverAccount(existsSync(folder.cluster) ? folder.cluster : null);
  const binaries = serverBinaries(account);
  await clearTheWay(folder, options.log);
  await refuseTakenPort(options.port);
  if (!initialised(folder)) await initialise(folder, binaries, account, options);
  return startServer(folder, binaries, account, options);
}

async function refuseTakenPort(port: number): Promise<void> {
  await new Promise<void>((free, taken) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      taken(
        new EmbeddedPostgresFault(
          'POSTGRES_PORT_TAKEN',
          `Port ${port} for the embedded PostgreSQL is ${error.code === 'EADDRINUSE' ? 'already in use' : `not usable (${error.code})`}. Stop the program that uses it, or choose another with POSTGRES_PORT=${port + 1}.`,
        ),
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });
}

async function initialise(
  folder: ClusterFolder,
  binaries: ServerBinaries,
  account: ServerAccount | null,
  { fast, log }: EmbeddedPostgresOptions,
): Promise<void> {
  // Made beside and renamed at the end: a start cut short leaves nothing that looks like a cluster.
  const unfinished = `${folder.cluster}.new`;
  const passwordFile = `${folder.cluster}.pw`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(folder.cluster, { recursive: true, force: true });
  makeFolderFor(unfinished, account);
  writeFileSync(passwordFile, folder.password, { mode: 0o600 });
  handOver(passwordFile, account);
  try {
    const flags = ['--encoding=UTF8', '--locale=C.UTF-8', '--lc-messages=C', '--auth=scram-sha-256'];
    const child = run(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        ...flags,
        ...(fast ? ['--no-sync'] : []),
      ],
      account,
    );
    const lines = keepLines(child, log);
    const ended = await outcome(child);
    if (ended !== 0)
      throw new EmbeddedPostgresFault(
        'POSTGRES_INIT_FAILED',
        `PostgreSQL could not make its files in ${unfinished} (${ended}).`,
        lines,
      );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, folder.cluster);
}

function makeFolderFor(path: string, account: ServerAccount | null): void {
  // With --pgdata on an existing empty folder initdb needs no right on the parent.
  mkdirSync(path, { recursive: true, mode: 0o700 });
  handOver(path, account);
}

async function startServer(
  folder: ClusterFolder,
  binaries: ServerBinaries,
  account: ServerAccount | null,
  { port, fast, log }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const superUrl = `postgres://${SUPERUSER}:${folder.password}@127.0.0.1:${port}/postgres`;
  for (let attempt = 1; ; attempt += 1) {
    const child = run(binaries.postgres, ['-D', folder.cluster, '-p', String(port), ...flags], account);
    rememberLauncher(folder);
    const lines = keepLines(child, log);
    const ended = outcome(child);
    const dead = await Promise.race([ended, answers(superUrl, ended)]);
    if (dead === 'ready') return { superUrl, stop: stopper(child, ended) };
    child.kill('SIGQUIT');
    // After a kill -9 the last backends take a moment to notice; until then the server will not start.
    const lingering = lines.some(
      (line) => line.includes('pre-existing shared memory') || line.includes('postmaster.pid'),
    );
    if (!lingering || attempt === 20) {
      throw new EmbeddedPostgresFault('POSTGRES_START_FAILED', `PostgreSQL did not start (${dead}).`, lines);
    }
    await pause(300);
    await clearTheWay(folder, log);
  }
}

function run(program: string, args: string[], account: ServerAccount | null): ChildProcess {
  return spawn(program, args, {
    ...(account ?? {}),
    cwd: '/',
    // Its own process group: Ctrl-C in the terminal reaches us first, and we stop the database last.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C' },
  });
}

/** The last lines a process wrote, kept for the fault's text. */
function keepLines(child: ChildProcess, log: (line: string) => void): string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString('utf8').split('\n')) {
        if (!line.trim()) continue;
        lines.push(line);
        if (lines.length > 30) lines.shift();
        log(line);
      }
    });
  }
  return lines;
}

/** Resolves with the exit code, the signal, or the reason why the program could not be run at all; never rejects. */
function outcome(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'ended'));
  });
}

async function answers(superUrl: string, ended: Promise<number | string>): Promise<'ready' | string> {
  let over = false;
  void ended.then(() => (over = true));
  const deadline = performance.now() + DEADLINE_MS;
  while (!over && performance.now() < deadline) {
    const client = new Client({ connectionString: superUrl, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return 'ready';
    } catch (error) {
      if ((error as { code?: string }).code === WRONG_PASSWORD) {
        return 'the password in superuser.password is not the one this database was made with';
      }
      await pause(40);
    }
  }
  return `no answer within ${DEADLINE_MS / 1000} s`;
}

function stopper(child: ChildProcess, ended: Promise<number | string>): () => Promise<void> {
  const withUs = () => child.kill('SIGINT');
  process.once('exit', withUs);
  return async () => {
    process.removeListener('exit', withUs);
    child.kill('SIGINT');
    const slow = setTimeout(() => child.kill('SIGQUIT'), 15_000);
    await ended;
    clearTimeout(slow);
  };
}
