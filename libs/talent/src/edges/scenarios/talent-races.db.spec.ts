import { useProgram, useTestDatabase } from '@enishi/testing';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { opening } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'jinzaikyoso');
});

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
    const [found, goOn] = [latch(), latch()];
    const spy = jest.spyOn(store, 'held').mockImplementation(async (...asked) => {
      const record = await real(...asked);
      found.letGo();
      await goOn.wait;
      return record;
    });
    const asking = stage.ask(id, at);
    await found.wait;
    const stopping = stage.stop(memberId, consent!.id).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
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
