import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { leastWageOn } from '../../domain/minimum-wage.ts';
import { footingOf, isEmployment } from '../../domain/postings/posting.ts';
import type { Footing } from '../../domain/postings/posting.ts';
import { postingProblems } from '../../domain/postings/posting-problems.ts';
import type { PostingProblem } from '../../domain/postings/posting-problems.ts';
import { articleProblems } from '../../domain/articles/article-problems.ts';
import type { ArticleEntity } from '../../store/articles/article.entity.ts';
import { ArticleStore } from '../../store/articles/article.store.ts';
import { WageFigureStore } from '../../store/wage-figures/wage-figure.store.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';

/** What of the community a posting is measured by. */
export type PostingGround = {
  readonly now: Date;
  readonly today: TokyoDate;
  readonly numbered: boolean;
  readonly footing: Footing;
  readonly placementNumber: string | null;
  readonly leastAge: number;
  readonly operator: { readonly ja: string; readonly en: string };
  readonly areas: ReadonlySet<string>;
};

/** Looks at postings with what the community has entered: its number, its municipalities, today. */
@Injectable()
export class JudgePosting {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly articles: ArticleStore,
    private readonly figures: WageFigureStore,
  ) {}

  async ground(tx: Tx): Promise<PostingGround> {
    const { settings, municipalities, operatorName: operator } = await this.community.run(tx);
    const { placementNumber, leastAge } = disclosureOf(settings);
    return {
      ...{
        now: tx.now,
        today: tokyoDateOf(tx.now),
        numbered: placementNumber !== null,
        placementNumber,
        leastAge,
      },
      ...{ footing: footingOf(placementNumber), operator },
      areas: new Set(municipalities.map(({ code }) => code)),
    };
  }

  /** What stands in the way of each, in the same order. `articles`: what students write for them, by posting. */
  async problems(
    tx: Tx,
    postings: readonly PostingEntity[],
    { ground, articles }: { ground: PostingGround; articles: ReadonlyMap<string, ArticleEntity> },
  ): Promise<PostingProblem[][]> {
    const entered = await this.figures.entered(tx);
    return postings.map((posting) => [
      ...postingProblems(posting, { ...ground, entered, wage: posting.wage }),
      ...articleProblems(posting, articles.get(posting.id) ?? null, ground.now),
    ]);
  }

  /** What students write for some postings, by posting. */
  articlesOf(tx: Tx, postings: readonly PostingEntity[]): Promise<ReadonlyMap<string, ArticleEntity>> {
    return this.articles.of(
      tx,
      postings.map(({ id }) => id),
    );
  }

  /** Whether the desk has to look a minimum wage up before this goes up: none is known of its prefecture, or that of a year ago. */
  async lacksFigure(tx: Tx, { contract, area }: PostingEntity): Promise<boolean> {
    if (!isEmployment(contract)) return false;
    const known = { entered: await this.figures.entered(tx), own: null };
    return leastWageOn(area, [tokyoDateOf(tx.now)], known).standing !== 'current';
  }

  /** Answers with what a student wrote for it. Throws POSTING_BLOCKED (`count`, `fields`) while anything stands in the way. */
  async refuse(tx: Tx, posting: PostingEntity): Promise<ArticleEntity | null> {
    const articles = await this.articlesOf(tx, [posting]);
    const [problems] = await this.problems(tx, [posting], { ground: await this.ground(tx), articles });
    const blocking = problems!.filter(({ blocks }) => blocks);
    if (blocking.length === 0) return articles.get(posting.id) ?? null;
    const fields = blocking.map(({ field }) => field).join(' ');
    throw new Refusal('invalid', 'POSTING_BLOCKED', { count: blocking.length, fields });
  }
}
