import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ProvisionStore } from '../../store/provision.store.ts';
import { matchingOn } from './matching-stage.ts';
import { minorStage, seventeen } from './minor-stage.ts';
import type { MinorStage } from './minor-stage.ts';
import { deskStage } from './registration-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let minors: MinorStage;
let employ: MinorStage['employ'];

let round = 0;
beforeEach(async () => {
  program.clock.set(opening);
  round += 1;
  stage = await setWorkStage(program, `nensho${round}`);
  company = await stage.company();
  minors = minorStage(program, stage, company);
  employ = minors.employ;
  await employ.number('13-ユ-010000');
  await minors.accept(true);
});

const refused = (code: string, facts = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) });

describe('somebody of seventeen', () => {
  it('takes a gig of employment once the setting is on and their papers were seen, and the employer is told that they are young', async () => {
    const gigId = await employ.gig();
    const { memberId } = await stage.member(seventeen);
    await minors.accept(false);
    await expect(employ.take(memberId, gigId)).rejects.toEqual(refused('GIG_TOO_YOUNG', { age: 18 }));
    await minors.accept(true);
    await expect(employ.take(memberId, gigId)).rejects.toEqual(refused('WORKER_PAPERS'));
    await minors.keep(memberId, seventeen);

    const { consent } = await employ.offered(gigId, memberId);
    expect(consent!.ja).toContain('18歳未満であること');
    // The words that adults read are others, and do not do.
    await expect(employ.take(memberId, gigId, (await employ.offered(gigId)).consent!.ja)).rejects.toEqual(
      refused('GIG_CONSENT_CHANGED'),
    );
    const id = await employ.take(memberId, gigId, consent!.ja);
    const provisions = await stage.inside((tx) => program.get(ProvisionStore).of(tx, id));
    expect(provisions).toMatchObject([{ memberId, items: ['name', 'kana', 'email', 'younger_than_18'] }]);

    const adult = await stage.member();
    await employ.take(adult.memberId, gigId);
    const workers = await employ.workers(gigId);
    expect(workers.map(({ place, young }) => [place.memberId, young])).toEqual([
      [memberId, true],
      [adult.memberId, false],
    ]);
    const looks = await stage.inside((tx) => program.get(ProvisionStore).of(tx, id));
    expect(looks.map(({ items }) => items.includes('younger_than_18'))).toEqual([true, true]);
  });

  it('takes nothing at night, nothing dangerous, no 業務委託, and no more than eight hours a day and forty a week', async () => {
    const { memberId } = await minors.young();
    const night = await employ.gig({ from: '20:00', to: '22:30' });
    await expect(employ.take(memberId, night)).rejects.toEqual(refused('WORKER_NIGHT'));
    const roof = await employ.gig({}, { dangers: ['heights'] });
    await expect(employ.take(memberId, roof)).rejects.toEqual(refused('WORKER_DANGER'));
    const [service] = await stage.gigs(company);
    await expect(stage.take(memberId, service!)).rejects.toEqual(refused('GIG_TOO_YOUNG'));

    const hours = async (day: string, from: string, to: string) =>
      employ.take(memberId, await employ.gig({ firstDay: day as never, from, to }));
    for (const day of ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07']) {
      await hours(day, '08:00', '12:00');
      await hours(day, '13:00', '17:00');
    }
    await expect(hours('2027-01-07', '18:00', '19:00')).rejects.toEqual(
      refused('WORKER_YOUNG_DAY', { most: 8 }),
    );
    await hours('2027-01-08', '08:00', '12:00');
    await hours('2027-01-09', '08:00', '11:30');
    await expect(hours('2027-01-09', '13:00', '14:00')).rejects.toEqual(
      refused('WORKER_YOUNG_WEEK', { most: 40 }),
    );
    // The next week begins on Sunday.
    await hours('2027-01-10', '13:00', '17:00');
  });

  it('who turns eighteen on the day of the work needs papers to sign, and works at night as everybody', async () => {
    const night = await employ.gig({ from: '20:00', to: '23:00' });
    const { memberId } = await stage.member('2008-12-28');
    await expect(employ.take(memberId, night)).rejects.toEqual(refused('WORKER_PAPERS'));
    await minors.keep(memberId, '2008-12-28');
    await employ.take(memberId, night);
    expect(await employ.workers(night)).toMatchObject([{ young: false }]);
    const later = await minors.young('2008-12-29');
    await expect(employ.take(later.memberId, night)).rejects.toEqual(refused('WORKER_NIGHT'));
    // Half an hour before midnight of the 28th they are of age tomorrow; half an hour later they are.
    const tomorrow = await employ.gig({ firstDay: '2026-12-29' as never, from: '20:00', to: '23:00' });
    await minors.end(later.papersId);
    program.clock.set(new Date('2026-12-28T14:30:00Z'));
    await expect(employ.take(later.memberId, tomorrow)).rejects.toEqual(refused('WORKER_PAPERS'));
    program.clock.set(new Date('2026-12-28T15:30:00Z'));
    await employ.take(later.memberId, tomorrow);
  });

  it('is suggested what they may take, and read why not, while nothing of their age is in the score', async () => {
    const [fine, night, roof] = [
      await employ.gig(),
      await employ.gig({ from: '21:00', to: '23:00' }),
      await employ.gig({ from: '13:00', to: '15:00' }, { dangers: ['machines'] }),
    ];
    const matching = matchingOn(program, stage, database);
    const [young, adult] = [await stage.member(seventeen), await stage.member()];
    const codes = async (id: string) =>
      (await matching.suggestedOne(young.memberId, id)).hindrances.map(({ code }) => code);
    expect(await codes(fine)).toEqual(['MINOR_PAPERS']);
    await minors.keep(young.memberId, seventeen);
    expect([await codes(fine), await codes(night), await codes(roof)]).toEqual([
      ...[[], ['MINOR_NIGHT'], ['MINOR_DANGER']],
    ]);
    for (const id of [fine, night])
      expect((await matching.suggestedOne(young.memberId, id)).score).toEqual(
        (await matching.suggestedOne(adult.memberId, id)).score,
      );
    await minors.accept(false);
    expect(await codes(fine)).toEqual(['UNDER_AGE']);
  });
});

describe('a birthday', () => {
  const born = (memberId: string, day: string) =>
    database.look('update membership.member set birth_date = $2 where id = $1', [memberId, day]);

  it('that nobody knows, or that lies ahead, stops employment until the secretariat has corrected it', async () => {
    const gigId = await employ.gig();
    const { memberId } = await stage.member();
    for (const day of ['1900-01-01', '2027-05-01']) {
      await born(memberId, day);
      await expect(employ.take(memberId, gigId)).rejects.toEqual(refused('WORKER_AGE_UNKNOWN'));
      expect((await minors.record(memberId)).closed).toBe('MINOR_BIRTH_UNKNOWN');
      await expect(minors.keep(memberId, day)).rejects.toEqual(refused('MINOR_BIRTH_UNKNOWN'));
    }
    await born(memberId, '1990-04-02');
    await employ.take(memberId, gigId);
  });

  it('that was corrected is proved by no paper of before', async () => {
    const gigId = await employ.gig();
    const { memberId } = await minors.young('2009-12-01');
    await born(memberId, '2009-11-01');
    await expect(employ.take(memberId, gigId)).rejects.toEqual(refused('WORKER_PAPERS'));
    await expect(minors.keep(memberId, '2009-12-01')).rejects.toEqual(refused('MINOR_BIRTH_DIFFERS'));
    await minors.keep(memberId, '2009-11-01');
    await employ.take(memberId, gigId);
    expect((await minors.record(memberId)).papers.map(({ endedAt }) => endedAt === null)).toEqual([
      true,
      false,
    ]);
  });
});

/** The second entry is put together with the first; answers with the merge. */
const merged = (keptId: string, mergedId: string): Promise<string> =>
  stage.inside(async (tx) => {
    const ids: [string, string] = [keptId, mergedId];
    const reader = { accountId: stage.deskId, role: 'staff' };
    const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader);
    const choice = { ...usual, number: keptId, email: keptId };
    await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
    const [row] = await tx.query<{ id: string }>(
      'select id from membership.member_merge where kept_id = $1 and merged_id = $2',
      ids,
    );
    return row!.id;
  });

describe('papers', () => {
  it('are noted once however often it is pressed, with who saw them, and end with what lies ahead', async () => {
    const gigId = await employ.gig();
    const { memberId, papersId } = await minors.young();
    await minors.keep(memberId, seventeen);
    const { papers } = await minors.record(memberId);
    expect(papers).toMatchObject([
      { certificate: 'residence', guardian: 'parent', clerkId: null, endedAt: null },
    ]);
    expect(papers[0]!.by).toContain('desk@');
    const id = await employ.take(memberId, gigId);
    await expect(minors.end(papersId, ' ')).rejects.toEqual(refused('WORK_REASON_WRONG'));
    expect(await minors.end(papersId)).toBe(1);
    expect(await minors.end(papersId)).toBe(0);
    expect((await stage.own(memberId)).map(({ assignment }) => assignment)).toMatchObject([
      { id, state: 'withdrawn', endedBy: 'desk', reason: '親権者が同意を取り消した' },
    ]);
    await expect(employ.take(memberId, gigId)).rejects.toEqual(refused('WORKER_PAPERS'));
    await minors.keep(memberId, seventeen);
    await employ.take(memberId, gigId);
  });

  it('leave alone what somebody has who is of age by then', async () => {
    const gigId = await employ.gig({ firstDay: '2027-01-05' as never });
    const { memberId, papersId } = await minors.young('2008-12-28');
    await employ.take(memberId, gigId);
    program.clock.set(new Date('2026-12-28T03:00:00Z'));
    expect(await minors.end(papersId)).toBe(0);
    expect((await stage.own(memberId)).map(({ assignment }) => assignment.state)).toEqual(['taken']);
  });

  it('are not found from another community, and follow a merge and its undoing', async () => {
    const { memberId, papersId } = await minors.young();
    const other = await setWorkStage(program, `yoso${round}`);
    const elsewhere = minorStage(program, other, await other.company());
    await elsewhere.accept(true);
    await expect(elsewhere.record(memberId)).rejects.toEqual(refused('MEMBER_NOT_FOUND'));
    await expect(elsewhere.keep(memberId, seventeen)).rejects.toEqual(refused('MEMBER_NOT_FOUND'));
    await expect(elsewhere.end(papersId)).rejects.toEqual(refused('MINOR_PAPERS_NOT_FOUND'));

    const double = await stage.member(seventeen);
    const mergeId = await merged(double.memberId, memberId);
    expect((await minors.record(double.memberId)).papers).toMatchObject([
      { id: papersId, giverId: memberId },
    ]);
    await employ.take(double.memberId, await employ.gig());
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await minors.record(memberId)).papers).toMatchObject([{ id: papersId }]);
    expect((await minors.record(double.memberId)).papers).toEqual([]);
  });
});

describe('a registration desk', () => {
  const minor = { certificate: 'family_register', guardian: 'guardian', signedOn: '2026/11/30' };

  it('enters somebody of seventeen with the papers that its clerk saw, and nobody of them without', async () => {
    const desks = deskStage(program, stage);
    const { token, clerkId } = await desks.desk();
    await desks.prepared(token);
    const spoken = { record: null, calls: null, accompany: null };
    const form = async (birthDate: string, more = {}) => ({
      ...(await desks.form(token, { birthDate })),
      ...{ spoken, ...more },
    });
    await expect(desks.enter(token, await form(seventeen))).rejects.toEqual(
      refused('MINOR_CERTIFICATE_WRONG'),
    );
    await expect(
      desks.enter(token, await form(seventeen, { minor: { ...minor, guardian: '' } })),
    ).rejects.toEqual(refused('MINOR_GUARDIAN_WRONG', { field: 'guardian' }));
    await expect(desks.enter(token, await form('2011-05-01', { minor }))).rejects.toEqual(
      refused('MINOR_AT_SCHOOL', { year: 2027 }),
    );
    await minors.accept(false);
    await expect(desks.enter(token, await form(seventeen, { minor }))).rejects.toEqual(
      refused('REGISTRATION_TOO_YOUNG', { age: 18 }),
    );
    await minors.accept(true);
    await desks.enter(token, await form(seventeen, { minor }));
    const { memberId } = (await desks.view(token)).person!.registration;
    expect((await minors.record(memberId!)).papers).toMatchObject([
      {
        certificate: 'family_register',
        guardian: 'guardian',
        seenBy: null,
        clerkId,
        born: seventeen,
        by: null,
      },
    ]);
    const [{ state }] = (await database.look<{ state: string }>(
      'select guardian_state state from membership.member where id = $1',
      [memberId],
    )) as [{ state: string }];
    expect(state).toBe('approved');
  });
});
