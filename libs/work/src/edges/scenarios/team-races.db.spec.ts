import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { teamStage } from './team-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let company: { companyId: string; accountId: string };
const { gather, join, leaveTeam, lapse, team } = teamStage(program, () => stage);

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'kumikyou');
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));
afterEach(() => jest.restoreAllMocks());

const friends = (count: number) => Promise.all(Array.from({ length: count }, () => stage.member()));
const gig = async () => (await stage.gigs(company, { places: 3 }))[0]!;
const done = (results: PromiseSettledResult<unknown>[]) =>
  results.map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { code?: string }).code));

/** From now on nobody waits for a gig: what its lock is for. */
function withoutLock() {
  const gigs = program.get(GigStore);
  jest.spyOn(gigs, 'held').mockImplementation((tx, id) => gigs.byId(tx, id));
}

describe('edge 16: three places that a team of three and somebody alone want at the same moment', () => {
  const wanted = async () => {
    const [gigId, [one, other]] = [await gig(), await friends(2)];
    return done(await Promise.allSettled([gather(one!.memberId, gigId), stage.take(other!.memberId, gigId)]));
  };

  it('are kept for the team, or the one has a place and the team none', async () => {
    expect([
      ['done', 'GIG_KEPT'],
      ['TEAM_NO_ROOM', 'done'],
    ]).toContainEqual(await wanted());
  });

  it('would be promised to four without the lock on the gig (control)', async () => {
    withoutLock();
    const assignments = program.get(AssignmentStore);
    const real = assignments.keptFor.bind(assignments);
    const bothLooked = meeting(2);
    jest.spyOn(assignments, 'keptFor').mockImplementation(async (...of) => {
      const found = await real(...of);
      await bothLooked.arrive();
      return found;
    });
    expect(await wanted()).toEqual(['done', 'done']);
  });
});

describe('edge 16: the last two of three friends who say yes at the same moment', () => {
  const last = async () => {
    const [gigId, [a, b, c]] = [await gig(), await friends(3)];
    const code = await gather(a!.memberId, gigId);
    return { code, answers: [join(b!.memberId, code), join(c!.memberId, code)] };
  };

  it('are the last once: all three have their place', async () => {
    const { code, answers } = await last();
    expect((await Promise.all(answers)).sort()).toEqual([false, true]);
    expect(await team(code)).toMatchObject({ said: 3, phase: 'complete' });
  });

  it('would both not be the last without the lock on the gig, and nobody would have a place (control)', async () => {
    withoutLock();
    const teams = program.get(GigTeamStore);
    const real = teams.mates.bind(teams);
    const bothLooked = meeting(2);
    jest.spyOn(teams, 'mates').mockImplementation(async (...of) => {
      const found = await real(...of);
      await bothLooked.arrive();
      return found;
    });
    const { code, answers } = await last();
    expect(await Promise.all(answers)).toEqual([false, false]);
    jest.restoreAllMocks();
    expect(await team(code)).toMatchObject({ said: 3, phase: 'gathering' });
  });
});

describe('edge 16: one person who joins a team and takes another gig of that time at the same moment', () => {
  const both = async () => {
    const [a, b] = await friends(2);
    const [gigId, other] = [await gig(), await gig()];
    const code = await gather(a!.memberId, gigId, { size: 2 });
    const answers = await Promise.allSettled([join(b!.memberId, code), stage.take(b!.memberId, other)]);
    return { answers: done(answers), code, memberId: b!.memberId };
  };

  it('does one of both, and the sentence names it', async () => {
    const { answers } = await both();
    expect([
      ['done', 'GIG_OVERLAPS'],
      ['GIG_OVERLAPS', 'done'],
    ]).toContainEqual(answers);
  });

  it('would be counted for both without the lock on the person (control); the table refuses the second place all the same', async () => {
    const [a, b] = await friends(2);
    const [gigId, other] = [await gig(), await gig()];
    const code = await gather(a!.memberId, gigId);
    const teams = program.get(GigTeamStore);
    jest.spyOn(teams, 'holdPerson').mockResolvedValue();
    const assignments = program.get(AssignmentStore);
    const [across, titleAcross] = [teams.across.bind(teams), assignments.titleAcross.bind(assignments)];
    const bothLooked = meeting(2);
    // Whoever takes has looked at teams, and whoever joins at gigs, before either writes.
    jest.spyOn(teams, 'across').mockImplementation(async (tx, memberId, of) => {
      const found = await across(tx, memberId, of);
      if ((of as { id?: string }).id === other) await bothLooked.arrive();
      return found;
    });
    jest.spyOn(assignments, 'titleAcross').mockImplementation(async (...of) => {
      const found = await titleAcross(...of);
      await bothLooked.arrive();
      return found;
    });
    const answers = await Promise.allSettled([join(b!.memberId, code), stage.take(b!.memberId, other)]);
    expect(done(answers)).toEqual(['done', 'done']);
    jest.restoreAllMocks();
    const c = await stage.member();
    expect(await join(c.memberId, code)).toBe(false);
    expect(await team(code)).toMatchObject({ said: 2, phase: 'gathering' });
  });
});

describe('edge 16: whatever friends do in whatever order', () => {
  const seed = Number(process.env['SEED'] ?? 20261128);

  it(`all of a team have a place or none has, no gig promises more than it has, and nobody is in two places (SEED=${seed})`, async () => {
    let state = seed;
    const next = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
    const people = await friends(6);
    const gigs = [
      ...(await stage.gigs(company, { places: 4 })),
      ...(await stage.gigs(company, { places: 3, from: '10:00', to: '13:00', reward: 5000 })),
      ...(await stage.gigs(company, { places: 3, from: '13:00', to: '15:00' })),
    ];
    const codes: string[] = [];
    const refused = new Set<string>();
    for (let at = 0; at < 30; at += 1) {
      if (next(6) === 0) {
        program.clock.set(new Date(program.clock.now().getTime() + 70 * 60_000));
        await lapse();
      }
      const turns = Array.from({ length: 3 }, () => {
        const [{ memberId }, gigId, kind] = [people[next(6)]!, gigs[next(gigs.length)]!, next(10)];
        const code = codes[codes.length - 1 - next(Math.min(codes.length, 3))] ?? 'NONE';
        if (kind < 3)
          return gather(memberId, gigId, { size: 2 + next(2) }).then((made) => void codes.push(made));
        if (kind < 7) return join(memberId, code);
        if (kind === 7) return leaveTeam(memberId, code);
        if (kind === 8) return stage.take(memberId, gigId);
        return stage.own(memberId).then(async (own) => {
          const held = own.find(({ assignment }) => assignment.state === 'taken');
          if (held) await stage.back(memberId, held.assignment.id);
        });
      });
      for (const each of await Promise.allSettled<unknown>(turns))
        if (each.status === 'rejected')
          refused.add((each.reason as { code?: string }).code ?? String(each.reason));
    }
    const known = [
      ...[
        'TEAM_NOT_FOUND',
        'TEAM_NO_ROOM',
        'TEAM_TOO_OFTEN',
        'TEAM_OWN',
        'TEAM_OVER',
        'TEAM_FULL',
        'TEAM_TOO_LATE',
      ],
      ...['GIG_FULL', 'GIG_KEPT', 'GIG_OWN', 'GIG_OVERLAPS'],
    ];
    expect([...refused].filter((code) => !known.includes(code))).toEqual([]);
    expect(
      await database.look(
        `select t.id from work.gig_team t left join work.gig_team_mate m on m.team_id = t.id and m.state = 'placed' and m.assignment_id is not null
          where t.gig_id = any ($1::uuid[]) group by t.id, t.state, t.size
         having count(m.id) <> case when t.state = 'complete' then t.size else 0 end`,
        [gigs],
      ),
    ).toEqual([]);
    expect(
      await database.look(
        `select g.id from work.gig g where g.id = any ($1::uuid[]) and g.places <
           (select count(*) from work.assignment a where a.gig_id = g.id and a.state = 'taken')
           + (select coalesce(sum(size), 0) from work.gig_team t where t.gig_id = g.id and t.state = 'gathering' and t.held_until > $2)`,
        [gigs, program.clock.now()],
      ),
    ).toEqual([]);
    expect(
      await database.look(
        `select a.id from work.assignment a left join work.terms t on t.assignment_id = a.id where t.assignment_id is null`,
      ),
    ).toEqual([]);
    const [found] = await database.look<{ whole: number }>(
      `select count(*)::int whole from work.gig_team where state = 'complete' and gig_id = any ($1::uuid[])`,
      [gigs],
    );
    expect(found!.whole).toBeGreaterThan(0);
  });
});
