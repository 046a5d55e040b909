import { UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { KeepSkills } from '../../actions/records/keep-skills.ts';
import { IndexCards } from '../../actions/scouting/index-cards.ts';
import { CardIndexStore } from '../../store/card-index.store.ts';
import { CardCalendar } from '../schedules/card-calendar.ts';
import { Chance } from './card-oracle.ts';
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
  stage = await setScoutStage(program, database, 'sakuin');
});
beforeEach(async () => {
  program.clock.set(opening);
  await database.look('delete from talent.card_index');
  await database.look(
    `update talent.consent set state = 'withdrawn', ended_at = now() where state = 'in_force'`,
  );
  company = await stage.searcher();
});
afterEach(() => jest.restoreAllMocks());

const rows = () =>
  database.look<Record<string, unknown>>('select * from talent.card_index order by consent_id');
const rebuild = () => stage.inside((tx) => program.get(IndexCards).rebuild(tx));
const found = async (words: string) => (await stage.look(company, { words })).cards.map(({ id }) => id);

describe('words a company searches with', () => {
  const line = '髙橋牧場で看護の護師を３年、ＷＥＢも少し。';
  it.each([
    ['高橋', true],
    ['ｗｅｂ', true],
    ['うぇぶ', false],
    ['看護', true],
    ['看護師', false],
    ['看護の護師', true],
    ['牧', true],
    ['3年', true],
    ['年web', false],
    ['牧場 web', true],
    ['牧場 漁師', false],
    ['受付', true],
    ['reception', true],
    ['釧路', true],
    ['山田', false],
    ['花子', false],
    ['ヤマダ', false],
    ['', true],
    ['！', true],
  ])('find a card by %p: %p', async (words, fits) => {
    const of = await stage.sharer(true);
    await stage.write(of.memberId, { about: line }, false);
    expect(await found(words)).toEqual(fits ? [of.cardId] : []);
  });

  it('find no line that the card does not show, and a skill that was renamed or is offered no more by its name', async () => {
    const hidden = await stage.sharer(false);
    const reached = await stage.sharer(true);
    await stage.write(reached.memberId, { about: '牧場。電話は0154-00-0000です' }, false);
    await stage.write(hidden.memberId, { about: '牧場' }, false);
    expect(await found('牧場')).toEqual([]);
    await stage.inside((tx) => program.get(KeepSkills).run(tx, '草刈り / Cutting grass'));
    expect(new Set(await found('受付'))).toEqual(new Set([hidden.cardId, reached.cardId]));
    await stage.inside((tx) => program.get(KeepSkills).run(tx, '受付 / Front desk\n草刈り / Cutting grass'));
    expect(await found('front')).toHaveLength(2);
    expect(await found('reception')).toEqual([]);
  });

  it('are refused where they are too many', async () => {
    const long = stage.look(company, { words: '牧'.repeat(61) });
    await expect(long).rejects.toMatchObject({ code: 'TALENT_WISH_TOO_LONG', facts: { most: 60 } });
  });
});

describe('the index', () => {
  it('holds nothing of whoever allows nothing, and shows nothing that a stale row says', async () => {
    const { memberId } = await stage.member();
    await stage.write(memberId);
    expect(await rows()).toEqual([]);
    const of = await stage.sharer();
    expect(await rows()).toHaveLength(1);
    await database.look(`update talent.consent set state = 'withdrawn', ended_at = now() where id = $1`, [
      of.cardId,
    ]);
    expect(await rows()).toHaveLength(1);
    expect(await stage.seen(company)).toEqual([]);
    await rebuild();
    expect(await rows()).toEqual([]);
  });

  it('shows nothing to a company for which the card is no longer, whatever a stale row says', async () => {
    const of = await stage.sharer(false, { kind: 'one_company', key: company.companyId });
    expect((await rows())[0]).toMatchObject({ shown_to: `one_company:${company.companyId}` });
    expect(await stage.seen(company)).toEqual([of.cardId]);
    await database.look(
      `update talent.consent set recipient_kind = 'area', recipient_key = '01206' where id = $1`,
      [of.cardId],
    );
    expect(await stage.seen(company)).toEqual([]);
  });

  it('is searched by the community of the transaction alone, and outside of one by nobody', async () => {
    await stage.sharer();
    const other = await setScoutStage(program, database, 'yosakuin');
    const ask = `select * from talent.find_cards('', gen_random_uuid(), '{}', $1, '{}', '{}', '{}', null, null, 5, 6000, '{}') where kind = 'card'`;
    const asked = (tx: { query(sql: string, values: unknown[]): Promise<unknown[]> }) =>
      tx.query(ask, [opening]);
    expect(await stage.inside(asked)).not.toEqual([]);
    expect(await other.inside(asked)).toEqual([]);
    expect(await program.transactions.inSystem(asked)).toEqual([]);
  });

  it('is read by its tokens under row-level security, for which its function has to ask as the owner', async () => {
    const plan = (tx: { query<Row>(sql: string): Promise<Row[]> }) =>
      tx.query<{ 'QUERY PLAN': string }>(
        `explain select from talent.card_index i
          where talent.card_tokens(community_id, consent_id, given_at, words, skill_ids, areas, slots, roles, blocked, shown_to) @@ '''牧場'''::tsquery`,
      );
    const told = async () => JSON.stringify(await stage.inside(plan));
    expect(await told()).not.toContain('card_index_tokens');
    const owner = await database.look<{ owner: string; definer: boolean }>(
      `select proowner::regrole::text owner, prosecdef definer from pg_proc where proname = 'find_cards'`,
    );
    expect(owner).toEqual([{ owner: 'enishi_owner', definer: true }]);
  });

  it('is as if written anew after whatever happens, in any order', async () => {
    const seed = 20260403;
    const chance = new Chance(seed);
    const people = [
      await stage.sharer(true),
      await stage.sharer(true),
      await stage.sharer(),
      await stage.sharer(),
    ];
    const others = [company.companyId, (await stage.company()).companyId];
    const toWhom = [
      undefined,
      { kind: 'area' as const, key: '01206' },
      { kind: 'one_company' as const, key: company.companyId },
    ];
    let merges: string[] = [];
    const alone = () => chance.of(people).memberId;
    const happenings: [string, () => Promise<unknown>][] = [
      [
        'writes',
        () =>
          stage.write(
            alone(),
            { about: chance.of(['牧場', '髙橋', '電話0154-00-0000', '']) },
            chance.happens(50),
          ),
      ],
      ['shares', () => stage.share(alone(), chance.happens(50), chance.of(toWhom))],
      [
        'stops',
        async () => {
          const of = chance.of(people);
          const [row] = await database.look<{ id: string }>(
            `select id from talent.consent where member_id = $1 and state = 'in_force' limit 1`,
            [of.memberId],
          );
          if (row) await stage.stop(of.memberId, row.id);
        },
      ],
      ['blocks', () => stage.block(alone(), chance.some(others, 2))],
      ['merges', async () => merges.push(await stage.merge(people[0]!.memberId, people[1]!.memberId))],
      [
        'parts',
        async () => {
          const last = merges.at(-1);
          if (last) await stage.inside((tx) => program.get(UndoMerge).run(tx, last, stage.deskId));
          merges = merges.slice(0, -1);
        },
      ],
      ['days go by', () => Promise.resolve(program.clock.advance(9 * 86_400_000))],
      ['the night', () => program.get(CardCalendar).forgetOld()],
    ];
    const told: string[] = [];
    const came = new Set<string>();
    const refused = { code: expect.stringMatching(/^[A-Z_]+$/u) as string };
    for (let n = 0; n < 120; n += 1) {
      const [name, happens] = chance.of(happenings);
      told.push(name);
      await happens().then(
        () => came.add(name),
        (error: unknown) => expect(error).toMatchObject(refused),
      );
      const live = `select * from talent.card_index where expires_at > $1 order by consent_id`;
      const before = await database.look(live, [program.clock.now()]);
      await rebuild();
      const after = await database.look(live, [program.clock.now()]);
      if (JSON.stringify(before) !== JSON.stringify(after))
        throw new Error(`seed ${seed}: ${told.join()}: ${JSON.stringify({ before, after })}`);
    }
    expect([...came].sort()).toEqual(happenings.map(([name]) => name).sort());
    await stage.leave(people[2]!.memberId);
    await stage.leave(people[3]!.memberId);
    expect(
      (await rows()).filter(
        ({ member_id }) => member_id === people[2]!.memberId || member_id === people[3]!.memberId,
      ),
    ).toEqual([]);
  }, 60_000);

  it('loses whoever is erased, and a copy of one’s data tells of it', async () => {
    const { memberId, accountId, email } = await stage.sharer(true);
    const subject = { subjectId: memberId, accountId, email, name: '山田　花子' };
    const copy = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, subject));
    expect(copy.find(({ table }) => table === 'talent.card_index')!.rows).toHaveLength(1);
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, subject));
    expect(await rows()).toEqual([]);
  });
});

describe('a card that is stopped while its line is written anew', () => {
  /** The person saves on one phone and stops on another; the saving stands between reading what is allowed and writing the row. */
  const saveWhileStopping = async () => {
    const of = await stage.sharer(true);
    const store = program.get(CardIndexStore);
    const real = store.truthOf.bind(store);
    const [read, goOn] = [latch(), latch()];
    jest.spyOn(store, 'truthOf').mockImplementationOnce(async (...asked) => {
      const truth = await real(...asked);
      read.letGo();
      await goOn.wait;
      return truth;
    });
    const saving = stage.write(of.memberId, { about: '牧場' }, false);
    await read.wait;
    const stopping = stage.stop(of.memberId, of.cardId).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
    await Promise.all([saving, stopping]);
    return { first, rows: await rows() };
  };

  it('is in the index no more, since the stop waits', async () => {
    expect(await saveWhileStopping()).toEqual({ first: 'waits', rows: [] });
  });

  it('would stay in it without the lock', async () => {
    jest.spyOn(program.get(CardIndexStore), 'hold').mockResolvedValue();
    expect((await saveWhileStopping()).rows).toHaveLength(1);
  });
});
