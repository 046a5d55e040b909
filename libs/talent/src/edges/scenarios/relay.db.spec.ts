import { FindCommunity } from '@enishi/identity';
import { Config } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';
import { TakeRelayed } from '../../actions/talks/take-relayed.ts';
import { RelayDoor } from '../mail/relay-door.ts';
import { RelayIntake } from '../mail/relay-intake.ts';
import { openedCardType } from '../graphql/types/company-card.type.ts';
import { CardLimits } from '../card-limits.ts';
import { opening } from './card-stage.ts';
import { setTalkStage } from './talk-stage.ts';
import type { TalkingPair, TalkStage } from './talk-stage.ts';

const domain = 'talk.example.jp';
const database = useTestDatabase();
const program = useProgram(database, {
  settings: { RELAY_MAIL_DOMAIN: domain, RELAY_MAIL_PORT: '2525' },
});
let stage: TalkStage;
let pair: TalkingPair;
let door: RelayDoor;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setTalkStage(program, 'tsuji');
  const config = program.get(Config);
  const intake = new RelayIntake(
    config,
    program.transactions,
    program.get(FindCommunity),
    program.get(TakeRelayed),
    program.get(CardLimits),
  );
  door = new RelayDoor(config, intake);
  await door.open(domain, { port: 0, host: '127.0.0.1' });
});
afterAll(() => door.onApplicationShutdown());
beforeEach(async () => {
  program.clock.set(opening);
  pair = await stage.pair();
});

/** The last mail to an address as it waits to leave: whom it comes from, and all that is in it. */
const letterTo = async (to: string): Promise<{ from: { name: string; address: string }; whole: string }> => {
  await program.runReactions();
  const [row] = await database.look<{ from: { name: string; address: string }; whole: string }>(
    `select letter->'from' "from", letter::text whole from platform.mail where recipient = $1 order by id desc limit 1`,
    [to],
  );
  return row!;
};
const replyTo = async (to: string): Promise<string> => (await letterTo(to)).from.address;

/** A mail as somebody's own mail program sends it. Answers with the server's last word: its code and sentence. */
async function send(mail: SendMailOptions): Promise<string> {
  const client = createTransport({ host: '127.0.0.1', port: door.port!, secure: false, ignoreTLS: true });
  try {
    return (await client.sendMail({ subject: 'Re: ', ...mail })).response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    client.close();
  }
}

/** The two addresses, as the mails to each tell them. */
async function addresses() {
  const { member, company, id } = pair;
  await stage.answer(company, id, '冬の客室について、お話しできますか。');
  const toCompany = await replyTo(member.email);
  await stage.say(member.memberId, id, 'はい、ぜひ。');
  const toPerson = await replyTo(company.email);
  return { toCompany, toPerson };
}
const heard = async () =>
  (await stage.readOwn(pair.member.memberId, pair.id)).lines
    .slice(2)
    .map(({ side, text, writtenBy }) => ({ side, text, by: writtenBy }));

describe('mails of a talk', () => {
  it('come from the relay address of the pair, one for each direction, and carry nobody’s own', async () => {
    const { member, company, id } = pair;
    const { toCompany, toPerson } = await addresses();
    for (const address of [toCompany, toPerson])
      expect(address).toMatch(/^talk-tsuji-[a-z2-7]{26}@talk\.example\.jp$/);
    expect(toCompany).not.toBe(toPerson);
    const [person, clerk] = [await letterTo(member.email), await letterTo(company.email)];
    expect(person.whole).not.toContain(company.email);
    expect(clerk.from.name).toMatch(/^興味カード .{6} の方$/);
    for (const hidden of ['山田', '花子', 'はい、ぜひ', member.email])
      expect(clerk.whole).not.toContain(hidden);
    const opened = openedCardType(await stage.open(company, id));
    expect([opened.email, opened.relay]).toEqual([null, toPerson]);
  });

  it('are answered by both, and become messages of the talk without quotes and signatures', async () => {
    const { member, company } = pair;
    const { toCompany, toPerson } = await addresses();
    expect(
      await send({
        ...{ from: `渚 <${member.email.toUpperCase()}>`, to: toCompany },
        text: '土曜の朝なら伺えます。\n\n2026年4月1日(水) 12:00 ためし商店 <x@y.example.jp>:\n> お話しできますか。\n',
      }),
    ).toMatch(/^250/);
    expect(
      await send({
        ...{ from: company.email, to: toPerson },
        html: '<p>では土曜の九時に。<br>お待ちしています。</p>',
      }),
    ).toMatch(/^250/);
    expect(await letterTo(member.email)).toMatchObject({
      from: { address: toCompany },
      whole: expect.stringContaining('では土曜の九時に。'),
    });
    expect(await heard()).toEqual([
      { side: 'person', text: '土曜の朝なら伺えます。', by: null },
      { side: 'company', text: 'では土曜の九時に。\nお待ちしています。', by: company.accountId },
    ]);
  });

  it('that come twice are one message', async () => {
    const { toCompany } = await addresses();
    const mail = { from: pair.member.email, to: toCompany, text: '一度だけ', messageId: '<one@example.jp>' };
    await send(mail);
    await send(mail);
    expect(await heard()).toEqual([{ side: 'person', text: '一度だけ', by: null }]);
  });

  it.each([
    ['files', { attachments: [{ filename: 'a.jpg', content: 'x' }] }, /^554.*Attached files/],
    ['nothing in it', { text: '' }, /^554.*write your message/],
    ['too much in it', { text: '字'.repeat(1001) }, /^554.*at most 1000/],
    ['more than the door takes', { text: 'x'.repeat(1_200_000) }, /^552/],
  ])('are refused with a sentence where there is %s', async (_, more, answer) => {
    const { toCompany } = await addresses();
    const mail = { from: pair.member.email, to: toCompany, text: '写真です' };
    expect(await send({ ...mail, ...more })).toMatch(answer);
    expect(await heard()).toEqual([]);
  });

  it('are refused from whoever is not of the pair, and on the way of the other side', async () => {
    const { toCompany, toPerson } = await addresses();
    const other = await stage.member();
    for (const [from, to] of [
      [other.email, toCompany],
      [pair.company.email, toCompany],
      [pair.member.email, toPerson],
    ] as const)
      expect(await send({ from, to, text: 'こんにちは' })).toMatch(/^550.*Only the two who talk/);
    expect(await heard()).toEqual([]);
  });

  it.each([
    ['an automatic answer', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['a list', { headers: { Precedence: 'bulk' } }],
    ['a bounce', { envelope: { from: '' } }],
  ])('are swallowed without a word where %s sent them', async (_, more) => {
    const { toCompany } = await addresses();
    const mail = { from: pair.member.email, to: toCompany, text: '不在です' };
    const envelope = 'envelope' in more ? { envelope: { from: '', to: toCompany } } : more;
    expect(await send({ ...mail, ...envelope })).toMatch(/^250/);
    expect(await heard()).toEqual([]);
  });
});

describe('a relay address', () => {
  it.each([
    ['stopped', () => stage.stop(pair.member.memberId, pair.id)],
    ['out of time', () => Promise.resolve(program.clock.set(new Date(opening.getTime() + 91 * 86_400_000)))],
    ['of somebody who has left', () => stage.leave(pair.member.memberId)],
  ])('is refused at RCPT in both directions once the talk is %s', async (_, end) => {
    const { member, company, id } = pair;
    const { toCompany, toPerson } = await addresses();
    await end();
    expect(await send({ from: member.email, to: toCompany, text: 'まだ届きますか' })).toMatch(
      /^550.*not in use, or is over/,
    );
    expect(await send({ from: company.email, to: toPerson, text: 'まだ届きますか' })).toMatch(/^550/);
    const rows = await database.look('select 1 from talent.talk_line where consent_id = $1', [id]);
    expect(rows).toHaveLength(2);
  });

  it('that nobody has, of another domain or another community, is refused in the same words', async () => {
    const { toCompany } = await addresses();
    const code = toCompany.replace(/^talk-tsuji-|@.*$/g, '');
    await setTalkStage(program, 'tonari');
    const answers = await Promise.all(
      [
        `talk-tsuji-${'a'.repeat(26)}@${domain}`,
        `talk-tonari-${code}@${domain}`,
        `talk-nowhere-${code}@${domain}`,
        `talk-tsuji-${code}@elsewhere.example.jp`,
        `office@${domain}`,
      ].map((to) => send({ from: pair.member.email, to, text: 'こんにちは' })),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^550/);
  });

  it('says why in both languages to a mail server that reads more than ASCII', async () => {
    const to = `talk-tsuji-${'a'.repeat(26)}@${domain}`;
    expect(await send({ from: '渚@example.jp', to, text: 'こんにちは' })).toMatch(
      /^550.*not in use.*メッセージは届いていません/,
    );
  });

  it('takes so many mails an hour; then the mail server is asked to try again', async () => {
    const { toCompany } = await addresses();
    const code = toCompany.replace(/^talk-tsuji-|@.*$/g, '');
    for (let n = 0; n < 30; n += 1) await program.get(CardLimits).talking(code);
    expect(await send({ from: pair.member.email, to: toCompany, text: '31通目' })).toMatch(/^451/);
  });
});
