import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { KnowMinors } from '../../actions/minors/know-minors.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { WageStore } from '../../store/wage.store.ts';
import { minorStage } from './minor-stage.ts';
import type { MinorStage } from './minor-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let minors: MinorStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'nenshokyoso');
  minors = minorStage(program, stage, await stage.company());
  await minors.employ.number('13-ユ-010000');
});
beforeEach(() => minors.accept(true));
afterEach(() => jest.restoreAllMocks());

/** Whether another transaction wants what this one holds. */
async function isWaitedFor(tx: Tx): Promise<boolean> {
  const asked = 'select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))';
  return (await tx.query(asked)).length > 0;
}

/** Somebody of seventeen is about to have a place; then something else is done. Answers with what was finished first. */
async function meanwhile(other: (person: { papersId: string }) => Promise<unknown>) {
  const person = await minors.young();
  const gigId = await minors.employ.gig();
  const { consent } = await minors.employ.offered(gigId, person.memberId);
  const finished: string[] = [];
  let otherDone: Promise<unknown> = Promise.resolve();
  const places = program.get(AssignmentStore);
  const add = places.add.bind(places);
  jest.spyOn(places, 'add').mockImplementationOnce(async (tx: Tx, row) => {
    otherDone = other(person).then(() => finished.push('other'));
    while (finished.length === 0 && !(await isWaitedFor(tx)))
      await new Promise((done) => setTimeout(done, 5));
    return add(tx, row);
  });
  await minors.employ.take(person.memberId, gigId, consent!.ja).then(() => finished.push('taken'));
  await otherDone;
  const states = (await stage.own(person.memberId)).map(({ assignment }) => assignment.state);
  return { finished, states };
}

/** The same without holding setting and papers: they are only read. */
const unheld = () => {
  const known = program.get(KnowMinors);
  jest
    .spyOn(known, 'held')
    .mockImplementation(async (tx, person) => (await known.of(tx, [person])).get(person.memberId)!);
};

describe('the setting is switched off while somebody under age takes a gig', () => {
  it('and waits for the place, after which none is taken any more', async () => {
    expect(await meanwhile(() => minors.accept(false))).toEqual({
      ...{ finished: ['taken', 'other'], states: ['taken'] },
    });
    const { memberId } = await stage.member('2009-12-01');
    await expect(minors.employ.take(memberId, await minors.employ.gig())).rejects.toMatchObject({
      code: 'GIG_TOO_YOUNG',
    });
  });

  it('without the lock a place is taken after it was off (control)', async () => {
    unheld();
    expect(await meanwhile(() => minors.accept(false))).toEqual({
      ...{ finished: ['other', 'taken'], states: ['taken'] },
    });
  });
});

describe('the consent is taken back while a gig is taken', () => {
  it('and ends that place as well', async () => {
    const { finished, states } = await meanwhile(({ papersId }) => minors.end(papersId));
    expect({ finished, states }).toEqual({ finished: ['taken', 'other'], states: ['withdrawn'] });
  });

  it('without holding the papers the place would stay without a consent (control)', async () => {
    unheld();
    const { finished, states } = await meanwhile(({ papersId }) => minors.end(papersId));
    expect({ finished, states }).toEqual({ finished: ['other', 'taken'], states: ['taken'] });
  });
});

describe('two gigs of one day, taken at one moment by somebody who has four hours already', () => {
  const both = async () => {
    const { memberId } = await minors.young();
    const { employ } = minors;
    await employ.take(memberId, await employ.gig({ from: '08:00', to: '12:00' }));
    const [one, other] = [
      await employ.gig({ from: '13:00', to: '16:00' }),
      await employ.gig({ from: '17:00', to: '20:00' }),
    ];
    return Promise.allSettled([employ.take(memberId, one), employ.take(memberId, other)]);
  };
  const codes = (done: PromiseSettledResult<unknown>[]) =>
    done.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));

  it('come to eight hours at most: one of the two is had', async () => {
    expect(codes(await both())).toEqual(['WORKER_YOUNG_DAY']);
  });

  it('would come to ten without holding the person (control)', async () => {
    jest.spyOn(program.get(GigTeamStore), 'holdPerson').mockResolvedValue();
    const wages = program.get(WageStore);
    const real = wages.minutesHeld.bind(wages);
    const bothCounted = meeting(2);
    let first = true;
    jest.spyOn(wages, 'minutesHeld').mockImplementation(async (...of) => {
      const found = await real(...of);
      // The four hours that are there already are taken alone.
      if (first) first = false;
      else await bothCounted.arrive();
      return found;
    });
    expect(codes(await both())).toEqual([]);
  });
});

it('papers that two people at the desk note at one moment are noted once', async () => {
  const { memberId } = await stage.member('2009-12-01');
  await Promise.all(Array.from({ length: 4 }, () => minors.keep(memberId, '2009-12-01')));
  expect((await minors.record(memberId)).papers).toHaveLength(1);
});
