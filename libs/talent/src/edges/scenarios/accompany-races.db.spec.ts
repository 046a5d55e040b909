import { useProgram, useTestDatabase } from '@enishi/testing';
import { AllowAccompaniment } from '../../actions/records/allow-accompaniment.ts';
import { NameAccompanied } from '../../actions/records/name-accompanied.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { opening } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'banso');
});

describe('a consent to be accompanied that is stopped while a coordinator opens the case', () => {
  /** The coordinator stands between finding the consent and reading the name while the person stops it. Answers what came first, and what the next look finds. */
  const lookWhileStopping = async () => {
    const { memberId } = await stage.member();
    const consentId = await stage.inside(async (tx) => {
      const { wording } = await program.get(AllowAccompaniment).offer(tx, memberId);
      await program.get(AllowAccompaniment).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
      await program.get(AllowAccompaniment).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
      return (await program.get(AllowAccompaniment).offer(tx, memberId)).standing!.id;
    });
    const store = program.get(ConsentStore);
    const real = store.heldAmong.bind(store);
    const [found, goOn] = [latch(), latch()];
    const spy = jest.spyOn(store, 'heldAmong').mockImplementation(async (...asked) => {
      const held = await real(...asked);
      found.letGo();
      await goOn.wait;
      return held;
    });
    const look = () => stage.inside((tx) => program.get(NameAccompanied).run(tx, memberId, stage.reader));
    const looking = look();
    await found.wait;
    const stopping = stage.stop(memberId, consentId).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
    await Promise.all([looking, stopping]);
    spy.mockRestore();
    return { first, then: await look() };
  };

  it('waits for who is reading, and whoever reads after it finds nobody', async () => {
    expect(await lookWhileStopping()).toEqual({ first: 'waits', then: null });
  });

  it('would be over before the name is read without the lock (control)', async () => {
    const store = program.get(ConsentStore);
    const locked = store.heldAmong.bind(store);
    const unlocked: typeof store.heldAmong = (_tx, ...asked) =>
      stage.inside((other) => locked(other, ...asked));
    store.heldAmong = unlocked;
    expect(await lookWhileStopping()).toEqual({ first: 'stopped', then: null });
    delete (store as Partial<typeof store>).heldAmong;
  });
});
