import { readConfig } from '@enishi/platform';
import { WorkerAppModule } from '@enishi/worker';
import { Test } from '@nestjs/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { interleaved, report } from '../measured.ts';
import { startApi } from '../servers.ts';

/** Seconds within which a file of ten thousand payments is there, with what each seems to be. */
const longest = 30;
const awaited = 300;
const perTransaction = 1_000;
const bank = { bankCode: '0009', branchCode: '101', kind: 'ordinary', number: '1234567' };

/**
 * Row 15: a bank's list comes in, from the press of the button to the page that proposes an invoice for each payment, against bare SQL
 * that writes the same rows. What has come is counted as a page would, while the worker takes the list in.
 */
export async function bankImport(ground: Ground, payments: number): Promise<boolean> {
  await owe(ground, awaited);
  const api = await startApi(ground);
  const worker = await Test.createTestingModule({
    imports: [WorkerAppModule.with(readConfig(ground.environment))],
  }).compile();
  worker.useLogger(['error']);
  await worker.init();
  try {
    const desk = deskOf(ground, api);
    const account = { ...bank, name: '計測', feeTolerance: 880 };
    const { saveBankAccount: accountId } = await desk(
      'mutation ($account: BankAccountInput!) { saveBankAccount(account: $account) }',
      { account },
    );
    const taken: Taken[] = [];
    const product = async () => {
      taken.push(await takeIn(desk, ground.pool, { accountId: String(accountId), payments }, taken.length));
      return payments / taken.at(-1)!.seconds;
    };
    const bare = async () => payments / (await writeAgain(ground.pool));
    await product();
    await bare();
    const { ratio, product: perSecond, yardstick, yardstickVaries } = await interleaved(3, product, bare);
    const slowest = Math.max(...taken.map(({ seconds }) => seconds));
    const least = Math.min(...taken.map(({ steps }) => steps));
    if (slowest > longest) throw new Error(`${payments} payments took ${slowest} seconds`);
    if (least < 2) throw new Error('Nobody could see how far it was');
    return report({
      row: 15,
      name: 'bank-import',
      of: `payments per second of a file of ${payments}, proposals for ${awaited} invoices included / raw SQL writing the same rows, ${perTransaction} per transaction`,
      value: ratio,
      bar: 0.05,
      must: 'reach',
      detail: { product: perSecond, yardstick, yardstickVaries, slowest, steps: least },
    });
  } finally {
    await worker.close();
    await api.stop();
  }
}

/** Seconds from the button to the proposals, and how many states on the way a page would have shown. */
type Taken = { seconds: number; steps: number };
type Desk = (query: string, variables: object) => Promise<Record<string, unknown>>;

function deskOf({ slug, session }: Ground, api: ChildServer): Desk {
  return async (query, variables) => {
    const response = await fetch(`${api.url}/desk/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'x-enishi-community': slug },
        cookie: `enishi=${session}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}

async function takeIn(
  desk: Desk,
  pool: Pool,
  { accountId, payments }: { accountId: string; payments: number },
  round: number,
): Promise<Taken> {
  const content = gzipSync(listOf(payments, round)).toString('base64');
  const started = performance.now();
  await desk(
    'mutation ($accountId: ID!, $content: String!) { bringBankFile(accountId: $accountId, fileName: "list.csv", content: $content) }',
    { accountId, content },
  );
  const seen = new Set<number>();
  for (let done = false; !done; await pause(50)) {
    const { rows } = await pool.query<{ state: string; fresh: number }>(
      'select state, fresh from billing.bank_file order by brought_at desc limit 1',
    );
    seen.add(rows[0]?.fresh ?? 0);
    done = rows[0]?.state === 'done';
  }
  const { bankTransfers } = await desk('{ bankTransfers { openCount open { kind } } }', {});
  const seconds = (performance.now() - started) / 1_000;
  const { openCount } = bankTransfers as { openCount: number };
  if (openCount !== payments) throw new Error(`${openCount} of ${payments} payments came in`);
  await keepApart(pool);
  return { seconds, steps: seen.size };
}

/** A list as 三井住友銀行 lets one download it; every round has other days, and every payer another name. */
function listOf(payments: number, round: number): string {
  const kana = [...'カキクケコサシスセソタチツテトナニヌネノハヒフヘホ'];
  let balance = 1_000_000;
  const rows = Array.from({ length: payments }, (_, at) => {
    const amount = 1_100 * (1 + (at % 97));
    balance += amount;
    const name = [at, at >> 3, at >> 6, at >> 9, at >> 12].map((each) => kana[each % kana.length]).join('');
    return `2026/${String(1 + round).padStart(2, '0')}/01,,${amount},カ)${name}${at},${balance}`;
  });
  return ['年月日,お引出し,お預入れ,お取り扱い内容,残高', ...rows].join('\r\n');
}

async function owe({ pool, communityId }: Ground, invoices: number): Promise<void> {
  await pool.query(
    `insert into billing.receivable (id, community_id, document_id, document_number, debtor, debtor_key, kana, stream,
         issued_on, due_on, amount, tax, credited, settled, state)
     select uuidv7(), $1, uuidv7(), 'I2026-' || n, 'カブシキガイシャケイソク' || n, 'ケイソク' || n, 'ケイソク' || n, 'other',
         '2026-01-01', '2026-02-28', 132000 + n, 12000, 0, 0, 'open' from generate_series(1, $2::int) n`,
    [communityId, invoices],
  );
}

/** The rows of the last round, kept for the yardstick; for the next round they are decided. */
async function keepApart(pool: Pool): Promise<void> {
  await pool.query('drop table if exists public.bare_rows');
  await pool.query(
    `create table public.bare_rows as select *, row_number() over (order by id) as place from billing.transfer where state = 'open'`,
  );
  await pool.query(`update billing.transfer set state = 'foreign' where state = 'open'`);
  await pool.query('analyze billing.transfer');
}

/** Seconds that bare SQL takes to write the rows of the last round into a twin of their table. */
async function writeAgain(pool: Pool): Promise<number> {
  await pool.query('drop table if exists public.bare_transfer');
  await pool.query('create table public.bare_transfer (like billing.transfer including all)');
  const { rows } = await pool.query<{ part: string }>(
    `select jsonb_agg(to_jsonb(r) order by place)::text as part from public.bare_rows r group by (place - 1) / ${perTransaction}`,
  );
  const started = performance.now();
  for (const { part } of rows)
    await pool.query(
      'insert into public.bare_transfer select t.* from jsonb_populate_recordset(null::public.bare_transfer, $1::jsonb) t',
      [part],
    );
  return (performance.now() - started) / 1_000;
}
