import { addMonths, tokyoMonth } from '@enishi/kernel';
import { FoldMonthTotals, type MonthFigures, ReadMonthFigures } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Pool } from 'pg';
import { type Ground, productOn } from '../ground.ts';
import { interleaved, median, report } from '../measured.ts';

const last = tokyoMonth('2026-12');
const first = addMonths(last, -11);
const linesPerEntry = 4;
/** The entries of the last minute wait for the job that folds; they count all the same. */
const unfolded = 100;

/** Row 14: the figures of twelve months among many lines in the books, equal to the sum over the lines to the yen. */
export async function revenueReport(ground: Ground, lines: number): Promise<boolean> {
  await seedBooks(ground, Math.floor(lines / linesPerEntry));
  const app = await NestFactory.createApplicationContext(productOn(ground.environment), {
    logger: ['error'],
  });
  try {
    await foldAllBut(app, ground, unfolded);
    const read = () => readFigures(app, ground);
    const add = () => addUp(ground.pool, ground.communityId);
    const [told, summed] = [written(await read()), await add()];
    if (told !== summed) throw new Error(`The report says\n${told}\nand the books\n${summed}`);
    const { ratio, product, yardstick } = await interleaved(5, timed(add, 1), timed(read, 20));
    return report({
      row: 14,
      name: 'revenue-report',
      of: `adding up twelve months among ${lines} lines of the books / reading their figures; equal to the yen`,
      value: ratio,
      bar: 20,
      must: 'reach',
      detail: { rawMs: product, productMs: yardstick },
    });
  } finally {
    await app.close();
  }
}

const readFigures = (app: INestApplicationContext, { communityId }: Ground): Promise<MonthFigures[]> =>
  app
    .get(Transactions)
    .inCommunity(communityId, (tx) => app.get(ReadMonthFigures, { strict: false }).run(tx, first, last));

/** Milliseconds, the median of some repeats. */
const timed = (work: () => Promise<unknown>, repeats: number) => async (): Promise<number> => {
  const taken: number[] = [];
  for (let again = 0; again < repeats; again += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return median(taken);
};

/** Two years of sales in five streams, 100 to 9,700 yen and a tenth of it as tax; the triggers that check each line rest. */
async function seedBooks({ pool, communityId }: Ground, entries: number): Promise<void> {
  const connection = await pool.connect();
  await connection.query('begin');
  await connection.query('set local session_replication_role = replica');
  await connection.query(
    `insert into ledger.journal_entry (id, community_id, source_type, source_id, kind, occurred_on, stream, description, line_count, posted_at)
     select uuidv7(), $1, 'slip', n::text, 'sale', date '2025-01-01' + (n::bigint * 7919 % 730)::int,
       (array['membership_individual', 'membership_corporate', 'event_ticket', 'goods', 'sponsorship'])[1 + n % 5], '', 4, now()
     from generate_series(1, $2::int) n`,
    [communityId, entries],
  );
  await connection.query(
    `insert into ledger.posting (entry_id, line, community_id, account, amount, occurred_on, stream)
     select id, line, community_id, account, amount, occurred_on, stream
     from (select *, 1 + source_id::int % 97 as size from ledger.journal_entry where community_id = $1) entry,
       lateral (values (1, 'stripe_clearing', 106 * size), (2, 'processor_fee', 4 * size), (3, 'output_tax', -10 * size),
         (4, case stream when 'membership_individual' then 'membership_revenue_individual'
           when 'membership_corporate' then 'membership_revenue_corporate' when 'event_ticket' then 'ticket_revenue'
           when 'sponsorship' then 'sponsorship' else 'service_revenue' end, -100 * size)) as part (line, account, amount)`,
    [communityId],
  );
  await connection.query(
    'insert into ledger.unfolded_entry (community_id, entry_id) select community_id, id from ledger.journal_entry where community_id = $1',
    [communityId],
  );
  await connection.query('commit');
  connection.release();
  await pool.query('vacuum analyze ledger.journal_entry, ledger.posting, ledger.unfolded_entry');
}

async function foldAllBut(app: INestApplicationContext, ground: Ground, rest: number): Promise<void> {
  const { rows } = await ground.pool.query<{ waiting: number }>(
    'select count(*)::int waiting from ledger.unfolded_entry',
  );
  const folding = app.get(FoldMonthTotals, { strict: false });
  for (let waiting = rows[0]?.waiting ?? 0; waiting > rest;) {
    const limit = Math.min(5_000, waiting - rest);
    waiting -= await app.get(Transactions).inCommunity(ground.communityId, (tx) => folding.run(tx, limit));
  }
  await ground.pool.query('vacuum analyze ledger.unfolded_entry, ledger.month_total');
}

/** Month by month income, tax and fees, and income by stream: what both sides must agree on. */
const lineOf = (month: string, stream: string, amounts: readonly number[]): string =>
  [month, stream, ...amounts].join(' ');

function written(months: readonly MonthFigures[]): string {
  return months
    .flatMap(({ month, incomeByStream, outputTax, fees }) => [
      ...[...incomeByStream].map(([stream, income]) => lineOf(month, stream, [income])),
      lineOf(month, '', [outputTax, fees]),
    ])
    .sort()
    .join('\n');
}

async function addUp(pool: Pool, communityId: string): Promise<string> {
  const { rows } = await pool.query<{
    month: string;
    stream: string;
    income: string;
    tax: string;
    fees: string;
  }>(
    `select to_char(occurred_on, 'YYYY-MM') as month, stream, -sum(amount) filter (where account = 'output_tax') as tax,
       sum(amount) filter (where account = 'processor_fee') as fees,
       -sum(amount) filter (where account not in ('stripe_clearing', 'output_tax', 'processor_fee')) as income
     from ledger.posting where community_id = $1 and occurred_on between $2 and $3 group by 1, 2`,
    [communityId, `${first}-01`, `${last}-31`],
  );
  const months = [...new Set(rows.map(({ month }) => month))];
  const sum = (month: string, of: 'tax' | 'fees') =>
    rows.filter((row) => row.month === month).reduce((total, row) => total + Number(row[of]), 0);
  return [
    ...rows.map(({ month, stream, income }) => lineOf(month, stream, [Number(income)])),
    ...months.map((month) => lineOf(month, '', [sum(month, 'tax'), sum(month, 'fees')])),
  ]
    .sort()
    .join('\n');
}
