import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '@enishi/testing';
import { freePorts } from '../journeys/running-stack.ts';
import { Killable } from './killable.ts';
import type { ProgramName } from './killable.ts';

/** API, worker and sandbox on one database, each to be killed without warning. */
export class KillableStack {
  apiUrl = '';
  sandboxUrl = '';
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'enishi-resilience-'));
  private readonly programs = new Map<ProgramName, Killable>();

  constructor(private readonly database: TestDatabase) {}

  async start(): Promise<void> {
    const [api, sandbox, smtp] = await freePorts(3);
    this.apiUrl = `http://127.0.0.1:${api}`;
    this.sandboxUrl = `http://127.0.0.1:${sandbox}`;
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'test',
      ENISHI_DATA_DIR: this.dataDir,
      DATABASE_URL: this.database.urls.appUrl,
      JOBS_DATABASE_URL: this.database.urls.jobsUrl,
      API_PORT: String(api),
      STRIPE_SANDBOX_PORT: String(sandbox),
      STRIPE_SANDBOX_CHECKS: '1',
      STRIPE_WEBHOOK_SECRET: 'whsec_resilience',
      STRIPE_SANDBOX_WEBHOOK_URL: `${this.apiUrl}/hooks/stripe`,
      MAIL_SMTP_PORT: String(smtp),
    };
    const add = (name: ProgramName, readyUrl: string | null) =>
      this.programs.set(name, new Killable(name, environment, readyUrl));
    add('stripe-sandbox', `${this.sandboxUrl}/health`);
    add('api', `${this.apiUrl}/health/ready`);
    add('worker', null);
    for (const one of this.programs.values()) await one.start();
  }

  async stop(): Promise<void> {
    for (const one of this.programs.values()) await one.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Kills one, lets happen what happens meanwhile, and starts it again. */
  async whileDead(victim: 'api' | 'worker', meanwhile?: () => Promise<unknown>): Promise<void> {
    const program = this.programs.get(victim)!;
    await program.kill();
    await meanwhile?.();
    await program.start();
  }
}
