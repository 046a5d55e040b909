import { newId } from '@enishi/kernel';
import { MergeMembers, ReviewMerge, UndoMerge } from '@enishi/membership';
import { PersonalRecords } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { articleStage, articleTexts } from './article-stage.ts';
import { minorStage, seventeen } from './minor-stage.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import { opening } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: PostingStage;
let elsewhere: PostingStage;
let articles: ReturnType<typeof articleStage>;
let foreign: ReturnType<typeof articleStage>;
let company: Clerk;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setPostingStage(program, 'kiji');
  elsewhere = await setPostingStage(program, 'yosokiji');
  articles = articleStage(program, stage);
  foreign = articleStage(program, elsewhere);
  await stage.number();
  company = await stage.company();
});
beforeEach(() => program.clock.set(opening));
afterEach(() => jest.restoreAllMocks());

const refused = (doing: Promise<unknown>, code: string) => expect(doing).rejects.toMatchObject({ code });
const letters = async (subject: string): Promise<string[]> => {
  await program.runReactions();
  const rows = await database.look<{ text: string }>(
    `select recipient || letter::text "text" from platform.mail where letter::text like $1 order by id`,
    [`%${subject}%`],
  );
  return rows.map(({ text }) => text);
};
const show = { naming: 'name_school', name: '田中 蓮', school: '北の大学' } as const;
const hide = { naming: 'hidden', name: '', school: '' } as const;
/** Up, with the article of a student who is named. */
const published = async () => {
  const of = await articles.handedIn(company);
  await articles.name(of.memberId, of.id, show);
  await articles.use(company, of.id);
  await stage.turn(company, of.postingId, 'submit');
  await stage.publish(of.postingId, 2);
  return of;
};

describe('an article of a student', () => {
  it('is asked for, written, given back, mended, checked and published; each side is told, and the desk sees who wrote and who checked', async () => {
    const of = await articles.begun(company);
    const { postingId, memberId, id } = of;
    expect((await articles.ofCompany(company, postingId))?.article.state).toBe('writing');
    expect(await articles.save(memberId, id, 0, { ...articleTexts, growth: '' })).toBe(1);
    await refused(articles.handIn(memberId, id, 1, { ...articleTexts, growth: '' }), 'ARTICLE_PART_MISSING');
    await refused(articles.save(memberId, id, 0), 'ARTICLE_OVERTAKEN');
    expect(await articles.handIn(memberId, id, 1)).toBe(2);
    await refused(stage.turn(company, postingId, 'submit'), 'POSTING_BLOCKED');
    expect(await letters('学生の記事が届きました')).toHaveLength(1);
    await articles.giveBack(company, id, 2);
    await articles.giveBack(company, id, 2);
    const [back, ...more] = await letters('直してほしいところがあります');
    expect([back, more]).toEqual([expect.stringContaining('開店は1987年です'), []]);
    const mended = { ...articleTexts, why: '1987年から続く朝のため' };
    await articles.handIn(memberId, id, 2, mended);
    await refused(articles.use(company, id, 2), 'ARTICLE_OVERTAKEN');
    await refused(articles.use(company, id, 3, 7), 'POSTING_OVERTAKEN');
    await articles.use(company, id, 3);
    await articles.use(company, id, 3);
    await refused(articles.giveBack(company, id, 3), 'ARTICLE_MOVED');
    await refused(articles.save(memberId, id, 3), 'ARTICLE_MOVED');
    await stage.turn(company, postingId, 'submit');
    await stage.publish(postingId, 2);
    const { posting } = await stage.offered(postingId);
    // Pay and conditions are as the company wrote them.
    expect(posting).toMatchObject({ ...mended, author: null, payYen: 200_000, edition: 2 });
    const desk = await articles.atDesk(postingId);
    expect(desk).toMatchObject({ writer: { id: memberId }, article: { checkedBy: company.accountId } });
    expect(desk!.checker).toContain('@');
    expect(
      await database.look('select act from membership.access_log where reason = $1', [
        `posting article ${id}`,
      ]),
    ).toHaveLength(1);
    for (const subject of ['使うことにしました', 'あなたの記事が公開されました'])
      expect([subject, (await letters(subject)).length]).toEqual([subject, 1]);
    // The second time it was checked before the letter left.
    expect(await letters('学生の記事が届きました')).toHaveLength(1);
  });

  it('is asked of one student by a link that dies when it is used, called off or old', async () => {
    const postingId = await stage.write(company);
    const code = await articles.invite(company, postingId);
    expect(await articles.invite(company, postingId)).toBe(code);
    expect(await articles.invitation(code)).toMatchObject({ ownId: null, posting: { id: postingId } });
    await refused(stage.turn(company, postingId, 'submit'), 'POSTING_BLOCKED');
    const [one, other] = [await stage.member(), await stage.member()];
    const id = await articles.take(one.memberId, code);
    expect(await articles.take(one.memberId, code)).toBe(id);
    await refused(articles.take(other.memberId, code), 'ARTICLE_INVITATION_OVER');
    await refused(articles.invitation(code), 'ARTICLE_INVITATION_OVER');
    await refused(articles.invite(company, postingId), 'ARTICLE_THERE');
    await articles.callOff(company, id);
    await articles.callOff(company, id);
    expect(await letters('記事の依頼を取りやめました')).toHaveLength(1);
    const second = await articles.invite(company, postingId);
    expect(second).not.toBe(code);
    program.clock.set(new Date('2026-12-14T15:00:00Z'));
    await refused(articles.take(other.memberId, second), 'ARTICLE_INVITATION_OVER');
    const third = await articles.invite(company, postingId);
    await articles.take(other.memberId, third);
    await stage.turn(company, await stage.write(company), 'submit');
  });

  it('never accepted holds nothing up once its time is over, and is the student’s to leave before', async () => {
    const late = await stage.write(company);
    await articles.invite(company, late);
    program.clock.set(new Date('2026-12-14T15:00:00Z'));
    await stage.turn(company, late, 'submit');
    program.clock.set(opening);
    const { postingId, memberId, id } = await articles.handedIn(company);
    await articles.leave(memberId, id);
    await articles.leave(memberId, id);
    await refused(articles.use(company, id), 'ARTICLE_MOVED');
    await stage.turn(company, postingId, 'submit');
    expect(await letters('学生が記事をやめました')).toHaveLength(1);
  });

  it('names its writer from the moment at which they say so to that at which they take it back, and beside their words alone', async () => {
    const { postingId, memberId, id } = await published();
    expect(await articles.author(postingId)).toEqual({ name: '田中 蓮', school: '北の大学' });
    await articles.name(memberId, id, { ...show, naming: 'name' });
    expect(await articles.author(postingId)).toEqual({ name: '田中 蓮', school: null });
    await articles.name(memberId, id, hide);
    expect(await articles.author(postingId)).toBeNull();
    expect(
      await database.look('select name, school, naming_wording from work.article where id = $1', [id]),
    ).toEqual([{ name: '', school: '', naming_wording: null }]);
    await articles.name(memberId, id, show);
    await stage.turn(company, postingId, 'close');
    expect(await articles.author(postingId)).toBeNull();

    const changed = await articles.handedIn(company);
    await articles.name(changed.memberId, changed.id, show);
    await articles.use(company, changed.id);
    const { postingId: at } = changed;
    await stage.write(company, { why: '会社が書き換えた言葉' }, { id: at, edition: 2 });
    await stage.turn(company, at, 'submit');
    await stage.publish(at, 3);
    expect(await articles.author(at)).toBeNull();
  });

  it('of somebody under age is written as the community lets them work, and never bears a name', async () => {
    const minors = minorStage(program, stage.work, company);
    const code = await articles.invite(company, await stage.write(company));
    const young = await stage.member(seventeen);
    await refused(articles.take(young.memberId, code), 'ARTICLE_TOO_YOUNG');
    await minors.accept(true);
    await refused(articles.take(young.memberId, code), 'ARTICLE_PAPERS');
    await minors.keep(young.memberId, seventeen);
    const id = await articles.take(young.memberId, code);
    await refused(articles.name(young.memberId, id, show), 'ARTICLE_NAME_MINOR');
    await articles.handIn(young.memberId, id);
    await minors.accept(false);
    await refused(
      articles.handIn(young.memberId, id, 1, { ...articleTexts, why: '直した' }),
      'ARTICLE_TOO_YOUNG',
    );
  });

  it('of another student, company or community is not found by any of its ids', async () => {
    const { postingId, code, id } = await articles.handedIn(company);
    const open = await articles.invite(company, await stage.write(company));
    const [stranger, other] = [(await stage.member()).memberId, await stage.company()];
    const [theirs, outsider] = [await elsewhere.company(), (await elsewhere.member()).memberId];
    const gone: [() => Promise<unknown>, string][] = [
      [() => articles.save(stranger, id, 1), 'ARTICLE_NOT_FOUND'],
      [() => articles.name(stranger, id, show), 'ARTICLE_NOT_FOUND'],
      [() => articles.leave(stranger, id), 'ARTICLE_NOT_FOUND'],
      [() => articles.own(stranger, id), 'ARTICLE_NOT_FOUND'],
      [() => articles.own(stranger, 'x'), 'ARTICLE_NOT_FOUND'],
      [() => articles.take(stranger, code), 'ARTICLE_INVITATION_OVER'],
      [() => articles.invitation('false'), 'ARTICLE_INVITATION_OVER'],
      [() => articles.use(other, id), 'ARTICLE_NOT_FOUND'],
      [() => articles.giveBack(other, id), 'ARTICLE_NOT_FOUND'],
      [() => articles.callOff(other, id), 'ARTICLE_NOT_FOUND'],
      [() => articles.callOff({ ...other, companyId: company.companyId }, id), 'COMPANY_NOT_FOUND'],
      [() => articles.invite(other, postingId), 'POSTING_NOT_FOUND'],
      [() => articles.ofCompany(other, postingId), 'POSTING_NOT_FOUND'],
      [() => articles.atDesk(postingId), 'POSTING_NOT_FOUND'],
      [() => foreign.save(outsider, id, 1), 'ARTICLE_NOT_FOUND'],
      [() => foreign.own(outsider, id), 'ARTICLE_NOT_FOUND'],
      [() => foreign.take(outsider, open), 'ARTICLE_INVITATION_OVER'],
      [() => foreign.invitation(open), 'ARTICLE_INVITATION_OVER'],
      [() => foreign.use(theirs, id), 'ARTICLE_NOT_FOUND'],
      [() => foreign.invite(theirs, postingId), 'POSTING_NOT_FOUND'],
      [() => foreign.ofCompany(theirs, postingId), 'POSTING_NOT_FOUND'],
      [() => foreign.atDesk(postingId), 'POSTING_NOT_FOUND'],
    ];
    for (const [doing, code_] of gone) await refused(doing(), code_);
    expect(await articles.ofCompany(company, postingId)).toMatchObject({ article: { state: 'handed_in' } });
  });
});

describe('whoever wrote', () => {
  it('and is a member no more writes no more and is named nowhere', async () => {
    const { postingId, memberId } = await published();
    const code = await articles.invite(company, await stage.write(company));
    const second = await articles.take(memberId, code);
    await stage.leave(memberId);
    expect(await articles.author(postingId)).toBeNull();
    const [row] = await database.look('select state from work.article where id = $1', [second]);
    expect(row).toEqual({ state: 'withdrawn' });
  });

  it('twice in the register has their articles in the entry that is kept, and each its own once that is undone', async () => {
    const { memberId: mergedId, id } = await articles.begun(company);
    const { memberId: keptId } = await stage.member();
    const reader = { accountId: stage.deskId, role: 'staff' };
    const mergeId = await stage.inside(async (tx) => {
      const ids: [string, string] = [keptId, mergedId];
      const { usual, revision } = await program.get(ReviewMerge).run(tx, ...ids, reader);
      const choice = { ...usual, number: keptId, email: keptId };
      await program.get(MergeMembers).run(tx, { ids, choice, revision, accountId: stage.deskId });
      const [row] = await tx.query<{ id: string }>(
        'select id from membership.member_merge where kept_id = $1 and merged_id = $2 and undone_at is null',
        ids,
      );
      return row!.id;
    });
    expect((await articles.own(keptId, id)).article.id).toBe(id);
    await stage.inside((tx) => program.get(UndoMerge).run(tx, mergeId, stage.deskId));
    await refused(articles.own(keptId, id), 'ARTICLE_NOT_FOUND');
    expect((await articles.own(mergedId, id)).article.id).toBe(id);
  });

  it('has a copy of it; erased, what is published stays as the company’s and names nobody', async () => {
    const { postingId, memberId, id } = await published();
    const person = { accountId: newId(), subjectId: memberId, email: 'ren@example.jp', name: '田中' };
    const records = program.get(PersonalRecords);
    const copy = JSON.stringify(await stage.inside((tx) => records.collect(tx, person)));
    for (const words of [articleTexts.growth, '北の大学', 'いつでもやめられます'])
      expect(copy).toContain(words);
    expect(copy).not.toContain(company.accountId);
    await stage.inside((tx) => records.erase(tx, person));
    const [row] = await database.look<{ text: string }>(
      'select row_to_json(a)::text "text" from work.article a where id = $1',
      [id],
    );
    for (const words of [memberId, '田中', '北の大学', articleTexts.why])
      expect(row!.text).not.toContain(words);
    expect((await stage.offered(postingId)).posting).toMatchObject({ ...articleTexts, author: null });
  });
});

describe('a company that takes an article over while its student writes on', () => {
  /** Both have read edition 1; each looks before either writes, where `free` lets them. */
  const both = async (free: boolean) => {
    const of = await articles.handedIn(company);
    if (free) {
      const postings = program.get(PostingStore);
      jest.spyOn(postings, 'held').mockImplementation((tx, id) => postings.byId(tx, id));
      const store = program.get(ArticleStore);
      const real = store.write.bind(store);
      const bothLooked = meeting(2);
      jest.spyOn(store, 'write').mockImplementation(async (...row) => {
        await bothLooked.arrive();
        return real(...row);
      });
    }
    const done = await Promise.allSettled([
      articles.use(company, of.id),
      articles.save(of.memberId, of.id, 1, { ...articleTexts, why: '書き足した' }),
    ]);
    return { ...of, codes: done.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])) };
  };

  it('has that edition and the student is told, or finds it overtaken', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const { id, postingId, codes } = await both(false);
      expect(codes).toHaveLength(1);
      const [row] = await database.look<{ state: string; own: string; taken: string }>(
        `select a.state, a.why own, p.why taken from work.article a join work.posting p on p.id = a.posting_id where a.id = $1`,
        [id],
      );
      expect(['ARTICLE_MOVED', 'ARTICLE_OVERTAKEN']).toContain(codes[0]);
      if (row!.state === 'checked') expect(row!.own).toBe(row!.taken);
      else expect(row!.taken).not.toBe(articleTexts.why);
      expect(postingId).toBeTruthy();
    }
  });

  it('would use words that the article no longer has without the lock (control)', async () => {
    const { id, codes } = await both(true);
    expect(codes).toEqual([]);
    const [row] = await database.look<{ own: string; taken: string }>(
      `select a.why own, p.why taken from work.article a join work.posting p on p.id = a.posting_id where a.id = $1`,
      [id],
    );
    expect(row!.own).not.toBe(row!.taken);
  });
});

describe('two students who open one link at once', () => {
  it('are one who writes, and one who finds it taken', async () => {
    const code = await articles.invite(company, await stage.write(company));
    const people = [await stage.member(), await stage.member()];
    const done = await Promise.allSettled(people.map(({ memberId }) => articles.take(memberId, code)));
    const codes = done.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(codes).toEqual(['ARTICLE_INVITATION_OVER']);
  });
});
