import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { ClaimEntry } from '../../actions/registration/claim-entry.ts';
import { HandOverSheet } from '../../actions/registration/hand-over-sheet.ts';
import { RegistrationDeskStore } from '../../store/registration/registration-desk.store.ts';
import { TabletEntity } from '../../store/registration/registration-desk.entity.ts';
import { RegistrationEntity } from '../../store/registration/registration.entity.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { deskStage } from './registration-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let desks: ReturnType<typeof deskStage>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'doujitouroku');
  desks = deskStage(program, stage);
});
afterEach(() => jest.restoreAllMocks());

const codesOf = (done: PromiseSettledResult<unknown>[]) =>
  done
    .map((each) => (each.status === 'fulfilled' ? 'done' : String((each.reason as { code?: string }).code)))
    .sort();
const bornOn = async (birthDate: string) =>
  (await database.look('select 1 from membership.member where birth_date = $1', [birthDate])).length;

/** Neither the tablet nor the registration is held, and both have read the steps before either goes on. */
const letBothRead = () => {
  const tablets = program.get(RegistrationDeskStore);
  const registrations = program.get(RegistrationStore);
  jest
    .spyOn(tablets, 'tablet')
    .mockImplementation((tx, tokenHash) => tx.repo(TabletEntity).findOneBy({ tokenHash }));
  jest.spyOn(tablets, 'touch').mockResolvedValue();
  jest
    .spyOn(registrations, 'held')
    .mockImplementation((tx, id) => tx.repo(RegistrationEntity).findOneBy({ id }));
  const real = registrations.steps.bind(registrations);
  const bothRead = meeting(2);
  jest.spyOn(registrations, 'steps').mockImplementation(async (...of) => {
    const found = await real(...of);
    await bothRead.arrive();
    return found;
  });
};

describe('one person at two desks at once', () => {
  it('is entered at one of them, and the other clerk is asked whether it is somebody else', async () => {
    const [post, hall] = [await desks.desk('斉藤 恵'), await desks.desk('佐藤 実')];
    await desks.prepared(post.token);
    await desks.prepared(hall.token);
    const wish = await desks.form(post.token, { birthDate: '1947-03-03' });
    const done = await Promise.allSettled([desks.enter(post.token, wish), desks.enter(hall.token, wish)]);
    expect(codesOf(done)).toEqual(['ENTRY_ALIKE', 'done']);
    expect(await bornOn('1947-03-03')).toBe(1);
    const consents = await database.look(
      `select 1 from talent.consent c join membership.member m on m.id = c.member_id where m.birth_date = '1947-03-03'`,
    );
    expect(consents).toHaveLength(2);
  });
});

describe('a button that is pressed twice on one tablet', () => {
  const enterTwice = async (birthDate: string, before: () => void = () => undefined) => {
    const { token } = await desks.desk();
    await desks.prepared(token);
    const wish = await desks.form(token, { birthDate, apart: true });
    before();
    return codesOf(await Promise.allSettled([desks.enter(token, wish), desks.enter(token, wish)]));
  };

  it('enters the person once, and neither press fails', async () => {
    expect(await enterTwice('1947-04-04')).toEqual(['done', 'done']);
    expect(await bornOn('1947-04-04')).toBe(1);
  });

  it('would fail without the hold on tablet and registration (control run)', async () => {
    expect(await enterTwice('1947-05-05', letBothRead)).not.toEqual(['done', 'done']);
  });

  const papersTwice = async (before: () => void = () => undefined) => {
    const { token } = await desks.desk();
    await desks.prepared(token);
    await desks.enter(token, await desks.form(token, { apart: true }));
    before();
    return codesOf(await Promise.allSettled([desks.tick(token, 'papers'), desks.tick(token, 'papers')]));
  };

  it('finishes the registration once, and would fail without the hold (control run)', async () => {
    expect(await papersTwice()).toEqual(['done', 'done']);
    expect(await papersTwice(letBothRead)).not.toEqual(['done', 'done']);
  });

  const printTwice = async (before: () => void = () => undefined) => {
    const { token } = await desks.desk();
    const { birthDate } = await desks.registered(token);
    before();
    const print = () => stage.inside((tx) => program.get(HandOverSheet).atTablet(tx, token));
    const codes = await Promise.all([print(), print()]);
    jest.restoreAllMocks();
    const claims = await Promise.allSettled(
      codes.map((code) =>
        stage.inside((tx) =>
          program.get(ClaimEntry).run(tx, { code, birthDate }, { userAgent: null, sessionId: null }),
        ),
      ),
    );
    return { different: new Set(codes).size, claims: codesOf(claims) };
  };

  it('prints two sheets, of which the later opens the entry', async () => {
    expect(await printTwice()).toEqual({ different: 2, claims: ['CLAIM_NOT_FOUND', 'done'] });
  });

  it('would print one code twice without the hold (control run)', async () => {
    expect(await printTwice(letBothRead)).toEqual({ different: 1, claims: ['done', 'done'] });
  });
});
