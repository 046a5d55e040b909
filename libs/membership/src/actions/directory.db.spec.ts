import { AddStaff } from '@enishi/identity';
import { addDays, newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { DirectoryEntry } from '../domain/directory-entry.ts';
import { unknownBirthDate } from '../domain/unknown-facts.ts';
import { enterMember, foundCommunity } from '../example-community.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { EndComplimentary } from './end-complimentary.ts';
import { EraseForPerson } from './erase-for-person.ts';
import { GrantComplimentary } from './grant-complimentary.ts';
import { KeepDirectoryEntry } from './keep-directory-entry.ts';
import { LeaveMembership } from './leave-membership.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { ReadDirectory } from './read-directory.ts';

const database = useTestDatabase();
const program = useProgram(database);
const today = tokyoDate('2026-11-26');
let communities: { doto: string; oguni: string };
let givenBy: string;
let people = 0;
const inside = <T>(work: (tx: Tx) => Promise<T>, community = communities.doto): Promise<T> =>
  program.transactions.inIdentity(community, work);

/** A member whose plan gives the directory; answers with the id of what gives it, too. */
const holder = async (changes: object = {}, community = communities.doto) => {
  const email = `d${(people += 1)}@example.jp`;
  const member = await enterMember(program, community, { email, ...changes });
  const idempotencyKey = newId();
  const days = { from: today, until: addDays(today, 90) };
  await inside(
    (tx) =>
      program.get(GrantComplimentary).run(tx, {
        ...{ memberId: member.id, planKey: 'ind_supporter', ...days },
        ...{ reason: '名簿', idempotencyKey, givenBy },
      }),
    community,
  );
  return { member, present: idempotencyKey };
};
const entry = (displayName: string, changes: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  ...{ displayName, area: '釧路市', interests: '湿原', line: 'カヌーに乗ります', links: [] },
  ...{ shown: ['area', 'interests'], ...changes },
});
const save = ({ id }: MemberEntity, wanted: DirectoryEntry, community = communities.doto) =>
  inside((tx) => program.get(KeepDirectoryEntry).save(tx, id, wanted), community);
const page = (
  { id, accountId }: MemberEntity,
  wanted: Partial<Parameters<ReadDirectory['page']>[2]> = {},
  community = communities.doto,
) =>
  inside(
    (tx) =>
      program
        .get(ReadDirectory)
        .page(tx, { memberId: id, accountId }, { text: '', first: 100, after: null, ...wanted }),
    community,
  );
const namesFor = async (reader: MemberEntity, text = '') =>
  (await page(reader, { text })).entries.map(({ displayName }) => displayName);

beforeAll(async () => {
  program.clock.set(new Date('2026-11-26T03:00:00Z'));
  communities = {
    doto: await foundCommunity(program, 'doto'),
    oguni: await foundCommunity(program, 'oguni'),
  };
  await database.look(`
    insert into membership.plan_benefit (id, community_id, plan_id, key, label_ja, label_en, included, position, since_version)
    select gen_random_uuid(), community_id, id, 'directory', '会員名簿', 'Directory', true, 99, 1
      from membership.plan where key = 'ind_supporter'`);
  givenBy = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'owner', locale: 'ja' }),
  );
  await inside(
    (tx) => program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'owner', locale: 'ja' }),
    communities.oguni,
  );
}, 60_000);

describe('the directory', () => {
  it('shows what was ticked, to those whose plan gives it, and nothing of the register', async () => {
    const { member } = await holder();
    const reader = (await holder()).member;
    const free = await enterMember(program, communities.doto, { email: 'free@example.jp' });
    await save(member, entry('釧路のなおこ'));
    const [shown] = (await page(reader, { text: 'なおこ' })).entries;
    expect(shown).toEqual({
      ...{ displayName: '釧路のなおこ', area: '釧路市', interests: '湿原', line: '', links: [] },
    });
    expect(await namesFor(reader, 'ｶﾇｰ')).toEqual([]);
    await expect(page(free)).rejects.toThrow('DIRECTORY_NOT_GIVEN');
    await expect(save(free, entry('無料'))).rejects.toThrow('DIRECTORY_NOT_GIVEN');
    expect(await namesFor(reader, '%')).toEqual([]);
  });

  it('has no minors in it, and shows them nobody', async () => {
    const minor = (await holder({ birthDate: '2008-11-27' })).member;
    await expect(save(minor, entry('若い人'))).rejects.toThrow('DIRECTORY_ADULTS_ONLY');
    await expect(page(minor)).rejects.toThrow('DIRECTORY_ADULTS_ONLY');
    const { member } = await holder();
    await save(member, entry('生年月日の訂正'));
    const reader = (await holder()).member;
    expect(await namesFor(reader, '訂正')).toHaveLength(1);
    const born = (day: string) =>
      database.look('update membership.member set birth_date = $2 where id = $1', [member.id, day]);
    await born('2008-11-27');
    expect(await namesFor(reader, '訂正')).toEqual([]);
    await born(unknownBirthDate);
    expect(await namesFor(reader, '訂正')).toEqual([]);
    await expect(page(member)).rejects.toThrow('DIRECTORY_ADULTS_ONLY');
  });

  it('writes down whom a page showed, and to whom', async () => {
    const { member } = await holder();
    await save(member, entry('記録される人'));
    const reader = (await holder()).member;
    await page(reader, { text: '記録される' });
    const rows = await database.look<{ account: string; ids: string[]; role: string }>(
      `select account_id account, member_ids ids, role from membership.access_log where act = 'read_directory'
        and account_id = $1`,
      [reader.accountId],
    );
    expect(rows).toEqual([{ account: reader.accountId, ids: [member.id], role: 'member' }]);
  });

  it('lets somebody go in the transaction that takes them out: by wish, by plan, by leaving, by erasure', async () => {
    const reader = (await holder()).member;
    const gone: [string, (found: Awaited<ReturnType<typeof holder>>, tx: Tx) => Promise<unknown>][] = [
      ['取り下げ', ({ member }, tx) => program.get(KeepDirectoryEntry).withdraw(tx, member.id)],
      ['プラン終了', ({ present }, tx) => program.get(EndComplimentary).run(tx, present, givenBy)],
      [
        '退会',
        ({ member }, tx) =>
          program
            .get(LeaveMembership)
            .run(tx, { memberId: member.id, reasonKey: null, remark: null, atOnce: true, actor: null }),
      ],
      [
        '消去',
        ({ member }, tx) =>
          program.get(EraseForPerson).run(tx, {
            ...{ memberId: member.id, reason: '書面', typedNumber: member.number, accountId: givenBy },
          }),
      ],
    ];
    for (const [name, leave] of gone) {
      const found = await holder();
      await save(found.member, entry(name));
      expect(await namesFor(reader, name)).toEqual([name]);
      await inside(async (tx) => {
        await leave(found, tx);
        const { entries } = await program
          .get(ReadDirectory)
          .page(
            tx,
            { memberId: reader.id, accountId: reader.accountId },
            { text: name, first: 10, after: null },
          );
        expect(entries).toEqual([]);
      });
      expect(await namesFor(reader, name)).toEqual([]);
    }
    const left = await database.look<{ listed: boolean }>(
      `select listed from membership.directory_entry where display_name in ('退会', '消去')`,
    );
    expect(left).toEqual([{ listed: false }]);
  });

  it('goes on page by page, by name, without losing anybody', async () => {
    const reader = (await holder()).member;
    for (const name of ['頁ウ', '頁ア', '頁イ', '頁ア']) await save((await holder()).member, entry(name));
    const seen: string[] = [];
    for (let after: Awaited<ReturnType<typeof page>>['end'] = null; ;) {
      const { entries, end, hasNext } = await page(reader, { text: '頁', first: 1, after });
      seen.push(...entries.map(({ displayName }) => displayName));
      if (!hasNext) break;
      after = end;
    }
    expect(seen).toEqual(['頁ア', '頁ア', '頁イ', '頁ウ']);
  });

  it('of another community is not seen, and the desk sees what is shown', async () => {
    const { member } = await holder({}, communities.oguni);
    await save(member, entry('小国の人'), communities.oguni);
    const reader = (await holder()).member;
    expect(await namesFor(reader, '小国の人')).toEqual([]);
    const { member: listed } = await holder();
    await save(listed, entry('事務局が見る人'));
    const open = () =>
      inside((tx) => program.get(OpenMemberRecord).run(tx, listed.id, { accountId: givenBy, role: 'owner' }));
    expect((await open()).directory).toMatchObject({ displayName: '事務局が見る人', line: '' });
    await inside((tx) => program.get(KeepDirectoryEntry).withdraw(tx, listed.id));
    expect((await open()).directory).toBeNull();
  });
});
