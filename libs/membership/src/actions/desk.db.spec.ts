import { Buffer } from 'node:buffer';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import iconv from 'iconv-lite';
import type { MemberFilter } from '../domain/member-filter.ts';
import type { PageKey } from '../domain/page-key.ts';
import { csvOf } from '../edges/files/member-csv.ts';
import { enterMember, exampleForm, foundCommunity } from '../example-community.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { BeginMemberExport } from './begin-member-export.ts';
import { CountMembers } from './count-members.ts';
import { ExportMembers } from './export-members.ts';
import { ListMembers } from './list-members.ts';
import { NameMembers } from './name-members.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { ReadTimeline } from './read-timeline.ts';

const database = useTestDatabase();
const program = useProgram(database);
const reader = { accountId: newId(), role: 'staff' };
let community: string;
let other: string;
let takahashi: MemberEntity;
const inside = <T>(work: (tx: Tx) => Promise<T>, where = community): Promise<T> =>
  program.transactions.inCommunity(where, work);
const list = (filter: MemberFilter, first = 50, after: PageKey | null = null) =>
  inside((tx) => program.get(ListMembers).run(tx, filter, { first, after }, reader));
const numbersFound = async (text: string) => (await list({ text })).rows.map(({ number }) => number);

/** Many members at once, as the superuser: what the list reads, without the way there. */
async function fillRegister(communityId: string, count: number): Promise<void> {
  await database.look(
    `with numbered as (
       insert into membership.member (id, community_id, account_id, number, family_name, given_name, family_kana, given_kana, email,
         birth_date, prefecture, tie, guardian_state, guardian_covers_paid, newsletter, locale, joined_on, created_at, updated_at)
       select gen_random_uuid(), $1, gen_random_uuid(), 'D-2025-' || lpad(i::text, 6, '0'), '見本', 'その' || i, 'ミホン', 'ソノ', 'm' || i || '@example.jp',
         '1990-01-01', lpad((i % 47 + 1)::text, 2, '0'), '', 'none', false, false, 'ja', date '2025-01-01' + (i % 40), now(), now()
         from generate_series(1, $2::int) i returning id, community_id, given_name),
     keys as (
       insert into membership.member_search_key (community_id, key, member_id)
       select community_id, k, id from numbered, unnest(array['ミホンソノ', '見本' || given_name]) k)
     insert into membership.membership (member_id, community_id, status, plan_key, updated_at)
     select id, community_id, 'current', 'ind_free', now() from numbered`,
    [communityId, count],
  );
}

beforeAll(async () => {
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
  other = await foundCommunity(program, 'oguni', 'O');
  takahashi = await enterMember(program, community, { email: 'naoki@example.jp' });
  await enterMember(program, community, {
    ...exampleForm,
    email: 'yamada@example.jp',
    familyName: '山田',
    givenName: '𠮷子',
    familyKana: 'ヤマダ',
    givenKana: 'ヨシコ',
  });
  await fillRegister(community, 2_000);
  await fillRegister(other, 40);
}, 60_000);

describe('searching the register', () => {
  it.each(['高橋', '髙橋', '高橋 直', '直樹', 'たかはし', 'ﾀｶﾊｼ', 'D-2026-000001', 'ｄ２０２６', 'naoki@'])(
    'finds 髙橋 by %s',
    async (text) => {
      expect(await numbersFound(text)).toContain(takahashi.number);
    },
  );

  it.each(['やまだ', 'ﾔﾏﾀﾞ', 'ヤマダ', '山田', '𠮷子'])('finds 山田 by %s', async (text) => {
    expect(await numbersFound(text)).toEqual(['D-2026-000002']);
  });

  it.each(['%', '_', "' or 1=1 --", '\u0000'])('finds nobody by %j', async (text) => {
    expect(await numbersFound(text)).toEqual([]);
  });

  it('bears a text of 10,000 characters', async () => {
    expect(await numbersFound('x'.repeat(10_000))).toEqual([]);
  });

  it('finds by the index of keys, although row-level security distrusts most conditions', async () => {
    await database.look('analyze');
    const { statements } = await countStatements(() => list({ text: 'タカハシ' }));
    const searching = statements.find((sql) => sql.includes('member_search_key'))!;
    const plan = await inside(async (tx) => {
      await tx.query('set local enable_seqscan = off');
      return tx.query(`explain ${searching}`, ['タカハシ', 'タカハシ\u{10ffff}', 51]);
    });
    expect(JSON.stringify(plan)).toMatch(/Index Cond: \(\(community_id = [^"]*key >=/);
  });
});

describe('paging by key', () => {
  it('shows each of 2,002 members once, in order, even when somebody joins meanwhile', async () => {
    const seen: string[] = [];
    const days: string[] = [];
    let after: PageKey | null = null;
    for (let page = 0; page < 50; page += 1) {
      const { rows, hasNext } = await list({}, 100, after);
      seen.push(...rows.map(({ id }) => id));
      days.push(...rows.map(({ joinedOn }) => joinedOn));
      const last = rows.at(-1)!;
      after = { day: last.joinedOn, id: last.id };
      if (page === 3) await enterMember(program, community, { email: 'meanwhile@example.jp' });
      if (!hasNext) break;
    }
    expect(seen).toHaveLength(2_002);
    expect(new Set(seen).size).toBe(2_002);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('asks three statements for ten rows and for a hundred', async () => {
    for (const first of [10, 100]) {
      const { statements } = await countStatements(() => list({ text: 'ミホン' }, first));
      expect(statements).toHaveLength(3);
    }
    const { statements } = await countStatements(() => inside((tx) => program.get(CountMembers).run(tx, {})));
    expect(statements).toHaveLength(2);
  });

  it('narrows by status, plan, prefecture and day', async () => {
    const narrow = async (filter: MemberFilter) =>
      (await inside((tx) => program.get(CountMembers).run(tx, filter))).total;
    expect(await narrow({ joinedFrom: takahashi.joinedOn })).toBe(3);
    expect(await narrow({ status: ['grace', 'left'] })).toBe(0);
    expect(await narrow({ planKeys: ['ind_free'], prefectures: ['01'] })).toBeGreaterThan(40);
    expect(await narrow({ text: '高橋', prefectures: ['13'] })).toBe(0);
    expect(await narrow({ status: [], planKeys: [] })).toBe(2_003);
  });

  it('counts what it shows', async () => {
    const facets = await inside((tx) => program.get(CountMembers).run(tx, {}));
    expect(facets.byPlan).toEqual([
      { key: 'ind_free', label: { ja: '無料会員', en: 'Free member' }, count: facets.total },
    ]);
    expect(facets.byPrefecture).toHaveLength(47);
    expect(facets.byPrefecture[0]!.label.ja).toBe('北海道');
  });

  it('never shows the members of another community', async () => {
    const { rows } = await inside(
      (tx) => program.get(ListMembers).run(tx, {}, { first: 100, after: null }, reader),
      other,
    );
    expect(rows).toHaveLength(40);
    const open = inside((tx) => program.get(OpenMemberRecord).run(tx, takahashi.id, reader), other);
    await expect(open).rejects.toMatchObject({ code: 'MEMBER_NOT_FOUND' });
    const timeline = inside(
      (tx) => program.get(ReadTimeline).run(tx, takahashi.id, { first: 10, after: null }),
      other,
    );
    await expect(timeline).rejects.toMatchObject({ code: 'MEMBER_NOT_FOUND' });
    const smuggled = inside((tx) =>
      tx.query('update membership.member set community_id = $1 where id = $2', [other, takahashi.id]),
    );
    await expect(smuggled).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('a list', () => {
  const traces = () =>
    database.look<{ member_ids: string[] }>(
      `select account_id, role, member_id, member_ids, people, reason from membership.access_log
       where act = 'list_members' order by id`,
    );

  it('leaves one trace of who looked, for what, and at whom', async () => {
    const before = await traces();
    const { rows } = await list({ text: 'ミホン', prefectures: ['01'] }, 10);
    const [trace, ...more] = (await traces()).slice(before.length);
    expect(more).toEqual([]);
    expect(trace).toEqual({
      account_id: reader.accountId,
      role: 'staff',
      member_id: null,
      member_ids: rows.map(({ id }) => id),
      people: 10,
      reason: 'list {"prefectures":["01"],"text":"…"}',
    });
  });

  it('that shows nobody leaves none, and a long question is kept in part', async () => {
    const before = await traces();
    await list({ text: 'x'.repeat(10_000) });
    expect(await traces()).toHaveLength(before.length);
    await list({ status: Array.from({ length: 100 }, () => 'current' as const) }, 1);
    expect((await traces()).at(-1)).toMatchObject({
      people: 1,
      reason: expect.stringMatching(/^list .{295}$/),
    });
  });

  it('is not shown when it cannot be written down', async () => {
    const nobody = { accountId: 'nobody', role: 'staff' };
    const listing = inside((tx) => program.get(ListMembers).run(tx, {}, { first: 1, after: null }, nobody));
    await expect(listing).rejects.toMatchObject({ driverError: { code: '22P02' } });
  });
});

describe('one record', () => {
  it('leaves a trace of who looked, in as which role, and cannot be read without one', async () => {
    const { result, statements } = await countStatements(() =>
      inside((tx) => program.get(OpenMemberRecord).run(tx, takahashi.id, reader)),
    );
    expect(result.member.number).toBe('D-2026-000001');
    expect(statements.length).toBeLessThanOrEqual(12);
    const [trace] = await database.look(
      'select account_id, role, act, people, reason from membership.access_log where member_id = $1',
      [takahashi.id],
    );
    expect(trace).toEqual({
      account_id: reader.accountId,
      role: 'staff',
      act: 'read_member',
      people: 1,
      reason: 'desk',
    });
    const forged = inside((tx) => tx.query('delete from membership.access_log'));
    await expect(forged).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('names the members behind a figure, and writes down how many were looked at and why', async () => {
    const asked = { reader, reason: 'mrr churn 2026-11' };
    const named = await inside((tx) => program.get(NameMembers).run(tx, [takahashi.id, newId()], asked));
    expect([...named.values()]).toEqual([
      expect.objectContaining({ id: takahashi.id, number: 'D-2026-000001', name: '髙橋　直樹' }),
    ]);
    const traces = await database.look(
      `select account_id, member_ids, people from membership.access_log where reason = $1`,
      [asked.reason],
    );
    expect(traces).toEqual([{ account_id: reader.accountId, member_ids: [takahashi.id], people: 1 }]);
  });

  it.each(['not an id', newId()])('is not found for %s', async (id) => {
    const open = inside((tx) => program.get(OpenMemberRecord).run(tx, id, reader));
    await expect(open).rejects.toMatchObject({ code: 'MEMBER_NOT_FOUND', kind: 'not_found' });
  });

  it('tells its story newest first', async () => {
    const { entries, hasNext } = await inside((tx) =>
      program.get(ReadTimeline).run(tx, takahashi.id, { first: 10, after: null }),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['joined']);
    expect(hasNext).toBe(false);
  });
});

describe('the register as a file', () => {
  const file = async (filter: MemberFilter, encoding: 'utf8-bom' | 'cp932') => {
    const read = (after: PageKey | null) => inside((tx) => program.get(ExportMembers).run(tx, filter, after));
    const pieces: Buffer[] = [];
    for await (const piece of csvOf(read, { encoding, locale: 'ja' })) pieces.push(piece);
    return { bytes: Buffer.concat(pieces), pieces: pieces.length };
  };

  it('comes in batches with one mark, one header and every member', async () => {
    const { bytes, pieces } = await file({}, 'utf8-bom');
    const text = bytes.toString('utf8');
    expect(text.match(/\ufeff/g)).toHaveLength(1);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2_004);
    expect(lines[0]).toMatch(/^会員番号,姓,名,セイ,メイ,/);
    expect(pieces).toBeGreaterThan(4);
  });

  it('says in CP932 which characters could not be written, and keeps 髙', async () => {
    const { bytes } = await file({ text: 'やまだ' }, 'cp932');
    const lines = iconv.decode(bytes, 'cp932').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('山田,〓子');
    expect(lines[2]).toContain('2行目 名（U+20BB7）');
    const kept = iconv.decode((await file({ text: '高橋直' }, 'cp932')).bytes, 'cp932');
    expect(kept).toContain('髙橋');
    expect(kept).not.toContain('※');
  });

  it('is written down with the number of people before it leaves', async () => {
    const people = await inside((tx) => program.get(BeginMemberExport).run(tx, { text: 'ミホン' }, reader));
    expect(people).toBe(2_000);
    const all = await inside((tx) => program.get(BeginMemberExport).run(tx, {}, reader));
    const traces = await database.look(
      `select people, reason from membership.access_log where act = 'export_members' order by id`,
    );
    expect(traces.at(-1)).toMatchObject({ people: all });
  });
});
