import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadMatchFacts } from '../../actions/matching/read-match-facts.ts';
import { OpenNeeds } from '../../actions/needs/open-needs.ts';
import { SaveOwnNeeds } from '../../actions/needs/save-own-needs.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { AllowAccompaniment } from '../../actions/records/allow-accompaniment.ts';
import { StopConsent } from '../../actions/stop-consent.ts';
import { IndexCards } from '../../actions/scouting/index-cards.ts';
import { ListCards } from '../../actions/list-cards.ts';
import type { NeedsForm, NeedsReader } from '../../domain/life-needs.ts';
import { CardCalendar } from '../schedules/card-calendar.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { LifeNeedStore } from '../../store/life-need.store.ts';
import { setScoutStage } from './scout-stage.ts';
import type { ScoutStage } from './scout-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: ScoutStage;
let elsewhere: ScoutStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setScoutStage(program, database, 'sasae');
  elsewhere = await setScoutStage(program, database, 'yososasae');
});
beforeEach(() => program.clock.set(opening));

const page = { first: 50, after: null };
const secret = '駅まで送ってほしいです';
const form: NeedsForm = { needs: ['ride', 'housing'], note: secret };
const own = (memberId: string) => stage.inside((tx) => program.get(SaveOwnNeeds).own(tx, memberId));
/** As somebody presses who has just read the page. */
const save = (memberId: string, reader: NeedsReader | null, more: Partial<NeedsForm> = {}) =>
  stage.inside(async (tx) => {
    const { wording } = await program.get(SaveOwnNeeds).own(tx, memberId);
    const agreedTo = reader && wording[reader].ja;
    const wish = { memberId, form: { ...form, ...more }, reader, agreedTo, locale: 'ja' as const };
    await program.get(SaveOwnNeeds).run(tx, wish);
  });
const accompany = (memberId: string) =>
  stage.inside(async (tx) => {
    const { wording } = await program.get(AllowAccompaniment).offer(tx, memberId);
    await program.get(AllowAccompaniment).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
  });
const stop = (memberId: string, id: string) =>
  stage.inside((tx) => program.get(StopConsent).run(tx, memberId, id));
const ofDesk = (id: string) => stage.inside((tx) => program.get(OpenNeeds).ofDesk(tx, id, stage.reader));
const ofAccompanied = (memberId: string) =>
  stage.inside((tx) => program.get(OpenNeeds).ofAccompanied(tx, memberId, stage.reader));
const list = async () => (await stage.inside((tx) => program.get(OpenNeeds).allowed(tx))).map(({ id }) => id);
const gone = { code: 'NEEDS_NOT_FOUND', kind: 'not_found' };

describe('what somebody needs in order to live here', () => {
  it('is read by nobody but them until they choose who, and is gone when nothing of it is left', async () => {
    const { memberId } = await stage.member();
    await accompany(memberId);
    await save(memberId, null);
    expect((await own(memberId)).kept).toMatchObject({ needs: ['ride', 'housing'], note: secret });
    expect((await own(memberId)).standing).toBeNull();
    await expect(ofAccompanied(memberId)).rejects.toMatchObject(gone);
    await save(memberId, 'secretariat', { needs: [], note: ' ' });
    expect(await own(memberId)).toMatchObject({ kept: null, standing: null });
  });

  /** Who is chosen × who is accompanied × which door: one line each, and each reading is told. */
  it.each<[NeedsReader, boolean, { desk: boolean; coordinator: boolean }]>([
    ['secretariat', false, { desk: true, coordinator: false }],
    ['secretariat', true, { desk: true, coordinator: true }],
    ['coordinator', false, { desk: false, coordinator: false }],
    ['coordinator', true, { desk: false, coordinator: true }],
  ])('for the %s, accompanied %p: %p', async (reader, accompanied, doors) => {
    const { memberId } = await stage.member();
    if (accompanied) await accompany(memberId);
    await save(memberId, reader);
    const { id } = (await own(memberId)).standing!;
    expect((await list()).includes(id)).toBe(doors.desk);
    for (const [door, look] of [
      ['desk', () => ofDesk(id)],
      ['coordinator', () => ofAccompanied(memberId)],
    ] as const)
      if (doors[door])
        expect((await look()).kept).toMatchObject({ needs: ['ride', 'housing'], note: secret });
      else await expect(look()).rejects.toMatchObject(gone);
    const { rows } = await stage.inside((tx) => program.get(ReadOwnConsents).diary(tx, memberId, page));
    const told = rows.map(({ items, reason, purpose }) => ({ items, reason, purpose }));
    const line =
      reader === 'coordinator'
        ? { reason: 'accompany', purpose: 'accompany' }
        : { reason: 'arrange_life', purpose: 'arrange_life' };
    expect(told).toEqual(
      Object.values(doors)
        .filter(Boolean)
        .map(() => ({ ...line, items: ['name', 'life_needs'] })),
    );
    await stop(memberId, id);
    await expect(ofDesk(id)).rejects.toMatchObject(gone);
    await expect(ofAccompanied(memberId)).rejects.toMatchObject(gone);
    expect(await list()).not.toContain(id);
  });

  it('is over with its last day, with leaving, and is never another community’s', async () => {
    const [late, left] = [await stage.member(), await stage.member()];
    for (const { memberId } of [late, left]) await save(memberId, 'secretariat');
    const [lateId, leftId] = [
      (await own(late.memberId)).standing!.id,
      (await own(left.memberId)).standing!.id,
    ];
    await expect(
      elsewhere.inside((tx) => program.get(OpenNeeds).ofDesk(tx, lateId, elsewhere.reader)),
    ).rejects.toMatchObject(gone);
    await stage.leave(left.memberId);
    await expect(ofDesk(leftId)).rejects.toMatchObject(gone);
    program.clock.set(new Date(opening.getTime() + 366 * 86_400_000));
    await expect(ofDesk(lateId)).rejects.toMatchObject(gone);
  });

  it('changes hands only with another sentence, and the one before ends in the same commit', async () => {
    const { memberId } = await stage.member();
    await save(memberId, 'secretariat');
    const first = (await own(memberId)).standing!.id;
    await save(memberId, 'secretariat', { note: '変わりました' });
    expect((await own(memberId)).standing!.id).toBe(first);
    const stale = stage.inside((tx) =>
      program.get(SaveOwnNeeds).run(tx, {
        ...{ memberId, form, reader: 'coordinator' as const, agreedTo: 'ほかの文', locale: 'ja' as const },
      }),
    );
    await expect(stale).rejects.toMatchObject({ code: 'CARD_WORDING_CHANGED' });
    expect((await ofDesk(first)).kept.note).toBe('変わりました');
    await save(memberId, 'coordinator');
    await expect(ofDesk(first)).rejects.toMatchObject(gone);
    expect((await own(memberId)).standing).toMatchObject({
      purpose: 'accompany',
      items: ['name', 'life_needs'],
    });
    await save(memberId, null);
    expect((await own(memberId)).standing).toBeNull();
  });

  it('goes along with a merge and comes back, is handed out with the copy, and is erased', async () => {
    const [kept, double] = [await stage.member(), await stage.member()];
    await save(double.memberId, 'secretariat', { note: 'もう1つのわたし' });
    const mergeId = await stage.merge(kept.memberId, double.memberId);
    expect((await own(kept.memberId)).kept!.note).toBe('もう1つのわたし');
    await save(kept.memberId, 'secretariat', { note: 'わたし' });
    expect((await own(kept.memberId)).kept!.note).toBe('わたし');
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    expect((await own(double.memberId)).kept!.note).toBe('もう1つのわたし');
    expect((await own(kept.memberId)).kept!.note).toBe('わたし');
    const { memberId: subjectId, accountId, email } = kept;
    const person = { accountId, subjectId, email, name: '山田 花子' };
    const held = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, person));
    const copy = held.find(({ table }) => table === 'talent.life_need')!.rows;
    expect(copy).toMatchObject([{ needs: ['ride', 'housing'], note: 'わたし' }]);
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, person));
    const left = await database.look<{ note: string }>(
      'select note from talent.life_need where note like $1',
      ['%わたし'],
    );
    expect(left).toEqual([{ note: 'もう1つのわたし' }]);
  });
});

describe('a consent that is stopped while somebody opens it', () => {
  const lookWhileStopping = async () => {
    const { memberId } = await stage.member();
    await save(memberId, 'secretariat');
    const { id } = (await own(memberId)).standing!;
    const store = program.get(LifeNeedStore);
    const real = store.of.bind(store);
    const [found, goOn] = [latch(), latch()];
    const spy = jest.spyOn(store, 'of').mockImplementation(async (...asked) => {
      found.letGo();
      await goOn.wait;
      return real(...asked);
    });
    const looking = ofDesk(id);
    await found.wait;
    const stopping = stop(memberId, id).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
    const looked = await looking.then(
      () => 'read',
      () => 'nothing',
    );
    await stopping;
    spy.mockRestore();
    return { first, looked };
  };

  it('waits for who is reading', async () => {
    expect(await lookWhileStopping()).toEqual({ first: 'waits', looked: 'read' });
  });

  it('would be over before it is read without the lock (control)', async () => {
    const store = program.get(LifeNeedStore);
    const locked = store.held.bind(store);
    store.held = (_tx, id) => stage.inside((other) => locked(other, id));
    expect((await lookWhileStopping()).first).toBe('stopped');
    delete (store as Partial<typeof store>).held;
  });
});

describe('no company, no search and no matching', () => {
  let looker: Company;
  let memberId: string;
  let cardId: string;
  let recordId: string;
  let interestId: string;

  beforeAll(async () => {
    program.clock.set(opening);
    looker = await stage.searcher();
    ({ memberId, cardId } = await stage.sharer(true));
    recordId = await stage.write(memberId, {});
    await accompany(memberId);
    await save(memberId, 'secretariat');
    interestId = await stage.give(memberId, looker.companyId);
  });
  afterAll(() => database.look('grant select, insert, update, delete on talent.life_need to enishi_app', []));

  const inCommunity = <T>(work: Parameters<typeof program.transactions.inCommunity<T>>[1]) =>
    program.transactions.inCommunity(stage.communityId, work);

  /** Everything that reads people for somebody else, in one text. */
  const doors = async (): Promise<string> => {
    const scoutId = await stage.scout(looker, cardId);
    const told = [
      ...[
        await stage.look(looker),
        await stage.look(looker, { words: '送って' }),
        await stage.look(looker, { words: '花子' }),
      ],
      ...[await stage.openShared(looker, cardId), await stage.scoutsOf(looker), scoutId],
      ...[
        await stage.open(looker, interestId),
        await inCommunity((tx) => program.get(ListCards).run(tx, looker, page)),
      ],
      ...[await stage.find(), await stage.openRecord(recordId)],
      await inCommunity(async (tx) => [...(await program.get(ReadMatchFacts).of(tx, [memberId]))]),
      await database.look('select * from talent.card_index where member_id = $1', [memberId]),
    ];
    await stage.inside((tx) => program.get(IndexCards).rebuild(tx));
    await program.get(CardCalendar).forgetOld();
    return JSON.stringify(told);
  };

  it('touches them: every door goes on where the program may not read the table at all', async () => {
    await database.look('revoke all on talent.life_need from enishi_app', []);
    const told = await doors();
    expect(told).toContain('週末に動けます。');
    expect(told).not.toMatch(/送って|housing|life_needs/);
    // Control: whoever does read them meets that nobody may.
    await expect(own(memberId)).rejects.toThrow(/permission denied for table life_need/);
    await database.look('grant select, insert, update, delete on talent.life_need to enishi_app', []);
    expect((await own(memberId)).kept!.note).toBe(secret);
  });

  it('would meet anybody in the table who did not name them first', async () => {
    const count = (named: string) =>
      inCommunity(async (tx) => {
        await tx.query(`select set_config('talent.needs_of', $1, true)`, [named]);
        const [row] = await tx.query<{ rows: number }>('select count(*)::int rows from talent.life_need');
        return row!.rows;
      });
    const { memberId: other } = await stage.member();
    expect([await count(''), await count(other), await count(memberId)]).toEqual([0, 0, 1]);
    const elsewhereCounts = await program.transactions.inCommunity(elsewhere.communityId, async (tx) => {
      await tx.query(`select set_config('talent.needs_of', $1, true)`, [memberId]);
      return (await tx.query('select from talent.life_need')).length;
    });
    expect(elsewhereCounts).toBe(0);
  });
});
