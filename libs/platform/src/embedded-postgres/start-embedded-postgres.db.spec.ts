import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

/** Real starts of the real server; each takes up to two seconds. */
jest.setTimeout(60_000);

const folders: string[] = [];
const running: EmbeddedPostgres[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-pg-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return join(folder, 'postgres');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function start(dataDir: string, port: number, lines: string[] = []): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, port, log: (line) => lines.push(line), fast: true });
  running.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows[0] ?? {};
}

const postmasterPid = (dataDir: string) =>
  Number.parseInt(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);

describe('startEmbeddedPostgres', () => {
  it('makes a UTF-8 cluster at the first start and keeps what was written at the second', async () => {
    const dataDir = newFolder();
    const port = await freePort();
    const first = await start(dataDir, port);
    expect(await ask(first.superUrl, 'SHOW server_encoding')).toEqual({ server_encoding: 'UTF8' });
    await ask(first.superUrl, `CREATE TABLE note AS SELECT '縁'::text AS word`);
    await first.stop();
    const second = await start(dataDir, port);
    expect(await ask(second.superUrl, 'SELECT word FROM note')).toEqual({ word: '縁' });
    expect(statSync(join(dataDir, 'superuser.password')).mode & 0o777).toBe(0o600);
  });

  it('starts again after the server itself was killed', async () => {
    const dataDir = newFolder();
    const port = await freePort();
    await start(dataDir, port);
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await pause(300);
    const again = await start(dataDir, port);
    expect(await ask(again.superUrl, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });

  it('stops a server whose launcher was killed and takes its place', async () => {
    const dataDir = newFolder();
    const port = await freePort();
    await start(dataDir, port);
    const orphan = postmasterPid(dataDir);
    // What a kill -9 leaves: a living server, and a record of a launcher that is not its parent.
    writeFileSync(join(dataDir, 'launcher.pid'), '999999');
    const lines: string[] = [];
    const again = await start(dataDir, port, lines);
    expect(lines.join('\n')).toContain('a killed launcher left behind');
    expect(postmasterPid(dataDir)).not.toBe(orphan);
    expect(await ask(again.superUrl, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });

  it('removes a lock file that names a process of another program', async () => {
    const dataDir = newFolder();
    const port = await freePort();
    await (await start(dataDir, port)).stop();
    const other = spawn('sleep', ['30']);
    writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), `${other.pid}\n${join(dataDir, 'cluster')}\n`);
    await start(dataDir, port);
    expect(other.exitCode).toBeNull();
    other.kill();
  });

  it('refuses a second program on the same folder', async () => {
    const dataDir = newFolder();
    await start(dataDir, await freePort());
    await expect(start(dataDir, await freePort())).rejects.toMatchObject({
      code: 'POSTGRES_ALREADY_RUNNING',
    });
  });

  it('names the taken port and the variable that moves it', async () => {
    const neighbour = createServer();
    await new Promise<void>((ready) => neighbour.listen(0, '127.0.0.1', ready));
    const { port } = neighbour.address() as { port: number };
    await expect(start(newFolder(), port)).rejects.toThrow(
      `Port ${port} for the embedded PostgreSQL is already in use. Stop the program that uses it, or choose another with POSTGRES_PORT=${port + 1}.`,
    );
    await new Promise((closed) => neighbour.close(closed));
  });

  it("shows the server's own words when it cannot start", async () => {
    const dataDir = newFolder();
    const port = await freePort();
    await (await start(dataDir, port)).stop();
    writeFileSync(join(dataDir, 'cluster', 'postgresql.conf'), 'no_such_setting = 1\n');
    await expect(start(dataDir, port)).rejects.toThrow('no_such_setting');
  });

  (process.getuid?.() === 0 ? it : it.skip)(
    'keeps the cluster outside a folder that only root may enter',
    async () => {
      const dataDir = newFolder();
      chmodSync(join(dataDir, '..'), 0o700);
      const server = await start(dataDir, await freePort());
      expect(await ask(server.superUrl, 'SELECT 1 AS one')).toEqual({ one: 1 });
      const elsewhere = readFileSync(join(dataDir, 'cluster-lies-in'), 'utf8').trim();
      folders.push(join(elsewhere, '..'));
      expect(elsewhere).toMatch(/^\/var\/lib\/enishi\/data-/);
    },
  );
});
