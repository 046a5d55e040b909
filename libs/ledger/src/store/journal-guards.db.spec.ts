import { newId, tokyoDate, yen } from '@enishi/kernel';
import { platformSchema } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { PostEntry } from '../actions/post-entry.ts';
import { VerifyLedger } from '../actions/verify-ledger.ts';
import type { EntryDraft } from '../domain/entry-draft.ts';
import { LedgerModule } from '../ledger.module.ts';
import { ledgerSchema } from './ledger-schema.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });
const unguarded = useTestDatabase(...schemas);
const unguardedProgram = useProgram(unguarded, { modules: [LedgerModule], schemas });

const sale = (id: string, amount = 1000): EntryDraft => ({
  source: { type: 'slip', id },
  kind: 'slip',
  occurredOn: tokyoDate('2026-04-01'),
  stream: 'goods',
  description: '物産展',
  lines: [
    { account: 'bank', amount: yen(amount) },
    { account: 'service_revenue', amount: yen(-amount) },
  ],
});

const insertEntry = `
  insert into ledger.journal_entry
    (id, community_id, source_type, source_id, kind, occurred_on, stream, description, line_count, posted_at)
  values ($1, $2, 'slip', $3, 'sale', '2026-04-01', 'goods', '', 2, now())`;
const insertLines = `
  insert into ledger.posting (entry_id, line, community_id, account, amount, occurred_on, stream)
  values ($1, 1, $2, 'bank', $3, '2026-04-01', 'goods'), ($1, 2, $2, 'service_revenue', $4, '2026-04-01', 'goods')`;

/** Writes an entry past the program, as a careless script would. */
async function scribble(
  on: typeof program,
  community: string,
  amounts: [number, number],
  sourceId = newId(),
): Promise<string> {
  const id = newId();
  await on.transactions.inCommunity(community, async (tx) => {
    await tx.query(insertEntry, [id, community, sourceId]);
    await tx.query(insertLines, [id, community, ...amounts]);
  });
  return id;
}

const post = (community: string, draft: EntryDraft): Promise<string> =>
  program.transactions.inCommunity(community, (tx) => program.get(PostEntry).run(tx, draft));

describe('the zero-sum guard', () => {
  it('lets a balanced entry pass at commit', async () => {
    await expect(scribble(program, newId(), [500, -500])).resolves.toEqual(expect.any(String));
  });

  it('stops an entry whose lines do not sum to zero', async () => {
    await expect(scribble(program, newId(), [500, -499])).rejects.toMatchObject({
      driverError: { code: '23514' },
    });
  });

  it('stops an entry without lines', async () => {
    const community = newId();
    const alone = program.transactions.inCommunity(community, (tx) =>
      tx.query(insertEntry, [newId(), community, 'alone']),
    );
    await expect(alone).rejects.toMatchObject({ driverError: { code: '23514' } });
  });

  it('stops lines added later, even balanced ones', async () => {
    const community = newId();
    const entry = await scribble(program, community, [500, -500]);
    const added = program.transactions.inCommunity(community, (tx) =>
      tx.query(insertLines.replace('($1, 1', '($1, 3').replace('($1, 2', '($1, 4'), [
        entry,
        community,
        100,
        -100,
      ]),
    );
    await expect(added).rejects.toMatchObject({ driverError: { code: '23514' } });
  });

  it('is what stops them: without it the same write is committed, and the check of the books finds it', async () => {
    await unguarded.look('alter table ledger.posting disable trigger balanced');
    await unguarded.look('alter table ledger.journal_entry disable trigger balanced');
    const community = newId();
    const entryId = await scribble(unguardedProgram, community, [500, -499]);
    const found = await unguardedProgram.transactions.inCommunity(community, (tx) =>
      unguardedProgram.get(VerifyLedger).run(tx),
    );
    expect(found).toEqual([{ violation: 'entry_not_zero', entryId, detail: 'lines sum to 1' }]);
  });
});

describe('the append-only guard', () => {
  it.each([
    ['update', 'update ledger.posting set amount = amount'],
    ['delete', 'delete from ledger.posting'],
    ['update of entries', `update ledger.journal_entry set description = ''`],
    ['delete of entries', 'delete from ledger.journal_entry'],
  ])('refuses the program an %s', async (_what, sql) => {
    const refused = program.transactions.inCommunity(newId(), (tx) => tx.query(sql));
    await expect(refused).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it.each([
    ['update ledger.posting set amount = amount'],
    ['delete from ledger.journal_entry'],
    ['truncate ledger.posting, ledger.journal_entry'],
  ])('refuses even the superuser: %s', async (sql) => {
    await post(newId(), sale('kept'));
    await expect(database.look(sql)).rejects.toMatchObject({ code: '23001' });
  });

  it('is what refuses: without it the superuser may', async () => {
    await unguarded.look('alter table ledger.posting disable trigger append_only');
    await expect(unguarded.look('update ledger.posting set amount = amount')).resolves.toEqual([]);
  });
});

describe('the key of an entry', () => {
  it('books once what eight transactions post at the same moment', async () => {
    const community = newId();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => post(community, sale('same'))));
    expect(outcomes.filter((outcome) => outcome === 'posted')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'already_posted')).toHaveLength(7);
    expect(await entriesOf(database, community)).toBe(1);
  });

  it('is what keeps them apart: without it both writes are committed', async () => {
    await unguarded.look('drop index ledger.journal_entry_source');
    const community = newId();
    await Promise.all([1, 2].map(() => scribble(unguardedProgram, community, [500, -500], 'same')));
    expect(await entriesOf(unguarded, community)).toBe(2);
    await expect(
      Promise.all([1, 2].map(() => scribble(program, community, [500, -500], 'same'))),
    ).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('refuses the same key with other lines and leaves the books as they were', async () => {
    const community = newId();
    await post(community, sale('disputed', 1000));
    await expect(post(community, sale('disputed', 999))).rejects.toMatchObject({
      code: 'LEDGER_ENTRY_CONFLICT',
    });
    expect(await entriesOf(database, community)).toBe(1);
  });
});

describe('row-level security', () => {
  it('shows a community its own books and no other', async () => {
    const [ours, theirs] = [newId(), newId()];
    await post(ours, sale('ours'));
    const seen = await program.transactions.inCommunity(theirs, (tx) =>
      tx.query(`select id from ledger.journal_entry union all select entry_id from ledger.posting
                 union all select entry_id from ledger.ledger_violations`),
    );
    expect(seen).toEqual([]);
  });

  it('refuses an entry in the name of another community', async () => {
    const [ours, theirs] = [newId(), newId()];
    const forged = program.transactions.inCommunity(ours, (tx) =>
      tx.query(insertEntry, [newId(), theirs, 'forged']),
    );
    await expect(forged).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

async function entriesOf(where: typeof database, community: string): Promise<number> {
  return (await where.look('select id from ledger.journal_entry where community_id = $1', [community]))
    .length;
}
