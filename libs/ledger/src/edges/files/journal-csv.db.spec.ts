import { readCsv } from '@enishi/japan';
import { newId, tokyoDate, tokyoMonth, unwrap, yen } from '@enishi/kernel';
import { platformSchema, registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { PostEntries } from '../../actions/post-entries.ts';
import { PostEntry } from '../../actions/post-entry.ts';
import { ReadJournal } from '../../actions/read-journal.ts';
import type { JournalPlace } from '../../actions/read-journal.ts';
import { ReadJournalWords, SaveJournalWords } from '../../actions/journal-words.ts';
import { accountingSoftware, softwareCodes } from '../../domain/journals/accounting-software.ts';
import type { SoftwareCode } from '../../domain/journals/accounting-software.ts';
import { exampleEntries } from '../../domain/journals/journal-examples.ts';
import type { WordWish } from '../../domain/journals/word-wish.ts';
import { LedgerModule } from '../../ledger.module.ts';
import { ledgerSchema } from '../../store/ledger-schema.ts';
import { journalCsv } from './journal-csv.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });
const month = tokyoMonth('2026-10');
let community = '';

const inside = <T>(work: (tx: Tx) => Promise<T>, where = community): Promise<T> =>
  program.transactions.inCommunity(where, work);
const post = (description: string, day = '2026-10-05'): Promise<string> =>
  inside((tx) =>
    program.get(PostEntry).run(tx, {
      ...{ source: { type: 'slip', id: newId() }, kind: 'slip', occurredOn: tokyoDate(day), stream: null },
      description,
      lines: [
        { account: 'venue', amount: yen(5_000) },
        { account: 'bank', amount: yen(-5_000) },
      ],
    }),
  );
const postExamples = (): Promise<unknown> => {
  const drafts = Object.values(exampleEntries).map((draft) => ({ ...draft, corrects: undefined }));
  return inside((tx) => program.get(PostEntries).run(tx, drafts));
};
const save = (words: WordWish['words'], validFrom = '2026-10-10', software: SoftwareCode = 'yayoi') =>
  inside((tx) => program.get(SaveJournalWords).run(tx, { software, validFrom, words }, newId()));
const preview = (software: SoftwareCode, where = community) =>
  inside((tx) => program.get(ReadJournal).preview(tx, { month, software }), where);

async function bytesOf(software: SoftwareCode, entriesInBatch = 1_000): Promise<Buffer> {
  const read = (after: JournalPlace | null) =>
    inside((tx) => program.get(ReadJournal).batch(tx, { month, software }, after, entriesInBatch));
  const pieces: Buffer[] = [];
  for await (const piece of journalCsv(software, read)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The file as a program reads it, its header left out. */
async function fileOf(software: SoftwareCode, entriesInBatch = 1_000): Promise<string[][]> {
  const rows = unwrap(readCsv(await bytesOf(software, entriesInBatch))).rows.map((row) => [...row]);
  return accountingSoftware[software].hasHeader ? rows.slice(1) : rows;
}
const sum = (rows: string[][], column: number): number =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});

describe('the journal of a month as a file', () => {
  it('holds every entry of the month, and its sides are equal and the books’', async () => {
    await postExamples();
    await post('別の月', '2026-11-01');
    const { entries, debit, credit } = await preview('yayoi');
    expect([entries, debit]).toEqual([Object.keys(exampleEntries).length, credit]);
    const yayoi = await fileOf('yayoi');
    expect(sum(yayoi, 8)).toBe(sum(yayoi, 14));
    const moneyForward = await fileOf('money_forward');
    expect(sum(moneyForward, 8)).toBe(sum(moneyForward, 16));
    const [held] = await database.look(
      `select sum(amount) filter (where account = 'bank') as bank from ledger.posting
        where community_id = $1 and occurred_on < '2026-11-01'`,
      [community],
    );
    const bankIn = (rows: string[][]) =>
      rows.reduce(
        (total, row) =>
          total +
          (row[2] === '普通預金' ? Number(row[8]) : 0) -
          (row[10] === '普通預金' ? Number(row[16]) : 0),
        0,
      );
    expect(bankIn(moneyForward)).toBe(Number(held?.['bank']));
    const freee = await fileOf('freee');
    expect(sum(freee, 8)).toBe(sum(freee, 20));
  });

  it.each(softwareCodes)('is the same for %s however small the batches are', async (software) => {
    await postExamples();
    expect(await fileOf(software, 3)).toEqual(await fileOf(software));
  });

  it('writes 弥生 in CP932 without a header, and names what it cannot write with its row', async () => {
    await post('会場費 髙橋会館');
    await post('会場費 𠮷田会館', '2026-10-06');
    expect((await preview('yayoi')).lost).toEqual([{ row: 2, column: 17, character: '𠮷' }]);
    const rows = await fileOf('yayoi');
    expect(rows.map((row) => row[16])).toEqual(['会場費 髙橋会館', '会場費 〓田会館']);
    expect((await preview('money_forward')).lost).toEqual([]);
    expect((await fileOf('money_forward')).map((row) => row[18])).toContain('会場費 𠮷田会館');
  });

  it('never lets a spreadsheet run what somebody typed', async () => {
    await post('=HYPERLINK("http://example.jp")');
    expect((await bytesOf('freee')).toString('utf8')).toContain(`"'=HYPERLINK(""http://example.jp"")"`);
  });

  it('is empty for another community', async () => {
    await post('会場費');
    const other = newId();
    await program.transactions.inSystem((tx) => registerTenant(tx, other));
    expect(await preview('freee', other)).toMatchObject({ entries: 0, debit: 0, rows: [] });
  });
});

describe('what things are called', () => {
  const bank = { key: 'account:bank', name: '道東信金', sub: '普通', taxName: '対象外' };

  it('changes from its day on; earlier entries keep their names, and what is the same is not kept again', async () => {
    await post('前', '2026-10-09');
    await post('後', '2026-10-10');
    expect(await save([bank, { ...bank, key: 'account:cash', name: '現金', sub: '' }])).toBe(1);
    expect(await save([bank])).toBe(0);
    const rows = await fileOf('yayoi');
    expect(rows.map((row) => [row[10], row[11]])).toEqual([
      ['普通預金', ''],
      ['道東信金', '普通'],
    ]);
    const words = await inside((tx) => program.get(ReadJournalWords).run(tx, 'yayoi'));
    expect(words.find(({ key }) => key === 'account:bank')).toMatchObject({ since: '2026-10-10' });
    expect(words.find(({ key }) => key === 'account:cash')).toMatchObject({ since: null });
  });

  it.each([
    ['JOURNAL_WORD_NAME', [{ ...bank, name: ' ' }], '2026-10-10'],
    ['JOURNAL_WORD_NAME', [{ ...bank, sub: 'あ'.repeat(25) }], '2026-10-10'],
    ['JOURNAL_WORD_UNKNOWN', [{ ...bank, key: 'freee:clearing' }], '2026-10-10'],
    ['JOURNAL_WORD_DAY', [bank], '2026-02-30'],
  ])('%s: nothing is kept', async (code, words, validFrom) => {
    await expect(save(words, validFrom)).rejects.toMatchObject({ code });
    const rows = await database.look('select id from ledger.journal_word where community_id = $1', [
      community,
    ]);
    expect(rows).toEqual([]);
  });

  it('is seen by its own community alone', async () => {
    await save([bank]);
    const other = newId();
    await program.transactions.inSystem((tx) => registerTenant(tx, other));
    const words = await inside((tx) => program.get(ReadJournalWords).run(tx, 'yayoi'), other);
    expect(words.every(({ since }) => since === null)).toBe(true);
  });
});
