import { CheckArticle } from '../../actions/articles/check-article.ts';
import { InviteStudent } from '../../actions/articles/invite-student.ts';
import { LookAtArticle } from '../../actions/articles/look-at-article.ts';
import { ReadArticles } from '../../actions/articles/read-articles.ts';
import { TakeInvitation } from '../../actions/articles/take-invitation.ts';
import { WriteArticle } from '../../actions/articles/write-article.ts';
import { ReadPostings } from '../../actions/postings/read-postings.ts';
import type { NamingWish } from '../../domain/articles/naming.ts';
import type { Clerk, PostingStage } from './posting-stage.ts';
import type { RunningProgram } from './work-stage.ts';

export const articleTexts = {
  ...{ why: '朝のパンで町を起こすため', whoWith: '森さんと三人の職人' },
  ...{ what: '夜明け前の仕込みから', growth: '手の技と売る力' },
};

/** Students who write articles for draft postings of companies, in a community in which postings are published. */
export function articleStage(program: RunningProgram, stage: PostingStage) {
  const { inside, deskId } = stage;
  const invite = (clerk: Clerk, postingId: string) =>
    inside((tx) => program.get(InviteStudent).run(tx, clerk, postingId));
  const take = (memberId: string, code: string) =>
    inside((tx) => program.get(TakeInvitation).take(tx, memberId, code));
  const write = (memberId: string, writing: Parameters<WriteArticle['save']>[2]) =>
    inside((tx) => program.get(WriteArticle).save(tx, memberId, writing));
  const save = (memberId: string, id: string, edition: number, texts = articleTexts) =>
    write(memberId, { id, edition, texts, handsIn: false });
  const handIn = (memberId: string, id: string, edition = 0, texts = articleTexts) =>
    write(memberId, { id, edition, texts, handsIn: true });
  const use = (clerk: Clerk, id: string, edition = 1, postingEdition = 1) =>
    inside((tx) => program.get(CheckArticle).takeOver(tx, clerk, { id, edition, postingEdition }));
  return {
    ...{ invite, take, save, handIn, use },
    invitation: (code: string, memberId: string | null = null) =>
      inside((tx) => program.get(TakeInvitation).read(tx, code, memberId)),
    leave: (memberId: string, id: string) =>
      inside((tx) => program.get(WriteArticle).leave(tx, memberId, id)),
    name: (memberId: string, id: string, wish: NamingWish) =>
      inside((tx) => program.get(WriteArticle).name(tx, memberId, { id, wish, locale: 'ja' })),
    giveBack: (clerk: Clerk, id: string, edition = 1, note = '開店は1987年です') =>
      inside((tx) => program.get(CheckArticle).giveBack(tx, clerk, { id, edition, note })),
    callOff: (clerk: Clerk, id: string) => inside((tx) => program.get(CheckArticle).callOff(tx, clerk, id)),
    own: (memberId: string, id: string) => inside((tx) => program.get(ReadArticles).one(tx, memberId, id)),
    ofCompany: (clerk: Clerk, postingId: string) =>
      inside((tx) => program.get(ReadArticles).ofCompany(tx, clerk, postingId)),
    atDesk: (postingId: string) =>
      inside((tx) => program.get(LookAtArticle).run(tx, postingId, { accountId: deskId, role: 'staff' })),
    /** Who is named on the public page. */
    author: async (postingId: string) =>
      (await inside((tx) => program.get(ReadPostings).one(tx, postingId))).posting.author,
    /** A student who took an invitation to a new draft. */
    begun: async (clerk: Clerk, born = '2004-04-02') => {
      const postingId = await stage.write(clerk);
      const code = await invite(clerk, postingId);
      const { memberId } = await stage.member(born);
      return { postingId, code, memberId, id: await take(memberId, code) };
    },
    /** The same, handed in. */
    handedIn: async (clerk: Clerk) => {
      const postingId = await stage.write(clerk);
      const code = await invite(clerk, postingId);
      const { memberId } = await stage.member('2004-04-02');
      const id = await take(memberId, code);
      await handIn(memberId, id);
      return { postingId, code, memberId, id };
    },
  };
}
