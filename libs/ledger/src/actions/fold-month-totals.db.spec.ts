import { newId, tokyoDate, tokyoMonth, yen } from '@enishi/kernel';
import { platformSchema } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { LedgerModule } from '../ledger.module.ts';
import { ledgerSchema } from '../store/ledger-schema.ts';
import { FoldMonthTotals } from './fold-month-totals.ts';
import { PostEntry } from './post-entry.ts';
import { ReadMonthFigures } from './read-month-figures.ts';
import { VerifyLedger } from './verify-ledger.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });

let community = '';
beforeEach(() => {
  community = newId();
});

const inBooks = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(community, work);
const fold = (limit?: number) => inBooks((tx) => program.get(FoldMonthTotals).run(tx, limit));
const sell = (id: number) =>
  inBooks((tx) =>
    program.get(PostEntry).run(tx, {
      source: { type: 'slip', id: String(id) },
      kind: 'slip',
      occurredOn: tokyoDate('2026-04-01'),
      stream: 'goods',
      description: '',
      lines: [
        { account: 'bank', amount: yen(100) },
        { account: 'service_revenue', amount: yen(-100) },
      ],
    }),
  );
async function income(): Promise<number> {
  const april = tokyoMonth('2026-04');
  const [figures] = await inBooks((tx) => program.get(ReadMonthFigures).run(tx, april, april));
  return figures?.income ?? 0;
}

describe('sums of a month', () => {
  it('read the same before, between and after folding', async () => {
    for (const id of [1, 2, 3]) await sell(id);
    expect(await income()).toBe(300);
    expect(await fold(2)).toBe(2);
    expect(await income()).toBe(300);
    expect([await fold(2), await fold(2)]).toEqual([1, 0]);
    expect(await income()).toBe(300);
    await sell(4);
    expect(await income()).toBe(400);
  });

  it('lose and double nothing while others post and fold at the same time', async () => {
    const work = Array.from({ length: 30 }, (_, id) => sell(id));
    const folding = Array.from({ length: 6 }, async () => fold(7));
    const reading = Array.from({ length: 6 }, income);
    await Promise.all([...work, ...folding]);
    for (const seen of await Promise.all(reading)) expect(seen % 100).toBe(0);
    while ((await fold()) > 0);
    expect(await income()).toBe(3000);
    expect(await inBooks((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
  });

  it('that were meddled with are found', async () => {
    await sell(1);
    await fold();
    await database.look(
      `update ledger.month_total set total = total + 1 where community_id = $1 and account = 'bank'`,
      [community],
    );
    expect(await inBooks((tx) => program.get(VerifyLedger).run(tx))).toEqual([
      { violation: 'month_totals_differ', entryId: null, detail: '2026-04 bank: 1' },
    ]);
  });

  it('of another community stay unseen', async () => {
    await sell(1);
    community = newId();
    expect([await fold(), await income()]).toEqual([0, 0]);
  });
});
