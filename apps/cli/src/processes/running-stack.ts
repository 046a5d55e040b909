import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The database addresses of a stack that is up, so that another command can join it. */
export type RunningStack = { pid: number; databaseUrl: string; ownerUrl: string; jobsUrl: string };

const fileIn = (dataDir: string) => join(dataDir, 'running.json');

/** Leaves a note, readable by this user alone. */
export function noteRunning(dataDir: string, stack: RunningStack): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileIn(dataDir), JSON.stringify(stack), { mode: 0o600 });
}

export function forgetRunning(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}

/** The stack that runs on this data folder, or null. A note left by a killed launcher does not count. */
export function runningStack(dataDir: string): RunningStack | null {
  try {
    const stack = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as RunningStack;
    process.kill(stack.pid, 0);
    return stack;
  } catch {
    return null;
  }
}
