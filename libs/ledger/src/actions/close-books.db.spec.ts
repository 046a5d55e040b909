import { newId, tokyoDate, tokyoMonth, yen } from '@enishi/kernel';
import { platformSchema, registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import type { EntryDraft } from '../domain/entry-draft.ts';
import { LedgerModule } from '../ledger.module.ts';
import { appendSql } from '../store/journal.store.ts';
import { ledgerSchema } from '../store/ledger-schema.ts';
import { BookMembershipPayment } from './book-membership-payment.ts';
import { CloseBooks } from './close-books.ts';
import { EnterSlip } from './enter-slip.ts';
import { PostEntry } from './post-entry.ts';
import { ReadJournal } from './read-journal.ts';
import { ReadMonthFigures } from './read-month-figures.ts';
import { ReleaseDueMonths } from './release-due-months.ts';
import { ReverseSlip } from './reverse-slip.ts';
import { VerifyLedger } from './verify-ledger.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });
const october = tokyoMonth('2026-10');
const november = tokyoMonth('2026-11');
const someone = newId();
let community = '';

const inside = <T>(work: (tx: Tx) => Promise<T>, where = community): Promise<T> =>
  program.transactions.inCommunity(where, work);
const close = (month = october) => inside((tx) => program.get(CloseBooks).close(tx, month, someone));
const reopen = (month = october, reason = '請求書の漏れ') =>
  inside((tx) => program.get(CloseBooks).reopen(tx, month, reason, someone));
const sale = (id: string, day = '2026-10-20'): EntryDraft => ({
  ...{ source: { type: 'slip', id }, kind: 'slip', occurredOn: tokyoDate(day), stream: 'goods' },
  description: '物産展',
  lines: [
    { account: 'bank', amount: yen(1_000) },
    { account: 'service_revenue', amount: yen(-1_000) },
  ],
});
const post = (draft: EntryDraft) => inside((tx) => program.get(PostEntry).run(tx, draft));
const daysOf = async () =>
  (
    await database.look(
      `select occurred_on::text as day, happened_on::text as happened from ledger.journal_entry
        where community_id = $1 order by occurred_on, happened_on`,
      [community],
    )
  ).map((row) => [row['day'], row['happened']]);

beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-11-26T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});
afterEach(async () => {
  expect(await inside((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
});

describe('a month that is closed', () => {
  it('takes nothing any more: what is told later is dated on the first open day, its own day beside it', async () => {
    await post(sale('before'));
    await close();
    expect(await post(sale('after'))).toBe('posted');
    expect(await post(sale('after'))).toBe('already_posted');
    await post(sale('running', '2026-11-20'));
    expect(await daysOf()).toEqual([
      ['2026-10-20', null],
      ['2026-11-01', '2026-10-20'],
      ['2026-11-20', null],
    ]);
    const figures = await inside((tx) => program.get(ReadMonthFigures).run(tx, october, november));
    expect(figures.map(({ income }) => income)).toEqual([1_000, 2_000]);
    const { moved } = await inside((tx) => program.get(CloseBooks).read(tx, november));
    expect(moved).toMatchObject([{ description: '物産展', happenedOn: '2026-10-20', amount: 1_000 }]);
    const ask = { month: november, software: 'money_forward' } as const;
    const { rows } = await inside((tx) => program.get(ReadJournal).batch(tx, ask, null));
    expect(rows[0]?.[18]).toBe('物産展（発生日 2026-10-20）');
  });

  it('takes no reversal of its slips, and none of a yearly fee’s months', async () => {
    const slip = {
      ...({ kind: 'subsidy', name: '補助金', amount: 9_000, occurredOn: tokyoDate('2026-10-05') } as const),
      ...({ taxCategory: 'out_of_scope', periodFrom: null, periodTo: null, restrictedUse: null } as const),
      ...{ costAccount: null, grantName: null, purpose: null },
    };
    const id = newId();
    await inside((tx) => program.get(EnterSlip).run(tx, { id, form: slip, enteredBy: someone }));
    await close();
    await inside((tx) => program.get(ReverseSlip).run(tx, { id, reason: '誤り', reversedBy: someone }));
    await inside((tx) =>
      program.get(BookMembershipPayment).run(tx, {
        ...{ source: { type: 'late', id: '1' }, occurredOn: tokyoDate('2026-09-30'), gross: yen(33_000) },
        ...{ taxCategory: 'taxable_10', interval: 'year', stream: 'membership_individual' },
        description: '会費',
      }),
    );
    const october = (await daysOf()).filter(([day]) => String(day) < '2026-11-01');
    expect(october).toEqual([['2026-10-05', null]]);
    expect(await inside((tx) => program.get(ReleaseDueMonths).run(tx))).toBe(0);
  });

  it('is closed once, after the one before it, and not before it is over', async () => {
    await close();
    await expect(close()).rejects.toMatchObject({ code: 'MONTH_CLOSED' });
    await expect(close(november)).rejects.toMatchObject({ code: 'MONTH_NOT_OVER' });
    program.clock.set(new Date('2027-01-05T03:00:00Z'));
    await expect(close(tokyoMonth('2026-12'))).rejects.toMatchObject({ code: 'MONTH_BEFORE_OPEN' });
    await close(november);
    const { turns, state } = await inside((tx) => program.get(CloseBooks).read(tx, november));
    expect([state, turns.length, turns[0]?.month]).toEqual(['closed', 2, november]);
  });

  it('is reopened for a reason, the last one first, and takes entries again', async () => {
    await close();
    await expect(reopen(november)).rejects.toMatchObject({ code: 'MONTH_NOT_LAST_CLOSED' });
    await expect(reopen(october, ' ')).rejects.toMatchObject({ code: 'MONTH_REASON' });
    await reopen();
    await post(sale('again'));
    expect(await daysOf()).toEqual([['2026-10-20', null]]);
    const { turns } = await inside((tx) => program.get(CloseBooks).read(tx, october));
    expect(turns.map(({ kind, reason }) => [kind, reason])).toContainEqual(['reopened', '請求書の漏れ']);
  });

  it('keeps its turns: nobody changes or removes them', async () => {
    await close();
    for (const sql of ["update ledger.month_turn set reason = 'x'", 'delete from ledger.month_turn'])
      await expect(database.look(sql)).rejects.toMatchObject({ code: '23001' });
  });

  it('is another community’s own matter', async () => {
    await close();
    const other = newId();
    await program.transactions.inSystem((tx) => registerTenant(tx, other));
    const { openFrom, turns } = await inside((tx) => program.get(CloseBooks).read(tx, october), other);
    expect([openFrom, turns]).toEqual([null, []]);
  });
});

describe('a posting and a closing at the same moment', () => {
  /** Posts, waits with its commit until the month is closed or somebody waits for it; tells what closing saw and what there is. */
  async function race(write: (tx: Tx) => Promise<unknown>): Promise<{ seen: number; stands: number }> {
    await post(sale('earlier'));
    let closing: Promise<number> | undefined;
    await inside(async (tx) => {
      await write(tx);
      closing = inside(async (own) => {
        await program.get(CloseBooks).close(own, october, someone);
        return entriesOf(own);
      });
      await endedOrWaiting(closing);
    });
    const seen = (await closing) ?? 0;
    return { seen, stands: await inside(entriesOf) };
  }
  const entriesOf = async (tx: Tx): Promise<number> =>
    (
      await tx.query(
        `select id from ledger.journal_entry where community_id = $1 and occurred_on < '2026-11-01'`,
        [community],
      )
    ).length;
  /** Until the work is done, or stands in line for what this transaction holds. */
  async function endedOrWaiting(work: Promise<unknown>): Promise<void> {
    const sql = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    let ended = false;
    void work.finally(() => (ended = true));
    while (!ended && (await database.look(sql)).length === 0)
      await new Promise((done) => setTimeout(done, 10));
  }

  it('are one after the other: what was closed is what stands', async () => {
    const { seen, stands } = await race((tx) => program.get(PostEntry).run(tx, sale('under way')));
    expect([seen, stands]).toEqual([2, 2]);
  });

  it('would not be without the row that both hold: an entry appears in a month that is closed', async () => {
    const loose = appendSql.replace('for share', '');
    expect(loose).not.toBe(appendSql);
    const id = newId();
    const entry = { id, source_type: 'slip', source_id: 'loose', kind: 'slip', occurred_on: '2026-10-20' };
    const rest = { stream: 'goods', description: '', line_count: 2 };
    const lines = sale('loose').lines.map((line, index) => ({ entry: id, line: index + 1, ...line }));
    const { seen, stands } = await race((tx) =>
      tx.query(loose, [community, tx.now, JSON.stringify([{ ...entry, ...rest }]), JSON.stringify(lines)]),
    );
    expect([seen, stands]).toEqual([1, 2]);
  });

  it('the other way round, the posting waits and is dated after the month', async () => {
    await post(sale('earlier'));
    let posting: Promise<unknown> | undefined;
    await inside(async (tx) => {
      await program.get(CloseBooks).close(tx, october, someone);
      posting = post(sale('late'));
      await endedOrWaiting(posting);
    });
    await posting;
    expect(await daysOf()).toEqual([
      ['2026-10-20', null],
      ['2026-11-01', '2026-10-20'],
    ]);
  });
});
