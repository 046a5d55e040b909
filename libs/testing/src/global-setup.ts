import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// By path, not by alias: jest applies no module name mapping to a global setup. The folder imports nothing but node and pg.
import { startEmbeddedPostgres } from '../../platform/src/embedded-postgres/start-embedded-postgres.ts';
import { runningTestServer } from './running-test-server.ts';

/**
 * One PostgreSQL for the whole integration run, without durability, on a free port, in a temporary folder. Spec files
 * reach it through `useTestDatabase()`. With ENISHI_TEST_SUPER_URL set, that server is used and left running.
 */
export default async function startTestServer(): Promise<void> {
  if (process.env['ENISHI_TEST_SUPER_URL']) return;
  const folder = mkdtempSync(join(tmpdir(), 'enishi-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    log: () => undefined,
    fast: true,
  });
  process.env['ENISHI_TEST_SUPER_URL'] = server.superUrl;
  runningTestServer.stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}
