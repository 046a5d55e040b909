import { schemas } from '@enishi/assembly';
import { migrate, readConfig } from '@enishi/platform';
import type { Config } from '@enishi/platform';

import type { Given } from './command.ts';
import { demoOf, seedDemo } from '../demo/seed-demo.ts';
import type { DemoSize } from '../demo/seed-demo.ts';
import { addressTable } from '../processes/address-table.ts';
import { startChild } from '../processes/child.ts';
import type { Child } from '../processes/child.ts';
import { openDatabase } from '../processes/database.ts';
import { assertPortFree } from '../processes/free-port.ts';
import { forgetRunning, noteRunning, runningStack } from '../processes/running-stack.ts';
import { outsidePlans, programPlans, stackEnvironment } from '../processes/stack.ts';
import { say } from '../terminal.ts';

/** Starts everything, shows where it is, and stays until Ctrl-C or until one of its processes ends. */
export async function up(given: Given): Promise<void> {
  const demo = demoOf(given.demo);
  const config = readConfig(process.env);
  const running = runningStack(config.settings.ENISHI_DATA_DIR);
  if (running)
    throw new Error(
      `Enishi is already running on this data folder (process ${running.pid}). Stop it with Ctrl-C there first.`,
    );
  await assertPortsFree(config);

  const stops: (() => Promise<void>)[] = [];
  const asked = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve(signal));
  });
  try {
    const children = await Promise.race([start(config, demo, stops), asked.then(() => null)]);
    if (children) {
      process.stdout.write(`\n${await addressTable(config, demo)}\n\n  Ctrl-C stops everything.\n\n`);
      const died = children.map((child) =>
        child.exited.then((code) => `${child.name} ended with code ${code}`),
      );
      const reason = await Promise.race([asked, ...died]);
      if (!reason.startsWith('SIG'))
        throw new Error(`${reason}; its last words are in ${config.settings.ENISHI_DATA_DIR}/logs`);
    }
  } finally {
    say('Stopping');
    for (const stop of stops.reverse()) await stop().catch((error: Error) => say(error.message));
    forgetRunning(config.settings.ENISHI_DATA_DIR);
  }
}

/** Pushes what undoes each step as soon as the step is done, so that a failure halfway leaves nothing running. */
async function start(config: Config, demo: DemoSize, stops: (() => Promise<void>)[]): Promise<Child[]> {
  const { settings } = config;
  say(
    settings.DATABASE_URL
      ? 'Database: the configured server'
      : `Database: embedded PostgreSQL, port ${settings.POSTGRES_PORT}`,
  );
  const database = await openDatabase(config);
  stops.push(() => database.stop());
  noteRunning(settings.ENISHI_DATA_DIR, { ...database, pid: process.pid });

  const migrated = await migrate(database.ownerUrl, schemas);
  say(migrated.length === 0 ? 'Tables: up to date' : `Tables: ${migrated.length} migrations run`);

  const environment = stackEnvironment(config, database);
  const children: Child[] = [];
  for (const plan of outsidePlans(config, environment)) {
    const child = await startChild(plan);
    children.push(child);
    stops.push(() => child.stop());
  }
  if (config.stripe.mode === 'sandbox') say(`Payments: Stripe sandbox, port ${settings.STRIPE_SANDBOX_PORT}`);
  await seedDemo(readConfig(environment), demo, say);

  const started = await Promise.allSettled(programPlans(config, environment).map((plan) => startChild(plan)));
  const programs = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  children.push(...programs);
  stops.push(async () => void (await Promise.all(programs.map((child) => child.stop()))));
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  say('Ready');
  return children;
}

async function assertPortsFree({ settings, stripe }: Config): Promise<void> {
  await assertPortFree(settings.WEB_PORT, 'the site', 'WEB_PORT');
  await assertPortFree(settings.API_PORT, 'the API', 'API_PORT');
  if (stripe.mode === 'sandbox')
    await assertPortFree(settings.STRIPE_SANDBOX_PORT, 'the Stripe sandbox', 'STRIPE_SANDBOX_PORT');
  if (settings.SMTP_URL) return;
  await assertPortFree(settings.MAIL_PORT, 'caught mail', 'MAIL_PORT');
  await assertPortFree(settings.MAIL_SMTP_PORT, 'mail intake', 'MAIL_SMTP_PORT');
}
