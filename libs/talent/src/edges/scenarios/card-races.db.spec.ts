import { FindContacts } from '@enishi/membership';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { OpenCard } from '../../actions/open-card.ts';
import { StopConsent } from '../../actions/stop-consent.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { InterestCardStore } from '../../store/interest-card.store.ts';
import { opening, setCardStage } from './card-stage.ts';
import type { CardStage, Company } from './card-stage.ts';
import { firstOf, latch, soon } from './latches.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CardStage;
let company: Company;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setCardStage(program, 'kyoso');
});
beforeEach(async () => {
  company = await stage.company();
});
afterEach(() => jest.restoreAllMocks());

describe('a card that is given by two presses at once', () => {
  /** Six presses, none of which finds anything before all have looked. */
  const pressTogether = async (): Promise<Set<string>> => {
    const { memberId } = await stage.member();
    const store = program.get(ConsentStore);
    const real = store.standing.bind(store);
    const allLooked = meeting(6);
    jest.spyOn(store, 'standing').mockImplementation(async (tx, between) => {
      const found = await real(tx, between);
      await allLooked.arrive();
      return found;
    });
    return new Set(await Promise.all([...Array(6)].map(() => stage.give(memberId, company.companyId))));
  };

  it('is one card', async () => {
    expect((await pressTogether()).size).toBe(1);
  });

  it('would be several without the index (control)', async () => {
    const [index] = await database.look<{ definition: string }>(
      `select pg_get_indexdef('talent.consent_one_in_force'::regclass) definition`,
    );
    await database.look('drop index talent.consent_one_in_force');
    expect((await pressTogether()).size).toBeGreaterThan(1);
    await database.look(`update talent.consent set state = 'expired', ended_at = now()`);
    await database.look(index!.definition);
  });
});

describe('a card that is given while its giver leaves', () => {
  /** The press stands between looking and giving while the member leaves. Answers how the consent stands then. */
  const giveWhileLeaving = async (): Promise<{ first: string; state: string }> => {
    const { memberId } = await stage.member();
    const store = program.get(ConsentStore);
    const real = store.add.bind(store);
    const [looked, goOn] = [latch(), latch()];
    jest.spyOn(store, 'add').mockImplementation(async (...given) => {
      looked.letGo();
      await goOn.wait;
      return real(...given);
    });
    const giving = stage.give(memberId, company.companyId);
    await looked.wait;
    const leaving = stage.leave(memberId).then(() => 'left' as const);
    const first = await firstOf(database, leaving);
    goOn.letGo();
    await Promise.all([giving, leaving]);
    const [row] = await database.look<{ state: string }>(
      'select state from talent.consent where member_id = $1',
      [memberId],
    );
    return { first, state: row!.state };
  };

  it('ends with the leaving, which waits for it', async () => {
    expect(await giveWhileLeaving()).toEqual({ first: 'waits', state: 'departed' });
  });

  it('would stand after the leaving without the lock (control)', async () => {
    const contacts = program.get(FindContacts);
    jest
      .spyOn(contacts, 'hold')
      .mockImplementation(async (tx, id) => (await contacts.run(tx, [id])).get(id) ?? null);
    expect(await giveWhileLeaving()).toEqual({ first: 'left', state: 'in_force' });
  });
});

describe('a card that is stopped while the company reads', () => {
  /** A reader stands between finding the card and its answer while the person stops it. Answers what came first, and whether the end says that it was read. */
  const readWhileStopping = async () => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    const store = program.get(InterestCardStore);
    const real = store.held.bind(store);
    const [found, goOn] = [latch(), latch()];
    jest.spyOn(store, 'held').mockImplementation(async (...asked) => {
      const card = await real(...asked);
      found.letGo();
      await goOn.wait;
      return card;
    });
    const reading = stage.open(company, id);
    await found.wait;
    const stopping = stage.stop(memberId, id).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
    await Promise.allSettled([reading, stopping]);
    jest.restoreAllMocks();
    const rows = await database.look('select 1 from talent.provision where consent_id = $1', [id]);
    await expect(stage.open(company, id)).rejects.toMatchObject({ code: 'CARD_NOT_FOUND' });
    const [told] = await database.look<{ read: boolean }>(
      `select (payload->>'read')::boolean "read" from platform.outbox where event = 'talent.consent_ended' and payload->>'consentId' = $1`,
      [id],
    );
    return { first, readings: rows.length, read: told!.read };
  };

  it('lets the reader finish first, so that nothing is shown after the stop is done', async () => {
    expect(await readWhileStopping()).toEqual({ first: 'waits', readings: 1, read: true });
  });

  it('would be shown after the stop without the lock (control)', async () => {
    const store = program.get(InterestCardStore);
    const locked = store.held.bind(store);
    const unlocked: typeof store.held = (_tx, ...asked) => stage.inside((other) => locked(other, ...asked));
    store.held = unlocked;
    expect(await readWhileStopping()).toEqual({ first: 'stopped', readings: 1, read: false });
    delete (store as Partial<typeof store>).held;
  });

  it('is read by nobody who begins after the commit, over many connections at once', async () => {
    const { memberId } = await stage.member();
    const id = await stage.give(memberId, company.companyId);
    let stopped = false;
    const seenAfter: boolean[] = [];
    const read = async (): Promise<void> => {
      for (let n = 0; n < 12; n += 1) {
        const began = stopped;
        const seen = await stage
          .inside((tx) => program.get(OpenCard).run(tx, company, id))
          .then(
            () => true,
            () => false,
          );
        if (began) seenAfter.push(seen);
      }
    };
    const stop = async (): Promise<void> => {
      await soon(40);
      await stage.inside((tx) => program.get(StopConsent).run(tx, memberId, id));
      stopped = true;
    };
    await Promise.all([read(), read(), read(), read(), stop()]);
    await read();
    expect(seenAfter.length).toBeGreaterThanOrEqual(12);
    expect(seenAfter).not.toContain(true);
  });
});
