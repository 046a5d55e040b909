import { newId, tokyoDate } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { AnswerPast } from '../../actions/past/answer-past.ts';
import { AskPast } from '../../actions/past/ask-past.ts';
import { BringPast } from '../../actions/past/bring-past.ts';
import { ForgetPast } from '../../actions/past/forget-past.ts';
import { PastCodes } from '../../actions/past/past-codes.ts';
import { ReadPast } from '../../actions/past/read-past.ts';
import { TurnPast } from '../../actions/past/turn-past.ts';
import type { PastTurn } from '../../domain/past/past-person.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';
import { opening } from './card-stage.ts';
import { latch } from './latches.ts';
import { setTalentStage } from './talent-stage.ts';
import type { TalentStage } from './talent-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalentStage;
let elsewhere: TalentStage;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalentStage(program, database, 'kako');
  elsewhere = await setTalentStage(program, database, 'yosokako');
});
beforeEach(() => program.clock.set(opening));

let made = 0;
/** Rows under the usual headings; `@` stands for an address of this test's own. */
const bring = (rows: string, at = stage, title = '2019年の草刈り隊') => {
  made += 1;
  const content = Buffer.from(`氏名,フリガナ,メール,日付,イベント,分数\n${rows.replaceAll('@', `${made}@`)}`);
  return at.inside((tx) =>
    program.get(BringPast).run(tx, {
      ...{
        fileName: '名簿.csv',
        content,
        title,
        origin: '申込用紙で集め、次回の案内に使うと伝えた',
        on: null,
      },
      by: at.deskId,
    }),
  );
};
const page = (listId: string, at = stage) =>
  at.inside((tx) => program.get(ReadPast).page(tx, listId, { reader: at.reader, first: 100, after: null }));
const counts = (listId: string) =>
  stage.inside(async (tx) => (await program.get(ReadPast).all(tx)).find(({ id }) => id === listId));
const turn = (id: string, to: PastTurn, otherId: string | null = null, at = stage) =>
  at.inside((tx) => program.get(TurnPast).run(tx, { id, turn: to, otherId }));
const ask = async (listId: string) => {
  await stage.inside((tx) => program.get(AskPast).begin(tx, listId));
  await program.runReactions();
};
const code = (personId: string) => program.get(PastCodes).of(personId);
const look = (personId: string) => stage.inside((tx) => program.get(AnswerPast).look(tx, code(personId)));
const take = (personId: string, memberId: string) =>
  stage.inside((tx) => program.get(AnswerPast).take(tx, code(personId), memberId));
const refuse = (personId: string) => stage.inside((tx) => program.get(AnswerPast).refuse(tx, code(personId)));
const lettersTo = (email: string) =>
  database.look<{ letter: { subject: string; button: { url: string } } }>(
    'select letter from platform.mail where recipient = $1',
    [email],
  );

describe('an old list', () => {
  it('is kept as people who have not said anything yet, each once, and shown to nobody', async () => {
    const id = await bring(
      '髙橋　直樹,タカハシ　ナオキ,n@example.jp,2019/8/3,草刈り,150\n高橋直樹,,n@example.jp,2020/8/1,稲刈り,\n佐藤　花,,,2019/8/3,,',
    );
    expect(await counts(id)).toMatchObject({
      ...{ people: 2, takings: 3, toAsk: 1, asked: 0, unreachable: 1, claimed: 0 },
    });
    expect(await stage.find()).toEqual([]);
  });

  it('is the same file once', async () => {
    made = 100;
    await bring('山田　一郎,,i@example.jp,2019/8/3,草刈り,');
    made = 100;
    await expect(bring('山田　一郎,,i@example.jp,2019/8/3,草刈り,')).rejects.toMatchObject({
      code: 'PAST_LIST_KNOWN',
    });
  });

  it('with shifted columns is not taken in at all', async () => {
    const before = await database.look('select from talent.past_person');
    await expect(
      bring('林　太郎,,t@example.jp,2019/8/3,草刈り,\n林　次郎,2019/8/3,,j@example.jp,草刈り,'),
    ).rejects.toMatchObject({ code: 'PAST_COLUMNS_SHIFTED', facts: { line: 3 } });
    expect(await database.look('select from talent.past_person')).toHaveLength(before.length);
  });

  it('that is looked at is written into the log of looks, and is not there for another community', async () => {
    const id = await bring('北　一,,k@example.jp,2019/8/3,草刈り,');
    const { people } = await page(id);
    expect(people.map(({ name }) => name)).toEqual(['北　一']);
    expect(
      await database.look(
        `select people from membership.access_log where reason = 'talent:past_people' order by at desc limit 1`,
      ),
    ).toEqual([{ people: 1 }]);
    await expect(page(id, elsewhere)).rejects.toMatchObject({ code: 'PAST_LIST_NOT_FOUND' });
    await expect(turn(people[0]!.id, 'forget', null, elsewhere)).rejects.toMatchObject({
      code: 'PAST_PERSON_NOT_FOUND',
    });
    await expect(page('nonsense')).rejects.toMatchObject({ code: 'PAST_LIST_NOT_FOUND' });
  });
});

describe('people of an old list', () => {
  const one = async (email: string, rows = `東　${email},,${email}@example.jp,2019/8/3,草刈り,150`) => {
    const listId = await bring(rows);
    const { people } = await page(listId);
    return { listId, personId: people[0]!.id, email: `${email}${made}@example.jp`, people };
  };

  it('are written to once, with an address of their own', async () => {
    const { listId, personId, email } = await one('a');
    await ask(listId);
    await ask(listId);
    const letters = await lettersTo(email);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.letter.button.url).toContain(`/kako/past/${code(personId)}`);
    expect(await look(personId)).toMatchObject({
      until: '2026-06-30',
      takings: [{ what: '草刈り', minutes: 150 }],
    });
  });

  it('take the record as their own: lines that stand in it, and no name is kept beside', async () => {
    const { listId, personId } = await one('b');
    await ask(listId);
    const { memberId } = await stage.member();
    expect(await take(personId, memberId)).toBe(1);
    expect((await stage.own(memberId)).evidence).toMatchObject([
      { whatJa: '草刈り', role: 'participant', minutes: 150, occurredOn: '2019-08-03', revokedAt: null },
    ]);
    await expect(look(personId)).rejects.toMatchObject({ code: 'PAST_RECORD_NOT_FOUND' });
    await expect(take(personId, memberId)).rejects.toMatchObject({ code: 'PAST_RECORD_NOT_FOUND' });
    expect(await counts(listId)).toMatchObject({ people: 1, takings: 1, claimed: 1 });
    const [row] = await database.look<object>('select * from talent.past_person where id = $1', [personId]);
    expect(row).toMatchObject({ name: null, kana: null, email: null, name_key: null, code_hash: null });
  });

  it('have it deleted without an account: nothing of what they did stays', async () => {
    const { listId, personId } = await one('c');
    await ask(listId);
    await refuse(personId);
    expect(await counts(listId)).toMatchObject({ people: 1, takings: 0, refused: 1 });
    await expect(refuse(personId)).rejects.toMatchObject({ code: 'PAST_RECORD_NOT_FOUND' });
  });

  it('are forgotten after ninety days without an answer, or a year without a letter, and stay counted', async () => {
    const { listId, personId } = await one('d');
    const silent = await one('e');
    await ask(listId);
    const forgetOn = async (day: string) => {
      program.clock.set(new Date(`${day}T20:00:00Z`));
      await stage.inside((tx) => program.get(ForgetPast).run(tx));
    };
    await forgetOn('2026-06-30');
    expect(await counts(listId)).toMatchObject({ asked: 1 });
    await forgetOn('2026-07-01');
    expect(await counts(listId)).toMatchObject({ asked: 0, forgotten: 1, takings: 1 });
    await expect(look(personId)).rejects.toMatchObject({ code: 'PAST_RECORD_NOT_FOUND' });
    expect(await counts(silent.listId)).toMatchObject({ unreachable: 0, toAsk: 1 });
    await forgetOn('2027-04-02');
    expect(await counts(silent.listId)).toMatchObject({ forgotten: 1, toAsk: 0 });
  });

  it('(20) who look alike are shown to the desk, become one by its word, and two again: lines follow whose they are', async () => {
    const first = await one('f', '齋藤　恵,サイトウ　メグミ,f@example.jp,2019/8/3,草刈り,');
    const second = await bring('斉藤　恵,サイトウ　メグミ,,2021/5/5,田植え,');
    const { alike } = await page(second);
    expect(alike.map(({ otherId }) => otherId)).toEqual([first.personId]);
    const { id } = alike[0]!;
    await turn(id, 'join', first.personId);
    await ask(first.listId);
    expect((await look(first.personId)).takings.map(({ what }) => what)).toEqual(['田植え', '草刈り']);
    await turn(id, 'part');
    expect((await look(first.personId)).takings.map(({ what }) => what)).toEqual(['草刈り']);
    await turn(id, 'apart', first.personId);
    expect((await page(second)).alike).toEqual([]);
    await turn(id, 'forget');
    await expect(turn(id, 'join', first.personId)).rejects.toMatchObject({ code: 'PAST_PERSON_NOT_FOUND' });
  });

  it('are part of what somebody with that address may have copied and erased', async () => {
    const { personId, email } = await one('g');
    const person = { accountId: newId(), subjectId: newId(), email, name: '東' };
    const held = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, person));
    expect(held.filter(({ rows }) => rows.length > 0).map(({ table }) => table)).toEqual([
      'talent.past_taking',
      'talent.past_person',
    ]);
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, person));
    expect(await database.look('select from talent.past_person where id = $1', [personId])).toEqual([]);
  });

  /** Two members press with the same address at the same instant, the first held up after reading. Answers how many lines there are then. */
  const takeTwice = async (email: string): Promise<number> => {
    const { listId, personId } = await one(email);
    await ask(listId);
    const [{ memberId }, { memberId: otherId }] = [await stage.member(), await stage.member()];
    const store = program.get(PastPersonStore);
    const real = store.takings.bind(store);
    const [read, goOn] = [latch(), latch()];
    const spy = jest.spyOn(store, 'takings').mockImplementationOnce(async (...asked) => {
      const takings = await real(...asked);
      read.letGo();
      await goOn.wait;
      return takings;
    });
    const first = take(personId, memberId);
    await read.wait;
    const second = take(personId, otherId).catch(({ code: no }: { code: string }) => no);
    const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    let over = false;
    void second.then(() => (over = true));
    while (!over && (await database.look(waits)).length === 0)
      await new Promise((next) => setTimeout(next, 10));
    goOn.letGo();
    await Promise.all([first, second]);
    spy.mockRestore();
    const lines = await database.look(
      `select from talent.skill_evidence where member_id = any ($1::uuid[])`,
      [[memberId, otherId]],
    );
    return lines.length;
  };

  it('are taken once, however many press at once', async () => expect(await takeTwice('h')).toBe(1));

  it('would be taken twice without the lock (control)', async () => {
    const spy = jest.spyOn(program.get(PastPersonStore), 'hold').mockResolvedValue();
    expect(await takeTwice('i')).toBe(2);
    spy.mockRestore();
  });

  it('came on days that are read as they were written', async () => {
    const { people } = await one('j', '西　一,,j@example.jp,R1.5.1,祭り,');
    const takings = await stage.inside((tx) => program.get(PastPersonStore).takings(tx, [people[0]!.id]));
    expect(takings[0]!.occurredOn).toBe(tokyoDate('2019-05-01'));
  });
});
