import type { Interest } from '@enishi/kernel';
import { SetInterests, SetNewsletter } from '@enishi/membership';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useMailCatcher, useProgram, useTestDatabase } from '@enishi/testing';

import type { LetterDraft } from '../domain/letter-draft.ts';
import { LetterClock } from '../edges/schedules/letter-clock.job.ts';
import { enterReaders, exampleLetter, foundCommunity } from '../example-letters.ts';
import { CancelLetter } from './cancel-letter.ts';
import { CountAudience } from './count-audience.ts';
import { EnlistReaders } from './enlist-readers.ts';
import { ReadLetter } from './read-letter.ts';
import { ReadShelf } from './read-shelf.ts';
import { SaveLetter } from './save-letter.ts';
import { SaveSenderCard } from './save-sender-card.ts';
import { ScheduleLetter } from './schedule-letter.ts';
import { TakeChunk } from './take-chunk.ts';
import { Unsubscribe } from './unsubscribe.ts';

const database = useTestDatabase();
const catcher = useMailCatcher();
const program = useProgram(database, { settings: () => catcher.settings() });

const by = '00000000-0000-7000-8000-000000000001';
let communities = 0;
let communityId = '';
let slug = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const written = (changes: Partial<LetterDraft> = {}): Promise<string> =>
  inside((tx) => program.get(SaveLetter).run(tx, { id: null, draft: { ...exampleLetter, ...changes }, by }));
const send = (id: string, at: Date | null = null) =>
  inside((tx) => program.get(ScheduleLetter).run(tx, id, at));
const stateOf = async (id: string) => {
  const { letter, progress } = await inside((tx) => program.get(ReadLetter).run(tx, id));
  return { state: letter.state, ...progress };
};
const codeOf = async (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: Refusal) => error.code,
  );

beforeEach(async () => {
  await program.runReactions();
  communities += 1;
  slug = `circle${communities}`;
  communityId = await foundCommunity(program, slug);
  catcher.letters.length = 0;
  catcher.unknown.clear();
});

describe('whom a letter reaches', () => {
  const people = [
    { email: 'a@example.jp', prefecture: '01', tie: '生まれ育った' },
    { email: 'b@example.jp', prefecture: '13', tie: '旅や出張で訪れる' },
    { email: 'c@example.jp', prefecture: '13', tie: '生まれ育った', agreed: false },
    { email: 'd@example.jp', prefecture: '43', tie: '生まれ育った', locale: 'en' as const },
  ];

  it.each([
    ['everybody who ticked the box', {}, 3],
    ['one prefecture', { prefectures: ['13'] }, 1],
    ['two prefectures', { prefectures: ['01', '43'] }, 2],
    ['one tie', { ties: ['生まれ育った'] }, 2],
    ['one plan', { planKeys: ['ind_free'] }, 3],
    ['a plan nobody has', { planKeys: ['ind_standard'] }, 0],
    ['tie and prefecture together', { ties: ['生まれ育った'], prefectures: ['43'] }, 1],
  ])('counts and reaches the same: %s', async (_case, narrowed, expected) => {
    await enterReaders(program, communityId, people);
    const segment = { ...exampleLetter.segment, ...narrowed };
    const id = await written({ segment });
    expect(await inside((tx) => program.get(CountAudience).run(tx, segment))).toBe(expected);
    expect(await codeOf(send(id))).toBe(expected === 0 ? 'LETTER_HAS_NO_READERS' : 'done');
    await program.runReactions();
    expect(catcher.letters).toHaveLength(expected);
  });

  it('reaches those who chose one of its topics, and whoever chose none only with letters for everybody', async () => {
    const [a, , , d] = await enterReaders(program, communityId, people);
    await inside((tx) => program.get(SetInterests).run(tx, a!, ['food', 'work']));
    await inside((tx) => program.get(SetInterests).run(tx, d!, ['nature']));
    const reached = (...interests: Interest[]) =>
      inside((tx) => program.get(CountAudience).run(tx, { ...exampleLetter.segment, interests }));
    expect([await reached('food'), await reached('food', 'nature'), await reached('culture')]).toEqual([
      1, 2, 0,
    ]);
    expect(await reached()).toBe(3);
  });

  it('leaves out who withdrew although the register still says yes, and who left', async () => {
    const [a, b] = await enterReaders(program, communityId, people);
    await database.look(
      `update identity.consent set withdrawn_at = now() where account_id = (select account_id from membership.member where id = $1)`,
      [a],
    );
    await database.look(`update membership.member set left_on = '2026-03-31' where id = $1`, [b]);
    expect(await inside((tx) => program.get(CountAudience).run(tx, exampleLetter.segment))).toBe(1);
  });
});

describe('a letter on its way', () => {
  it('reaches each reader once, in their language, with all the law asks for', async () => {
    await enterReaders(program, communityId, [
      { email: 'a@example.jp' },
      { email: 'e@example.jp', locale: 'en' },
    ]);
    const id = await written();
    await send(id);
    await program.runReactions();
    expect(await stateOf(id)).toEqual({ state: 'sent', total: 2, sent: 2, failed: 0, skipped: 0 });
    const [mail] = catcher.mailbox('a@example.jp');
    const token = /unsubscribe\/([\w-]+)>/.exec(mail?.headers['list-unsubscribe'] ?? '')?.[1];
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(mail?.headers['list-unsubscribe']).toContain(`/${slug}/unsubscribe/`);
    expect(mail?.raw.replace(/=\r\n/g, '')).toContain(token);
    expect(catcher.mailbox('e@example.jp')[0]?.headers['subject']).toBe('Winter letter');
    expect(catcher.letters).toHaveLength(2);
  });

  it('forgets the addresses once it is through and keeps the consent as proof', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await written();
    await send(id);
    await program.runReactions();
    const [row] = await database.look(
      `select r.email, r.state, c.wording like '%受け取ります%' as proved from engagement.letter_reader r
       join identity.consent c on c.id = r.consent_id where r.letter_id = $1`,
      [id],
    );
    expect(row).toEqual({ email: null, state: 'sent', proved: true });
  });

  it('is written down in steps and chunks, whoever repeats a step', async () => {
    const many = Array.from({ length: 450 }, (_, at) => ({ email: `m${at}@example.jp` }));
    await enterReaders(program, communityId, many);
    const id = await written();
    await send(id);
    await inside((tx) => program.get(EnlistReaders).run(tx, { letterId: id, after: null }));
    await inside((tx) => program.get(EnlistReaders).run(tx, { letterId: id, after: null }));
    await program.runReactions();
    expect(await stateOf(id)).toEqual({ state: 'sent', total: 450, sent: 450, failed: 0, skipped: 0 });
    expect(new Set(catcher.letters.map(({ to }) => to)).size).toBe(450);
    expect(catcher.letters).toHaveLength(450);
  });

  it('skips whoever unsubscribes between being written down and being reached', async () => {
    const [a] = await enterReaders(program, communityId, [
      { email: 'a@example.jp' },
      { email: 'b@example.jp' },
    ]);
    const id = await written();
    await send(id);
    await inside((tx) => program.get(EnlistReaders).run(tx, { letterId: id, after: null }));
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: a ?? '', wanted: false, locale: 'ja', ip: null }),
    );
    await program.runReactions();
    expect(await stateOf(id)).toEqual({ state: 'sent', total: 2, sent: 1, failed: 0, skipped: 1 });
    expect(catcher.mailbox('a@example.jp')).toEqual([]);
  });

  it('goes on past an address that does not exist, and never writes to it again', async () => {
    await enterReaders(program, communityId, [{ email: 'gone@example.jp' }, { email: 'b@example.jp' }]);
    catcher.unknown.add('gone@example.jp');
    const id = await written();
    await send(id);
    await program.runReactions();
    expect(await stateOf(id)).toEqual({ state: 'sent', total: 2, sent: 1, failed: 1, skipped: 0 });
    expect(await inside((tx) => program.get(CountAudience).run(tx, exampleLetter.segment))).toBe(1);
  });

  it('is sent by one worker at a time; the next takes over when the lease has run out', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await written();
    await send(id);
    await inside((tx) => program.get(EnlistReaders).run(tx, { letterId: id, after: null }));
    const take = () => inside((tx) => program.get(TakeChunk).run(tx, { letterId: id, number: 1 }));
    expect((await take())?.readers).toHaveLength(1);
    expect(await codeOf(take())).toBe('LETTER_CHUNK_TAKEN');
    program.clock.advance(15_000);
    expect((await take())?.readers).toHaveLength(1);
    await inside((tx) => program.get(CancelLetter).run(tx, id));
  });

  it('can be stopped: nobody else is written to', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await written();
    await send(id);
    await inside((tx) => program.get(EnlistReaders).run(tx, { letterId: id, after: null }));
    await inside((tx) => program.get(CancelLetter).run(tx, id));
    await program.runReactions();
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled', sent: 0 });
    expect(catcher.letters).toEqual([]);
    expect(await codeOf(inside((tx) => program.get(CancelLetter).run(tx, id)))).toBe('MOVE_NOT_ALLOWED');
  });
});

describe('before a letter leaves', () => {
  it('is refused while the sender has no postal address (特定電子メール法4条), whichever way it is sent', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    await inside((tx) =>
      program
        .get(SaveSenderCard)
        .run(tx, { senderName: '見本', postalAddress: ' ', contact: 'a@example.jp' }),
    );
    const id = await written();
    const later = new Date(program.clock.now().getTime() + 60_000);
    expect([await codeOf(send(id)), await codeOf(send(id, later))]).toEqual([
      'SENDER_INCOMPLETE',
      'SENDER_INCOMPLETE',
    ]);
    await program.runReactions();
    expect(catcher.letters).toEqual([]);
  });

  it('waits for its time, can be taken back meanwhile, and leaves once when it comes', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await written();
    const at = new Date(program.clock.now().getTime() + 3_600_000);
    expect(await codeOf(send(id, program.clock.now()))).toBe('LETTER_TIME_PAST');
    await send(id, at);
    await inside((tx) => program.get(CancelLetter).run(tx, id));
    expect((await stateOf(id)).state).toBe('draft');
    await send(id, at);
    await program.get(LetterClock).startDue();
    await program.runReactions();
    expect(catcher.letters).toEqual([]);
    program.clock.set(at);
    await program.get(LetterClock).startDue();
    await program.get(LetterClock).startDue();
    await program.runReactions();
    expect(catcher.letters).toHaveLength(1);
  });

  it('is a draft again when its time comes and the sender’s lines were emptied', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await written();
    const at = new Date(program.clock.now().getTime() + 60_000);
    await send(id, at);
    await inside((tx) =>
      program.get(SaveSenderCard).run(tx, { senderName: '', postalAddress: '', contact: '' }),
    );
    program.clock.set(at);
    await program.get(LetterClock).startDue();
    expect((await stateOf(id)).state).toBe('draft');
  });

  it('cannot be edited or sent twice once it leaves', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const id = await written();
    await send(id);
    const edit = inside((tx) => program.get(SaveLetter).run(tx, { id, draft: exampleLetter, by }));
    expect([await codeOf(edit), await codeOf(send(id))]).toEqual(['LETTER_NOT_DRAFT', 'MOVE_NOT_ALLOWED']);
    expect(await codeOf(inside((tx) => program.get(SaveLetter).discard(tx, id)))).toBe('LETTER_NOT_DRAFT');
  });
});

describe('the way out', () => {
  async function tokenFor(email: string): Promise<string> {
    const id = await written();
    await send(id);
    await program.runReactions();
    return (
      /unsubscribe\/([\w-]+)>/.exec(catcher.mailbox(email)[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    );
  }
  const audience = () => inside((tx) => program.get(CountAudience).run(tx, exampleLetter.segment));
  const wish = (memberId: string, wanted: boolean, channel: 'my_page' | 'import') =>
    inside((tx) => program.get(SetNewsletter).run(tx, { memberId, wanted, locale: 'ja', ip: null, channel }));

  it('works without signing in, twice without harm, and is kept with its channel', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const token = await tokenFor('a@example.jp');
    const read = () => inside((tx) => program.get(Unsubscribe).read(tx, token));
    expect(await read()).toEqual({ emailMasked: 'a•••@example.jp', stopped: false });
    for (let press = 0; press < 2; press += 1)
      await inside((tx) => program.get(Unsubscribe).run(tx, token, { locale: 'ja', ip: '192.0.2.1' }));
    expect(await read()).toMatchObject({ stopped: true });
    expect(await audience()).toBe(0);
    const [proof] = await database.look(
      `select withdrawn_channel, m.newsletter from identity.consent c join membership.member m on m.account_id = c.account_id
       where m.community_id = $1 and c.community_id = $1 and c.kind = 'newsletter'`,
      [communityId],
    );
    expect(proof).toEqual({ withdrawn_channel: 'unsubscribe_link', newsletter: false });
  });

  it('is not undone by an import; only the member’s own act brings letters back', async () => {
    const [a] = await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const token = await tokenFor('a@example.jp');
    await inside((tx) => program.get(Unsubscribe).run(tx, token, { locale: 'ja', ip: null }));
    await wish(a ?? '', true, 'import');
    expect(await audience()).toBe(0);
    await wish(a ?? '', false, 'import');
    await wish(a ?? '', true, 'my_page');
    expect(await audience()).toBe(1);
  });

  it('refuses a link that is not ours', async () => {
    const act = inside((tx) => program.get(Unsubscribe).run(tx, 'x', { locale: 'ja', ip: null }));
    expect(await codeOf(act)).toBe('UNSUBSCRIBE_LINK_UNKNOWN');
  });
});

describe('letters on the web', () => {
  it('shows members’ letters to members alone, and none before it is sent', async () => {
    await enterReaders(program, communityId, [{ email: 'a@example.jp' }]);
    const shown = (isMember: boolean) =>
      inside(async (tx) => {
        const { letters } = await program.get(ReadShelf).list(tx, isMember, { first: 10, after: null });
        return letters.map(({ shelf }) => shelf).sort();
      });
    const ids = [await written(), await written({ shelf: 'members' }), await written({ shelf: 'nowhere' })];
    expect(await shown(true)).toEqual([]);
    for (const id of ids) await send(id);
    expect([await shown(true), await shown(false)]).toEqual([['members', 'public'], ['public']]);
    const one = inside((tx) => program.get(ReadShelf).one(tx, false, ids[1] ?? ''));
    expect(await codeOf(one)).toBe('LETTER_NOT_FOUND');
  });
});
