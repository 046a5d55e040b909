import { newId, tokyoDate } from '@enishi/kernel';
import { membershipErased } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadPastMinutes } from '../../actions/read-past-minutes.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import { afterInspection, doingOn, morning } from './doing-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let elsewhere: WorkStage;
let company: { companyId: string; accountId: string };
let doing: ReturnType<typeof doingOn>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'toujitsu');
  elsewhere = await setWorkStage(program, 'yosotoujitsu');
  company = await stage.company();
  doing = doingOn(program, stage, database);
});

const at = (when: Date) => program.clock.set(when);
/** Somebody with a place of a gig of their own, at eight of its morning. */
const placed = async (more = {}) => {
  at(opening);
  const [gigId] = await stage.gigs(company, more);
  const { memberId, email } = await stage.member();
  const id = await stage.take(memberId, gigId!);
  at(morning.eight);
  return { gigId: gigId!, memberId, email, id };
};
/** The same, checked in and reported at the end. */
const reported = async (more = {}) => {
  const of = await placed(more);
  await doing.checkIn(of.memberId, { code: (await doing.codes(of.gigId)).picture });
  at(morning.over);
  await doing.report(of.memberId, of.id);
  return of;
};
const accepted = async (more = {}) => {
  const of = await reported(more);
  await doing.accept(company, of.id);
  return of;
};
const state = async ({ memberId, id }: { memberId: string; id: string }) =>
  (await doing.ofWorker(memberId, id)).said.standing;
const refusedWith = (asked: Promise<unknown>, code: string) => expect(asked).rejects.toMatchObject({ code });

describe('checking in', () => {
  it('goes by the picture and by the digits of this minute, and is kept once with its first time', async () => {
    const [one, other] = [await placed(), await placed()];
    await doing.checkIn(one.memberId, { code: (await doing.codes(one.gigId)).picture });
    const { digits } = await doing.codes(other.gigId);
    await doing.checkIn(other.memberId, { id: other.id, code: digits });
    at(morning.halfPast);
    const { picture } = await doing.codes(one.gigId);
    expect(await doing.checkIn(one.memberId, { code: picture })).toBe(one.id);
    const { said } = await doing.ofWorker(one.memberId, one.id);
    expect(said).toMatchObject({
      standing: 'checked_in',
      place: { checkedInAt: morning.eight, checkInWay: 'code' },
    });
    expect(await state(other)).toBe('checked_in');
  });

  it('is refused with a sentence of its own for each thing that is wrong, and nothing is kept', async () => {
    const of = await placed();
    const foreign = await placed({ title: '雪かき' });
    const { picture, digits } = await doing.codes(of.gigId);
    const theirs = doingOn(program, elsewhere, database);
    const tries: [string, Parameters<typeof doing.checkIn>[1]][] = [
      ['CHECK_IN_CODE_WRONG', { id: of.id, code: 'こんにちは' }],
      ['CHECK_IN_CODE_WRONG', { id: of.id, code: (await doing.codes(foreign.gigId)).digits }],
      ['CHECK_IN_OTHER_GIG', { id: of.id, code: (await doing.codes(foreign.gigId)).picture }],
      ['CHECK_IN_OTHER_COMMUNITY', { code: (await theirs.codes(of.gigId)).picture }],
      ['CHECK_IN_NOT_MYSELF', { id: of.id, code: digits, myself: false }],
      ['ASSIGNMENT_NOT_FOUND', { id: foreign.id, code: digits }],
      ['ASSIGNMENT_NOT_FOUND', { id: 'no id', code: digits }],
    ];
    for (const [code, wish] of tries) await refusedWith(doing.checkIn(of.memberId, wish), code);
    at(new Date(morning.eight.getTime() + 180_000));
    await refusedWith(doing.checkIn(of.memberId, { code: picture }), 'CHECK_IN_CODE_OLD');
    await refusedWith(doing.checkIn(of.memberId, { id: of.id, code: digits }), 'CHECK_IN_CODE_WRONG');
    const fresh = async (when: Date, code: string) => {
      at(when);
      await refusedWith(doing.checkIn(of.memberId, { code: (await doing.codes(of.gigId)).picture }), code);
    };
    await fresh(new Date(morning.eight.getTime() - 1000), 'CHECK_IN_EARLY');
    await fresh(opening, 'CHECK_IN_OTHER_DAY');
    await fresh(new Date(morning.over.getTime() + 1000), 'CHECK_IN_LATE');
    at(morning.eight);
    expect(await state(of)).toBe('taken');
  });

  it('is refused for what was given back, and for what was called off', async () => {
    const [back, off] = [await placed(), await placed()];
    await stage.back(back.memberId, back.id);
    await stage.callOff(off.gigId);
    for (const [of, code] of [
      [back, 'CHECK_IN_GIVEN_BACK'],
      [off, 'CHECK_IN_CALLED_OFF'],
    ] as const)
      await refusedWith(doing.checkIn(of.memberId, { code: (await doing.codes(of.gigId)).picture }), code);
  });

  it('edge 5: once somebody has come, the gig is called off by nobody, and they do not step back', async () => {
    const of = await placed();
    await doing.checkIn(of.memberId, { code: (await doing.codes(of.gigId)).picture });
    await refusedWith(stage.callOff(of.gigId), 'GIG_OVER');
    const off = { id: of.gigId, reason: '雨のため' };
    await refusedWith(
      stage.inside((tx) => program.get(TurnGig).callOffAsCompany(tx, company, off)),
      'GIG_OVER',
    );
    await refusedWith(stage.back(of.memberId, of.id), 'ASSIGNMENT_OVER');
  });

  it('edge 8: without network it is sent in the evening, twice, with the time that was noted', async () => {
    const of = await placed();
    const { place: code } = await doing.codes(of.gigId);
    at(new Date('2026-12-28T09:00:00Z'));
    const noted = new Date('2026-12-27T23:55:00Z');
    await refusedWith(doing.checkIn(of.memberId, { id: of.id, code }), 'CHECK_IN_LATE');
    for (const notedAt of [noted, new Date('2026-12-28T00:30:00Z')])
      await doing.checkIn(of.memberId, { id: of.id, code, notedAt });
    expect((await doing.ofWorker(of.memberId, of.id)).said.place).toMatchObject({
      ...{ checkedInAt: noted, checkInWay: 'place_code', state: 'checked_in' },
    });
  });

  it('edge 10: of a substitute is written by the desk, with who came; the company reads that it was by hand', async () => {
    const of = await placed();
    await refusedWith(doing.byHand(of.id, ' '), 'WORK_REASON_WRONG');
    await refusedWith(elsewhereDoing().byHand(of.id), 'PLACE_NOT_FOUND');
    await doing.byHand(of.id, '妹の山田月子さんが来た');
    const { places } = await doing.ofCompany(company, of.gigId);
    expect(places[0]!.place).toMatchObject({ checkInWay: 'desk', state: 'checked_in' });
    const [row] = (await doing.atDesk('checked_in')).filter(({ place }) => place.id === of.id);
    expect(row).toMatchObject({
      place: { checkInNote: '妹の山田月子さんが来た' },
      company: expect.any(String),
    });
  });
});

const elsewhereDoing = () => doingOn(program, elsewhere, database);

describe('the work', () => {
  it('edge 6: is reported with what it took and replaced until accepted; it is paid as posted all the same', async () => {
    const of = await placed();
    await refusedWith(doing.report(of.memberId, of.id), 'REPORT_NOT_YET');
    await doing.checkIn(of.memberId, { code: (await doing.codes(of.gigId)).picture });
    at(morning.over);
    await doing.report(of.memberId, of.id, 90);
    await doing.report(of.memberId, of.id, 170, '廊下も掃きました');
    await refusedWith(doing.report((await stage.member()).memberId, of.id), 'ASSIGNMENT_NOT_FOUND');
    await doing.accept(company, of.id);
    await doing.accept(company, of.id);
    expect(await doing.accepted(of.id)).toEqual([
      {
        ...{ assignmentId: of.id, gigId: of.gigId, companyId: company.companyId, memberId: of.memberId },
        ...{ skillId: stage.form.skillId, minutes: 170, workedOn: '2026-12-28' },
      },
    ]);
    await refusedWith(doing.report(of.memberId, of.id), 'REPORT_OVER');
    await refusedWith(doing.dispute(company, of.id), 'WORK_COUNTS_ACCEPTED');
    expect((await doing.ofWorker(of.memberId, of.id)).own).toMatchObject({
      ...{
        gig: { reward: 3000 },
        assignment: { state: 'accepted', endedBy: 'company', acceptedAt: morning.over },
      },
    });
  });

  it('is told to the company once by mail, by the number of the place and without a name', async () => {
    const of = await reported({ title: '窓ふき' });
    await doing.report(of.memberId, of.id);
    await program.runReactions();
    const sent = await database.look<{ text: string }>(
      `select letter::text "text" from platform.mail where letter::text like '%窓ふき」の完了報告%'`,
    );
    expect(sent).toHaveLength(1);
    expect(sent[0]!.text).toMatch(/1人目の方/);
    expect(sent[0]!.text).not.toContain('花子');
  });

  it('is accepted by the clock after three days, from their end on, once; also where nobody reported', async () => {
    const [said, silent] = [await reported(), await placed()];
    await doing.checkIn(silent.memberId, { code: (await doing.codes(silent.gigId)).picture });
    at(new Date(afterInspection.getTime() - 1));
    expect((await doing.due()).map(({ id }) => id)).not.toContain(said.id);
    at(afterInspection);
    expect([await state(said), await state(silent)]).toEqual(['accepted', 'accepted']);
    await refusedWith(doing.dispute(company, said.id), 'WORK_COUNTS_ACCEPTED');
    for (const { id } of [...(await doing.due()), ...(await doing.due())]) await doing.byClock(id);
    expect([await doing.accepted(said.id), await doing.accepted(silent.id)]).toMatchObject([
      ...[[{ minutes: 140 }], [{ minutes: 150 }]],
    ]);
    const { assignment } = (await doing.ofWorker(said.memberId, said.id)).own;
    expect(assignment).toMatchObject({ endedBy: 'clock', judgedBy: null, state: 'accepted' });
    expect(assignment.acceptedAt!.getTime()).toBe(afterInspection.getTime() - 1);
  });

  it('disputed waits for the desk, whatever the clock; found done it is paid as posted', async () => {
    const of = await reported();
    await refusedWith(doing.dispute(company, of.id, 'work', ''), 'WORK_REASON_WRONG');
    await refusedWith(doing.dispute(company, of.id, 'no_show'), 'CLAIM_KIND_WRONG');
    await doing.dispute(company, of.id);
    await refusedWith(doing.accept(company, of.id), 'WORK_DECIDED');
    at(afterInspection);
    expect((await doing.due()).map(({ id }) => id)).not.toContain(of.id);
    await doing.decide(of.id, true);
    await doing.decide(of.id, true);
    await refusedWith(doing.decide(of.id, false, '理由'), 'WORK_DECIDED');
    expect(await doing.accepted(of.id)).toHaveLength(1);
    await program.runReactions();
    const mails = await database.look<{ text: string }>(
      'select letter::text "text" from platform.mail where recipient = $1',
      [of.email],
    );
    const text = mails.map((mail) => mail.text).join('\n');
    for (const words of ['まだ何も決まっていません', '報酬は募集のとおり3,000円'])
      expect(text).toContain(words);
  });

  it('edge 9: not met, and not come, are both heard; the desk alone decides, and not done only with a reason', async () => {
    const of = await placed();
    await refusedWith(doing.nobodyMet(of.memberId, of.id), 'CLAIM_EARLY');
    await refusedWith(doing.dispute(company, of.id, 'no_show'), 'WORK_NOT_YET');
    at(morning.halfPast);
    at(new Date(morning.nine.getTime() + 1));
    await doing.nobodyMet(of.memberId, of.id);
    await doing.dispute(company, of.id, 'no_show', '来なかった');
    const [row] = (await doing.atDesk('disputed')).filter(({ place }) => place.id === of.id);
    expect(row!.claims.map(({ side, kind }) => [side, kind]).sort()).toEqual([
      ...[
        ['company', 'no_show'],
        ['worker', 'nobody_met'],
      ],
    ]);
    expect(row!.member?.name).toContain('山田');
    await refusedWith(doing.decide(of.id, false, ' '), 'WORK_REASON_WRONG');
    await doing.decide(of.id, false, '別の日に来られたため');
    expect((await doing.ofWorker(of.memberId, of.id)).own.assignment).toMatchObject({
      ...{ state: 'not_done', reason: '別の日に来られたため', endedBy: 'desk', acceptedAt: null },
    });
    expect(await doing.accepted(of.id)).toEqual([]);
  });

  it('edge 9: a check-in that was noted without network is heard also after somebody said that nobody came', async () => {
    const of = await placed();
    const { place: code } = await doing.codes(of.gigId);
    at(morning.over);
    await doing.dispute(company, of.id, 'no_show', '来なかった');
    await doing.checkIn(of.memberId, { id: of.id, code, notedAt: morning.halfPast });
    await doing.report(of.memberId, of.id, 130);
    const { said } = await doing.ofWorker(of.memberId, of.id);
    expect(said).toMatchObject({
      standing: 'disputed',
      place: { checkedInAt: morning.halfPast, minutes: 130 },
    });
    await refusedWith(doing.nobodyMet(of.memberId, of.id), 'CLAIM_CHECKED_IN');
    await doing.decide(of.id, true, '記録を確かめた');
    expect(await doing.accepted(of.id)).toMatchObject([{ minutes: 130 }]);
  });

  it('of whom nobody has heard is found not done by the desk alone, or checked in by hand', async () => {
    const of = await placed();
    await refusedWith(doing.decide(of.id, false, '来なかった'), 'WORK_NOT_DISPUTED');
    at(morning.over);
    await refusedWith(doing.decide(of.id, true), 'WORK_NOT_DISPUTED');
    expect((await doing.atDesk('taken')).map(({ place }) => place.id)).toContain(of.id);
    at(new Date('2027-01-01T00:00:00Z'));
    await refusedWith(doing.dispute(company, of.id, 'no_show'), 'CLAIM_LATE');
    await refusedWith(doing.nobodyMet(of.memberId, of.id), 'CLAIM_LATE');
    await doing.byHand(of.id);
    expect(await state(of)).toBe('checked_in');
  });

  it('of another company or community is found by none of its ids', async () => {
    const of = await accepted();
    const other = await stage.company();
    const [theirs, stranger] = [elsewhereDoing(), await elsewhere.member()];
    const foreign = await elsewhere.company();
    const gone: [() => Promise<unknown>, string][] = [
      [() => doing.accept(other, of.id), 'PLACE_NOT_FOUND'],
      [() => doing.dispute(other, of.id), 'PLACE_NOT_FOUND'],
      [() => doing.companySays(other, of.id), 'PLACE_NOT_FOUND'],
      [() => doing.ofCompany(other, of.gigId), 'GIG_NOT_FOUND'],
      [() => doing.accept({ ...other, companyId: company.companyId }, of.id), 'COMPANY_NOT_FOUND'],
      [() => theirs.accept(foreign, of.id), 'PLACE_NOT_FOUND'],
      [() => theirs.ofCompany(foreign, of.gigId), 'GIG_NOT_FOUND'],
      [() => theirs.decide(of.id, true), 'PLACE_NOT_FOUND'],
      [() => theirs.report(stranger.memberId, of.id), 'ASSIGNMENT_NOT_FOUND'],
      [() => theirs.nobodyMet(stranger.memberId, of.id), 'ASSIGNMENT_NOT_FOUND'],
      [() => theirs.workerSays(stranger.memberId, of.id), 'ASSIGNMENT_NOT_FOUND'],
      [() => theirs.ofWorker(stranger.memberId, of.id), 'ASSIGNMENT_NOT_FOUND'],
    ];
    for (const [asked, code] of gone)
      await expect(asked()).rejects.toMatchObject({ code, kind: 'not_found' });
  });
});

describe('evaluations', () => {
  it('are blind until both are there, and pay waits for neither', async () => {
    const of = await reported();
    await refusedWith(doing.workerSays(of.memberId, of.id), 'EVALUATION_NOT_YET');
    await doing.accept(company, of.id);
    await doing.companySays(company, of.id, 'ていねいでした');
    await refusedWith(doing.companySays(company, of.id), 'EVALUATION_GIVEN');
    const worker = async () => (await doing.ofWorker(of.memberId, of.id)).said;
    const theirs = async () => (await doing.ofCompany(company, of.gigId)).places[0]!;
    expect(await worker()).toMatchObject({ given: null, received: null, evaluable: true });
    expect(await theirs()).toMatchObject({
      given: { line: 'ていねいでした' },
      received: null,
      evaluable: false,
    });
    await doing.workerSays(of.memberId, of.id, '説明がよかった');
    expect(await worker()).toMatchObject({
      received: { stepsDone: true, line: 'ていねいでした', clear: null },
    });
    expect(await theirs()).toMatchObject({
      received: { clear: true, line: '説明がよかった', stepsDone: null },
    });
  });

  it('are read after seven days where one side was silent, which then can speak no more', async () => {
    const of = await accepted();
    await doing.companySays(company, of.id);
    at(new Date(morning.over.getTime() + 7 * 24 * 3_600_000 - 1));
    expect((await doing.ofWorker(of.memberId, of.id)).said.received).toBeNull();
    at(new Date(morning.over.getTime() + 7 * 24 * 3_600_000));
    expect((await doing.ofWorker(of.memberId, of.id)).said.received).toMatchObject({ again: true });
    await refusedWith(doing.workerSays(of.memberId, of.id), 'EVALUATION_LATE');
  });

  it('edge 21: lose their prose with the person, as reports and claims do, and are given without it afterwards', async () => {
    const of = await reported();
    await doing.dispute(company, of.id, 'work', '枕が一つ残っていた');
    await doing.decide(of.id, true, '両方に聞いた');
    await doing.workerSays(of.memberId, of.id, '佐藤さんが親切だった');
    const records = program.get(PersonalRecords);
    const person = { accountId: newId(), subjectId: of.memberId, email: of.email, name: '山田' };
    const copy = JSON.stringify(await stage.inside((tx) => records.collect(tx, person)));
    for (const words of ['枕が一つ', '両方に聞いた', '佐藤さんが', '終わりました'])
      expect(copy).toContain(words);
    await stage.inside((tx) => records.erase(tx, person));
    await doing.companySays(company, of.id, '山田さんは親切だった');
    const kept = await database.look<{ text: string }>(
      `select row_to_json(x)::text "text" from (select a.*, c.reason claimed, e.line from work.assignment a left join work.claim c on c.assignment_id = a.id
         left join work.evaluation e on e.assignment_id = a.id where a.id = $1) x`,
      [of.id],
    );
    const text = kept.map((row) => row.text).join('\n');
    for (const words of ['枕', '両方', '佐藤', '終わりました', '親切', of.memberId])
      expect(text).not.toContain(words);
    expect(text).toContain('"accepted"');
  });

  it('is not erased while their work is looked at, since its reward would be owed to nobody', async () => {
    const { memberId, id } = await reported();
    const person = { accountId: newId(), subjectId: memberId, email: 'taro@example.jp', name: '山田' };
    const erase = () =>
      stage.inside(async (tx) => {
        await program.get(PersonalRecords).erase(tx, person);
        await tx.emit(membershipErased, { memberId, on: tokyoDate('2026-12-28') });
      });
    await refusedWith(erase(), 'REWARD_OWED');
    await doing.accept(company, id);
    await refusedWith(erase(), 'REWARD_OWED');
    expect(
      await database.look('select member_id, amount from work.payout where assignment_id = $1', [id]),
    ).toEqual([{ member_id: memberId, amount: 3_000 }]);
  });
});

describe('what work has really taken', () => {
  it('is the median of what was reported of accepted work, by skill and by title', async () => {
    const title = `中央値 ${newId().slice(-6)}`;
    for (const minutes of [60, 200, 90]) {
      const of = await reported({ title });
      await doing.report(of.memberId, of.id, minutes);
      await doing.accept(company, of.id);
    }
    const past = await stage.inside((tx) => program.get(ReadPastMinutes).run(tx));
    expect(past.find((each) => each.title === title)).toMatchObject({ minutes: 90, count: 3 });
    expect(past.find((each) => each.title === null)!.count).toBeGreaterThanOrEqual(3);
    const foreign = await elsewhere.inside((tx) => program.get(ReadPastMinutes).run(tx));
    expect(foreign).toEqual([]);
  });
});
