import { UseBenefit } from '@enishi/membership';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { ScoutStore } from '../../store/scout.store.ts';
import { SharedCardStore } from '../../store/shared-card.store.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let company: Company;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'kyosai');
});
beforeEach(async () => {
  company = await stage.searcher();
});
afterEach(() => jest.restoreAllMocks());

describe('a shared card that is stopped, or kept from a company, while that company opens it', () => {
  /** A reader stands between finding the card and its answer while the person ends it. Answers what came first, and how many readings are recorded. */
  const openWhile = async (end: (of: { memberId: string; cardId: string }) => Promise<unknown>) => {
    const of = await stage.sharer();
    const store = program.get(SharedCardStore);
    const real = store.held.bind(store);
    const [found, goOn] = [latch(), latch()];
    jest.spyOn(store, 'held').mockImplementation(async (...asked) => {
      const card = await real(...asked);
      found.letGo();
      await goOn.wait;
      return card;
    });
    const reading = stage.openShared(company, of.cardId);
    await found.wait;
    const ending = end(of).then(() => 'ended' as const);
    const first = await firstOf(database, ending);
    goOn.letGo();
    await Promise.allSettled([reading, ending]);
    jest.restoreAllMocks();
    const rows = await database.look('select 1 from talent.provision where consent_id = $1', [of.cardId]);
    await expect(stage.openShared(company, of.cardId)).rejects.toMatchObject({
      code: 'SHARED_CARD_NOT_FOUND',
    });
    return { first, readings: rows.length };
  };
  const stop = (of: { memberId: string; cardId: string }) => stage.stop(of.memberId, of.cardId);
  const block = (of: { memberId: string }) => stage.block(of.memberId, [company.companyId]);

  it.each([
    ['stopped', stop],
    ['blocked', block],
  ])('lets the reader finish first, so that nothing is shown once it is %s', async (_, end) => {
    expect(await openWhile(end)).toEqual({ first: 'waits', readings: 1 });
  });

  it('would be shown after the stop without the lock (control)', async () => {
    const store = program.get(SharedCardStore);
    const locked = store.held.bind(store);
    const unlocked: typeof store.held = (_tx, ...asked) => stage.inside((other) => locked(other, ...asked));
    store.held = unlocked;
    expect(await openWhile(stop)).toEqual({ first: 'ended', readings: 1 });
    delete (store as Partial<typeof store>).held;
  });
});

describe('a person whom two clerks of a company ask at once', () => {
  /** Both have looked before either asks. Answers how many requests came of it, and how many scouts were used. */
  const askTogether = async (): Promise<{ asked: number; left: number | null }> => {
    const { cardId } = await stage.sharer();
    const store = program.get(ScoutStore);
    const real = store.askedSince.bind(store);
    const bothLooked = meeting(2);
    jest.spyOn(store, 'askedSince').mockImplementation(async (...of) => {
      const found = await real(...of);
      await bothLooked.arrive();
      return found;
    });
    const done = await Promise.allSettled([stage.scout(company, cardId), stage.scout(company, cardId)]);
    const asked = done.filter(({ status }) => status === 'fulfilled').length;
    return { asked, left: (await stage.look(company)).side.scoutsLeft };
  };

  it('is asked once, and one scout is used', async () => {
    expect(await askTogether()).toEqual({ asked: 1, left: 1 });
  });

  it('would be asked twice without the index (control)', async () => {
    const [index] = await database.look<{ definition: string }>(
      `select pg_get_indexdef('talent.scout_one_open'::regclass) definition`,
    );
    await database.look('drop index talent.scout_one_open');
    expect(await askTogether()).toEqual({ asked: 2, left: 0 });
    await database.look(`update talent.scout set state = 'declined', ended_at = now() where state = 'asked'`);
    await database.look(index!.definition);
  });
});

describe('a person who is asked while they stop their card', () => {
  it('stops after the asking, which ends with it', async () => {
    const { memberId, cardId } = await stage.sharer();
    const benefits = program.get(UseBenefit);
    const real = benefits.run.bind(benefits);
    const [reached, goOn] = [latch(), latch()];
    jest.spyOn(benefits, 'run').mockImplementation(async (...wanted) => {
      reached.letGo();
      await goOn.wait;
      return real(...wanted);
    });
    const asking = stage.scout(company, cardId);
    await reached.wait;
    const stopping = stage.stop(memberId, cardId).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
    await Promise.all([asking, stopping]);
    expect(first).toBe('waits');
    expect((await stage.ownScouts(memberId)).map(({ state }) => state)).toEqual(['ended']);
    expect((await stage.look(company)).side.scoutsLeft).toBe(2);
  });
});
