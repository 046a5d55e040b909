import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type ChildPlan = {
  name: string;
  /** File to run with Node. */
  script: string;
  args?: string[];
  environment: NodeJS.ProcessEnv;
  /** Answers 2xx once the process is ready; without it the process counts as ready when it runs. */
  readyUrl?: string;
  /** Folder for `<name>.log`. */
  logs: string;
  /** Preloaded so that the child ends when its launcher is gone. */
  leash: string;
};

export type Child = { name: string; stop(): Promise<void>; exited: Promise<number | null> };

const deadlineMilliseconds = 60_000;
const graceMilliseconds = 8_000;
const keptLines = 40;

/**
 * Starts a process and waits until it is ready.
 * @throws Error with the process's last lines, if it ends or is not ready within a minute
 */
export async function startChild(plan: ChildPlan): Promise<Child> {
  mkdirSync(plan.logs, { recursive: true });
  const log = createWriteStream(join(plan.logs, `${plan.name}.log`), { flags: 'a' });
  const process_ = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', plan.leash, plan.script, ...(plan.args ?? [])],
    {
      env: plan.environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Its own group: Ctrl-C reaches only the launcher, which ends the processes in order.
      detached: true,
    },
  );
  const lines: string[] = [];
  for (const stream of [process_.stdout, process_.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log.write(chunk);
      lines.push(...chunk.toString().split('\n').filter(Boolean));
      lines.splice(0, lines.length - keptLines);
    });
  }
  const exited = new Promise<number | null>((resolve) => process_.once('exit', resolve));
  const child: Child = { name: plan.name, exited, stop: () => stop(process_, exited) };
  try {
    await Promise.race([
      plan.readyUrl ? answers(plan.readyUrl) : pause(200),
      exited.then((code) => {
        throw new Error(`it ended with code ${code}`);
      }),
    ]);
  } catch (error) {
    await child.stop();
    throw new Error(`${plan.name} did not start: ${(error as Error).message}\n${lines.join('\n')}`);
  }
  return child;
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + deadlineMilliseconds;
  while (Date.now() < deadline) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${url} did not answer within ${deadlineMilliseconds / 1_000} s`);
}

async function stop(child: ChildProcess, exited: Promise<number | null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const gone = await Promise.race([exited.then(() => true), pause(graceMilliseconds, false, { ref: false })]);
  if (!gone) child.kill('SIGKILL');
  await exited;
}
