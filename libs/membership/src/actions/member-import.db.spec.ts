import { AddStaff, ListConsents } from '@enishi/identity';
import { encodeCsv } from '@enishi/japan';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMember, exampleForm, foundCommunity, proveAddress } from '../example-community.ts';
import { AskImportInvitations } from './ask-import-invitations.ts';
import { AskImportUndo } from './ask-import-undo.ts';
import { BringList } from './bring-list.ts';
import { CompleteJoin } from './complete-join.ts';
import { DiscardImport } from './discard-import.ts';
import { FindMember } from './find-member.ts';
import { MatchImport } from './match-import.ts';
import { ReadImport } from './read-import.ts';
import { ReadJoinDraft } from './read-join-draft.ts';
import { ReadTimeline } from './read-timeline.ts';
import { SetNewsletter } from './set-newsletter.ts';
import { StartImport } from './start-import.ts';
import { TakeOverRows, rowsAtOnce } from './take-over-rows.ts';
import { TurnMemberships } from './turn-memberships.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
const morning = new Date('2026-11-23T03:00:00Z');
let community: string;
let by: string;
let lists = 0;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const reader = () => ({ accountId: by, role: 'staff' });
const heading = [
  '氏名',
  'フリガナ',
  'メールアドレス',
  '生年月日',
  '会員番号',
  '入会日',
  'プラン',
  '有効期限',
  'メルマガ',
  '配信停止',
];
type Person = {
  name: string;
  kana?: string;
  email: string;
  born?: string;
  old?: string;
  joined?: string;
  plan?: string;
  until?: string;
  wants?: string;
  refuses?: string;
};
const fileOf = (people: readonly Person[], encoding: 'utf8-bom' | 'cp932' = 'utf8-bom') =>
  encodeCsv(
    [
      heading,
      ...people.map((one) => [
        one.name,
        one.kana ?? '',
        one.email,
        one.born ?? '',
        one.old ?? '',
        one.joined ?? '',
        one.plan ?? '',
        one.until ?? '',
        one.wants ?? '',
        one.refuses ?? '',
      ]),
    ],
    encoding,
  ).bytes;
const bring = (content: Buffer) =>
  inside((tx) =>
    program.get(BringList).run(tx, {
      ...{ fileName: `名簿${(lists += 1)}.csv`, content, by },
      ...{ source: '前の会員サイト', basis: '入会時に本人から取得。移行を9月の便りで案内済み' },
    }),
  );
const read = (id: string) => inside((tx) => program.get(ReadImport).run(tx, id, reader()));
const begin = async (id: string, alsoCreate: number[] = []) => {
  const { fingerprint } = await read(id);
  await inside((tx) => program.get(StartImport).run(tx, id, { fingerprint, alsoCreate }));
};
const takeOver = async (people: readonly Person[], alsoCreate: number[] = []) => {
  const id = await bring(fileOf(people));
  await begin(id, alsoCreate);
  await program.runReactions();
  return id;
};
const memberOf = async (email: string) => {
  const [row] = await database.look<{
    id: string;
    number: string;
    joined: string;
    newsletter: boolean;
    waits: boolean;
    plan: string;
    kind: string;
    paid: string | null;
    left: string | null;
  }>(
    `select m.id, m.number, m.joined_on::text joined, m.newsletter, m.awaits_agreement waits, s.plan_key plan,
            s.source_kind kind, s.paid_until::text paid, m.left_on::text "left"
       from membership.member m join membership.membership s on s.member_id = m.id where m.email = $1`,
    [email],
  );
  return row;
};
const subjectsTo = async (email: string) =>
  (
    await database.look<{ subject: string }>(
      `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
      [email],
    )
  ).map(({ subject }) => subject);
const rowsIn = async (table: string) => (await database.look(`select 1 from ${table}`)).length;
const states = async (id: string) => (await read(id)).rows.map(({ state }) => state);

beforeAll(async () => {
  program.clock.set(morning);
  community = await foundCommunity(program, 'doto');
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'staff', locale: 'ja' }),
  );
}, 60_000);
beforeEach(() => program.clock.set(morning));

describe('a list from elsewhere', () => {
  it('says before anything happens what it would bring, in either encoding', async () => {
    await enterMember(program, community, {
      email: 'known@example.jp',
      familyName: '佐藤',
      givenName: '花',
      familyKana: 'サトウ',
      givenKana: 'ハナ',
      birthDate: '1990-04-02',
    });
    const people: Person[] = [
      {
        name: '髙橋 直樹',
        email: 'a1@example.jp',
        plan: 'スタンダード会員',
        until: '2027/03/31',
        wants: 'はい',
      },
      { name: '佐藤 花', email: 'ＫＮＯＷＮ＠example.jp' },
      { name: '佐藤 花', kana: 'サトウ ハナ', email: 'hana.new@example.jp', born: '平成2年4月2日' },
      { name: '', email: 'nobody@example.jp' },
      { name: '鈴木 一郎', email: 'a1@example.jp' },
      { name: '山田', email: 'b1@example.jp', until: '05/06/2024' },
      { name: '伊藤 空', email: 'c1@example.jp', refuses: '1', wants: '希望' },
    ];
    const before = await rowsIn('membership.member');
    for (const encoding of ['utf8-bom', 'cp932'] as const) {
      const { counts, terms, rows, list } = await read(await bring(fileOf(people, encoding)));
      expect(list.encoding).toBe(encoding);
      expect(counts).toEqual({
        total: 7,
        create: 2,
        member: 1,
        probable: 1,
        refused: 3,
        newsletter: 1,
        optOut: 1,
      });
      expect(terms).toEqual([
        {
          planKey: 'ind_standard',
          people: 1,
          firstEnd: '2027-03-31',
          lastEnd: '2027-03-31',
          interval: 'month',
          ifAllGoOn: 1100,
        },
      ]);
      expect(rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
        [],
        [],
        [],
        ['NAME_MISSING'],
        ['TWICE_IN_FILE'],
        ['DAY_UNREADABLE'],
        [],
      ]);
      expect(rows[2]).toMatchObject({ likeness: 'birth', known: { email: 'known@example.jp' } });
    }
    expect(await rowsIn('membership.member')).toBe(before);
    const [seen] = await database.look<{ act: string; people: number }>(
      `select act, people from membership.access_log where reason like 'import%' order by at desc limit 1`,
    );
    expect(seen).toEqual({ act: 'list_members', people: 7 });
  });

  it('keeps the day of joining, the old number and what is paid, charges nothing and writes to nobody', async () => {
    const email = 'kept@example.jp';
    const id = await takeOver([
      {
        name: '釧路 鶴',
        email,
        old: 'CF-123',
        joined: '2021年4月1日',
        plan: 'スタンダード会員',
        until: '2027-03-31',
      },
    ]);
    expect(await memberOf(email)).toMatchObject({
      ...{ joined: '2021-04-01', plan: 'ind_standard', kind: 'imported', paid: '2027-04-01', waits: true },
    });
    const { id: memberId } = (await memberOf(email))!;
    const { entries } = await inside((tx) =>
      program.get(ReadTimeline).run(tx, memberId, { first: 9, after: null }),
    );
    expect(entries.find(({ kind }) => kind === 'imported')?.facts).toMatchObject({
      oldNumber: 'CF-123',
      source: '前の会員サイト',
    });
    expect(await subjectsTo(email)).toEqual([]);
    expect(await database.look('select 1 from billing.customer')).toEqual([]);
    await inside((tx) => program.get(AskImportInvitations).run(tx, id));
    await inside((tx) => program.get(AskImportInvitations).run(tx, id));
    await program.runReactions();
    expect(await subjectsTo(email)).toEqual([expect.stringContaining('引っ越しのご案内')]);
    program.clock.set(new Date('2027-03-31T15:05:00Z'));
    await inside((tx) => program.get(TurnMemberships).run(tx));
    await program.runReactions();
    expect(await memberOf(email)).toMatchObject({ plan: 'ind_free', kind: 'free' });
    expect((await subjectsTo(email)).at(-1)).toContain('続ける場合はお申し込みください');
  });

  it('creates nobody twice, whether the file comes again or two workers run at once', async () => {
    const people = Array.from({ length: 24 }, (_none, at) => ({
      name: `霧多布 ${at}`,
      email: `twice${at}@example.jp`,
    }));
    const id = await bring(fileOf(people));
    await begin(id);
    const before = await rowsIn('membership.member');
    const work = async () => {
      while (await inside((tx) => program.get(TakeOverRows).run(tx, id)));
    };
    await Promise.all([work(), work(), work()]);
    await program.runReactions();
    expect(await rowsIn('membership.member')).toBe(before + 24);
    const again = await bring(fileOf(people));
    expect((await read(again)).sameFileAt).toEqual(morning);
    await begin(again);
    await program.runReactions();
    expect(await rowsIn('membership.member')).toBe(before + 24);
    expect((await states(again)).every((state) => state === 'member')).toBe(true);
  });

  it('goes on with the first row that nobody has settled when it was killed half-way', async () => {
    const people = Array.from({ length: 30 }, (_none, at) => ({
      name: `厚岸 ${at}`,
      email: `killed${at}@example.jp`,
    }));
    const id = await bring(fileOf(people));
    await begin(id);
    await inside((tx) => program.get(TakeOverRows).run(tx, id));
    await expect(
      inside(async (tx) => {
        await program.get(TakeOverRows).run(tx, id);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect((await states(id)).filter((state) => state === 'created')).toHaveLength(rowsAtOnce);
    await program.runReactions();
    expect((await states(id)).filter((state) => state === 'created')).toHaveLength(30);
    expect((await read(id)).list.state).toBe('done');
  });

  it('lets a refusal win over everything, also over a later file and for somebody who is a member', async () => {
    const refused = { name: '網走 流氷', email: 'no@example.jp', refuses: '停止' };
    await takeOver([refused, { name: '知床 岬', email: 'yes@example.jp', wants: '希望する' }]);
    expect(await rowsIn('engagement.suppression')).toBe(1);
    expect(await memberOf('no@example.jp')).toMatchObject({ newsletter: false });
    expect(await memberOf('yes@example.jp')).toMatchObject({ newsletter: true });
    const [consent] = await database.look<{ channel: string; wording: string }>(
      `select c.channel, c.wording from identity.consent c join identity.account a on a.id = c.account_id where a.email = 'yes@example.jp'`,
    );
    expect(consent).toEqual({ channel: 'import', wording: expect.stringContaining('前の会員サイト') });
    await takeOver([
      { ...refused, refuses: '', wants: 'はい' },
      { name: '知床 岬', email: 'yes@example.jp', wants: 'いいえ' },
    ]);
    expect(await memberOf('no@example.jp')).toMatchObject({ newsletter: false });
    expect(await memberOf('yes@example.jp')).toMatchObject({ newsletter: false });
  });

  it('does not turn letters on again for an address that was refused and comes back as a new person', async () => {
    const gone = await enterMember(program, community, { email: 'back@example.jp', newsletter: true });
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: gone.id, wanted: false, locale: 'ja', ip: null }),
    );
    await database.look(`update membership.member set email = 'other@example.jp' where id = $1`, [gone.id]);
    await database.look(
      `update identity.account set email = 'other@example.jp', email_key = 'other@example.jp' where id = $1`,
      [gone.accountId],
    );
    await takeOver([{ name: '根室 花咲', email: 'back@example.jp', wants: 'はい' }]);
    expect(await memberOf('back@example.jp')).toMatchObject({ newsletter: false });
  });

  it('leaves a probable double out unless a person says that it is somebody else', async () => {
    const twin = { name: '佐藤 花', email: 'twin@example.jp', born: '1990-04-02' };
    await takeOver([twin]);
    expect(await memberOf('twin@example.jp')).toBeUndefined();
    await takeOver([twin], [2]);
    expect(await memberOf('twin@example.jp')).toMatchObject({ waits: true });
  });

  it('asks for the terms and what the list did not know before anybody acts as the member', async () => {
    const email = 'asks@example.jp';
    await takeOver([{ name: '鈴木', email, plan: 'スタンダード会員', until: '2027-03-31', wants: 'はい' }]);
    const person = await proveAddress(program, community, { email });
    const idOf = () => inside((tx) => program.get(FindMember).idsOf(tx, [person.accountId]));
    expect((await idOf()).size).toBe(0);
    const draft = await inside((tx) => program.get(ReadJoinDraft).run(tx, person));
    expect(draft?.returning).toMatchObject({ familyName: '鈴木', awaitsAgreement: true });
    const { member } = await inside((tx) =>
      program.get(CompleteJoin).run(tx, { ...exampleForm, newsletter: false }, person),
    );
    expect((await idOf()).size).toBe(1);
    expect(await memberOf(email)).toMatchObject({
      number: member.number,
      kind: 'imported',
      plan: 'ind_standard',
      newsletter: false,
      waits: false,
    });
    const { terms, newsletter } = await inside((tx) => program.get(ListConsents).run(tx, person.accountId));
    expect({ terms: Boolean(terms), newsletter: Boolean(newsletter) }).toEqual({
      terms: true,
      newsletter: false,
    });
  });

  it('is taken back within fourteen days, but for those whom somebody has touched; numbers stay reserved', async () => {
    const id = await takeOver([
      { name: '斜里 岳', email: 'undo1@example.jp' },
      { name: '羅臼 昆布', email: 'undo2@example.jp' },
    ]);
    const [gone, stays] = [(await memberOf('undo1@example.jp'))!, (await memberOf('undo2@example.jp'))!];
    const person = await proveAddress(program, community, { email: 'undo2@example.jp' });
    await inside((tx) => program.get(CompleteJoin).run(tx, exampleForm, person));
    await inside((tx) => program.get(AskImportUndo).run(tx, id));
    await inside((tx) => program.get(AskImportUndo).run(tx, id));
    await program.runReactions();
    expect(await states(id)).toEqual(['undone', 'kept']);
    expect(await memberOf('undo1@example.jp')).toBeUndefined();
    expect(await memberOf('undo2@example.jp')).toMatchObject({ id: stays.id, left: null });
    const [kept] = await database.look<{ number: string; family: string }>(
      'select number, family_name family from membership.member where id = $1',
      [gone.id],
    );
    expect(kept).toEqual({ number: gone.number, family: '（消去済み）' });
    await takeOver([{ name: '斜里 岳', email: 'undo1@example.jp' }]);
    expect((await memberOf('undo1@example.jp'))!.number).not.toBe(gone.number);
  });
  it('cannot be taken back later, nor begun when the register has changed since it was looked at', async () => {
    const id = await takeOver([{ name: '標津 鮭', email: 'late@example.jp' }]);
    program.clock.set(new Date(morning.getTime() + 14 * 86_400_000));
    await expect(inside((tx) => program.get(AskImportUndo).run(tx, id))).rejects.toMatchObject({
      code: 'IMPORT_UNDO_OVER',
    });
    program.clock.set(morning);
    const other = await bring(fileOf([{ name: '別海 牛', email: 'moved@example.jp' }]));
    const { fingerprint } = await read(other);
    await enterMember(program, community, { email: 'moved@example.jp' });
    await expect(
      inside((tx) => program.get(StartImport).run(tx, other, { fingerprint, alsoCreate: [] })),
    ).rejects.toMatchObject({ code: 'IMPORT_CHANGED' });
    await inside((tx) => program.get(DiscardImport).run(tx, other));
    const [cells] = await database.look<{ cells: string[] }>(
      'select cells from membership.member_import_row where import_id = $1',
      [other],
    );
    expect(cells).toEqual({ cells: [] });
  });

  it('is matched by hand where headings say nothing, and refuses what cannot be read', async () => {
    const id = await bring(Buffer.from('x,y,z\n羽幌 海,m1@example.jp,ゴールド\n'));
    const match = (columns: object, plans: object = {}) =>
      inside((tx) => program.get(MatchImport).run(tx, id, { columns, plans: { ...plans } }));
    await expect(match({ name: 0 })).rejects.toMatchObject({ code: 'IMPORT_COLUMN_MISSING' });
    await expect(match({ name: 0, email: 0 })).rejects.toMatchObject({ code: 'IMPORT_COLUMN_TWICE' });
    await match({ name: 0, email: 1, plan: 2 });
    expect((await read(id)).rows[0]!.faults).toMatchObject([{ code: 'PLAN_UNMATCHED' }]);
    await match({ name: 0, email: 1, plan: 2 }, { ゴールド: 'ind_supporter' });
    expect((await read(id)).rows[0]).toMatchObject({
      verdict: 'create',
      row: { notices: [{ code: 'PAID_WITHOUT_DAY' }] },
    });
    await expect(bring(Buffer.alloc(250_001, 'a'))).rejects.toMatchObject({ code: 'IMPORT_TOO_LARGE' });
    await expect(bring(Buffer.from('氏名,メール\n'))).rejects.toMatchObject({ code: 'CSV_EMPTY' });
  });
});
