import type { Pool } from 'pg';
import { monthStart } from './renewal-facts.ts';

/** One sweep: the month it collected, and the instant before it began. */
export type Sweep = { month: number; began: Date };

type Table = { of: (day: string, began: string) => string; set?: string; key?: string };

/**
 * The tables that a renewal writes to, which of their rows a sweep wrote, and for rows that it changed what is set. The
 * counter of receipt numbers is left out: its one row is changed as often as there are renewals.
 */
const tables: Record<string, Table> = {
  'billing.payment': { of: (day) => `period_start = ${day}` },
  'billing.receipt': {
    of: (day) => `payment_id in (select id from billing.payment where period_start = ${day})`,
  },
  'membership.timeline_entry': { of: (_, began) => `uuid_extract_timestamp(id) >= ${began}` },
  'ledger.journal_entry': { of: (day) => `occurred_on = (${day} at time zone 'Asia/Tokyo')::date` },
  'ledger.posting': { of: (day) => `occurred_on = (${day} at time zone 'Asia/Tokyo')::date` },
  'ledger.unfolded_entry': {
    of: (day) =>
      `entry_id in (select id from ledger.journal_entry where occurred_on = (${day} at time zone 'Asia/Tokyo')::date)`,
  },
  'platform.outbox': { of: (_, began) => `occurred_at >= ${began}` },
  'billing.subscription': {
    of: () => 'true',
    set: 'period_start = r.period_start, period_end = r.period_end, fetched_at = r.fetched_at',
  },
  'billing.customer': { of: () => 'true', set: 'facts_fetched_at = r.facts_fetched_at' },
  'membership.membership_source': {
    of: () => `kind = 'subscription'`,
    set: 'paid_until = r.paid_until, updated_at = r.updated_at',
  },
  'membership.membership': {
    of: () => 'true',
    set: 'paid_until = r.paid_until, last_synced_at = r.last_synced_at, updated_at = r.updated_at',
    key: 'member_id',
  },
};

const twinOf = (table: string): string => `bare.${table.split('.')[1]}`;
const instant = (at: Date): string => `timestamptz '${at.toISOString()}'`;

/** Rows by table, as JSON that PostgreSQL takes apart again. */
type Portion = [table: string, rows: string][];

/** Connections that write side by side. */
const writers = 2;

/**
 * The yardstick: the very rows that a sweep of the product wrote, put by bare SQL into twins of its tables with the same
 * columns, checks and indexes, so many subscriptions per transaction. Answers with the seconds; reading them first is not counted.
 */
export async function writeAgain(pool: Pool, sweep: Sweep, portions: number): Promise<number> {
  await makeTwins(pool);
  const waiting = await rowsOf(pool, sweep, portions);
  const started = performance.now();
  const writer = async () => {
    for (let portion = waiting.pop(); portion; portion = waiting.pop()) await writeOne(pool, portion);
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return (performance.now() - started) / 1_000;
}

async function makeTwins(pool: Pool): Promise<void> {
  await pool.query('drop schema if exists bare cascade');
  await pool.query('create schema bare');
  for (const [table, { set }] of Object.entries(tables)) {
    await pool.query(`create table ${twinOf(table)} (like ${table} including all)`);
    if (set) await pool.query(`insert into ${twinOf(table)} select * from ${table}`);
  }
  await pool.query('analyze');
}

async function rowsOf(pool: Pool, { month, began }: Sweep, portions: number): Promise<Portion[]> {
  const parts = Array.from({ length: portions }, (): Portion => []);
  for (const [table, { of }] of Object.entries(tables)) {
    const { rows } = await pool.query<{ row: object }>(
      `select to_jsonb(t) as row from ${table} t where ${of(instant(monthStart(month)), instant(began))}`,
    );
    parts.forEach((part, at) => {
      const own = rows.filter((_, index) => index % portions === at).map(({ row }) => row);
      part.push([table, JSON.stringify(own)]);
    });
  }
  return parts;
}

async function writeOne(pool: Pool, portion: Portion): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('begin');
    for (const [table, rows] of portion) await connection.query(statementFor(table), [rows]);
    await connection.query('commit');
  } finally {
    connection.release();
  }
}

function statementFor(table: string): string {
  const twin = twinOf(table);
  const rows = `jsonb_populate_recordset(null::${twin}, $1::jsonb) r`;
  const { set, key = 'id' } = tables[table] ?? {};
  return set
    ? `update ${twin} t set ${set} from ${rows} where t.${key} = r.${key}`
    : `insert into ${twin} select r.* from ${rows}`;
}
