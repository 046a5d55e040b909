import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextModules, schemas } from '@enishi/assembly';
import { AddStaff, CreateCommunity } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { DefinePlans, type PlanTerms } from '@enishi/membership';
import {
  databaseUrl,
  migrate,
  PlatformModule,
  prepareDatabase,
  readConfig,
  startEmbeddedPostgres,
  Transactions,
} from '@enishi/platform';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { seedMembers } from './seed-members.ts';

/** A migrated database with one community, its plans and members, and a person of its desk who is signed in. */
export type Ground = {
  communityId: string;
  slug: string;
  /** Session token of a desk member whose second factor is given; also a member of the community. */
  session: string;
  environment: NodeJS.ProcessEnv;
  /** Superuser: sees everything. For seeding and for counting effects. */
  pool: Pool;
  close(): Promise<void>;
};

export type Server = { superUrl: string; stop(): Promise<void> };

export async function startDatabaseServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    log: () => undefined,
    fast: true,
  });
  return {
    superUrl: server.superUrl,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function prepareGround({ superUrl }: Server, members: number): Promise<Ground> {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  const { appUrl, ownerUrl, jobsUrl } = await prepareDatabase(superUrl, name);
  await migrate(ownerUrl, schemas);
  const environment: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    DATABASE_URL: appUrl,
    JOBS_DATABASE_URL: jobsUrl,
    ENISHI_DATA_DIR: join(tmpdir(), name),
    STRIPE_WEBHOOK_SECRET: 'whsec_bench_intake',
  };
  const pool = new Pool({ connectionString: databaseUrl(superUrl, name), max: 2 });
  // The server stops right after the last row; a connection whose goodbye comes late is no fault.
  pool.on('error', () => undefined);
  const { communityId, accountId } = await found(environment);
  await seedMembers(pool, { communityId, members, knownAccount: accountId });
  const session = await signIn(pool, accountId);
  return { communityId, slug: 'bench', session, environment, pool, close: () => pool.end() };
}

class BenchModule {}

/** The modules of every context on a database. */
export function productOn(environment: NodeJS.ProcessEnv): DynamicModule {
  const imports = [PlatformModule.with({ config: readConfig(environment), schemas }), ...contextModules];
  return { module: BenchModule, imports };
}

async function found(environment: NodeJS.ProcessEnv): Promise<{ communityId: string; accountId: string }> {
  const app = await NestFactory.createApplicationContext(productOn(environment), { logger: ['error'] });
  try {
    return await foundIn(app);
  } finally {
    await app.close();
  }
}

async function foundIn(app: INestApplicationContext): Promise<{ communityId: string; accountId: string }> {
  const transactions = app.get(Transactions);
  const text = (word: string) => ({ ja: word, en: word });
  const communityId = await transactions.inIdentity(null, (tx) =>
    app.get(CreateCommunity, { strict: false }).run(tx, {
      slug: 'bench',
      host: null,
      name: text('計測の里'),
      tagline: text('計測'),
      region: text('計測'),
      about: text('計測'),
      theme: 'doto',
      operatorName: text('計測'),
      contactEmail: 'bench@example.jp',
      numberPrefix: 'B',
      municipalities: [],
    }),
  );
  const accountId = await transactions.inIdentity(communityId, async (tx) => {
    await app.get(DefinePlans, { strict: false }).run(tx, plans());
    return app
      .get(AddStaff, { strict: false })
      .run(tx, { email: 'desk@example.jp', role: 'owner', locale: 'ja' });
  });
  return { communityId, accountId };
}

/** Twenty plans with six benefits each: a list with one nested level. */
function plans(): PlanTerms[] {
  return Array.from({ length: 20 }, (_, at) => ({
    key: at === 0 ? 'ind_free' : `plan_${at}`,
    kind: at === 0 ? 'free' : 'paid',
    name: { ja: `プラン${at}`, en: `Plan ${at}` },
    summary: { ja: '計測のためのプラン', en: 'A plan to measure with' },
    eligibility: null,
    featured: false,
    position: at + 1,
    taxCategory: at === 0 ? 'out_of_scope' : 'taxable_10',
    taxNote: null,
    prices: at === 0 ? [] : [{ interval: 'month', amount: 1_100 as PlanTerms['prices'][number]['amount'] }],
    benefits: Array.from({ length: 6 }, (_unused, benefit) => ({
      key: `benefit_${benefit}`,
      label: { ja: `特典${benefit}`, en: `Benefit ${benefit}` },
      included: true,
    })),
  }));
}

async function signIn(pool: Pool, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await pool.query(
    `INSERT INTO identity.session (id, account_id, token_hash, means, context, created_at, last_seen_at, expires_at, second_factor_at)
     VALUES ($1, $2, $3, 'email_link', '{}', now(), now(), now() + interval '1 day', now())`,
    [newId(), accountId, createHash('sha256').update(token).digest()],
  );
  return token;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}
