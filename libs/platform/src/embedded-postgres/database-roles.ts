import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Connections to one database, by what their role may do. */
export type DatabaseUrls = {
  /** Owner of database and schemas; runs the migrations. */
  ownerUrl: string;
  /** The application: neither owner nor able to bypass row-level security. */
  appUrl: string;
  /** The job queue: owns the schema `bullmq` and sees nothing else. */
  jobsUrl: string;
};

const OWNER = 'enishi_owner';
const APP = 'enishi_app';
const JOBS = 'enishi_jobs';
const JOBS_SCHEMA = 'bullmq';

/** Any number: serialises preparations that run at the same time on one server (parallel test files). */
const PREPARATION_LOCK = 7_215_001;

/**
 * Makes the three roles and the database where they are missing; safe to repeat, also at the same time. Passwords of
 * the roles are derived from the superuser's, so nothing more needs to be kept.
 */
export async function prepareDatabase(superUrl: string, name: string): Promise<DatabaseUrls> {
  const passwordOf = (role: string) =>
    createHmac('sha256', new URL(superUrl).password).update(role).digest('base64url');
  await withClient(superUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARATION_LOCK]);
    for (const role of [OWNER, APP, JOBS]) await makeRole(client, role, passwordOf(role));
    await makeDatabase(client, name);
  });
  await withClient(databaseUrl(superUrl, name), prepareSchemas);
  const urlOf = (role: string) => databaseUrl(superUrl, name, { role, password: passwordOf(role) });
  return { ownerUrl: urlOf(OWNER), appUrl: urlOf(APP), jobsUrl: urlOf(JOBS) };
}

/** The same server's address with another database and, when given, another role. */
export function databaseUrl(url: string, name: string, as?: { role: string; password: string }): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  if (as) {
    address.username = as.role;
    address.password = as.password;
  }
  return address.href;
}

async function makeRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await client.query(
    `${verb} ROLE ${escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${escapeLiteral(password)}`,
  );
}

async function makeDatabase(client: Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  const database = escapeIdentifier(name);
  if (!rowCount)
    await client.query(`CREATE DATABASE ${database} OWNER ${OWNER} ENCODING 'UTF8' TEMPLATE template0`);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP}, ${JOBS}`);
  // BullMQ says "create schema if not exists", which asks for the right even where it exists, and sorts in temporary tables.
  await client.query(`GRANT CREATE, TEMPORARY ON DATABASE ${database} TO ${JOBS}`);
}

async function prepareSchemas(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [PREPARATION_LOCK]);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${JOBS_SCHEMA} AUTHORIZATION ${JOBS}`);
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await client.query(`ALTER SCHEMA public OWNER TO ${OWNER}`);
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
