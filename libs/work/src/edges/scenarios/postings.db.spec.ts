import { newId } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { MoveApplicant } from '../../actions/postings/move-applicant.ts';
import { ReadPostings } from '../../actions/postings/read-postings.ts';
import { ReviewPosting } from '../../actions/postings/review-posting.ts';
import { PostingCalendar } from '../schedules/posting-calendar.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: PostingStage;
let elsewhere: PostingStage;
let company: Clerk;
const after = (days: number) => program.clock.set(new Date(opening.getTime() + days * 86_400_000));

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setPostingStage(program, 'kyujin');
  elsewhere = await setPostingStage(program, 'yosokyujin');
  await stage.number();
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const letters = async (subject: string): Promise<string> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    `select recipient || letter::text "text" from platform.mail where letter::text like $1 order by id`,
    [`%${subject}%`],
  );
  return rows.map(({ text }) => text).join('\n');
};
const calendar = () => program.get(PostingCalendar);
const appliedFor = async (more: Parameters<PostingStage['up']>[1] = {}) => {
  const postingId = await stage.up(company, more);
  const { memberId } = await stage.member();
  return { postingId, memberId, id: await stage.apply(memberId, postingId) };
};

describe('a posting', () => {
  it('is written, handed in, read by the desk and put up; until then nobody sees it', async () => {
    const id = await stage.write(company);
    await expect(stage.counted(id)).rejects.toMatchObject({ code: 'POSTING_NOT_FOUND' });
    await expect(stage.publish(id)).rejects.toMatchObject({ code: 'POSTING_NOT_FOUND' });
    await stage.turn(company, id, 'submit');
    await stage.turn(company, id, 'submit');
    await expect(stage.offered(id)).rejects.toMatchObject({ code: 'POSTING_NOT_FOUND' });
    await stage.publish(id);
    await stage.publish(id);
    expect(await stage.shown()).toContain(id);
    expect(await stage.counted(id)).toMatchObject({
      ...{ phase: 'open', publishedOn: '2026-12-01', confirmedOn: '2026-12-01', problems: [] },
    });
    const given = stage.inside((tx) =>
      program.get(ReviewPosting).giveBack(tx, { id, reason: 'もう一度', by: stage.deskId }),
    );
    await expect(given).rejects.toMatchObject({ code: 'POSTING_MOVED' });
    await expect(stage.write(company, {}, { id, edition: 1 })).rejects.toMatchObject({
      code: 'POSTING_MOVED',
    });
  });

  it('stays a draft while something is missing, and says how much', async () => {
    const items = { duty_now: '製造' };
    const id = await stage.write(company, { items, what: 'お祝い金5万円' });
    await expect(stage.turn(company, id, 'submit')).rejects.toMatchObject({
      ...{ code: 'POSTING_BLOCKED', facts: { count: 12 } },
    });
    const seen = await stage.inside((tx) => program.get(ReadPostings).ownOne(tx, company, id));
    expect(seen.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['duty_range', 'place_range', 'smoke', 'what']),
    );
  });

  it('is given back with a reason, written anew, and is not published as it was before that', async () => {
    const id = await stage.write(company);
    await stage.turn(company, id, 'submit');
    await stage.inside((tx) =>
      program.get(ReviewPosting).giveBack(tx, { id, reason: '写真を足してください', by: stage.deskId }),
    );
    await stage.write(company, { title: '書き直した募集' }, { id, edition: 1 });
    await expect(stage.write(company, {}, { id, edition: 1 })).rejects.toMatchObject({
      code: 'POSTING_OVERTAKEN',
    });
    await stage.turn(company, id, 'submit');
    await expect(stage.publish(id, 1)).rejects.toMatchObject({ code: 'POSTING_OVERTAKEN' });
    await stage.publish(id, 2);
    expect((await stage.offered(id)).posting.title).toBe('書き直した募集');
  });

  it('R-JB-04: for employment goes up only with the number of the community, and is not shown without it; 業務委託 is', async () => {
    const ours = await elsewhere.company();
    const blocked = await elsewhere.write(ours);
    await expect(elsewhere.turn(ours, blocked, 'submit')).rejects.toMatchObject({
      ...{ code: 'POSTING_BLOCKED', facts: { count: 1, fields: 'contract' } },
    });
    const items = {
      duty_now: '写真撮影',
      term: '2月末まで',
      place_now: '釧路市',
      recruiter: '株式会社こむぎ',
    };
    const service = await elsewhere.up(ours, { contract: 'outsourcing', payUnit: 'job', items });
    await elsewhere.number();
    const job = await elsewhere.up(ours);
    expect((await elsewhere.shown()).sort()).toEqual([service, job].sort());
    await elsewhere.number(null);
    expect(await elsewhere.shown()).toEqual([service]);
    const { memberId } = await elsewhere.member();
    await expect(elsewhere.apply(memberId, job)).rejects.toMatchObject({ code: 'POSTING_NOT_FOUND' });
  });

  it('R-JB-03: is confirmed every thirty days: asked for a week before, not shown after, shown again once confirmed, over after its last day', async () => {
    const title = '確かめる募集';
    const id = await stage.up(company, { title });
    after(22);
    await calendar().ask();
    expect(await letters(`「${title}」の内容は`)).toBe('');
    after(23);
    await calendar().ask();
    await calendar().ask();
    const asked = await letters(`「${title}」の内容は`);
    expect(asked.split('\n')).toHaveLength(1);
    expect(asked).toContain('2026年12月31日');
    after(30);
    expect(await stage.shown()).toContain(id);
    after(31);
    expect(await stage.shown()).not.toContain(id);
    const { memberId } = await stage.member();
    await expect(stage.apply(memberId, id)).rejects.toMatchObject({ code: 'POSTING_NOT_FOUND' });
    await stage.turn(company, id, 'confirm');
    expect(await stage.shown()).toContain(id);
    await stage.apply(memberId, id);
    after(82);
    expect((await stage.counted(id)).phase).toBe('expired');
    await expect(stage.turn(company, id, 'confirm')).rejects.toMatchObject({ code: 'POSTING_MOVED' });
    await calendar().ask();
    expect((await stage.counted(id)).state).toBe('expired');
  });

  it('where no minimum wage is known is published with the figure that the desk has looked up', async () => {
    const id = await stage.up(company, {});
    await database.look(`update work.posting set state = 'review', area = '99999' where id = $1`, [id]);
    await expect(stage.publish(id)).rejects.toMatchObject({ code: 'POSTING_WAGE_UNKNOWN' });
    await expect(stage.publish(id, 1, 1300)).rejects.toMatchObject({ code: 'POSTING_BLOCKED' });
    await stage.publish(id, 1, 1226);
    expect((await stage.counted(id)).wage).toBe(1226);
  });

  it('of another community or another company is not found by any of its ids', async () => {
    const { postingId, memberId, id } = await appliedFor();
    const other = await stage.company();
    const theirs = await elsewhere.company();
    const stranger = await elsewhere.member();
    const by = elsewhere.deskId;
    const gone: [() => Promise<unknown>, string][] = [
      [() => stage.write(other, {}, { id: postingId, edition: 1 }), 'POSTING_NOT_FOUND'],
      [() => stage.turn(other, postingId, 'close'), 'POSTING_NOT_FOUND'],
      [() => stage.turn({ ...other, companyId: company.companyId }, postingId, 'close'), 'COMPANY_NOT_FOUND'],
      [() => elsewhere.turn(theirs, postingId, 'close'), 'POSTING_NOT_FOUND'],
      [() => elsewhere.publish(postingId), 'POSTING_NOT_FOUND'],
      [() => elsewhere.counted(postingId), 'POSTING_NOT_FOUND'],
      [() => elsewhere.offered(postingId), 'POSTING_NOT_FOUND'],
      [() => elsewhere.apply(stranger.memberId, postingId), 'POSTING_NOT_FOUND'],
      [
        () =>
          elsewhere.inside((tx) =>
            program.get(ReviewPosting).close(tx, { id: postingId, reason: '止める', by }),
          ),
        'POSTING_NOT_FOUND',
      ],
      [
        () => stage.inside((tx) => program.get(ReadPostings).ownOne(tx, other, postingId)),
        'POSTING_NOT_FOUND',
      ],
      [() => stage.open(other, id), 'JOB_APPLICATION_NOT_FOUND'],
      [() => elsewhere.open(theirs, id), 'JOB_APPLICATION_NOT_FOUND'],
      [() => stage.move(other, id, 'talking'), 'JOB_APPLICATION_NOT_FOUND'],
      [() => elsewhere.withdraw(memberId, id), 'JOB_APPLICATION_NOT_FOUND'],
      [async () => stage.withdraw((await stage.member()).memberId, id), 'JOB_APPLICATION_NOT_FOUND'],
      [() => stage.offered('no id'), 'POSTING_NOT_FOUND'],
    ];
    for (const [asked, code] of gone)
      await expect(asked()).rejects.toMatchObject({ code, kind: 'not_found' });
    expect(await stage.applicants(other, postingId)).toEqual([]);
  });
});

describe('an application', () => {
  it('is one however often it is pressed, tells the company without a name, and is opened with a record that the person reads', async () => {
    const { postingId, memberId, id } = await appliedFor({ title: '記録する募集' });
    expect(await stage.apply(memberId, postingId)).toBe(id);
    const told = await letters('「記録する募集」に応募がありました');
    expect(told).not.toContain('山田');
    const [row] = await stage.applicants(company, postingId);
    expect(row).toMatchObject({ id, state: 'applied' });
    expect((await stage.applied(memberId))[0]!.looks).toEqual([]);
    const { contact, application } = await stage.open(company, id);
    expect(contact.name).toContain('山田');
    expect(application.message).toBe('麦の仕事がしたいです');
    after(1);
    await stage.open(company, id);
    const [own] = await stage.applied(memberId);
    expect(own!.looks.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2026-12-02', '2026-12-01']);
    expect(own!.looks[0]!.reader).toMatch(/•••@/);
    for (const change of [
      'update work.applicant_look set items = array[]::text[]',
      'delete from work.applicant_look',
    ])
      await expect(database.look(`${change} where application_id = $1`, [id])).rejects.toThrow(/append-only/);
  });

  it('needs the tick with the words of today, and a member who is old enough', async () => {
    const postingId = await stage.up(company);
    const young = await stage.member('2009-12-02');
    await expect(stage.apply(young.memberId, postingId)).rejects.toMatchObject({
      code: 'JOB_APPLICATION_TOO_YOUNG',
    });
    const { memberId } = await stage.member();
    await stage.leave(memberId);
    await expect(stage.apply(memberId, postingId)).rejects.toMatchObject({
      code: 'JOB_APPLICATION_MEMBER_ONLY',
    });
  });

  it('withdrawn is nothing to the company from then on, which is asked to delete what it has read; and can be made again', async () => {
    const { postingId, memberId, id } = await appliedFor({ title: '取り下げる募集' });
    await stage.open(company, id);
    await stage.withdraw(memberId, id);
    await stage.withdraw(memberId, id);
    await expect(stage.open(company, id)).rejects.toMatchObject({ code: 'JOB_APPLICATION_NOT_FOUND' });
    await expect(stage.move(company, id, 'talking')).rejects.toMatchObject({ code: 'JOB_APPLICATION_MOVED' });
    expect(await letters('「取り下げる募集」の応募')).toContain('消してください');
    expect((await stage.applied(memberId))[0]).toMatchObject({
      application: { state: 'withdrawn', ender: 'person', message: null },
    });
    expect(await stage.apply(memberId, postingId)).not.toBe(id);
  });

  it('goes on by the table, each told by mail; with the last place the posting closes, and what is paid for it is nothing', async () => {
    const { postingId, memberId, id } = await appliedFor({ title: '採る募集' });
    const next = await stage.member();
    const second = await stage.apply(next.memberId, postingId);
    await expect(stage.move(company, id, 'hired')).rejects.toMatchObject({ code: 'JOB_APPLICATION_MOVED' });
    for (const to of ['talking', 'offered', 'hired'] as const) await stage.move(company, id, to);
    await stage.move(company, id, 'hired');
    expect(await letters('「採る募集」への応募')).toContain('お金やポイントをお渡しすることはありません');
    expect(await stage.counted(postingId)).toMatchObject({ state: 'closed', counts: { hired: 1, live: 1 } });
    await stage.move(company, second, 'talking');
    await stage.move(company, second, 'offered');
    await expect(stage.move(company, second, 'hired')).rejects.toMatchObject({
      code: 'JOB_APPLICATION_PLACES_FILLED',
    });
    await expect(stage.move(company, second, 'declined')).rejects.toMatchObject({
      code: 'WORK_REASON_WRONG',
    });
    await stage.move(company, second, 'declined', '定員になりました');
    await expect(stage.open(company, second)).rejects.toMatchObject({ code: 'JOB_APPLICATION_NOT_FOUND' });
    expect((await stage.applied(next.memberId))[0]!.application.reason).toBe('定員になりました');
    await expect(stage.withdraw(memberId, id)).rejects.toMatchObject({ code: 'JOB_APPLICATION_MOVED' });
    expect((await stage.open(company, id)).contact.memberId).toBe(memberId);
    after(181);
    await calendar().forget();
    expect((await stage.applied(next.memberId))[0]!.application.message).toBeNull();
  });

  it('of whoever was hired is asked about after six and twelve months, and the desk sees how many stayed', async () => {
    const { postingId, id } = await appliedFor({ title: '続く募集' });
    for (const to of ['talking', 'offered', 'hired'] as const) await stage.move(company, id, to);
    const answer = (stay: 'stayed' | 'left') =>
      stage.inside((tx) => program.get(MoveApplicant).answerStay(tx, company, { id, stay }));
    await expect(answer('stayed')).rejects.toMatchObject({ code: 'JOB_APPLICATION_STAY_NOT_ASKED' });
    const asked = async () => (await letters('「続く募集」で採用した方')).split('\n').filter(Boolean).length;
    program.clock.set(new Date('2027-05-31T03:00:00Z'));
    await calendar().ask();
    expect(await asked()).toBe(0);
    program.clock.set(new Date('2027-06-01T03:00:00Z'));
    await calendar().ask();
    await calendar().ask();
    expect(await asked()).toBe(1);
    await answer('stayed');
    program.clock.set(new Date('2027-12-01T03:00:00Z'));
    await calendar().ask();
    await calendar().ask();
    expect(await asked()).toBe(2);
    await answer('left');
    expect((await stage.counted(postingId)).counts).toMatchObject({
      stayed6: 1,
      left6: 0,
      stayed12: 0,
      left12: 1,
    });
  });
});

describe('a person', () => {
  it('who leaves has withdrawn what goes on', async () => {
    const { memberId, id } = await appliedFor();
    await stage.leave(memberId);
    await expect(stage.open(company, id)).rejects.toMatchObject({ code: 'JOB_APPLICATION_NOT_FOUND' });
    expect((await stage.applied(memberId))[0]!.application).toMatchObject({
      state: 'withdrawn',
      ender: 'departed',
    });
  });

  it('in two entries has all applications in one after the merge, the doubled one once, and each its own after the parting', async () => {
    const { postingId, memberId: keptId } = await appliedFor({ places: 3 });
    const { memberId: mergedId } = await stage.member();
    const doubled = await stage.apply(mergedId, postingId);
    const moved = await stage.apply(mergedId, await stage.up(company));
    const reader = { accountId: stage.deskId, role: 'staff' };
    const mergeId = await stage.inside(async (tx) => {
      const ids: [string, string] = [keptId, mergedId];
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader);
      const choice = { ...usual, number: keptId, email: keptId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });
    const states = async (of: string) =>
      (await stage.applied(of)).map(({ application: { id, state } }) => [id, state]);
    expect(await states(keptId)).toEqual(
      expect.arrayContaining([
        [doubled, 'withdrawn'],
        [moved, 'applied'],
      ]),
    );
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await states(mergedId)).map(([id]) => id).sort()).toEqual([doubled, moved].sort());
  });

  it('has a copy of it with each look; erased, it names nobody and the looks are kept for their years', async () => {
    const { memberId, id } = await appliedFor();
    await stage.open(company, id);
    const person = { accountId: newId(), subjectId: memberId, email: 'hana@example.jp', name: '山田' };
    const records = program.get(PersonalRecords);
    const copy = JSON.stringify(await stage.inside((tx) => records.collect(tx, person)));
    expect(copy).toContain('麦の仕事がしたいです');
    expect(copy).toContain('looked_at');
    await stage.inside((tx) => records.erase(tx, person));
    const rows = await database.look(
      `select a.member_id, a.message, (select count(*)::int from work.applicant_look l where l.application_id = a.id) looks
         from work.application a where a.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ member_id: null, message: null, looks: 1 }]);
    await expect(stage.open(company, id)).rejects.toMatchObject({ code: 'JOB_APPLICATION_NOT_FOUND' });
  });
});
