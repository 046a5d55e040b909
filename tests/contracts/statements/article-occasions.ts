import {
  CheckArticle,
  InviteStudent,
  ReviewPosting,
  TakeInvitation,
  TurnPosting,
  WriteArticle,
} from '@enishi/work';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { written } from './posting-occasions.ts';

/** What articles of students cost; see `statements-per-operation.ts`. */
export const statementsOfArticles: Readonly<Record<string, number>> = {
  'public Query.articleInvitation': 3,
  'public Query.myArticles': 3,
  'public Query.myArticle': 3,
  'public Mutation.acceptArticle': 5,
  'public Mutation.saveArticle': 6,
  'public Mutation.nameInArticle': 5,
  'public Mutation.leaveArticle': 5,
  'public Query.companyArticle': 4,
  'public Mutation.inviteToArticle': 5,
  'public Mutation.giveBackArticle': 7,
  'public Mutation.useArticle': 8,
  'public Mutation.callOffArticle': 7,
  'desk Query.deskArticle': 5,
};

const texts = { why: '町の朝のため', whoWith: '森さんと', what: '仕込み', growth: '手の技' };

/** A draft for which a student was invited. */
async function invited(stage: OperationStage) {
  const of = await written(stage);
  const code = await stage.inside((tx) => stage.api.get(InviteStudent).run(tx, of.company, of.id));
  return { ...of, code, member: await stage.member() };
}

/** The same with a student who took it, beside many that they wrote before. */
async function begun(stage: OperationStage) {
  const of = await invited(stage);
  const { memberId } = of.member;
  const articleId = await stage.inside((tx) => stage.api.get(TakeInvitation).take(tx, memberId, of.code));
  await stage.multiply('work.article', articleId, { id: 'gen_random_uuid()', state: `'withdrawn'` });
  return { ...of, articleId };
}

/** The same, handed in. */
async function handedIn(stage: OperationStage) {
  const of = await begun(stage);
  const { memberId } = of.member;
  await stage.inside((tx) =>
    stage.api.get(WriteArticle).save(tx, memberId, { id: of.articleId, edition: 0, texts, handsIn: true }),
  );
  return of;
}

/** The same, checked and published. */
async function published(stage: OperationStage) {
  const of = await handedIn(stage);
  const by = of.owner.accountId;
  await stage.inside(async (tx) => {
    const read = { id: of.articleId, edition: 1, postingEdition: 1 };
    await stage.api.get(CheckArticle).takeOver(tx, of.company, read);
    await stage.api.get(TurnPosting).submit(tx, of.company, of.id);
    await stage.api.get(ReviewPosting).publish(tx, { id: of.id, edition: 2, wage: 1_075, by });
  });
  return of;
}

type Invited = Awaited<ReturnType<typeof invited>>;
const as =
  <Of extends Invited>(
    prepare: (stage: OperationStage) => Promise<Of>,
    who: 'member' | 'company' | 'owner',
    variables: (of: Of) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: of[who].asker, variables: variables(of) };
  };
const ofCompany = ({ company: { companyId }, articleId: id }: Invited & { articleId: string }) => ({
  companyId,
  id,
});
const ofPosting = ({ company: { companyId }, id: postingId }: Invited) => ({ companyId, postingId });

/** Articles that students write for postings. */
export const articleOccasions: Occasions = {
  'public Query.articleInvitation': as(invited, 'member', ({ code }) => ({ code })),
  'public Query.myArticles': as(begun, 'member', () => ({})),
  'public Query.myArticle': as(begun, 'member', ({ articleId: id }) => ({ id })),
  'public Mutation.acceptArticle': as(invited, 'member', ({ code }) => ({ code })),
  'public Mutation.saveArticle': as(begun, 'member', ({ articleId: id }) => ({
    ...{ id, edition: 0, article: texts, handsIn: true },
  })),
  'public Mutation.nameInArticle': as(begun, 'member', ({ articleId: id }) => ({
    ...{ id, naming: 'name_school', name: '田中 蓮', school: '北の大学' },
  })),
  'public Mutation.leaveArticle': as(begun, 'member', ({ articleId: id }) => ({ id })),
  'public Query.companyArticle': as(handedIn, 'company', ofPosting),
  'public Mutation.inviteToArticle': async (stage) => {
    const { company, id: postingId } = await written(stage);
    return { asker: company.asker, variables: { companyId: company.companyId, postingId } };
  },
  'public Mutation.giveBackArticle': as(handedIn, 'company', (of) => ({
    ...{ ...ofCompany(of), edition: 1, note: '開店の年が違います' },
  })),
  'public Mutation.useArticle': as(handedIn, 'company', (of) => ({
    ...{ ...ofCompany(of), edition: 1, postingEdition: 1 },
  })),
  'public Mutation.callOffArticle': as(begun, 'company', ofCompany),
  'desk Query.deskArticle': as(published, 'owner', ({ id: postingId }) => ({ postingId })),
};
