import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { setCaseStage } from './case-stage.ts';
import type { CaseStage } from './case-stage.ts';
import type { Clerk } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CaseStage;
let readers: CaseReader[];
let company: Clerk;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCaseStage(program, 'kyosobanso');
  readers = [await stage.coordinator(), await stage.coordinator(), await stage.coordinator()];
  company = await stage.company();
  await database.look('update work.coordinator set load_limit = 200');
});
afterEach(() => jest.restoreAllMocks());

const codesOf = (done: PromiseSettledResult<unknown>[]): string[] =>
  done.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : []));
const invariants = async (id: string) =>
  (
    await database.look<{ open: number; state: string; mains: number }>(
      `select state, (main_id is not null)::int mains,
              (select count(*)::int from work.next_action n where n.case_id = s.id and n.state = 'open') open
         from work.support_case s where id = $1`,
      [id],
    )
  )[0]!;
/** Takes the locks on cases away: everybody reads what stands there at the moment. */
const withoutLocks = () => {
  const cases = program.get(SupportCaseStore);
  jest.spyOn(cases, 'held').mockImplementation((tx, id) => cases.byId(tx, id));
};

describe('a case that is handed over twice at once', () => {
  const twice = async () => {
    const [main, ...others] = readers;
    const id = await stage.openCase(main!, { companyId: company.companyId });
    const done = await Promise.allSettled(
      others.map(({ accountId }) => stage.handOver(main!, id, accountId)),
    );
    const notes = await database.look(
      `select 1 from work.case_note where case_id = $1 and kind = 'handed_over'`,
      [id],
    );
    return { codes: codesOf(done), notes: notes.length };
  };

  it('goes to one of the two; the other press reads that somebody was faster', async () => {
    const { codes, notes } = await twice();
    expect(notes).toBe(1);
    expect(['CASE_OVERTAKEN', 'CASE_NOT_FOUND']).toContain(codes[0]);
  });

  it('would go to both without the lock (control)', async () => {
    withoutLocks();
    const cases = program.get(SupportCaseStore);
    const real = cases.lead.bind(cases);
    const both = meeting(2);
    jest.spyOn(cases, 'lead').mockImplementation(async (...of) => {
      await both.arrive();
      await real(...of);
    });
    expect(await twice()).toEqual({ codes: [], notes: 2 });
  });
});

describe('a next action that two do at once', () => {
  const twice = async () => {
    const [main] = readers;
    const id = await stage.openCase(main!, { companyId: company.companyId });
    const { next } = await stage.see(main!, id);
    const done = await Promise.allSettled(
      [1, 2].map((at) => stage.act(main!, id, next!.id, stage.next(`次 ${at}`))),
    );
    return { codes: codesOf(done), open: (await invariants(id)).open };
  };

  it('is done once, and one takes its place', async () => {
    expect(await twice()).toEqual({ codes: ['CASE_OVERTAKEN'], open: 1 });
  });

  it('would be done twice without the lock, and what the first planned be gone (control)', async () => {
    withoutLocks();
    const story = program.get(CaseStoryStore);
    const real = story.endAction.bind(story);
    const both = meeting(2);
    jest.spyOn(story, 'endAction').mockImplementation(async (...of) => {
      await both.arrive();
      await real(...of);
    });
    expect((await twice()).codes).not.toContain('CASE_OVERTAKEN');
  });
});

describe('a random year of a case', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000);
  let state = seed;
  const roll = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };

  it(`keeps one next action and one main coordinator while it is accompanied, and none of the first once it is over (seed ${seed})`, async () => {
    const lead = await stage.coordinator('staff');
    for (let turn = 0; turn < 6; turn += 1) {
      const id =
        roll(2) === 0
          ? await stage.askFor(await stage.company())
          : await stage.openCase(readers[0]!, { companyId: company.companyId });
      for (let step = 0; step < 14; step += 1) {
        const any = readers[roll(readers.length)]!.accountId;
        const seen = await stage.see(lead, id);
        const moves = [
          () => stage.assign(lead, id, any),
          () => stage.act(lead, id, seen.next?.id ?? ''),
          () => stage.rest(lead, id, roll(2) === 0 ? 'resting' : 'under_way'),
          () => stage.handOver(lead, id, any, { at: seen.found.edition }),
          () => stage.closeCase(lead, id),
          () => stage.note(lead, id),
        ];
        // Two at once, whatever they are.
        await Promise.allSettled([moves[roll(moves.length)]!(), moves[roll(moves.length)]!()]);
        const now = await invariants(id);
        const live = now.state === 'under_way' || now.state === 'resting';
        expect({ ...now, at: [turn, step] }).toMatchObject({ open: live ? 1 : 0 });
        if (live) expect(now.mains).toBe(1);
      }
    }
  });
});
