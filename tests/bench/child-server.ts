import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A server under measurement, in a process of its own. */
export type ChildServer = {
  url: string;
  /** From the start of the process to its first good answer. */
  startMs: number;
  /** CPU seconds used so far, user and system. */
  cpuSeconds(): number;
  /** Resident memory in MiB. */
  residentMiB(): number;
  stop(): Promise<void>;
  /** Ends it as a machine that loses its power would. */
  kill(): void;
};

/** `getconf CLK_TCK` of every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Starts a script, on this Node unless told, and asks it the same question until it answers well. */
export async function startServer(
  script: string,
  environment: NodeJS.ProcessEnv,
  {
    url,
    ask,
    node = process.execPath,
  }: { url: string; ask: (url: string) => Promise<boolean>; node?: string },
): Promise<ChildServer> {
  const started = performance.now();
  const child = spawn(node, [script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on(
    'data',
    (chunk: Buffer) => (complaint = (complaint + chunk.toString('utf8')).slice(-4_000)),
  );
  while (!(await ask(url).catch(() => false))) {
    if (child.exitCode !== null) throw new Error(`${script} ended:\n${complaint}`);
    if (performance.now() - started > 60_000) throw new Error(`${script} did not answer:\n${complaint}`);
    await pause(5);
  }
  return {
    url,
    startMs: performance.now() - started,
    cpuSeconds: () => cpuSecondsOf(child),
    residentMiB: () => residentMiBOf(child),
    stop: () => stop(child),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** A GraphQL question that must be answered without errors. */
export function asks(
  path: string,
  query: string,
  headers: Record<string, string> = {},
): (url: string) => Promise<boolean> {
  return async (url) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    return Boolean(answer.data) && !answer.errors;
  };
}

function cpuSecondsOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function residentMiBOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise((ended) => child.once('exit', ended));
  child.kill('SIGTERM');
  await Promise.race([gone, pause(5_000)]);
  child.kill('SIGKILL');
}
