import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type ProgramName = 'api' | 'worker' | 'stripe-sandbox';

/** One of the built programs, to be killed without warning and started again with the same settings. */
export class Killable {
  private child: ChildProcess | null = null;
  private words = '';

  constructor(
    readonly name: ProgramName,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly readyUrl: string | null,
  ) {}

  async start(): Promise<void> {
    const script = resolve(__dirname, '..', '..', 'dist', 'apps', this.name, 'main.js');
    const child = spawn(process.execPath, [script], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on(
        'data',
        (chunk: Buffer) => (this.words = (this.words + chunk.toString('utf8')).slice(-8_000)),
      );
    }
    this.child = child;
    for (let waited = 0; this.readyUrl && !(await answers(this.readyUrl)); waited += 50) {
      if (child.exitCode !== null || waited > 60_000)
        throw new Error(`${this.name} did not start:\n${this.words}`);
      await pause(50);
    }
  }

  /** kill -9: no handler runs, nothing is said goodbye to. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((ended) => child.once('exit', ended));
    child.kill('SIGKILL');
    await gone;
  }

  /** The last that it wrote, for the message of a failed test. */
  lastWords(): string {
    return `--- ${this.name}\n${this.words}`;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
