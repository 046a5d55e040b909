import { HoldPayers } from '@enishi/billing';
import { AddStaff } from '@enishi/identity';
import { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { enterMember, exampleForm, foundCommunity } from '../example-community.ts';
import { LikenessStore } from '../store/likeness.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { EnterAtDesk } from './enter-at-desk.ts';
import { JoinOwnEntries } from './join-own-entries.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { SetNewsletter } from './set-newsletter.ts';
import { UndoMerge } from './undo-merge.ts';

const database = useTestDatabase();
const program = useProgram(database);
let community: string;
let elsewhere: string;
let by: string;
let people = 0;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const { newsletter: _never, ...counterForm } = exampleForm;
/** A day of birth that nobody else of this file has. */
const birthday = () => `19${40 + ((people += 1) % 40)}-06-${String(1 + (people % 28)).padStart(2, '0')}`;
const entered = (birthDate: string, apart = true) =>
  inside((tx) => program.get(EnterAtDesk).run(tx, { ...counterForm, birthDate, tie: '中標津郵便局', apart }));
const member = (changes: object = {}) =>
  enterMember(program, community, { email: `own${(people += 1)}@example.jp`, ...changes });
const join = (own: { id: string; accountId: string }, paperId: string, birthDate: string) =>
  inside((tx) =>
    program.get(JoinOwnEntries).run(tx, { ownId: own.id, paperId, birthDate, accountId: own.accountId }),
  );
const row = async (id: string) =>
  (
    await database.look<Record<string, unknown>>(
      'select number, email, account_id, birth_date::text, prefecture, newsletter, left_on::text, merged_into from membership.member where id = $1',
      [id],
    )
  )[0]!;
const refused = (code: string) => expect.objectContaining({ code });
const codesOf = (done: PromiseSettledResult<unknown>[]) =>
  done
    .map((each) => (each.status === 'fulfilled' ? 'done' : String((each.reason as { code?: string }).code)))
    .sort();

beforeAll(async () => {
  program.clock.set(new Date('2026-11-26T03:00:00Z'));
  community = await foundCommunity(program, 'kauntaa');
  elsewhere = await foundCommunity(program, 'yosokauntaa', 'Y');
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'staff', locale: 'ja' }),
  );
});
afterEach(() => jest.restoreAllMocks());

describe('an entry of a counter and a membership of the same person', () => {
  it('become one: number, address and letters of the membership stay, and both are as before once it is taken back', async () => {
    const birthDate = birthday();
    const paper = await entered(birthDate);
    const own = await member({ birthDate, prefecture: '13' });
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: own.id, wanted: true, locale: 'ja', ip: null }),
    );
    const before = [await row(own.id), await row(paper.id)];
    expect(await join(own, paper.id, birthDate)).toEqual({
      ...{ memberId: own.id, number: own.number, formerNumber: paper.number, undoableUntil: '2026-12-10' },
    });
    expect(await row(own.id)).toEqual({ ...before[0], merged_into: null });
    expect(await row(paper.id)).toMatchObject({ left_on: '2026-11-26', merged_into: own.id });
    await program.runReactions();
    const mails = await database.look<{ recipient: string; letter: { subject: string } }>(
      `select recipient, letter from platform.mail where recipient in ($1, $2) and letter->>'subject' like '%1つに%'`,
      [own.email, paper.email],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.recipient).toBe(own.email);
    expect(JSON.stringify(mails[0]!.letter)).not.toContain('paper.invalid');
    const reader = { accountId: by, role: 'staff' };
    const { merges } = await inside((tx) => program.get(OpenMemberRecord).run(tx, own.id, reader));
    await inside((tx) => program.get(UndoMerge).run(tx, merges[0]!.id, by));
    expect([await row(own.id), await row(paper.id)]).toEqual(before);
  });

  it('goes for nobody else: another day of birth, another person, an entry with an address, and other communities', async () => {
    const birthDate = birthday();
    const paper = await entered(birthDate);
    const other = await member({ birthDate: '1999-01-31' });
    await expect(join(other, paper.id, '1999-01-31')).rejects.toMatchObject(refused('MEMBER_NOT_FOUND'));
    await expect(join(other, paper.id, birthDate)).rejects.toMatchObject(refused('ENTRY_OTHER_PERSON'));
    const own = await member({ birthDate });
    const addressed = await member({ birthDate });
    await expect(join(own, addressed.id, birthDate)).rejects.toMatchObject(refused('MEMBER_NOT_FOUND'));
    const wish = { ownId: own.id, paperId: paper.id, birthDate, accountId: own.accountId };
    await expect(
      program.transactions.inIdentity(elsewhere, (tx) => program.get(JoinOwnEntries).run(tx, wish)),
    ).rejects.toMatchObject(refused('MEMBER_NOT_FOUND'));
    expect(await row(paper.id)).toMatchObject({ merged_into: null, left_on: null });
    expect(await join(own, own.id, birthDate)).toBeNull();
  });

  const merges = async (ids: readonly string[]) =>
    (await database.look('select 1 from membership.member_merge where kept_id = any($1)', [ids])).length;

  it('become one once, however often it is pressed at once', async () => {
    const birthDate = birthday();
    const [paper, own] = [await entered(birthDate), await member({ birthDate })];
    const done = await Promise.all(Array.from({ length: 4 }, () => join(own, paper.id, birthDate)));
    expect(done.filter((each) => each !== null)).toHaveLength(1);
    expect(await merges([own.id, paper.id])).toBe(1);
  });

  it('would be merged twice, or fail, when they are not held (control run)', async () => {
    const birthDate = birthday();
    const [paper, own] = [await entered(birthDate), await member({ birthDate })];
    const members = program.get(MemberStore);
    const bothHaveRead = meeting(2);
    jest.spyOn(program.get(HoldPayers), 'run').mockResolvedValue(undefined);
    jest.spyOn(members, 'lockedPair').mockImplementation(async (tx, ids) => {
      const found = [(await members.byId(tx, ids[0]))!, (await members.byId(tx, ids[1]))!];
      await bothHaveRead.arrive();
      return found;
    });
    const done = await Promise.allSettled([join(own, paper.id, birthDate), join(own, paper.id, birthDate)]);
    const once =
      done.every((each) => each.status === 'fulfilled') && (await merges([own.id, paper.id])) === 1;
    expect(once).toBe(false);
  });
});

describe('two counters that enter one person at once', () => {
  const both = async () => {
    const birthDate = birthday();
    const done = await Promise.allSettled([entered(birthDate, false), entered(birthDate, false)]);
    const rows = await database.look('select 1 from membership.member where birth_date = $1 and tie = $2', [
      ...[birthDate, '中標津郵便局'],
    ]);
    return { codes: codesOf(done), entries: rows.length };
  };

  it('make one entry, and the second counter is asked whether it is somebody else', async () => {
    expect(await both()).toEqual({ codes: ['ENTRY_ALIKE', 'done'], entries: 1 });
  });

  it('would make two without the lock (control run)', async () => {
    jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    const likenesses = program.get(LikenessStore);
    const real = likenesses.anyAlike.bind(likenesses);
    const bothLooked = meeting(2);
    jest.spyOn(likenesses, 'anyAlike').mockImplementation(async (...of) => {
      const found = await real(...of);
      await bothLooked.arrive();
      return found;
    });
    expect(await both()).toEqual({ codes: ['done', 'done'], entries: 2 });
  });
});
