import { AddStaff } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { exampleForm, foundCommunity, proveAddress } from '../example-community.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { BringList } from './bring-list.ts';
import { CompleteJoin } from './complete-join.ts';
import { ReadImport } from './read-import.ts';
import { StartImport } from './start-import.ts';
import { TakeOverRows } from './take-over-rows.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
let community: string;
let by: string;
let lists = 0;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);

/** A list that the worker has been let loose on, but has not begun. */
async function begun(emails: readonly string[]): Promise<string> {
  const content = Buffer.from(`氏名,メール\n${emails.map((email) => `北 一郎,${email}`).join('\n')}\n`);
  const file = {
    fileName: `races${(lists += 1)}.csv`,
    content,
    by,
    source: '前のサイト',
    basis: '本人から取得',
  };
  const id = await inside((tx) => program.get(BringList).run(tx, file));
  const reader = { accountId: by, role: 'staff' };
  const { fingerprint } = await inside((tx) => program.get(ReadImport).run(tx, id, reader));
  await inside((tx) => program.get(StartImport).run(tx, id, { fingerprint, alsoCreate: [] }));
  return id;
}
const take = (id: string) => inside((tx) => program.get(TakeOverRows).run(tx, id));
const states = async (id: string) =>
  (
    await database.look<{ state: string }>(
      'select state from membership.member_import_row where import_id = $1 order by row_no',
      [id],
    )
  ).map(({ state }) => state);

beforeAll(async () => {
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'staff', locale: 'ja' }),
  );
}, 60_000);
afterEach(() => jest.restoreAllMocks());

describe('a list that two workers go through at once', () => {
  it('has each row settled once, by whoever holds the list', async () => {
    const id = await begun(['r1@example.jp', 'r2@example.jp']);
    await Promise.all([take(id), take(id)]);
    expect(await states(id)).toEqual(['created', 'created']);
  });

  it('loses who created whom, and with it the way back, when the list is not held (control run)', async () => {
    const id = await begun(['c1@example.jp', 'c2@example.jp']);
    const imports = program.get(MemberImportStore);
    const next = imports.next.bind(imports);
    let readers = 0;
    let letGo = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (letGo = resolve));
    jest.spyOn(imports, 'locked').mockImplementation((tx, list) => imports.byId(tx, list));
    jest.spyOn(imports, 'next').mockImplementation(async (...asked) => {
      const rows = await next(...asked);
      readers += 1;
      if (readers === 2) letGo();
      await bothHaveRead;
      return rows;
    });
    await Promise.all([take(id), take(id)]);
    expect(await states(id)).not.toEqual(['created', 'created']);
  });
});

describe('a person who joins while their list is brought over', () => {
  it('is one member, whoever comes first', async () => {
    const email = 'both@example.jp';
    const person = await proveAddress(program, community, { email });
    const id = await begun([email]);
    const [, { member }] = await Promise.all([
      take(id),
      inside((tx) => program.get(CompleteJoin).run(tx, exampleForm, person)),
    ]);
    const found = await database.look<{ id: string; waits: boolean }>(
      'select id, awaits_agreement waits from membership.member where account_id = $1',
      [person.accountId],
    );
    expect(found).toEqual([{ id: member.id, waits: false }]);
  });
});
