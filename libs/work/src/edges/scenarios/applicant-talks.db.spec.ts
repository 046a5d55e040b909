import { PublicCompanies } from '@enishi/membership';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { ReadOwnConsents, ReadTalk, StopConsent, WriteTalk } from '@enishi/talent';
import { ReadAccessDiary } from '../../actions/diary/read-access-diary.ts';
import { ShowEmail } from '../../actions/postings/show-email.ts';
import { emailConsentWording } from '../../domain/postings/application-wording.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: PostingStage;
let company: Clerk;
let round = 0;

beforeEach(async () => {
  program.clock.set(opening);
  round += 1;
  stage = await setPostingStage(program, `oubo${round}`);
  await stage.number();
  company = await stage.company();
});

const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
const applied = async () => {
  const { memberId, email } = await stage.member();
  const postingId = await stage.up(company, { places: 3 });
  return { memberId, email, postingId, id: await stage.apply(memberId, postingId) };
};
const write = (clerk: Clerk, talkId: string, text = '土曜に見に来ませんか') =>
  stage.inside((tx) => program.get(WriteTalk).fromCompany(tx, clerk, talkId, { text, mailHash: null }));
const read = (memberId: string, talkId: string) =>
  stage.inside((tx) => program.get(ReadTalk).ofPerson(tx, memberId, talkId));
const letters = async (email: string) => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    'select letter::text "text" from platform.mail where recipient = $1 order by id',
    [email],
  );
  return rows.map(({ text }) => text).join('\n');
};
const showEmail = (memberId: string, id: string, agreedTo: string | null) =>
  stage.inside((tx) => program.get(ShowEmail).run(tx, memberId, { id, agreedTo, locale: 'ja' }));
const emailWords = async () => {
  const [own] = await stage.inside((tx) => program.get(PublicCompanies).run(tx, [company.companyId]));
  return emailConsentWording(own![1].title).ja;
};

describe('an applicant and the company', () => {
  it('write to each other here, without an address, and each look stands in the diary', async () => {
    const { memberId, email, id } = await applied();
    const opened = await stage.open(company, id);
    expect(opened).toMatchObject({ email: null, contact: { memberId } });
    const talkId = opened.talkId!;
    await write(company, talkId);
    const mail = await letters(email);
    expect(mail).toContain('土曜に見に来ませんか');
    expect(await read(memberId, talkId)).toMatchObject({ open: true, lines: [{ side: 'company' }] });
    await stage.inside((tx) =>
      program.get(WriteTalk).fromPerson(tx, memberId, talkId, { text: '伺います', mailHash: null }),
    );
    const talk = await stage.inside((tx) => program.get(ReadTalk).ofCompany(tx, company, talkId));
    expect(talk.lines.map(({ side }) => side)).toEqual(['company', 'person']);
    const { rows } = await stage.inside((tx) =>
      program.get(ReadAccessDiary).run(tx, memberId, { first: 10, after: null }),
    );
    expect(rows.map(({ who, items, matter }) => ({ who, items, matter }))).toEqual(
      expect.arrayContaining([
        { who: 'company', items: ['name', 'message'], matter: 'applied' },
        { who: 'company', items: ['name', 'talk'], matter: null },
      ]),
    );
    const other = await stage.company();
    await refused(write(other, talkId), 'CARD_NOT_FOUND');
  });

  it('shows the address only by a consent of its own, and no more once that is taken back', async () => {
    const { memberId, email, id } = await applied();
    const words = await emailWords();
    await refused(showEmail(memberId, id, '同意します'), 'JOB_APPLICATION_WORDING_CHANGED');
    const { memberId: stranger } = await stage.member();
    await refused(showEmail(stranger, id, words), 'JOB_APPLICATION_NOT_FOUND');
    await stage.move(company, id, 'talking');
    expect(await stage.open(company, id)).toMatchObject({ email: null });
    await showEmail(memberId, id, words);
    expect(await stage.open(company, id)).toMatchObject({ email });
    const looks = await database.look<{ items: string[] }>(
      'select items from work.applicant_look where application_id = $1 order by id',
      [id],
    );
    expect(looks.map(({ items }) => items.includes('email'))).toEqual([false, true]);
    await showEmail(memberId, id, null);
    expect(await stage.open(company, id)).toMatchObject({ email: null });
    await stage.withdraw(memberId, id);
    await refused(showEmail(memberId, id, words), 'JOB_APPLICATION_MOVED');
  });

  it('cannot write once the last selection between the two is over, or the person has stopped it', async () => {
    const { memberId, postingId, id } = await applied();
    const second = await stage.apply(memberId, await stage.up(company, { title: 'パンを売る' }));
    const talkId = (await stage.open(company, id)).talkId!;
    expect((await stage.open(company, second)).talkId).toBe(talkId);
    await stage.withdraw(memberId, id);
    await write(company, talkId);
    await stage.move(company, second, 'declined', '今回は見送ります');
    await refused(write(company, talkId), 'CARD_NOT_FOUND');
    expect(await read(memberId, talkId)).toMatchObject({ open: false, lines: [{ side: 'company' }] });
    const again = await stage.apply(memberId, postingId);
    const next = (await stage.open(company, again)).talkId!;
    const given = await stage.inside((tx) =>
      program.get(ReadOwnConsents).list(tx, memberId, { first: 10, after: null }),
    );
    expect(given.rows[0]).toMatchObject({ id: next, shown: true, state: 'in_force' });
    await stage.inside((tx) => program.get(StopConsent).run(tx, memberId, next));
    await refused(write(company, next), 'CARD_NOT_FOUND');
    expect(await stage.open(company, again)).toMatchObject({ talkId: null });
  });
});
