import { useProgram, useTestDatabase } from '@enishi/testing';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { opening } from './card-stage.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'jinzaikyoso');
});

/** Which comes first, however slow the machine is: the stop is done, or the database says that it waits for a lock. */
async function firstOf(stopping: Promise<'stopped'>): Promise<'stopped' | 'waits'> {
  let over = false;
  const done = stopping.finally(() => (over = true));
  while (!over) {
    const held = await database.look(
      `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    if (held.length > 0) return 'waits';
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return done;
}

describe('a record that is stopped while the desk is about to ask its person', () => {
  /** The desk stands between finding the record and asking while the person stops it. Answers what came first, and how the request stands then. */
  const askWhileStopping = async () => {
    const { memberId } = await stage.member();
    const id = await stage.write(memberId);
    const at = await stage.event();
    const [consent] = await database.look<{ id: string }>(
      `select id from talent.consent where member_id = $1 and state = 'in_force'`,
      [memberId],
    );
    const store = program.get(TalentRecordStore);
    const real = store.held.bind(store);
    let found = () => {};
    let goOn = () => {};
    const isFound = new Promise<void>((resolve) => (found = resolve));
    const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
    const spy = jest.spyOn(store, 'held').mockImplementation(async (...asked) => {
      const record = await real(...asked);
      found();
      await mayGoOn;
      return record;
    });
    const asking = stage.ask(id, at);
    await isFound;
    const stopping = stage.stop(memberId, consent!.id).then(() => 'stopped' as const);
    const first = await firstOf(stopping);
    goOn();
    await Promise.all([asking, stopping]);
    spy.mockRestore();
    const [crew] = await database.look<{ state: string }>(
      'select state from ticketing.event_crew where member_id = $1',
      [memberId],
    );
    return { first, state: crew!.state };
  };

  it('waits for it, and ends the request', async () => {
    expect(await askWhileStopping()).toEqual({ first: 'waits', state: 'withdrawn' });
  });

  it('would be asked after the stop without the lock (control)', async () => {
    const store = program.get(TalentRecordStore);
    const locked = store.held.bind(store);
    const unlocked: typeof store.held = (_tx, ...asked) => stage.inside((other) => locked(other, ...asked));
    store.held = unlocked;
    expect(await askWhileStopping()).toEqual({ first: 'stopped', state: 'asked' });
    delete (store as Partial<typeof store>).held;
  });
});
