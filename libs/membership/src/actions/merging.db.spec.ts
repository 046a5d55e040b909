import { HoldPayers } from '@enishi/billing';
import { AddStaff } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMember, exampleForm, foundCommunity, proveAddress } from '../example-community.ts';
import { MemberMergeStore } from '../store/member-merge.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { CompleteJoin } from './complete-join.ts';
import { DismissDouble } from './dismiss-double.ts';
import { EraseMember } from './erase-member.ts';
import { FindMember } from './find-member.ts';
import { GrantComplimentary } from './grant-complimentary.ts';
import { LeaveMembership } from './leave-membership.ts';
import { ListDoubles } from './list-doubles.ts';
import { ListMembers } from './list-members.ts';
import { MergeMembers } from './merge-members.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { ReadTimeline } from './read-timeline.ts';
import { ReviewMerge } from './review-merge.ts';
import { SetNewsletter } from './set-newsletter.ts';
import { UndoMerge } from './undo-merge.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
const morning = new Date('2026-11-26T03:00:00Z');
let community: string;
let elsewhere: string;
let by: string;
let people = 0;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const reader = () => ({ accountId: by, role: 'staff' });
const enter = (changes: object = {}) =>
  enterMember(program, community, { email: `m${(people += 1)}@example.jp`, ...changes });
/** Two entries of one person, the only ones of their day of birth. */
const pair = async () => {
  const birthDate = `19${60 + (people % 30)}-01-${String(1 + (people % 28)).padStart(2, '0')}`;
  return [await enter({ birthDate }), await enter({ birthDate, prefecture: '13' })] as const;
};
const review = (one: string, other: string) =>
  inside((tx) => program.get(ReviewMerge).run(tx, one, other, reader()));
const merge = async (one: string, other: string, changes: object = {}) => {
  const { usual, revision } = await review(one, other);
  const wish = { ids: [one, other] as const, choice: { ...usual, ...changes }, revision, accountId: by };
  return inside((tx) => program.get(MergeMembers).run(tx, wish));
};
const open = (id: string) => inside((tx) => program.get(OpenMemberRecord).run(tx, id, reader()));
const undo = (id: string) => inside((tx) => program.get(UndoMerge).run(tx, id, by));
const mergeInto = async (id: string) => (await open(id)).merges[0]!.id;
const doubles = () => inside((tx) => program.get(ListDoubles).run(tx, reader()));
const readerOf = (memberId: string, wanted: boolean) =>
  inside((tx) => program.get(SetNewsletter).run(tx, { memberId, wanted, locale: 'ja', ip: null }));
const give = (memberId: string, from = '2026-11-26') =>
  inside((tx) =>
    program.get(GrantComplimentary).run(tx, {
      ...{ memberId, planKey: 'ind_supporter', from: tokyoDate(from), until: tokyoDate('2027-03-31') },
      ...{ reason: '講師へのお礼', idempotencyKey: newId(), givenBy: by },
    }),
  );
const find = async (text: string) =>
  (
    await inside((tx) => program.get(ListMembers).run(tx, { text }, { first: 10, after: null }, reader()))
  ).rows.map(({ id }) => id);
const opens = async (accountId: string) =>
  (await inside((tx) => program.get(FindMember).idsOf(tx, [accountId]))).get(accountId);
/** Everything that the register holds of two members, but for when it was written. */
const held = async (ids: readonly string[]) => {
  const state = [];
  for (const [table, key, order] of [
    ['member', 'id', 'id'],
    ['membership', 'member_id', 'member_id'],
    ['membership_source', 'member_id', 'id'],
    ['privilege_grant', 'member_id', 'id'],
    ['complimentary', 'member_id', 'id'],
    ['member_search_key', 'member_id', 'member_id, key'],
  ])
    state.push(
      await database.look(
        `select to_jsonb(t) - 'updated_at' from membership.${table} t where ${key} = any($1) order by ${order}`,
        [ids],
      ),
    );
  return state;
};
const mailsTo = async (email: string) => {
  await program.runReactions();
  const mails = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [email],
  );
  return mails.map(({ subject }) => subject);
};

beforeAll(async () => {
  program.clock.set(morning);
  community = await foundCommunity(program, 'doto');
  elsewhere = await foundCommunity(program, 'other', 'O');
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'staff', locale: 'ja' }),
  );
}, 60_000);
beforeEach(() => program.clock.set(morning));
afterEach(() => jest.restoreAllMocks());

describe('likely doubles', () => {
  it('are listed with their reasons, logged, and stay away once somebody said they are two people', async () => {
    const [one, other] = await pair();
    const spelt = await enter({ email: 'Mio.Tag+news@gmail.com', birthDate: '1999-09-09' });
    const again = await enter({ email: 'miotag@gmail.com', birthDate: '1950-05-05', familyKana: 'ベツ' });
    const reasonsOf = async (a: string, b: string) =>
      (await doubles()).pairs.find((each) => [a, b].every((id) => [each.one.id, each.other.id].includes(id)))
        ?.reasons;
    expect(await reasonsOf(one.id, other.id)).toEqual(['kana_and_birth', 'name_and_birth']);
    expect(await reasonsOf(spelt.id, again.id)).toEqual(['mailbox']);
    const [look] = await database.look<{ ids: string[] }>(
      `select member_ids ids from membership.access_log where reason = 'doubles' order by at desc limit 1`,
    );
    expect(look!.ids).toEqual(expect.arrayContaining([one.id, other.id, spelt.id, again.id]));
    await inside((tx) => program.get(DismissDouble).run(tx, [other.id, one.id], by));
    await inside((tx) => program.get(DismissDouble).run(tx, [one.id, other.id], by));
    expect(await reasonsOf(one.id, other.id)).toBeUndefined();
    expect(await reasonsOf(spelt.id, again.id)).toEqual(['mailbox']);
  });
});

describe('merging two entries', () => {
  it('leaves one member whom both numbers find and both sign-ins open, with the plan of either', async () => {
    const [older, newer] = await pair();
    await give(newer.id);
    await mailsTo(newer.email);
    const kept = await merge(newer.id, older.id, { prefecture: newer.id });
    expect(kept).toBe(older.id);
    const record = await open(kept);
    expect(record.member).toMatchObject({ number: older.number, prefecture: '13', mergedInto: null });
    expect(record.membership).toMatchObject({ planKey: 'ind_supporter', sourceKind: 'complimentary' });
    expect(record.grounds).toMatchObject([{ reason: '講師へのお礼', state: 'live' }, { kind: 'free' }]);
    expect(record.benefits.map(({ key }) => key)).toContain('tour_early');
    for (const text of [older.number, newer.number, newer.email]) expect(await find(text)).toEqual([kept]);
    expect([await opens(older.accountId), await opens(newer.accountId)]).toEqual([kept, kept]);
    const closed = await open(newer.id);
    expect(closed.membership.status).toBe('left');
    expect(closed.benefits).toEqual([]);
    const { entries } = await inside((tx) =>
      program.get(ReadTimeline).run(tx, kept, { first: 50, after: null }),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['merged_in', 'complimentary_given', 'joined']),
    );
    expect(entries.map(({ kind }) => kind)).not.toContain('merged_away');
    expect(await mailsTo(older.email)).toEqual([expect.stringContaining('1つにまとめました')]);
    expect(await mailsTo(newer.email)).not.toContainEqual(expect.stringContaining('まとめました'));
  });

  it('hands the chosen number and address over, whichever entry goes on', async () => {
    const [older, newer] = await pair();
    expect((await review(older.id, ` ${newer.number.toLowerCase()} `)).sides[1].id).toBe(newer.id);
    const kept = await merge(older.id, newer.id, { number: newer.id, email: older.id });
    expect(kept).toBe(newer.id);
    expect((await open(kept)).member).toMatchObject({
      ...{ number: newer.number, email: older.email, accountId: older.accountId },
    });
    expect([await opens(older.accountId), await opens(newer.accountId)]).toEqual([kept, kept]);
  });

  it('has a refusal of letters win, and gives the yes back when the two are parted', async () => {
    const [older, newer] = await pair();
    await readerOf(older.id, true);
    const kept = await merge(older.id, newer.id);
    expect((await open(kept)).member.newsletter).toBe(false);
    await undo(await mergeInto(kept));
    expect((await open(kept)).member.newsletter).toBe(true);
    const left = await database.look(
      `select 1 from engagement.suppression s join identity.consent c on c.community_id = s.community_id
        where c.account_id = $1 and s.since = $2`,
      [older.accountId, morning],
    );
    expect(left).toEqual([]);
  });

  it('is refused across communities, for what changed meanwhile, and for who waits for a guardian', async () => {
    const [older, newer] = await pair();
    const stranger = await enterMember(program, elsewhere, { email: 'stranger@example.jp' });
    await expect(review(older.id, stranger.id)).rejects.toMatchObject({ code: 'MERGE_NUMBER_UNKNOWN' });
    const { usual, revision } = await review(older.id, newer.id);
    const wish = { ids: [older.id, newer.id] as const, choice: usual, revision, accountId: by };
    const strange = { ...wish, ids: [older.id, stranger.id] as const };
    await expect(inside((tx) => program.get(MergeMembers).run(tx, strange))).rejects.toMatchObject({
      code: 'MEMBER_NOT_FOUND',
    });
    program.clock.set(new Date('2026-11-26T03:00:01Z'));
    await readerOf(newer.id, true);
    await expect(inside((tx) => program.get(MergeMembers).run(tx, wish))).rejects.toMatchObject({
      code: 'MERGE_CHANGED',
    });
    await database.look(`update membership.member set guardian_state = 'waiting' where id = $1`, [newer.id]);
    await expect(review(older.id, newer.id)).rejects.toMatchObject({ code: 'MERGE_GUARDIAN' });
    expect((await open(newer.id)).member.mergedInto).toBeNull();
  });
});

describe('taking a merge back', () => {
  it('restores both exactly, also where numbers and addresses had changed hands', async () => {
    const [older, newer] = await pair();
    await give(newer.id);
    const ids = [older.id, newer.id];
    const before = await held(ids);
    const kept = await merge(older.id, newer.id, { number: newer.id, name: newer.id });
    expect(await held(ids)).not.toEqual(before);
    const restored = await undo(await mergeInto(kept));
    expect(ids).toContain(restored);
    expect(await held(ids)).toEqual(before);
    expect([await opens(older.accountId), await opens(newer.accountId)]).toEqual(ids);
    await expect(review(older.id, newer.id)).resolves.toMatchObject({ newsletter: false });
  });

  it('goes from the newest merge to the oldest', async () => {
    const [first, second] = await pair();
    const third = await enter();
    const kept = await merge(first.id, second.id);
    const inner = await mergeInto(kept);
    const last = await merge(third.id, kept, { number: third.id });
    expect(await opens(second.accountId)).toBe(last);
    if (last === third.id) await expect(undo(inner)).rejects.toMatchObject({ code: 'MERGE_NEWER_FIRST' });
    await undo(await mergeInto(last));
    expect(await opens(second.accountId)).toBe(kept);
    await undo(inner);
    expect(await opens(second.accountId)).toBe(second.id);
  });

  it('is refused after fourteen days, after a new plan, and after the member has left', async () => {
    const [older, newer] = await pair();
    const kept = await merge(older.id, newer.id);
    const id = await mergeInto(kept);
    program.clock.set(new Date('2026-12-10T15:00:00Z'));
    await expect(undo(id)).rejects.toMatchObject({ code: 'MERGE_UNDO_OVER' });
    program.clock.set(new Date('2026-12-01T03:00:00Z'));
    await give(kept, '2026-12-01');
    await expect(undo(id)).rejects.toMatchObject({ code: 'MERGE_BEGUN_SINCE' });
    await inside((tx) =>
      program.get(LeaveMembership).run(tx, {
        ...{ memberId: kept, reasonKey: null, remark: null, atOnce: true, actor: null },
      }),
    );
    await expect(undo(id)).rejects.toMatchObject({ code: 'MERGE_CHANGED_SINCE' });
    await expect(undo(newId())).rejects.toMatchObject({ code: 'MERGE_UNKNOWN' });
  });
});

describe('somebody who was there twice, left, and comes back by the other address', () => {
  const leave = (memberId: string) =>
    inside((tx) =>
      program.get(LeaveMembership).run(tx, {
        ...{ memberId, reasonKey: null, remark: null, atOnce: true, actor: null },
      }),
    );
  const gone = async () => {
    const [one, other] = await pair();
    const kept = (await open(await merge(one.id, other.id))).member;
    const merged = kept.id === one.id ? other : one;
    await leave(kept.id);
    return { kept, merged };
  };
  const back = (joiner: Awaited<ReturnType<typeof proveAddress>>) =>
    inside((tx) => program.get(CompleteJoin).run(tx, { ...exampleForm, newsletter: true }, joiner));

  it('is the one member under the number that was kept, whom both sign-ins open', async () => {
    const { kept, merged } = await gone();
    const joiner = await proveAddress(program, community, { email: merged.email });
    const { member } = await back(joiner);
    expect(member).toMatchObject({ id: kept.id, number: kept.number, leftOn: null, mergedInto: null });
    expect(await opens(joiner.accountId)).toBe(kept.id);
    expect(await opens(kept.accountId)).toBe(kept.id);
    expect(await find(kept.number)).toEqual([kept.id]);
    await readerOf(kept.id, false);
    const inForce = await database.look(
      `select account_id from identity.consent
        where kind = 'newsletter' and withdrawn_at is null and account_id = any($1)`,
      [[kept.accountId, joiner.accountId]],
    );
    expect(inForce).toEqual([]);
  });

  it('comes back once, also by both addresses at the same moment', async () => {
    const { kept, merged } = await gone();
    const joiners = [
      await proveAddress(program, community, { email: merged.email }),
      await proveAddress(program, community, { email: kept.email }),
    ];
    const came = await Promise.all(joiners.map(back));
    expect(came.map(({ member }) => member.id)).toEqual([kept.id, kept.id]);
    const [told] = await database.look(
      `select count(*)::int many from membership.timeline_entry where member_id = $1 and kind = 'rejoined'`,
      [kept.id],
    );
    expect(told).toEqual({ many: 1 });
  });
});

describe('erasing somebody who was there twice', () => {
  it('takes both entries, the record of the merge and what was said of likenesses', async () => {
    const [older, newer] = await pair();
    const other = await enter();
    await inside((tx) => program.get(DismissDouble).run(tx, [older.id, other.id], by));
    const kept = await merge(older.id, newer.id);
    const leave = (memberId: string) => ({
      ...{ memberId, reasonKey: null, remark: null, atOnce: true, actor: null },
    });
    const grounds = (memberId: string) => ({
      memberId,
      basis: 'desk' as const,
      reason: '申し出',
      actor: null,
    });
    const erase = (memberId: string) => inside((tx) => program.get(EraseMember).run(tx, grounds(memberId)));
    await inside((tx) => program.get(LeaveMembership).run(tx, leave(kept)));
    await expect(erase(newer.id)).rejects.toMatchObject({ code: 'MERGED_INTO_OTHER' });
    await erase(kept);
    const names = await database.look<{ name: string; email: string }>(
      'select family_name || given_name name, email from membership.member where id = any($1)',
      [[older.id, newer.id]],
    );
    expect(names).toEqual([
      { name: '（消去済み）', email: '' },
      { name: '（消去済み）', email: '' },
    ]);
    for (const table of ['member_merge', 'member_distinct']) {
      const [id, second] = table === 'member_merge' ? ['kept_id', 'merged_id'] : ['one_id', 'other_id'];
      const rows = await database.look(
        `select 1 from membership.${table} where ${id} = any($1) or ${second} = any($1)`,
        [[older.id, newer.id]],
      );
      expect(rows).toEqual([]);
    }
    const accounts = await database.look('select 1 from identity.account where id = any($1)', [
      [older.accountId, newer.accountId],
    ]);
    expect(accounts).toEqual([]);
  });
});

describe('two desks that merge the same two entries at once', () => {
  const codes = async (turns: readonly [readonly [string, string], readonly [string, string]]) => {
    const [[one, other]] = turns;
    const { usual, revision } = await review(one, other);
    const outcomes = await Promise.allSettled(
      turns.map((ids, at) => {
        const choice = at === 0 ? usual : { ...usual, number: other };
        return inside((tx) => program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: by }));
      }),
    );
    return outcomes.map((each) => (each.status === 'fulfilled' ? 'merged' : (each.reason as Error).message));
  };
  const state = async (ids: readonly string[]) => ({
    merges: (await database.look('select 1 from membership.member_merge where kept_id = any($1)', [ids]))
      .length,
    closed: (
      await database.look('select 1 from membership.member where id = any($1) and merged_into is not null', [
        ids,
      ])
    ).length,
  });

  it('merge them once, and the second is told, also when each keeps the other one', async () => {
    for (const turned of [false, true]) {
      const [older, newer] = await pair();
      const ids = [older.id, newer.id] as const;
      const other = turned ? ([newer.id, older.id] as const) : ids;
      expect((await codes([ids, other])).sort()).toEqual(['MERGE_ALREADY', 'merged']);
      expect(await state(ids)).toEqual({ merges: 1, closed: 1 });
    }
  });

  it('would close both entries when they are not held (control run)', async () => {
    const [older, newer] = await pair();
    const ids = [older.id, newer.id] as const;
    const members = program.get(MemberStore);
    const merges = program.get(MemberMergeStore);
    let readers = 0;
    let letGo = (): void => undefined;
    const bothHaveRead = new Promise<void>((resolve) => (letGo = resolve));
    jest.spyOn(program.get(HoldPayers), 'run').mockResolvedValue(undefined);
    jest.spyOn(members, 'lockedPair').mockImplementation(async (tx, [one, other]) => {
      const found = [(await members.byId(tx, one))!, (await members.byId(tx, other))!];
      readers += 1;
      if (readers === 2) letGo();
      await bothHaveRead;
      return found;
    });
    const add = jest.spyOn(merges, 'add');
    const outcome = await codes([ids, [newer.id, older.id]]);
    expect(add.mock.calls.length).toBeGreaterThan(0);
    expect({ outcome: outcome.sort(), ...(await state(ids)) }).not.toEqual({
      ...{ outcome: ['MERGE_ALREADY', 'merged'], merges: 1, closed: 1 },
    });
  });
});
