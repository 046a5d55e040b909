import { LetterPost, SaveLetter, SaveSenderCard, ScheduleLetter } from '@enishi/engagement';
import { newId } from '@enishi/kernel';
import { readConfig, Transactions } from '@enishi/platform';
import { WorkerAppModule } from '@enishi/worker';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Pool } from 'pg';
import type { Ground } from '../ground.ts';
import { interleaved, report } from '../measured.ts';

/**
 * Row 13: a letter to every member, each reader written down under their consent, sent in chunks and noted, against
 * bare SQL that takes as many rows from a table, fifty at a time. The mail server is left out on both sides: it is a
 * network away and takes what it takes.
 */
export async function queueFanout(ground: Ground, members: number): Promise<boolean> {
  await makeReaders(ground);
  const worker = await startWorker(ground);
  try {
    const { ratio, product, yardstick, yardstickVaries } = await interleaved(
      3,
      () => sendLetter(worker, ground, members),
      () => takeRows(ground.pool, members),
    );
    return report({
      row: 13,
      name: 'queue-fanout',
      of: `members per second of a letter to ${members} / raw SQL, 50 per take`,
      value: ratio,
      bar: 0.05,
      must: 'reach',
      detail: { product, yardstick, yardstickVaries },
    });
  } finally {
    await worker.close();
  }
}

/** Connections that take rows side by side, as many as the worker sends chunks. */
const takers = 2;

async function makeReaders({ pool, communityId }: Ground): Promise<void> {
  await pool.query(
    `insert into identity.account (id, email, email_key, locale, created_at)
     select account_id, 'a' || id || '@example.jp', 'a' || id || '@example.jp', 'ja', now() from membership.member
     on conflict do nothing`,
  );
  await pool.query(
    `insert into identity.consent (id, community_id, account_id, kind, document_version, wording, locale, channel, given_at)
     select uuidv7(), community_id, account_id, 'newsletter', 1, '計測', 'ja', 'join', now() from membership.member
     where community_id = $1`,
    [communityId],
  );
  await pool.query('update membership.member set newsletter = true where community_id = $1', [communityId]);
  await pool.query('analyze');
}

/** The worker in this process, with a mail server that takes everything at once. */
async function startWorker(ground: Ground): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({
    imports: [WorkerAppModule.with(readConfig(ground.environment))],
  })
    .overrideProvider(LetterPost)
    .useValue({ hand: () => Promise.resolve({ taken: true }) })
    .compile();
  module.useLogger(['error']);
  return module.init();
}

/** Members per second, from the press of the button to the last note. Effects are counted in the database. */
async function sendLetter(app: INestApplicationContext, ground: Ground, members: number): Promise<number> {
  const { communityId, pool } = ground;
  const started = performance.now();
  const letterId = await app.get(Transactions).inCommunity(communityId, (tx) => beginLetter(app, tx));
  for (;;) {
    const { rows } = await pool.query<{ state: string; sent: number }>(
      `select state, (select count(*)::int from engagement.letter_reader where letter_id = $1 and state = 'sent') sent
       from engagement.letter where id = $1`,
      [letterId],
    );
    const seconds = (performance.now() - started) / 1_000;
    if (rows[0]?.state === 'sent') {
      if (rows[0].sent !== members) throw new Error(`${rows[0].sent} of ${members} members were reached`);
      return members / seconds;
    }
    if (seconds > 600) throw new Error(`The letter is ${JSON.stringify(rows[0])} after ten minutes`);
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

async function beginLetter(
  app: INestApplicationContext,
  tx: Parameters<ScheduleLetter['run']>[0],
): Promise<string> {
  const card = { senderName: '計測', postalAddress: '計測', contact: 'bench@example.jp' };
  await app.get(SaveSenderCard, { strict: false }).run(tx, card);
  const segment = { planKeys: [], prefectures: [], ties: [], interests: [] };
  const words = { subjectJa: '計測', subjectEn: null, bodyJa: '## 計測\n\n本文', bodyEn: null };
  const draft = { ...words, segment, shelf: 'nowhere' as const };
  const id = await app.get(SaveLetter, { strict: false }).run(tx, { id: null, by: newId(), draft });
  await app.get(ScheduleLetter, { strict: false }).run(tx, id, null);
  return id;
}

/** Rows per second that bare SQL takes from a queue table, fifty at a time. */
async function takeRows(pool: Pool, rows: number): Promise<number> {
  await pool.query('drop table if exists public.bare_queue');
  await pool.query(
    'create table public.bare_queue (id bigint primary key, taken boolean not null default false)',
  );
  await pool.query('insert into public.bare_queue (id) select generate_series(1, $1::int)', [rows]);
  await pool.query('analyze public.bare_queue');
  const started = performance.now();
  await Promise.all(Array.from({ length: takers }, () => takeUntilEmpty(pool)));
  const seconds = (performance.now() - started) / 1_000;
  await pool.query('drop table public.bare_queue');
  return rows / seconds;
}

async function takeUntilEmpty(pool: Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `update public.bare_queue set taken = true where id in (
         select id from public.bare_queue where not taken order by id limit 50 for update skip locked)`,
    );
    if (rowCount === 0) return;
  }
}
