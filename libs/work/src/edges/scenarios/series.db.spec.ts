import { newId, tokyoDate } from '@enishi/kernel';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { CutSeries } from '../../actions/remake/cut-series.ts';
import { EditSeries } from '../../actions/remake/edit-series.ts';
import { KeepTemplate } from '../../actions/remake/keep-template.ts';
import { ReadSeries } from '../../actions/remake/read-series.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'renzoku');
  company = await stage.company();
});
afterEach(() => jest.restoreAllMocks());

/** A series on the board: the same on some days in a row. */
async function series(lastDay = '2026-12-30') {
  const { title, steps, skillId, beginnerOk, reward } = stage.form;
  const form = { title, steps, skillId, beginnerOk, reward, length: 150, minutes: null, substituteAfter: 4 };
  const notes = { insurance: '', dangers: '', clothes: '' };
  const keeping = { form: { ...form, ...notes }, companyId: null, insteadOf: null, by: stage.deskId };
  const templateId = await stage.inside((tx) => program.get(KeepTemplate).run(tx, keeping));
  const requestId = await stage.asked(company);
  const days = {
    ...{ firstDay: tokyoDate('2026-12-28'), lastDay: tokyoDate(lastDay), weekdays: [0, 1, 2, 3, 4, 5, 6] },
    ...{
      skipsHolidays: false,
      times: '9:00',
      area: '01206',
      place: '本館',
      places: 1,
      reward: 3000,
      substituteAfter: 4,
    },
  };
  const of = { id: requestId, templateId };
  const gigIds = await stage.inside((tx) => program.get(CutSeries).run(tx, of, days, stage.deskId));
  await stage.publish(requestId);
  const [shown] = await stage.inside((tx) => program.get(ReadSeries).run(tx, requestId));
  return { requestId, gigIds, seriesId: shown!.id };
}
const edit = (id: string, more: object = {}, reason = '朝食が早まるため', justification = '') =>
  stage.inside((tx) =>
    program.get(EditSeries).run(tx, {
      ...{ id, edit: { from: '8:00', places: 2, reward: 3300, ...more }, reason, justification },
      by: stage.deskId,
    }),
  );
const gigsOf = async (requestId: string) => (await stage.atDesk(requestId)).help.gigs;

describe('edge 17: a series', () => {
  it('has one occurrence called off, and the others go on', async () => {
    const { requestId, gigIds } = await series();
    const people = [await stage.member(), await stage.member()];
    for (const [at, { memberId }] of people.entries()) await stage.take(memberId, gigIds[at]!);
    await stage.callOff(gigIds[0]!);
    expect((await gigsOf(requestId)).map(({ state, taken }) => [state, taken])).toEqual([
      ...[
        ['called_off', 0],
        ['open', 1],
        ['open', 0],
      ],
    ]);
  });

  it('is edited for what nobody took yet, which is called off and cut anew; what somebody took stays', async () => {
    const { requestId, gigIds, seriesId } = await series();
    const { memberId } = await stage.member();
    await stage.take(memberId, gigIds[1]!);
    const before = (await stage.own(memberId))[0]!.terms.fingerprint;
    expect(await edit(seriesId)).toEqual({ changed: 2, kept: 1 });
    const gigs = await gigsOf(requestId);
    expect(gigs.find(({ id }) => id === gigIds[1])).toMatchObject({ state: 'open', reward: 3000, taken: 1 });
    expect(
      gigs
        .filter(({ id }) => [gigIds[0], gigIds[2]].includes(id))
        .map(({ state, reason }) => [state, reason]),
    ).toEqual([
      ['called_off', '朝食が早まるため'],
      ['called_off', '朝食が早まるため'],
    ]);
    expect(gigs.map(({ substituteDay }) => substituteDay).sort()).toEqual([
      ...['2027-01-01', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-03'],
    ]);
    expect(gigs.filter(({ id }) => !gigIds.includes(id))).toMatchObject([
      {
        state: 'open',
        reward: 3300,
        places: 2,
        startsAt: new Date('2026-12-27T23:00:00Z'),
        endsAt: new Date('2026-12-28T01:30:00Z'),
      },
      { state: 'open', reward: 3300, places: 2, startsAt: new Date('2026-12-29T23:00:00Z') },
    ]);
    expect((await stage.own(memberId))[0]!.terms.fingerprint).toBe(before);
    // Cut anew they are of the same series, and can be edited again.
    expect(await edit(seriesId, { from: '' })).toEqual({ changed: 2, kept: 1 });
  });

  it('changes nothing where one occurrence would be wrong, below the minimum wage, without a reason, or all are taken', async () => {
    const { requestId, gigIds, seriesId } = await series('2026-12-28');
    for (const [wrong, code] of [
      [() => edit(seriesId, { from: '25:00' }), 'SERIES_TIMES_WRONG'],
      [() => edit(seriesId, { from: '23:59', reward: 0 }), 'GIG_REWARD_WRONG'],
      [() => edit(seriesId, { reward: 1000 }), 'GIG_BELOW_WAGE'],
      [() => edit(seriesId, {}, ''), 'WORK_REASON_WRONG'],
      [() => edit(newId()), 'SERIES_NOT_FOUND'],
    ] as const)
      await expect(wrong()).rejects.toMatchObject({ code });
    expect(await gigsOf(requestId)).toMatchObject([{ id: gigIds[0], state: 'open', reward: 3000 }]);
    await stage.take((await stage.member()).memberId, gigIds[0]!);
    await expect(edit(seriesId)).rejects.toMatchObject({ code: 'SERIES_ALL_TAKEN' });
  });

  /** Somebody takes the only occurrence while it is being changed. */
  const both = async () => {
    const { requestId, gigIds, seriesId } = await series('2026-12-28');
    const { memberId } = await stage.member();
    const done = await Promise.allSettled([stage.take(memberId, gigIds[0]!), edit(seriesId)]);
    const [old] = (await gigsOf(requestId)).filter(({ id }) => id === gigIds[0]);
    return { old: old!, succeeded: done.filter(({ status }) => status === 'fulfilled').length };
  };

  it('is either taken or changed where both happen at one moment', async () => {
    const { old, succeeded } = await both();
    expect(succeeded).toBe(1);
    expect(old.taken).toBe(old.state === 'called_off' ? 0 : 1);
  });

  it('would have somebody in what was called off without the lock on its gigs (control)', async () => {
    const gigs = program.get(GigStore);
    jest.spyOn(gigs, 'heldAmong').mockImplementation((tx, ids) => gigs.among(tx, ids));
    jest.spyOn(gigs, 'held').mockImplementation((tx, id) => gigs.byId(tx, id));
    const assignments = program.get(AssignmentStore);
    const real = assignments.holding.bind(assignments);
    const bothLooked = meeting(2);
    let looks = 0;
    jest.spyOn(assignments, 'holding').mockImplementation(async (...of) => {
      const found = await real(...of);
      looks += 1;
      if (looks <= 2) await bothLooked.arrive();
      return found;
    });
    const { old, succeeded } = await both();
    expect(succeeded).toBe(2);
    expect(old).toMatchObject({ state: 'called_off', taken: 1 });
  });
});
