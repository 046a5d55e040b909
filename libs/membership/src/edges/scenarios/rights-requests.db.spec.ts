import { AddStaff, EnsureAccounts } from '@enishi/identity';
import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CorrectEntry } from '../../actions/requests/correct-entry.ts';
import { AnswerRightsRequest } from '../../actions/requests/answer-rights-request.ts';
import { EnterRightsRequest } from '../../actions/requests/enter-rights-request.ts';
import type { EnteredRequest } from '../../actions/requests/enter-rights-request.ts';
import { KeepRequestRule } from '../../actions/requests/keep-request-rule.ts';
import { ListRightsRequests } from '../../actions/requests/list-rights-requests.ts';
import { OpenRightsRequest } from '../../actions/requests/open-rights-request.ts';
import { ReadOwnRequests } from '../../actions/requests/read-own-requests.ts';
import { ReceiveRightsRequest } from '../../actions/requests/receive-rights-request.ts';
import { TurnRightsRequest } from '../../actions/requests/turn-rights-request.ts';
import { EraseMember } from '../../actions/erase-member.ts';
import { HandOutCopy } from '../../actions/hand-out-copy.ts';
import { ListMembers } from '../../actions/list-members.ts';
import { MergeMembers } from '../../actions/merge-members.ts';
import { ReviewMerge } from '../../actions/review-merge.ts';
import { UndoMerge } from '../../actions/undo-merge.ts';
import { exampleForm } from '../../example-community.ts';
import { LeaveMembership } from '../../actions/leave-membership.ts';
import type { Decision } from '../../domain/requests/decision.ts';
import type { RightsWish } from '../../domain/requests/request-form.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { WatchRightsRequestsJob } from '../schedules/watch-rights-requests.job.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, story } = stage;
let by: string;
const reader = () => ({ accountId: by, role: 'owner' });

const wish: RightsWish = { kind: 'disclosure', concerns: '持っている情報のすべて', wanted: 'electronic' };
const ask = (memberId: string, changes: Partial<RightsWish> = {}) =>
  inside((tx) => program.get(ReceiveRightsRequest).run(tx, memberId, { ...wish, ...changes }));
const enter = (changes: Partial<EnteredRequest>) =>
  inside((tx) =>
    program.get(EnterRightsRequest).run(
      tx,
      {
        ...{ ...wish, wanted: 'paper', channel: 'letter', receivedOn: tokyoDateOf(program.clock.now()) },
        ...{ memberNumber: '', name: '', email: '', contact: '', locale: 'ja', orderId: null },
        ...changes,
      },
      by,
    ),
  );
const signedIn = { way: 'sign_in', document: null, proof: null, representative: '' } as const;
const licence = { way: 'document', document: 'driver_licence', proof: null, representative: '' } as const;
const turns = <T>(work: (tx: Tx, turns: TurnRightsRequest) => Promise<T>): Promise<T> =>
  inside((tx) => work(tx, program.get(TurnRightsRequest)));
const check = (id: string, how: typeof signedIn | typeof licence = signedIn) =>
  turns((tx, turn) => turn.check(tx, id, how, by));
const whole: Decision = { outcome: 'whole', ground: null, act: null, remark: '', leftOut: [] };
const decide = (id: string, decision: Decision = whole) =>
  turns((tx, turn) => turn.decide(tx, id, decision, by));
const answer = async (id: string): Promise<void> => {
  await inside((tx) => program.get(AnswerRightsRequest).run(tx, id, by));
  await program.runReactions();
};
const own = (memberId: string, id: string) =>
  inside((tx) => program.get(ReadOwnRequests).one(tx, memberId, id));
const tray = async (): Promise<string[]> =>
  (
    await inside((tx) => program.get(ListRightsRequests).run(tx, { ...reader(), closed: false }))
  ).requests.map(({ id }) => id);

beforeAll(async () => {
  by = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
  );
  await inside((tx) => program.get(EnsureAccounts).run(tx, ['owner@example.jp'], 'ja'));
});

describe('a request of a member', () => {
  it('waits in the tray, is answered by a letter, and hands out the copy of the data with the requests in it', async () => {
    const { id: memberId, email } = await stage.member();
    const id = await ask(memberId);
    expect(await ask(memberId)).toBe(id);
    expect(await tray()).toContain(id);
    await check(id);
    await decide(id);
    expect((await own(memberId, id)).request).toMatchObject({ state: 'decided', letter: null });
    await answer(id);
    const { request, copy } = await own(memberId, id);
    expect(request).toMatchObject({ state: 'answered', outcome: 'whole', identityWay: 'sign_in' });
    expect(request.letter?.paragraphs.join()).toContain('ご請求のとおり、開示します。');
    expect(copy).toMatchObject({ state: 'ready', scope: 'all' });
    const handed = await inside((tx) =>
      program.get(HandOutCopy).run(tx, { memberId, exportId: copy!.id, format: 'json' }),
    );
    const held = handed.tables.find(({ table }) => table === 'membership.rights_request');
    expect(held?.rows).toMatchObject([{ concerns: wish.concerns, state: 'answered' }]);
    expect(held?.rows[0]).not.toHaveProperty('decided_by');
    expect((await letters(email)).slice(-3)).toEqual([
      '【見本の会】個人情報についてのご請求を受け付けました',
      '【見本の会】開示等のご請求への回答',
      '【見本の会】登録内容の写しができました',
    ]);
    expect(await story(memberId)).toEqual(
      expect.arrayContaining([
        'rights_request_received',
        'rights_request_checked',
        'rights_request_answered',
      ]),
    );
    expect(await tray()).not.toContain(id);
  });

  it('for the records of provision hands out those tables and no others', async () => {
    const { id: memberId } = await stage.member();
    const id = await ask(memberId, { kind: 'provisions' });
    await check(id);
    await decide(id);
    await answer(id);
    const { copy } = await own(memberId, id);
    expect(copy?.scope).toBe('provisions');
    const { tables } = await inside((tx) =>
      program.get(HandOutCopy).run(tx, { memberId, exportId: copy!.id, format: 'json' }),
    );
    expect(tables.map(({ table }) => table)).not.toContain('membership.member');
  });

  it('is told of to nobody else, and every look at the desk is written down', async () => {
    const { id: memberId } = await stage.member();
    const { id: other } = await stage.member();
    const id = await ask(memberId);
    await expect(own(other, id)).rejects.toThrow('REQUEST_UNKNOWN');
    await expect(turns((tx, turn) => turn.withdraw(tx, id, { ownedBy: other }))).rejects.toThrow(
      'REQUEST_UNKNOWN',
    );
    await tray();
    await inside((tx) => program.get(OpenRightsRequest).run(tx, id, reader()));
    const looks = await database.look<{ reason: string }>(
      `select reason from membership.access_log where member_id = $1 or $1 = any(member_ids) order by at, id`,
      [memberId],
    );
    expect(looks.map(({ reason }) => reason)).toEqual(['rights_requests', 'rights_request']);
  });

  it('goes in its order, is never turned down without a reason, and is withdrawn until it is answered', async () => {
    const { id: memberId } = await stage.member();
    const id = await ask(memberId, { kind: 'stop', concerns: '案内を止めてほしい' });
    await expect(decide(id)).rejects.toThrow('REQUEST_TOO_EARLY');
    await expect(answer(id)).rejects.toThrow('REQUEST_TOO_EARLY');
    await check(id);
    await expect(decide(id, { ...whole, outcome: 'refused' })).rejects.toThrow('REQUEST_GROUND_MISSING');
    await turns((tx, turn) => turn.withdraw(tx, id, { ownedBy: memberId }));
    await expect(decide(id)).rejects.toThrow('REQUEST_ALREADY');
    const unreasoned = `update membership.rights_request set outcome = 'refused', ground = null where id = $1`;
    await expect(database.look(unreasoned, [id])).rejects.toThrow('rights_request_says_why');
  });
});

describe('two at the desk who decide at once', () => {
  const decideBoth = async (): Promise<{ rejected: unknown[]; turns: number }> => {
    const { id: memberId } = await stage.member();
    const id = await ask(memberId);
    await check(id);
    const both = await Promise.allSettled([
      decide(id),
      decide(id, { ...whole, outcome: 'refused', ground: 'harms_rights' }),
    ]);
    const decided = (await story(memberId)).filter((kind) => kind === 'rights_request_decided');
    return {
      rejected: both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])),
      turns: decided.length,
    };
  };

  it('are one who wins and one who is told by whom it was decided', async () => {
    const { rejected, turns: decided } = await decideBoth();
    expect(decided).toBe(1);
    expect(rejected).toMatchObject([{ code: 'REQUEST_ALREADY', facts: { by: 'owner@example.jp' } }]);
  });

  it('would both decide, were the request not held (control)', async () => {
    const store = program.get(RightsRequestStore);
    let waiting: (() => void)[] = [];
    const unheld = jest.spyOn(store, 'locked').mockImplementation(async (tx, id) => {
      const seen = await store.byId(tx, id);
      if (seen?.state !== 'checked') return seen;
      await new Promise<void>((go) => {
        waiting.push(go);
        if (waiting.length === 2) waiting.forEach((each) => each());
      });
      return seen;
    });
    const { rejected, turns: decided } = await decideBoth();
    unheld.mockRestore();
    waiting = [];
    expect(rejected).toEqual([]);
    expect(decided).toBe(2);
  });
});

describe('somebody who wrote or called', () => {
  it('is a member by number, answered on paper without a mail, with the copy to be printed', async () => {
    const { id: memberId, email, number } = await stage.member();
    const before = (await letters(email)).length;
    const id = await enter({ memberNumber: number.toLowerCase() });
    await check(id, licence);
    await decide(id);
    await answer(id);
    expect((await letters(email)).slice(before)).toEqual(['【見本の会】登録内容の写しができました']);
    const printed = await inside((tx) => program.get(OpenRightsRequest).print(tx, id, reader()));
    expect(printed.letter.paragraphs.join()).toContain('この手紙に添えて');
    expect(printed.copy?.map(({ table }) => table)).toContain('membership.member');
    expect((await own(memberId, id)).request.identityDocument).toBe('driver_licence');
  });

  it('is in no register, and is written to where they said', async () => {
    await expect(enter({ name: '木村 トメ' })).rejects.toThrow('REQUEST_CONTACT_MISSING');
    await expect(enter({ memberNumber: 'D-2020-999999' })).rejects.toThrow('REQUEST_NUMBER_UNKNOWN');
    const tomorrow = addDays(tokyoDateOf(program.clock.now()), 1);
    await expect(enter({ name: '木村', contact: '釧路市', receivedOn: tomorrow })).rejects.toThrow(
      'REQUEST_DAY_INVALID',
    );
    const id = await enter({ name: '木村 トメ', email: 'tome@example.jp', wanted: 'electronic' });
    await check(id, licence);
    await decide(id, { ...whole, outcome: 'none_held' });
    await answer(id);
    expect(await letters('tome@example.jp')).toEqual(['【見本の会】開示等のご請求への回答']);
  });
});

describe('a request for correction', () => {
  const correct = (id: string, changes: object) =>
    inside((tx) => {
      const { familyName, givenName, familyKana, givenKana, birthDate, prefecture, tie } = exampleForm;
      const entry = { familyName, givenName, familyKana, givenKana, birthDate, prefecture, tie, ...changes };
      return program.get(CorrectEntry).run(tx, id, entry, by);
    });

  it('has the entry put right once it is clear who asks, is found by the new name, and says what was done', async () => {
    const { id: memberId } = await stage.member();
    const id = await ask(memberId, { kind: 'correction', concerns: '姓の漢字が違います' });
    await expect(correct(id, { familyName: '高階' })).rejects.toThrow('REQUEST_TOO_EARLY');
    await check(id);
    await expect(correct(id, {})).rejects.toThrow('CORRECTION_NOTHING');
    await expect(correct(id, { birthDate: '2020-01-01' })).rejects.toThrow('CORRECTION_NEEDS_GUARDIAN');
    await correct(id, { familyName: '高階', familyKana: 'たかしな' });
    const found = await inside((tx) =>
      program.get(ListMembers).run(tx, { text: 'タカシナ' }, { first: 10, after: null }, reader()),
    );
    expect(found.rows.map((row) => row.id)).toEqual([memberId]);
    const [told] = await database.look<{ facts: object; actor: string }>(
      `select facts, actor from membership.timeline_entry where member_id = $1 and kind = 'entry_corrected'`,
      [memberId],
    );
    expect(told).toEqual({
      facts: { fields_ja: '姓・姓のフリガナ', fields_en: 'family name, family name in kana' },
      actor: 'owner@example.jp',
    });
    await decide(id, { ...whole, act: 'corrected', remark: '姓を「高階」に直しました。' });
    await expect(correct(id, { familyName: '高橋' })).rejects.toThrow('REQUEST_ALREADY');
  });

  it('is the only one for which an entry is changed', async () => {
    const id = await ask((await stage.member()).id);
    await check(id);
    await expect(correct(id, { familyName: '高階' })).rejects.toThrow('CORRECTION_UNFIT');
  });
});

describe('requests of two entries of one person', () => {
  it('stand together once merged, are answered to the one that goes on, and part again', async () => {
    const names = { familyKana: 'ニジュウ', givenKana: 'ハナ' };
    const [one, other] = [await stage.member(names), await stage.member(names)];
    const [first, second] = [await ask(one.id), await ask(other.id, { kind: 'provisions' })];
    const ids = [one.id, other.id] as const;
    const review = await inside((tx) => program.get(ReviewMerge).run(tx, ...ids, reader()));
    const keptId = await inside((tx) =>
      program
        .get(MergeMembers)
        .run(tx, { ids, choice: review.usual, revision: review.revision, accountId: by }),
    );
    const listed = async (memberId: string): Promise<string[]> =>
      (await inside((tx) => program.get(ReadOwnRequests).list(tx, memberId))).map(({ id }) => id).sort();
    expect(await listed(keptId)).toEqual([first, second].sort());
    const ofMerged = keptId === one.id ? second : first;
    await check(ofMerged);
    await decide(ofMerged);
    await answer(ofMerged);
    expect((await own(keptId, ofMerged)).copy?.state).toBe('ready');
    const [merge] = await database.look<{ id: string }>(
      'select id from membership.member_merge where kept_id = $1',
      [keptId],
    );
    await inside((tx) => program.get(UndoMerge).run(tx, merge!.id, by));
    expect(await listed(one.id)).toEqual([first]);
    expect(await listed(other.id)).toEqual([second]);
  });
});

describe('the days of a request', () => {
  it('are the community’s own promise; the desk is told once before and once after, without a name', async () => {
    const { id: memberId } = await stage.member();
    const rule = { dueDays: '10', remindDays: '2', fee: '300' };
    await inside((tx) => program.get(KeepRequestRule).run(tx, rule, by));
    const id = await ask(memberId, { concerns: '期限のある請求' });
    const { request } = await own(memberId, id);
    expect(request).toMatchObject({ fee: 300, dueOn: addDays(request.receivedOn, 10) });
    const told = async (): Promise<number> => {
      await program.get(WatchRightsRequestsJob).run();
      return (await letters('office@example.jp')).length;
    };
    await told();
    const before = await told();
    program.clock.advance(8 * 86_400_000);
    expect(await told()).toBe(before + 1);
    expect(await told()).toBe(before + 1);
    program.clock.advance(3 * 86_400_000);
    expect(await told()).toBe(before + 2);
    expect(await told()).toBe(before + 2);
  });
});

describe('what is kept of a request', () => {
  it('loses its words when the person is erased, and what waited is closed', async () => {
    const { id: memberId } = await stage.member({ email: 'erased@example.jp' });
    const answered = await ask(memberId, { concerns: '最初の請求' });
    await check(answered);
    await decide(answered);
    await answer(answered);
    const waits = await ask(memberId, { kind: 'stop', concerns: '消してほしい' });
    const leaving = { memberId, reasonKey: null, remark: null, atOnce: true, actor: null };
    await inside((tx) => program.get(LeaveMembership).run(tx, leaving));
    await program.runReactions();
    const grounds = { memberId, basis: 'desk' as const, reason: '書面', actor: 'owner@example.jp' };
    await inside((tx) => program.get(EraseMember).run(tx, grounds));
    const rows = await database.look(
      `select id, state, concerns, letter, outcome, closed_at is not null closed from membership.rights_request
        where member_id = $1 order by received_at, id`,
      [memberId],
    );
    expect(rows).toEqual([
      { id: answered, state: 'answered', concerns: '', letter: null, outcome: 'whole', closed: true },
      { id: waits, state: 'answered', concerns: '', letter: null, outcome: null, closed: true },
    ]);
  });

  it('loses them after three years, of whoever asked', async () => {
    const id = await enter({ name: '遠い 昔', contact: '北見市' });
    await check(id, licence);
    await decide(id, { ...whole, outcome: 'none_held' });
    await answer(id);
    const age = `update membership.rights_request set closed_at = closed_at - $2::interval where id = $1`;
    const nameOf = async () =>
      (
        await database.look<{ name: string }>('select name from membership.rights_request where id = $1', [
          id,
        ])
      )[0]!.name;
    await database.look(age, [id, '2 years 11 months']);
    await program.get(WatchRightsRequestsJob).run();
    expect(await nameOf()).toBe('遠い 昔');
    await database.look(age, [id, '2 months']);
    await program.get(WatchRightsRequestsJob).run();
    expect(await nameOf()).toBe('');
  });

  it('is not found by another community', async () => {
    const id = await ask((await stage.member()).id);
    const elsewhere = program.transactions.inCommunity(newId(), (tx) =>
      program.get(OpenRightsRequest).run(tx, id, reader()),
    );
    await expect(elsewhere).rejects.toThrow('REQUEST_UNKNOWN');
  });
});
