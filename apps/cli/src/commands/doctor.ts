import { schemas } from '@enishi/assembly';
import { ReadMoneyHealth, VerifyReceivables } from '@enishi/billing';
import { VerifyLedger } from '@enishi/ledger';
import { createDataSource, Transactions } from '@enishi/platform';
import { VerifyPay } from '@enishi/work';
import type { Config } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { withContexts } from '../processes/contexts.ts';
import { say } from '../terminal.ts';

/** A question to the running system: null when all is well, otherwise what is wrong and what to do. */
type Examination = {
  name: string;
  look(app: INestApplicationContext, config: Config): Promise<string | null>;
};

const examinations: Examination[] = [
  { name: 'Tables are up to date', look: (_app, config) => pendingMigrations(config) },
  { name: 'The program cannot bypass row security', look: (app) => roleBypasses(app) },
  { name: 'Events reach the worker', look: (app) => waitingEvents(app) },
  { name: 'No reaction waits for a person', look: (app) => deadReactions(app) },
  { name: 'Stripe’s events are dealt with', look: (app) => unhandledEvents(app) },
  { name: 'The books are in order', look: (app) => ledgerFaults(app) },
  { name: 'Stripe answers', look: (_app, config) => stripeSilence(config) },
];

/** Looks at settings (reading them already checks them), database, queues, books and Stripe. Code 1 if anything is wrong. */
export async function doctor(): Promise<void> {
  await withContexts(async (app, config) => {
    for (const { name, look } of examinations) {
      const wrong = await look(app, config).catch((error: Error) => error.message);
      say(wrong === null ? `ok     ${name}` : `WRONG  ${name}: ${wrong}`);
      if (wrong !== null) process.exitCode = 1;
    }
  });
}

async function pendingMigrations(config: Config): Promise<string | null> {
  const looking = await createDataSource(config.settings.DATABASE_OWNER_URL ?? '', schemas, 2).initialize();
  try {
    const known = looking.migrations.map((migration) => migration.name ?? migration.constructor.name);
    const done = await looking.query<{ name: string }[]>('select name from migration');
    const missing = known.filter((name) => !done.some((row) => row.name === name));
    return missing.length === 0 ? null : `run \`enishi migrate\`; missing: ${missing.join(', ')}`;
  } finally {
    await looking.destroy();
  }
}

async function roleBypasses(app: INestApplicationContext): Promise<string | null> {
  const [role] = await app
    .get(DataSource)
    .query<{ name: string; bypasses: boolean }[]>(
      'select rolname as name, rolbypassrls or rolsuper as bypasses from pg_roles where rolname = current_user',
    );
  return role?.bypasses
    ? `DATABASE_URL signs in as ${role.name}, which sees every community; use enishi_app`
    : null;
}

async function waitingEvents(app: INestApplicationContext): Promise<string | null> {
  const [row] = await app
    .get(Transactions)
    .inSystem((tx) =>
      tx.query<{ waiting: string }>(
        `select count(*) as waiting from platform.outbox where relayed_at is null and occurred_at < now() - interval '1 minute'`,
      ),
    );
  return Number(row?.waiting ?? 0) === 0
    ? null
    : `${row?.waiting} events wait for more than a minute; is a worker running?`;
}

async function deadReactions(app: INestApplicationContext): Promise<string | null> {
  const [row] = await app
    .get(Transactions)
    .inSystem((tx) =>
      tx.query<{ dead: string }>(`select count(*) as dead from platform.delivery where state = 'dead'`),
    );
  return Number(row?.dead ?? 0) === 0 ? null : `${row?.dead}; see the money matters of the desk`;
}

async function unhandledEvents(app: INestApplicationContext): Promise<string | null> {
  const { oldestUnhandledSeconds, unhandled, dead } = await app
    .get(Transactions)
    .inSystem((tx) => app.get(ReadMoneyHealth, { strict: false }).run(tx));
  if (dead > 0) return `${dead} were given up; see the money matters of the desk`;
  return oldestUnhandledSeconds > 900
    ? `${unhandled} wait, the oldest for ${oldestUnhandledSeconds} s`
    : null;
}

async function ledgerFaults(app: INestApplicationContext): Promise<string | null> {
  let faults = 0;
  await app.get(Transactions).forEachCommunity(async (tx) => {
    faults += (await app.get(VerifyLedger, { strict: false }).run(tx)).length;
    if (await app.get(VerifyReceivables, { strict: false }).run(tx)) faults += 1;
    if (await app.get(VerifyPay, { strict: false }).run(tx)) faults += 1;
  });
  return faults === 0 ? null : `${faults} faults; run \`enishi verify-ledger\``;
}

async function stripeSilence({ stripe }: Config): Promise<string | null> {
  const base = stripe.apiBase ?? 'https://api.stripe.com';
  const answer = await fetch(new URL('/v1/account', base), {
    headers: { authorization: `Bearer ${stripe.key}` },
    signal: AbortSignal.timeout(10_000),
  });
  return answer.ok ? null : `${base} answered ${answer.status} (mode: ${stripe.mode})`;
}
