import { articlePhaseAt, isUnchecked, sameTexts } from './article.ts';
import type { ArticleState, ArticleTexts } from './article.ts';
import type { Naming } from './naming.ts';
import type { PostingProblem } from '../postings/posting-problems.ts';

type Beside = ArticleTexts & {
  readonly state: ArticleState;
  readonly invitedUntil: Date;
  readonly naming: Naming;
};

/** What an article puts in the way of its posting: only a checked one goes to the secretariat. Texts that were changed since bear no name, which is pointed out. */
export function articleProblems(posting: ArticleTexts, article: Beside | null, now: Date): PostingProblem[] {
  if (!article) return [];
  const field = 'article';
  if (isUnchecked(articlePhaseAt(article, now)))
    return [
      {
        ...{ field, blocks: true, law: null },
        says: {
          ja: '学生に頼んだ記事を、会社がまだ確認していません。届いた記事を確認して使うか、記事を取りやめてください。',
          en: 'The article that a student was asked for is not checked yet. Please read and use it, or call it off.',
        },
      },
    ];
  if (article.state !== 'checked' || article.naming === 'hidden' || sameTexts(posting, article)) return [];
  return [
    {
      ...{ field, blocks: false, law: null },
      says: {
        ja: '学生の記事を使ったあとに文章が変わっているので、書いた人の名前は表示しません。',
        en: 'The texts were changed since the student’s article was used, so that the writer is not named.',
      },
    },
  ];
}
