import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAM = resolve(__dirname, '..', '..', 'dist', 'apps', 'cli', 'main.js');
const DEADLINE_MS = 240_000;

/** Addresses of a running stack; kept in the environment between jest's setup and the spec files. */
export type StackAddresses = {
  web: string;
  api: string;
  mail: string;
  sandbox: string;
  dataDir: string;
  postgresPort: number;
  cli: number;
};

export type RunningStack = StackAddresses & {
  environment: NodeJS.ProcessEnv;
  /** All that the stack printed. */
  printed(): string;
  stop(): Promise<void>;
};

/** Starts the built program as `npm start` does, on free ports with a data folder of its own, and waits until it is ready. */
export async function startStack(demo = 'small', more: NodeJS.ProcessEnv = {}): Promise<RunningStack> {
  if (!existsSync(PROGRAM)) throw new Error('dist/apps/cli/main.js is missing: run "npm run build" first');
  const dataDir = more['ENISHI_DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'enishi-stack-'));
  const [web, api, sandbox, mail, smtp, postgres] = await freePorts(6);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: undefined,
    PUBLIC_URL: `http://localhost:${web}`,
    WEB_PORT: `${web}`,
    API_PORT: `${api}`,
    STRIPE_SANDBOX_PORT: `${sandbox}`,
    STRIPE_SANDBOX_PAYOUTS: 'manual',
    MAIL_PORT: `${mail}`,
    MAIL_SMTP_PORT: `${smtp}`,
    POSTGRES_PORT: `${postgres}`,
    ENISHI_DATA_DIR: dataDir,
    ...more,
  };
  let text = '';
  const child = spawn(process.execPath, [PROGRAM, 'up', '--demo', demo], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const printed = () => text;
  await readiness(child, printed, dataDir);
  return {
    web: `http://localhost:${web}`,
    api: `http://127.0.0.1:${api}`,
    mail: `http://127.0.0.1:${mail}`,
    sandbox: `http://127.0.0.1:${sandbox}`,
    dataDir,
    postgresPort: postgres ?? 0,
    cli: child.pid ?? 0,
    environment,
    printed,
    stop: () => stopStack(child, dataDir),
  };
}

async function readiness(child: ChildProcess, printed: () => string, dataDir: string): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!printed().includes('Ctrl-C')) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (ended || performance.now() > deadline) {
      child.kill('SIGTERM');
      throw new Error(
        `The stack ${ended ? 'ended' : 'was not ready in time'}:\n${printed()}\n${logsOf(dataDir)}`,
      );
    }
    await pause(100);
  }
}

/** The last lines of each process, for the message of a failed start. */
export function logsOf(dataDir: string): string {
  const folder = join(dataDir, 'logs');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .map(
      (file) => `--- ${file}\n${readFileSync(join(folder, file), 'utf8').split('\n').slice(-25).join('\n')}`,
    )
    .join('\n');
}

async function stopStack(child: ChildProcess, dataDir: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((ended) => child.once('exit', ended));
    child.kill('SIGTERM');
    // A timer that is waited for would keep the run from ending for as long.
    await Promise.race([gone, pause(30_000, undefined, { ref: false })]);
  }
  if (process.env['ENISHI_KEEP_STACK_DATA'] !== '1') rmSync(dataDir, { recursive: true, force: true });
}

export async function freePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer();
      await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
      return probe;
    }),
  );
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((closed) => probe.close(closed))));
  return ports;
}
