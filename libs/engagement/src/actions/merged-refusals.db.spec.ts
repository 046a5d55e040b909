import { AddStaff } from '@enishi/identity';
import { MergeMembers, ReviewMerge, SetNewsletter, UndoMerge } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useMailCatcher, useProgram, useTestDatabase } from '@enishi/testing';

import { enterReaders, exampleLetter, foundCommunity } from '../example-letters.ts';
import { SaveLetter } from './save-letter.ts';
import { ScheduleLetter } from './schedule-letter.ts';
import { Unsubscribe } from './unsubscribe.ts';

const database = useTestDatabase();
const catcher = useMailCatcher();
const program = useProgram(database, { settings: () => catcher.settings() });

let communities = 0;
let community = '';
let by = '';
let before = '';
/** The entry that goes on, and the one that is closed. */
let kept = '';
let merged = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);

/** Writes to everybody who wants it; answers the letter's id and who was reached, by the names of their addresses. */
const write = async (): Promise<{ id: string; reached: string[] }> => {
  catcher.letters.length = 0;
  const id = await inside((tx) => program.get(SaveLetter).run(tx, { id: null, draft: exampleLetter, by }));
  await inside((tx) => program.get(ScheduleLetter).run(tx, id, null)).catch(() => null);
  await program.runReactions();
  return { id, reached: catcher.letters.map(({ to }) => to.split('@')[0]!.replace('<', '')).sort() };
};
/** Presses the link in the letter that an address got before the merge. */
const press = async (memberId: string): Promise<void> => {
  program.clock.advance(1_000);
  const [row] = await database.look<{ token: string }>(
    'select token from engagement.letter_reader where letter_id = $1 and member_id = $2',
    [before, memberId],
  );
  await inside((tx) => program.get(Unsubscribe).run(tx, row!.token, { locale: 'ja', ip: null }));
};
const wish = (memberId: string, wanted: boolean) =>
  inside((tx) => program.get(SetNewsletter).run(tx, { memberId, wanted, locale: 'ja', ip: null }));
const merge = async (addressOfMerged = false): Promise<void> => {
  program.clock.advance(1_000);
  await inside(async (tx) => {
    const reader = { accountId: by, role: 'staff' };
    const { usual, revision } = await program.get(ReviewMerge).run(tx, kept, merged, reader);
    const choice = { ...usual, number: kept, email: addressOfMerged ? merged : kept };
    await program.get(MergeMembers).run(tx, { ids: [kept, merged], choice, revision, accountId: by });
  });
  program.clock.advance(1_000);
};
const part = async (): Promise<void> => {
  program.clock.advance(1_000);
  const [row] = await database.look<{ id: string }>(
    'select id from membership.member_merge where kept_id = $1',
    [kept],
  );
  await inside((tx) => program.get(UndoMerge).run(tx, row!.id, by));
  await program.runReactions();
};
const yes = async (): Promise<boolean[]> => {
  const rows = await database.look<{ newsletter: boolean }>(
    'select newsletter from membership.member where id = any($1) order by id = $2 desc',
    [[kept, merged], kept],
  );
  return rows.map(({ newsletter }) => newsletter);
};
/** Two entries, each with or without the newsletter; those who have it are written to once. */
const enter = async (agreed: { kept: boolean; merged: boolean }): Promise<void> => {
  const people = [
    { email: 'kept@example.jp', agreed: agreed.kept },
    { email: 'merged@example.jp', agreed: agreed.merged },
  ];
  [kept, merged] = (await enterReaders(program, community, people)) as [string, string];
  ({ id: before } = await write());
};

beforeEach(async () => {
  await program.runReactions();
  communities += 1;
  community = await foundCommunity(program, `joined${communities}`);
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: `desk${communities}@example.jp`, role: 'staff', locale: 'ja' }),
  );
});

describe('a merge that is taken back', () => {
  it('leaves both their newsletter where nobody has refused anything meanwhile', async () => {
    await enter({ kept: true, merged: true });
    await merge();
    expect((await write()).reached).toEqual(['kept']);
    await part();
    expect((await write()).reached).toEqual(['kept', 'merged']);
  });

  it.each(['kept', 'merged'] as const)(
    'gives none of two a yes back that was refused meanwhile by the link in the letter to %s',
    async (whose) => {
      await enter({ kept: true, merged: true });
      await merge();
      await press(whose === 'kept' ? kept : merged);
      expect((await write()).reached).toEqual([]);
      await part();
      expect(await yes()).toEqual([false, false]);
      expect((await write()).reached).toEqual([]);
    },
  );

  it('gives the one yes back that the merge had ended', async () => {
    await enter({ kept: true, merged: false });
    await merge();
    expect((await write()).reached).toEqual([]);
    await part();
    expect((await write()).reached).toEqual(['kept']);
  });

  it('gives it not back where the link in an old letter was pressed meanwhile, which the merge had ended already', async () => {
    await enter({ kept: true, merged: false });
    await merge();
    await press(kept);
    await part();
    expect(await yes()).toEqual([false, false]);
    expect((await write()).reached).toEqual([]);
  });

  it('gives it not back where it was refused on the own page, and a refusal outlives a second press', async () => {
    await enter({ kept: true, merged: true });
    await merge();
    await wish(kept, false);
    await press(kept);
    await part();
    expect(await yes()).toEqual([false, false]);
    expect((await write()).reached).toEqual([]);
  });

  it('leaves nobody a yes whose proof went with the account of the other one', async () => {
    await enter({ kept: true, merged: false });
    await merge(true);
    await wish(kept, true);
    expect((await write()).reached).toEqual(['merged']);
    await part();
    expect(await yes()).toEqual([false, false]);
    expect((await write()).reached).toEqual([]);
    await wish(kept, true);
    expect((await write()).reached).toEqual(['kept']);
  });
});
