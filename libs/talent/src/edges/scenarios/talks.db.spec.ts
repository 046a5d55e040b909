import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ListCards } from '../../actions/list-cards.ts';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { WriteTalk } from '../../actions/talks/write-talk.ts';
import { TalkStore } from '../../store/talk.store.ts';
import { opening } from './card-stage.ts';
import type { Company } from './card-stage.ts';
import { firstOf, latch } from './latches.ts';
import { setTalkStage } from './talk-stage.ts';
import type { TalkingPair, TalkStage } from './talk-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: TalkStage;
let pair: TalkingPair;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalkStage(program, 'kyowa');
});
beforeEach(async () => {
  program.clock.set(opening);
  pair = await stage.pair();
});
afterEach(() => jest.restoreAllMocks());

const page = { first: 50, after: null };
const letters = async (email: string): Promise<{ subject: string; whole: string }[]> => {
  await program.runReactions();
  return database.look(
    `select letter->>'subject' subject, letter::text whole from platform.mail where recipient = $1 order by id`,
    [email],
  );
};
const diary = (memberId: string) =>
  stage.inside(async (tx) => (await program.get(ReadOwnConsents).diary(tx, memberId, page)).rows);
const unread = (clerk: Company) =>
  stage.inside(async (tx) => (await program.get(ListCards).run(tx, clerk, page)).cards[0]?.unread);
const words = (talk: { lines: { side: string; text: string }[] }) =>
  talk.lines.map(({ side, text }) => `${side}: ${text}`);
const gone = { kind: 'not_found', code: 'CARD_NOT_FOUND' };

describe('a talk between a person and a company that has their card', () => {
  it('is written and read by both; each look of the company is a line of the diary, and unread marks go with the reading', async () => {
    const { member, company, id } = pair;
    expect(await stage.talks(member.memberId)).toMatchObject([{ id, open: true, unread: 0, lastAt: null }]);
    expect((await stage.readOwn(member.memberId, id)).lines).toEqual([]);

    await stage.answer(company, id, ' 冬の客室について、\r\nお話しできますか。 ');
    expect(await stage.talks(member.memberId)).toMatchObject([{ unread: 1, lastAt: opening }]);
    expect(words(await stage.readOwn(member.memberId, id))).toEqual([
      'company: 冬の客室について、\nお話しできますか。',
    ]);
    expect(await stage.talks(member.memberId)).toMatchObject([{ unread: 0 }]);
    expect((await diary(member.memberId)).length).toBe(0);

    await stage.say(member.memberId, id, '水曜の午前なら大丈夫です。');
    expect(await unread(company)).toBe(1);
    expect(words(await stage.read(company, id))[1]).toBe('person: 水曜の午前なら大丈夫です。');
    expect(await unread(company)).toBe(0);
    expect(await diary(member.memberId)).toMatchObject([
      { items: ['name', 'talk'], purpose: 'contact_about_work', recipientId: company.companyId },
    ]);
  });

  it('is told by mail: the person of what was written, the company of a card alone; without a domain from nobody’s own address', async () => {
    const { member, company, id } = pair;
    await stage.answer(company, id, '冬の客室について');
    await stage.say(member.memberId, id, '水曜の午前なら');
    const [, toPerson] = await letters(member.email);
    expect(toPerson!.subject).toContain('からメッセージが届きました');
    expect(toPerson!.whole).toContain('冬の客室について');
    expect(toPerson!.whole).not.toContain(company.email);
    const [toCompany] = await letters(company.email);
    expect(toCompany!.subject).toContain('の方からメッセージが届きました');
    for (const hidden of ['水曜の午前', '山田', '花子', member.email])
      expect(toCompany!.whole).not.toContain(hidden);
    for (const { whole } of [toPerson!, toCompany!]) {
      expect(whole).not.toContain('"from"');
      expect(whole).toContain('このメールに返信しても、相手には届きません');
    }
  });

  it('is not told of by mail once it was read', async () => {
    const { member, company, id } = pair;
    await stage.answer(company, id, '一通目です');
    await stage.readOwn(member.memberId, id);
    expect((await letters(member.email)).map(({ subject }) => subject)).toHaveLength(1);
  });

  it.each([
    ['TALK_TEXT_MISSING', ' \n '],
    ['TALK_TEXT_TOO_LONG', '字'.repeat(1001)],
  ])('takes no message that is too short or too long: %s', async (code, text) => {
    const { member, company, id } = pair;
    await expect(stage.say(member.memberId, id, text)).rejects.toMatchObject({ code });
    await expect(stage.answer(company, id, text)).rejects.toMatchObject({ code });
    await stage.say(member.memberId, id, '😀'.repeat(1000));
  });

  it('is nobody else’s: not of another member, not of another company, and not of another community', async () => {
    const { member, company, id } = pair;
    const [other, elsewhere] = [await stage.pair(), await setTalkStage(program, 'kyoto')];
    const stranger = await elsewhere.company();
    const notFound = { kind: 'not_found' };
    for (const attempt of [
      () => stage.say(other.member.memberId, id, 'こんにちは'),
      () => stage.readOwn(other.member.memberId, id),
      () => stage.answer(other.company, id, 'こんにちは'),
      () => stage.read(other.company, id),
      () => stage.read({ ...company, accountId: other.company.accountId }, id),
      () => elsewhere.readOwn(member.memberId, id),
      () => elsewhere.read(stranger, id),
      () => elsewhere.answer(stranger, id, 'こんにちは'),
      () => elsewhere.say(member.memberId, id, 'こんにちは'),
    ])
      await expect(attempt()).rejects.toMatchObject(notFound);
    expect((await stage.readOwn(member.memberId, id)).lines).toEqual([]);
  });
});

describe('a talk that is over', () => {
  const ends: [string, (of: TalkingPair) => Promise<unknown>][] = [
    ['stopped', ({ member, id }) => stage.stop(member.memberId, id)],
    ['out of time', async () => program.clock.set(new Date(opening.getTime() + 91 * 86_400_000))],
    [
      'with a company that shows its page no more',
      ({ company }) =>
        database.look('update membership.company_page set published = null where company_id = $1', [
          company.companyId,
        ]),
    ],
  ];
  it.each(ends)('is closed to the company, and still read by the person: %s', async (_, end) => {
    const { member, company, id } = pair;
    await stage.answer(company, id, '一通目です');
    await stage.say(member.memberId, id, 'お返事です');
    await end(pair);
    await expect(stage.read(company, id)).rejects.toMatchObject(gone);
    await expect(stage.answer(company, id, 'まだいますか')).rejects.toMatchObject(gone);
    await expect(stage.say(member.memberId, id, 'もう一通')).rejects.toMatchObject({
      kind: 'conflict',
      code: 'TALK_CLOSED',
    });
    expect(await stage.talks(member.memberId)).toMatchObject([{ id, open: false }]);
    const own = await stage.readOwn(member.memberId, id);
    expect([own.open, words(own)]).toEqual([false, ['company: 一通目です', 'person: お返事です']]);
    expect(await letters(company.email)).not.toContainEqual(
      expect.objectContaining({ subject: expect.stringContaining('メッセージが届きました') }),
    );
  });

  it('begins empty where the same person gives the company another card', async () => {
    const { member, company, id } = pair;
    await stage.say(member.memberId, id, '前の話');
    await stage.stop(member.memberId, id);
    const again = await stage.give(member.memberId, company.companyId);
    expect(again).not.toBe(id);
    expect((await stage.read(company, again)).lines).toEqual([]);
  });

  it('stands in the copy of one’s data, and its prose goes with an erasure', async () => {
    const { member, company, id } = pair;
    await stage.say(member.memberId, id, 'わたしの言葉です');
    await stage.answer(company, id, '山田様、ありがとうございます');
    const { memberId: subjectId, accountId, email } = member;
    const person = { subjectId, accountId, email, name: '山田　花子' };
    const copy = await stage.inside((tx) => program.get(PersonalRecords).collect(tx, person));
    const lines = copy.find(({ table }) => table === 'talent.talk_line')!.rows;
    expect(lines.map((row) => row['text'])).toEqual(
      expect.arrayContaining(['わたしの言葉です', '山田様、ありがとうございます']),
    );
    await stage.leave(subjectId);
    await stage.inside((tx) => program.get(PersonalRecords).erase(tx, person));
    expect(await database.look('select 1 from talent.talk_line where consent_id = $1', [id])).toEqual([]);
  });
});

describe('a message that is written while the person stops', () => {
  /** The writer stands between holding the talk and its commit while the person stops it. Answers what came first, and whether the message was kept after the end. */
  const writeWhileStopping = async () => {
    const { member, company, id } = await stage.pair();
    const store = program.get(TalkStore);
    const real = store.add.bind(store);
    const [found, goOn] = [latch(), latch()];
    jest.spyOn(store, 'add').mockImplementation(async (...given) => {
      found.letGo();
      await goOn.wait;
      return real(...given);
    });
    const writing = stage.say(member.memberId, id, '最後の一通');
    await found.wait;
    const stopping = stage.stop(member.memberId, id).then(() => 'stopped' as const);
    const first = await firstOf(database, stopping);
    goOn.letGo();
    await Promise.allSettled([writing, stopping]);
    jest.restoreAllMocks();
    await expect(stage.read(company, id)).rejects.toMatchObject(gone);
    expect(await letters(company.email)).toEqual([]);
    return first;
  };

  it('is written first, and never read: the stop waits for it', async () => {
    expect(await writeWhileStopping()).toBe('waits');
  });

  it('would come in after the end without the lock (control)', async () => {
    const store = program.get(TalkStore);
    const locked = store.held.bind(store);
    const unlocked: typeof store.held = (_tx, id) => stage.inside((other) => locked(other, id));
    store.held = unlocked;
    expect(await writeWhileStopping()).toBe('stopped');
    delete (store as Partial<typeof store>).held;
  });

  it('is read by no reader who begins after the commit of the stop, over many connections at once', async () => {
    const { member, company, id } = pair;
    let stopped = false;
    const after: string[] = [];
    const read = async (): Promise<void> => {
      for (let n = 0; n < 10; n += 1) {
        const began = stopped;
        const seen = await stage.read(company, id).then(words, ({ code }: { code: string }) => [code]);
        if (began) after.push(...seen);
      }
    };
    const write = async (): Promise<void> => {
      for (let n = 0; n < 10; n += 1)
        await stage.say(member.memberId, id, `秘密 ${n}`).catch(({ code }: { code: string }) => {
          expect(code).toBe('TALK_CLOSED');
        });
    };
    const stop = async (): Promise<void> => {
      await stage.say(member.memberId, id, '最初');
      await stage.stop(member.memberId, id);
      stopped = true;
    };
    await Promise.all([read(), read(), write(), write(), stop()]);
    await read();
    expect(after.length).toBeGreaterThanOrEqual(10);
    expect(new Set(after)).toEqual(new Set(['CARD_NOT_FOUND']));
    const late = await stage.inside((tx) =>
      program
        .get(WriteTalk)
        .fromPerson(tx, member.memberId, id, { text: '後', mailHash: null })
        .catch(({ code }: { code: string }) => code),
    );
    expect(late).toBe('TALK_CLOSED');
  });
});
