import { newId, tokyoDate } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AskForHelp } from '../../actions/ask-for-help.ts';
import { DeclineHelp } from '../../actions/decline-help.ts';
import { OfferGig } from '../../actions/offer-gig.ts';
import { ReadHelp } from '../../actions/read-help.ts';
import { ReadOwnGigs } from '../../actions/read-own-gigs.ts';
import { fingerprintOf } from '../../actions/tell-terms.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import { termsPdf } from '../files/terms-pdf.ts';
import { help, opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let elsewhere: WorkStage;
let company: { companyId: string; accountId: string };

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'konbini');
  elsewhere = await setWorkStage(program, 'yosokonbini');
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));

const letters = async (email: string): Promise<string> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1 order by id',
    [email],
  );
  return rows.map(({ text }) => text).join('\n');
};
const one = async (more = {}) => (await stage.gigs(company, more))[0]!;

describe('a request', () => {
  it('is asked by the company or entered at the desk, cut into drafts that nobody sees, and published', async () => {
    const id = await stage.asked(company);
    await stage.cut(id, { days: 3 });
    expect((await stage.board()).filter(({ requestId }) => requestId === id)).toEqual([]);
    const [seen] = await stage.inside((tx) => program.get(ReadHelp).ofCompany(tx, company.companyId));
    expect(seen).toMatchObject({ id, state: 'cut', origin: 'company', gigs: [] });
    await stage.publish(id);
    const board = (await stage.board()).filter(({ requestId }) => requestId === id);
    expect(board.map(({ day }) => day)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30']);
    expect(board[0]).toMatchObject({ contact: help.contact, taken: 0, skillJa: '清掃', state: 'open' });
    await expect(stage.publish(id)).rejects.toMatchObject({ code: 'GIG_NO_DRAFTS' });
    const phoned = await stage.inside((tx) =>
      program.get(AskForHelp).atDesk(tx, { ...company, accountId: stage.deskId }, help),
    );
    expect((await stage.atDesk(phoned)).help).toMatchObject({ state: 'asked', origin: 'desk' });
  });

  it('is declined with a reason, once, and is not cut any more; one that was cut is not declined', async () => {
    const decline = (id: string, reason = '人が集まらないため') =>
      stage.inside((tx) => program.get(DeclineHelp).run(tx, { id, reason, by: stage.deskId }));
    const id = await stage.asked(company);
    await expect(decline(id, ' ')).rejects.toMatchObject({ code: 'WORK_REASON_WRONG' });
    await decline(id);
    await decline(id);
    await expect(stage.cut(id)).rejects.toMatchObject({ code: 'HELP_OVER' });
    const other = await stage.asked(company);
    await stage.cut(other);
    await expect(decline(other)).rejects.toMatchObject({ code: 'HELP_OVER' });
  });

  it('stands still below the minimum wage until the desk writes why, which is kept', async () => {
    const id = await stage.asked(company);
    const [gigId] = await stage.cut(id, { reward: 2000 });
    await expect(stage.publish(id)).rejects.toMatchObject({ code: 'GIG_BELOW_WAGE', facts: { least: 2688 } });
    expect((await stage.board()).some((gig) => gig.id === gigId)).toBe(false);
    await stage.publish(id, '見学を兼ねるため');
    expect((await stage.board()).find((gig) => gig.id === gigId)).toMatchObject({
      justification: '見学を兼ねるため',
    });
  });

  it('is found by day and place', async () => {
    const id = await one({ firstDay: tokyoDate('2027-01-05') });
    const found = async (day: string, area: string | null) =>
      (await stage.board({ day, area })).some((gig) => gig.id === id);
    expect(await found('2027-01-05', '01206')).toBe(true);
    expect(await found('2027-01-05', '13101')).toBe(false);
    expect(await found('2027-01-06', null)).toBe(false);
  });

  it('of another community, or of another company, is not found by any of its ids', async () => {
    const id = await stage.asked(company);
    const gigId = await one();
    const { memberId } = await stage.member();
    const place = await stage.take(memberId, gigId);
    const stranger = await elsewhere.member();
    const theirs = await elsewhere.company();
    const other = await stage.company();
    const off = { id: gigId, reason: '取りやめ' };
    const gone: [() => Promise<unknown>, string][] = [
      [() => elsewhere.cut(id), 'HELP_NOT_FOUND'],
      [() => elsewhere.publish(id), 'HELP_NOT_FOUND'],
      [() => elsewhere.atDesk(id), 'HELP_NOT_FOUND'],
      [() => elsewhere.take(stranger.memberId, gigId), 'GIG_NOT_FOUND'],
      [() => elsewhere.back(stranger.memberId, place), 'ASSIGNMENT_NOT_FOUND'],
      [() => elsewhere.callOff(gigId), 'GIG_NOT_FOUND'],
      [() => elsewhere.asked({ ...theirs, companyId: company.companyId }), 'COMPANY_NOT_FOUND'],
      [() => stage.asked({ ...other, companyId: company.companyId }), 'COMPANY_NOT_FOUND'],
      [() => stage.inside((tx) => program.get(TurnGig).callOffAsCompany(tx, other, off)), 'GIG_NOT_FOUND'],
      [() => stage.take(memberId, 'no id'), 'GIG_NOT_FOUND'],
    ];
    for (const [asked, code] of gone)
      await expect(asked()).rejects.toMatchObject({ code, kind: 'not_found' });
  });
});

describe('a place', () => {
  it('is taken with its terms, which are mailed, printed, and never change again', async () => {
    const gigId = await one();
    const { memberId, email } = await stage.member();
    await expect(stage.take(memberId, gigId, false)).rejects.toMatchObject({ code: 'GIG_TERMS_UNREAD' });
    const id = await stage.take(memberId, gigId);
    expect(await stage.take(memberId, gigId)).toBe(id);
    const [own] = await stage.own(memberId);
    expect(own).toMatchObject({
      assignment: { id, state: 'taken', place: 1, feePercent: 20 },
      terms: { dueOn: '2027-01-29' },
    });
    expect(own!.terms.fingerprint).toBe(fingerprintOf(own!.terms.lines));
    const told = JSON.stringify(own!.terms.lines);
    for (const words of ['一般社団法人見本', '山田', '旅館やまなみ', '3,000円', '2027年1月29日', '再委託'])
      expect(told).toContain(words);
    expect(await letters(email)).toContain('2027年1月29日');
    expect((await termsPdf(own!.terms)).subarray(0, 5).toString()).toBe('%PDF-');
    for (const change of [
      `update work.terms set due_on = '2027-02-28' where assignment_id = $1`,
      'delete from work.terms where assignment_id = $1',
    ])
      await expect(database.look(change, [id])).rejects.toThrow(/append-only/);
  });

  it('edge 2: is refused at a time at which one has another, by its name; one may begin when the other ends', async () => {
    const [first, across, next] = [
      await one({ title: '配膳の準備' }),
      await one({ from: '11:00', to: '13:00', reward: 3000 }),
      await one({ from: '11:30', to: '13:00', reward: 3000 }),
    ];
    const { memberId } = await stage.member();
    await stage.take(memberId, first);
    await expect(stage.take(memberId, across)).rejects.toMatchObject({
      ...{ code: 'GIG_OVERLAPS', facts: { title: '配膳の準備' } },
    });
    await stage.take(memberId, next);
    expect((await stage.own(memberId)).map(({ gig }) => gig.id)).toEqual([next, first]);
  });

  it('edge 3: holds past midnight and over the end of a year', async () => {
    const night = await one({ firstDay: tokyoDate('2026-12-31'), from: '22:30', to: '01:00' });
    const early = await one({ firstDay: tokyoDate('2027-01-01'), from: '00:30', to: '02:30' });
    const { memberId } = await stage.member();
    await stage.take(memberId, night);
    await expect(stage.take(memberId, early)).rejects.toMatchObject({ code: 'GIG_OVERLAPS' });
  });

  it('edge 4: what was published has no way of being edited; it is called off and cut anew', async () => {
    const gigId = await one();
    const { memberId } = await stage.member();
    await stage.take(memberId, gigId);
    const before = (await stage.own(memberId))[0]!.terms;
    await stage.callOff(gigId);
    const [own] = await stage.own(memberId);
    expect(own).toMatchObject({ assignment: { state: 'called_off', endedBy: 'desk', reason: '大雪のため' } });
    expect(own!.terms).toEqual(before);
    await expect(stage.take(memberId, gigId)).rejects.toMatchObject({ code: 'GIG_NOT_OPEN' });
  });

  it('edge 5: is called off by the company in the morning, with whoever had it told why and free for others', async () => {
    const [gigId, other] = [await one(), await one({ from: '10:00', to: '12:00' })];
    const { memberId, email } = await stage.member();
    await stage.take(memberId, gigId);
    program.clock.set(new Date('2026-12-27T20:00:00Z'));
    const off = { id: gigId, reason: '雨のため' };
    await stage.inside((tx) => program.get(TurnGig).callOffAsCompany(tx, company, off));
    expect(await letters(email)).toContain('雨のため');
    await stage.take(memberId, other);
    expect((await stage.own(memberId)).map(({ assignment }) => assignment.endedBy).sort()).toEqual([
      ...['company', null],
    ]);
    program.clock.set(new Date('2026-12-28T01:00:00Z'));
    await expect(stage.callOff(other)).rejects.toMatchObject({ code: 'GIG_OVER' });
  });

  it('is given back with a reason until it begins, and is free at once', async () => {
    const gigId = await one({ places: 1 });
    const [first, second] = [await stage.member(), await stage.member()];
    const id = await stage.take(first.memberId, gigId);
    await expect(stage.take(second.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_FULL' });
    await expect(stage.back(second.memberId, id)).rejects.toMatchObject({ code: 'ASSIGNMENT_NOT_FOUND' });
    await expect(stage.back(first.memberId, id, '')).rejects.toMatchObject({ code: 'WORK_REASON_WRONG' });
    await stage.back(first.memberId, id);
    await stage.back(first.memberId, id);
    const theirs = await stage.take(second.memberId, gigId);
    const { assignments } = await stage.atDesk((await stage.own(second.memberId))[0]!.gig.requestId);
    expect(assignments.map(({ state, endedBy, reason }) => [state, endedBy, reason])).toEqual(
      expect.arrayContaining([
        ['withdrawn', 'worker', '熱が出たため'],
        ['taken', null, null],
      ]),
    );
    program.clock.set(new Date('2026-12-28T00:00:00Z'));
    await expect(stage.back(second.memberId, theirs)).rejects.toMatchObject({ code: 'ASSIGNMENT_OVER' });
  });

  it('is not for who is younger than eighteen, nor of what the desk has closed, until it is opened again', async () => {
    const gigId = await one();
    const young = await stage.member('2009-12-02');
    await expect(stage.take(young.memberId, gigId)).rejects.toMatchObject({ code: 'GIG_TOO_YOUNG' });
    const { memberId } = await stage.member();
    const turn = (open: boolean) =>
      stage.inside((tx) => program.get(TurnGig).open(tx, { id: gigId, open, by: stage.deskId }));
    await turn(false);
    await expect(stage.take(memberId, gigId)).rejects.toMatchObject({ code: 'GIG_NOT_OPEN' });
    await turn(true);
    await stage.take(memberId, gigId);
  });

  it('edge 22: keeps the fee of the moment at which it was taken', async () => {
    const gigId = await one();
    const [before, after] = [await stage.member(), await stage.member()];
    await stage.take(before.memberId, gigId);
    const fee = (percent: number) =>
      database.look(
        `update identity.community set settings = jsonb_set(settings, '{work}', $2::jsonb) where id = $1`,
        [stage.communityId, JSON.stringify({ feePercent: percent })],
      );
    await fee(35);
    await stage.take(after.memberId, gigId);
    await fee(20);
    const fees = [before, after].map(
      async ({ memberId }) => (await stage.own(memberId))[0]!.assignment.feePercent,
    );
    expect(await Promise.all(fees)).toEqual([20, 35]);
  });

  it('shows everybody the terms before, without a name', async () => {
    const gigId = await one();
    const offered = await stage.inside((tx) =>
      program.get(OfferGig).run(tx, gigId, { memberId: null, locale: 'ja' }),
    );
    expect(offered).toMatchObject({ ownId: null, gig: { id: gigId } });
    expect(JSON.stringify(offered.terms)).toContain('（お名前） 様');
    const drafts = await stage.cut(await stage.asked(company));
    const draft = stage.inside((tx) =>
      program.get(OfferGig).run(tx, drafts[0]!, { memberId: null, locale: 'ja' }),
    );
    await expect(draft).rejects.toMatchObject({ code: 'GIG_NOT_FOUND' });
  });
});

describe('a person', () => {
  it('edge 12: who leaves frees what has not begun', async () => {
    const gigId = await one({ places: 1 });
    const [leaver, next] = [await stage.member(), await stage.member()];
    await stage.take(leaver.memberId, gigId);
    await stage.leave(leaver.memberId);
    await stage.take(next.memberId, gigId);
    await expect(stage.take(leaver.memberId, await one())).rejects.toMatchObject({ code: 'GIG_MEMBER_ONLY' });
  });

  it('edge 20: in two entries has all places in one after the merge, the doubled time once, and each its own after the parting', async () => {
    const [same, other] = [await one(), await one({ firstDay: tokyoDate('2026-12-29') })];
    const [kept, merged] = [await stage.member(), await stage.member()];
    await stage.take(kept.memberId, same);
    const doubled = await stage.take(merged.memberId, same);
    const moved = await stage.take(merged.memberId, other);
    const reader = { accountId: stage.deskId, role: 'staff' };
    const mergeId = await stage.inside(async (tx) => {
      const ids: [string, string] = [kept.memberId, merged.memberId];
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader);
      const choice = { ...usual, number: kept.memberId, email: kept.memberId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });
    const held = async () =>
      (await stage.own(kept.memberId)).map(({ assignment: { id, state } }) => [id, state]);
    expect(await held()).toEqual(
      expect.arrayContaining([
        [doubled, 'withdrawn'],
        [moved, 'taken'],
      ]),
    );
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await stage.own(merged.memberId)).map(({ assignment }) => assignment.id).sort()).toEqual(
      [doubled, moved].sort(),
    );
  });

  it('has a copy of what they took with its terms; erased, the places stay without them and the papers for their years', async () => {
    const gigId = await one();
    const { memberId, email } = await stage.member();
    await stage.back(memberId, await stage.take(memberId, gigId));
    const person = { accountId: newId(), subjectId: memberId, email, name: '山田' };
    const records = program.get(PersonalRecords);
    const copy = JSON.stringify(await stage.inside((tx) => records.collect(tx, person)));
    expect(copy).toContain('熱が出たため');
    expect(copy).toContain('再委託');
    await stage.inside((tx) => records.erase(tx, person));
    expect(await stage.own(memberId)).toEqual([]);
    const rows = await database.look<{ reason: null; told: string }>(
      `select a.reason, t.lines::text told from work.assignment a join work.terms t on t.assignment_id = a.id
        where a.gig_id = $1`,
      [gigId],
    );
    expect(rows).toMatchObject([{ reason: null }]);
    expect(rows[0]!.told).toContain('3,000円');
    await expect(
      stage.inside((tx) => program.get(ReadOwnGigs).one(tx, memberId, newId())),
    ).rejects.toMatchObject({ code: 'ASSIGNMENT_NOT_FOUND' });
  });
});
