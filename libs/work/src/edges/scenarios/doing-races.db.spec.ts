import { tokyoDate } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { afterInspection, doingOn, morning } from './doing-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
let doing: ReturnType<typeof doingOn>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'narabu');
  company = await stage.company();
  doing = doingOn(program, stage, database);
});
afterEach(() => jest.restoreAllMocks());

const placed = async () => {
  program.clock.set(opening);
  const [gigId] = await stage.gigs(company);
  const { memberId } = await stage.member();
  const id = await stage.take(memberId, gigId!);
  program.clock.set(morning.eight);
  return { gigId: gigId!, memberId, id };
};
const checkedIn = async () => {
  const of = await placed();
  await doing.checkIn(of.memberId, { code: (await doing.codes(of.gigId)).picture });
  return of;
};
const reported = async () => {
  const of = await checkedIn();
  program.clock.set(morning.over);
  await doing.report(of.memberId, of.id);
  return of;
};
const codesOf = (done: PromiseSettledResult<unknown>[]) =>
  done.map((each) => (each.status === 'rejected' ? (each.reason as { code: string }).code : 'done'));
/** With the lock on places taken off, so that both have read before either writes. */
const unlocked = (people: number) => {
  const [assignments, gigs, bothLooked] = [
    program.get(AssignmentStore),
    program.get(GigStore),
    meeting(people),
  ];
  jest.spyOn(gigs, 'held').mockImplementation((tx, id) => gigs.byId(tx, id));
  jest.spyOn(assignments, 'held').mockImplementation(async (tx, id) => {
    const found = await assignments.byId(tx, id);
    await bothLooked.arrive();
    return found;
  });
};
const rowOf = async (id: string) =>
  (
    await database.look<{ state: string; way: string; note: string | null }>(
      'select state, check_in_way way, check_in_note note from work.assignment where id = $1',
      [id],
    )
  )[0]!;

describe('accepted by the company and by the clock at one moment', () => {
  const both = async () => {
    const of = await reported();
    program.clock.set(afterInspection);
    if (jest.isMockFunction(program.get(AssignmentStore).held))
      throw new Error('set the lock off afterwards');
    return of;
  };

  it('is accepted once', async () => {
    const { id } = await both();
    const done = await Promise.allSettled([doing.byClock(id), doing.accept(company, id), doing.byClock(id)]);
    expect(codesOf(done)).toEqual(['done', 'done', 'done']);
    expect(await doing.accepted(id)).toHaveLength(1);
  });

  it('would be accepted twice without the lock (control)', async () => {
    const { id } = await both();
    unlocked(2);
    await Promise.allSettled([doing.byClock(id), doing.accept(company, id)]);
    expect(await doing.accepted(id)).toHaveLength(2);
  });
});

describe('disputed and accepted at one moment', () => {
  it('is one of both', async () => {
    const { id } = await reported();
    const done = await Promise.allSettled([doing.accept(company, id), doing.dispute(company, id)]);
    const { state } = await rowOf(id);
    expect(await doing.accepted(id)).toHaveLength(state === 'accepted' ? 1 : 0);
    expect(codesOf(done).filter((code) => code === 'done')).toHaveLength(1);
  });

  it('would be disputed after it was said to be accepted without the lock (control)', async () => {
    const { id } = await reported();
    unlocked(2);
    const done = await Promise.allSettled([doing.accept(company, id), doing.dispute(company, id)]);
    expect(codesOf(done)).toEqual(['done', 'done']);
    expect(await doing.accepted(id)).toHaveLength(1);
  });
});

describe('two check-ins at one moment, of the person and of the desk', () => {
  const both = async () => {
    const of = await placed();
    const { picture } = await doing.codes(of.gigId);
    const tries = () =>
      Promise.allSettled([doing.checkIn(of.memberId, { code: picture }), doing.byHand(of.id, '見た')]);
    return { id: of.id, tries };
  };

  it('are kept as one of both', async () => {
    const { id, tries } = await both();
    expect(codesOf(await tries())).toEqual(['done', 'done']);
    const { way, note } = await rowOf(id);
    expect([way, note]).toEqual(way === 'desk' ? ['desk', '見た'] : ['code', null]);
    const again = await rowOf(id);
    await doing.byHand(id, '二度目');
    expect(await rowOf(id)).toEqual(again);
  });

  it('would both be written without the lock (control)', async () => {
    const { tries } = await both();
    const { DoingStore } = await import('../../store/doing.store.ts');
    const written = jest.spyOn(program.get(DoingStore), 'checkIn');
    unlocked(2);
    await tries();
    expect(written).toHaveBeenCalledTimes(2);
  });
});

describe('edge 20: two entries of one person that both did work at the same time', () => {
  it('are put together with both, and parted again', async () => {
    program.clock.set(opening);
    const [one, other] = [await stage.gigs(company), await stage.gigs(company, { title: '雪かき' })];
    const [kept, merged] = [await stage.member(), await stage.member()];
    const places = [await stage.take(kept.memberId, one[0]!), await stage.take(merged.memberId, other[0]!)];
    program.clock.set(morning.eight);
    for (const id of places) await doing.byHand(id, '見た');
    const reader = { accountId: stage.deskId, role: 'staff' };
    const ids: [string, string] = [kept.memberId, merged.memberId];
    const mergeId = await stage.inside(async (tx) => {
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader);
      const choice = { ...usual, number: kept.memberId, email: kept.memberId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });
    const held = async (memberId: string) =>
      (await stage.own(memberId)).map(({ assignment: { id, state } }) => `${id} ${state}`).sort();
    expect(await held(kept.memberId)).toEqual(places.map((id) => `${id} checked_in`).sort());
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect(await held(merged.memberId)).toEqual([`${places[1]} checked_in`]);
  });
});

describe('whatever happens in whatever order', () => {
  const seed = Number(process.env['SEED'] ?? 20261128);

  it(`a place ends once, is said to be accepted once, and is not done only with a reason (SEED=${seed})`, async () => {
    let drawn = seed;
    const next = (below: number): number => {
      drawn = (drawn * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((drawn / 2_147_483_648) * below);
    };
    program.clock.set(opening);
    const gigs = await stage.gigs(company, { places: 3, firstDay: tokyoDate('2026-12-28'), days: 2 });
    const places: { id: string; gigId: string; memberId: string }[] = [];
    for (const gigId of gigs)
      for (let at = 0; at < 3; at += 1) {
        const { memberId } = await stage.member();
        places.push({ gigId, memberId, id: await stage.take(memberId, gigId) });
      }
    const ids = places.map(({ id }) => id);
    const ended = new Map<string, string>();
    const codes = new Set<string>();
    const act = async ({ id, gigId, memberId }: (typeof places)[number], kind: number): Promise<unknown> => {
      const { picture, place } = await doing.codes(gigId);
      if (kind < 4) return doing.checkIn(memberId, { code: picture });
      if (kind === 4) return doing.checkIn(memberId, { id, code: place, notedAt: program.clock.now() });
      if (kind === 5) return doing.byHand(id);
      if (kind < 9) return doing.report(memberId, id, 1 + next(200));
      if (kind === 9) return doing.accept(company, id);
      if (kind === 10) return doing.dispute(company, id, next(2) ? 'work' : 'no_show');
      if (kind === 11) return doing.nobodyMet(memberId, id);
      if (kind === 12) return doing.decide(id, next(2) === 0, next(2) ? '調べた' : '');
      if (kind === 13) return stage.back(memberId, id);
      if (kind === 14) return stage.callOff(gigId);
      if (kind === 15) return doing.workerSays(memberId, id);
      if (kind === 16) return doing.companySays(company, id);
      return doing.byClock(id);
    };
    const begin = morning.eight.getTime();
    for (let at = 0; at < 60; at += 1) {
      program.clock.set(new Date(begin + at * at * 2 * 60_000));
      const turns = Array.from({ length: 3 }, () => act(places[next(places.length)]!, next(18)));
      for (const done of await Promise.allSettled(turns))
        if (done.status === 'rejected')
          codes.add((done.reason as { code?: string }).code ?? String(done.reason));
      const rows = await database.look<{ id: string; state: string }>(
        'select id, state from work.assignment where id = any ($1::uuid[])',
        [ids],
      );
      for (const { id, state } of rows) {
        const before = ended.get(id);
        expect(before ?? state).toBe(state);
        if (['accepted', 'not_done', 'withdrawn', 'called_off'].includes(state)) ended.set(id, state);
      }
    }
    expect(
      [...codes].filter((code) => !/^(CHECK_IN|REPORT|WORK|CLAIM|EVALUATION|GIG|ASSIGNMENT)_/.test(code)),
    ).toEqual([]);
    expect(new Set(ended.values()).has('accepted')).toBe(true);
    expect(
      await database.look(
        `select a.id, a.state from work.assignment a
           left join lateral (select count(*)::int said from platform.outbox o
              where o.event = 'work.place_accepted' and o.payload->>'assignmentId' = a.id::text) e on true
          where a.id = any ($1::uuid[]) and (
                (a.state = 'accepted') <> (e.said = 1) or e.said > 1 or (a.state = 'accepted') <> (a.accepted_at is not null)
             or (a.state = 'not_done' and (a.reason is null or a.ender <> 'desk'))
             or (a.state in ('checked_in', 'reported') and (a.checked_in_at is null or a.inspected_until is null))
             or (a.minutes is not null and a.checked_in_at is null) or (a.ender is null) <> (a.ended_at is null)
             or (a.state <> 'accepted' and exists (select from work.evaluation v where v.assignment_id = a.id)))`,
        [ids],
      ),
    ).toEqual([]);
  });
});
