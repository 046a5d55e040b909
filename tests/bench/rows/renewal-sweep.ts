import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Ground } from '../ground.ts';
import { interleaved, report } from '../measured.ts';
import { type Sweep, writeAgain } from '../sweep/bare-sweep.ts';
import { monthStart } from '../sweep/renewal-facts.ts';
import { freeEvents, seedPayers, storeEvents } from '../sweep/seed-payers.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), 'sweep-program.js');
const perTransaction = 50;

/**
 * Row 11: every subscription renews. Each reaches us as renewals do: an event in the inbox has what Stripe knows of the
 * customer read, decided on and written down with its books and events. Midway the process is killed; another goes on,
 * and for a fifth of the customers an event comes once more. The yardstick writes the same rows, fifty renewals per transaction.
 */
export async function renewalSweep(ground: Ground, due: number): Promise<boolean> {
  await seedPayers(ground.pool, ground.communityId);
  let last: Sweep = { month: 0, began: new Date() };
  let twice = 0;
  const product = async () => {
    last = { month: last.month + 1, began: new Date() };
    const seconds = await sweepKilledMidway(ground, last.month, due);
    twice += await chargedTwice(ground, last, due);
    return due / seconds;
  };
  const bare = async () => due / (await writeAgain(ground.pool, last, Math.ceil(due / perTransaction)));
  await product();
  await bare();
  const { ratio, product: perSecond, yardstick, yardstickVaries } = await interleaved(3, product, bare);
  if (twice > 0) throw new Error(`${twice} renewals were charged, booked or told twice`);
  return report({
    row: 11,
    name: 'renewal-sweep',
    of: `renewals per second of ${due}, killed once midway / raw SQL writing the same rows, ${perTransaction} per transaction; none charged twice`,
    value: ratio,
    bar: 0.15,
    must: 'reach',
    detail: { product: perSecond, yardstick, yardstickVaries, twice },
  });
}

/** Seconds of work before and after the kill; the start of the two processes is left out. */
async function sweepKilledMidway(ground: Ground, month: number, due: number): Promise<number> {
  await storeEvents(ground.pool);
  const first = await startProgram(ground, month);
  const started = performance.now();
  const dead = new Promise((gone) => first.once('exit', gone));
  let ended = false;
  first.once('message', () => (ended = true));
  first.send('sweep');
  while ((await paymentsOf(ground, month)).rows < due / 2) {
    if (ended || first.exitCode !== null) throw new Error('The sweep ended before it could be killed');
    await pause(10);
  }
  first.kill('SIGKILL');
  const half = performance.now() - started;
  await dead;
  await freeEvents(ground.pool);
  const second = await startProgram(ground, month);
  const resumed = performance.now();
  await sweepWith(second);
  const rest = performance.now() - resumed;
  await storeEvents(ground.pool, 5);
  await sweepWith(second);
  second.kill('SIGTERM');
  return (half + rest) / 1_000;
}

async function startProgram({ environment }: Ground, month: number): Promise<ChildProcess> {
  const own = { SWEEP_MONTH: String(month) };
  const child = fork(program, { env: { ...process.env, ...environment, ...own } });
  await answerOf(child);
  return child;
}

function sweepWith(child: ChildProcess): Promise<void> {
  const answer = answerOf(child);
  child.send('sweep');
  return answer;
}

function answerOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The sweep ended with ${code}`));
    child.once('exit', ended);
    child.once('message', () => {
      child.off('exit', ended);
      resolve();
    });
  });
}

async function paymentsOf({ pool }: Ground, month: number): Promise<{ rows: number; payers: number }> {
  const { rows } = await pool.query<{ rows: number; payers: number }>(
    'select count(*)::int rows, count(distinct customer_id)::int payers from billing.payment where period_start = $1',
    [monthStart(month)],
  );
  return rows[0] ?? { rows: 0, payers: 0 };
}

/** How many renewals of the month are in the mirror, the books or the events more than once; fails where one is missing. */
async function chargedTwice(ground: Ground, { month, began }: Sweep, due: number): Promise<number> {
  const { rows: payments, payers } = await paymentsOf(ground, month);
  const { rows } = await ground.pool.query<{ booked: number; yen: number; told: number }>(
    `select (select count(*)::int from ledger.journal_entry where kind = 'payment' and occurred_on = $1::date) booked,
            (select coalesce(sum(amount), 0)::int from ledger.posting where amount > 0 and account = 'stripe_clearing' and occurred_on = $1::date) yen,
            (select count(*)::int from platform.outbox where event = 'billing.paid' and occurred_at >= $2) told`,
    [new Date(monthStart(month).getTime() + 12 * 3_600_000), began],
  );
  const { booked = 0, yen = 0, told = 0 } = rows[0] ?? {};
  const counts = [payments, booked, yen / 1_100, told];
  if (payers !== due || Math.min(...counts) < due)
    throw new Error(`Of ${due} renewals ${payers} were charged and ${counts.join(', ')} written down`);
  return Math.max(...counts) - due;
}
