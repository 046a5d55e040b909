import { tokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'kyosou');
  company = await stage.company();
});
afterEach(() => jest.restoreAllMocks());

describe('edge 1: the last place of a gig, wanted by eight at once', () => {
  const wanted = async (): Promise<{ taken: number; refused: string[] }> => {
    const [gigId] = await stage.gigs(company, { places: 1 });
    const people = await Promise.all(Array.from({ length: 8 }, () => stage.member()));
    const done = await Promise.allSettled(people.map(({ memberId }) => stage.take(memberId, gigId!)));
    const refused = done.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
    );
    return { taken: done.length - refused.length, refused: [...new Set(refused)] };
  };

  it('is taken once, and all others are told so', async () => {
    expect(await wanted()).toEqual({ taken: 1, refused: ['GIG_FULL'] });
  });

  it('would be taken twice without the lock on the gig (control)', async () => {
    const gigs = program.get(GigStore);
    jest.spyOn(gigs, 'held').mockImplementation((tx, id) => gigs.byId(tx, id));
    const assignments = program.get(AssignmentStore);
    const real = assignments.holding.bind(assignments);
    const bothLooked = meeting(2);
    jest.spyOn(assignments, 'holding').mockImplementation(async (...of) => {
      const found = await real(...of);
      await bothLooked.arrive();
      return found;
    });
    const [requestId, people] = [await stage.asked(company), [await stage.member(), await stage.member()]];
    const [gigId] = await stage.cut(requestId, { places: 1 });
    await stage.publish(requestId);
    const done = await Promise.allSettled(people.map(({ memberId }) => stage.take(memberId, gigId!)));
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });
});

describe('edge 2: one person who takes two gigs of the same time on two devices', () => {
  /** Each has its gig before either takes its place. */
  const both = async () => {
    const [one] = await stage.gigs(company, { title: '配膳の準備' });
    const [other] = await stage.gigs(company, { title: '雪かき', from: '10:00', to: '12:00' });
    const { memberId } = await stage.member();
    const contacts = program.get(FindContacts);
    const held = meeting(2);
    // Register and lock on the person let one of the two go on at a time; what is tried here is that the table refuses by itself.
    jest.spyOn(program.get(GigTeamStore), 'holdPerson').mockResolvedValue();
    jest.spyOn(contacts, 'hold').mockImplementation(async (tx, id) => {
      const found = (await contacts.run(tx, [id])).get(id) ?? null;
      await held.arrive();
      return found;
    });
    const done = await Promise.allSettled([stage.take(memberId, one!), stage.take(memberId, other!)]);
    const refused = done.flatMap((each) =>
      each.status === 'rejected' ? [each.reason as { code: string; facts: { title: string } }] : [],
    );
    return { taken: done.length - refused.length, refused };
  };

  it('has one of them, and the sentence names that one', async () => {
    const { taken, refused } = await both();
    expect(taken).toBe(1);
    expect(refused).toHaveLength(1);
    expect(refused[0]!.code).toBe('GIG_OVERLAPS');
    expect(['配膳の準備', '雪かき']).toContain(refused[0]!.facts.title);
  });

  it('would have both without the constraint (control)', async () => {
    const [constraint] = await database.look<{ definition: string }>(
      `select pg_get_constraintdef(oid) definition from pg_constraint where conname = 'assignment_no_overlap'`,
    );
    await database.look('alter table work.assignment drop constraint assignment_no_overlap');
    expect((await both()).taken).toBe(2);
    await database.look(`update work.assignment set state = 'withdrawn'`);
    await database.look(
      `alter table work.assignment add constraint assignment_no_overlap ${constraint!.definition}`,
    );
  });
});

describe('whatever happens in whatever order', () => {
  /** A small generator with a seed, so that a failure can be run again. */
  const random = (seed: number) => {
    let state = seed;
    return (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  };

  const seed = Number(process.env['SEED'] ?? 20261128);

  it(`no gig has more people than places, and nobody is in two places at once (SEED=${seed})`, async () => {
    const next = random(seed);
    const people = await Promise.all(Array.from({ length: 5 }, () => stage.member()));
    const times = [
      ['09:00', '11:30'],
      ['11:00', '13:00'],
      ['11:30', '14:00'],
    ] as const;
    const gigs: string[] = [];
    for (const [from, to] of times) {
      const cut = { firstDay: tokyoDate('2027-01-04'), days: 2, places: 2, from, to };
      gigs.push(...(await stage.gigs(company, cut)));
    }
    const codes = new Set<string>();
    for (let at = 0; at < 25; at += 1) {
      const turns = Array.from({ length: 4 }, () => {
        const [{ memberId }, gigId, kind] = [people[next(5)]!, gigs[next(gigs.length)]!, next(12)];
        if (kind === 11) return stage.callOff(gigId);
        if (kind > 7)
          return stage.own(memberId).then(async (own) => {
            const held = own.find(({ gig, assignment }) => gig.id === gigId && assignment.state === 'taken');
            if (held) await stage.back(memberId, held.assignment.id);
          });
        return stage.take(memberId, gigId);
      });
      for (const done of await Promise.allSettled<unknown>(turns))
        if (done.status === 'rejected')
          codes.add((done.reason as { code?: string }).code ?? String(done.reason));
    }
    const known = ['GIG_FULL', 'GIG_OVERLAPS', 'GIG_NOT_OPEN'];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
    expect(
      await database.look(
        `select g.id from work.gig g join work.assignment a on a.gig_id = g.id and a.state = 'taken'
          where g.id = any ($1::uuid[]) group by g.id, g.places, g.state
         having count(*) > g.places or count(distinct a.place) <> count(*) or max(a.place) > g.places or g.state = 'called_off'`,
        [gigs],
      ),
    ).toEqual([]);
    expect(
      await database.look(
        `select a.id from work.assignment a join work.assignment b on a.member_id = b.member_id and a.id < b.id
            and a.state = 'taken' and b.state = 'taken' and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
          where a.gig_id = any ($1::uuid[])`,
        [gigs],
      ),
    ).toEqual([]);
    expect(
      await database.look(
        `select a.id from work.assignment a left join work.terms t on t.assignment_id = a.id where t.assignment_id is null`,
      ),
    ).toEqual([]);
  });
});
