import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { OwnCompany, PublicCompanies } from '@enishi/membership';
import type { PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { authorBeside } from '../../domain/articles/naming.ts';
import type { NamedAuthor } from '../../domain/articles/naming.ts';
import { postingPhaseOn } from '../../domain/postings/posting.ts';
import type { PostingPhase, PostingState } from '../../domain/postings/posting.ts';
import type { PostingProblem } from '../../domain/postings/posting-problems.ts';
import type { After } from '../../store/help-request.store.ts';
import type { ArticleEntity } from '../../store/articles/article.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import type { PostingCounts } from '../../store/postings/application.store.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { JudgePosting } from './judge-posting.ts';
import type { PostingGround } from './judge-posting.ts';
import type { PostingClerk } from './write-posting.ts';

/** A posting as everybody sees it, and where it stands today. */
export type ShownPosting = PostingEntity & {
  phase: PostingPhase;
  company: PublicCompany | null;
  /** Who wrote its texts with the company, where they want to be named. */
  author: NamedAuthor | null;
};
/** For the company and the desk: how many, never who; what stands in the way of its going up. */
export type CountedPosting = ShownPosting & { counts: PostingCounts; problems: PostingProblem[] };
type Page = { first: number; after: After };

/** Postings: one for everybody, a company's own with numbers, and all that was handed in for the secretariat. */
@Injectable()
export class ReadPostings {
  constructor(
    private readonly postings: PostingStore,
    private readonly applications: ApplicationStore,
    private readonly companies: PublicCompanies,
    private readonly own: OwnCompany,
    private readonly judge: JudgePosting,
  ) {}

  /** One that is or was up; of what is over only that it is. Throws POSTING_NOT_FOUND for a draft, and while it is not confirmed or may not be shown. */
  async one(tx: Tx, id: string): Promise<{ ground: PostingGround; posting: ShownPosting }> {
    const ground = await this.judge.ground(tx);
    const rows = await this.postings.among(tx, [id]);
    const [posting] = await this.shown(tx, rows, { ground, articles: await this.judge.articlesOf(tx, rows) });
    if (!posting || !['open', 'closed', 'expired'].includes(posting.phase))
      throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    return { ground, posting };
  }

  /** The newest hundred of a company, for whoever acts for it. Throws COMPANY_NOT_FOUND. */
  async ofCompany(tx: Tx, { accountId, companyId }: PostingClerk): Promise<CountedPosting[]> {
    await this.own.run(tx, accountId, companyId);
    return this.counted(tx, await this.postings.ofCompany(tx, companyId));
  }

  /** One of them. Throws COMPANY_NOT_FOUND, POSTING_NOT_FOUND. */
  async ownOne(tx: Tx, { accountId, companyId }: PostingClerk, id: string): Promise<CountedPosting> {
    await this.own.run(tx, accountId, companyId);
    const [posting] = await this.counted(tx, await this.postings.among(tx, [id]));
    if (posting?.companyId !== companyId) throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    return posting;
  }

  /** For the desk: what was handed in, the last turned first. */
  async page(tx: Tx, state: PostingState | null, page: Page): Promise<CountedPosting[]> {
    return this.counted(tx, await this.postings.page(tx, state, page));
  }

  /** For the desk. Throws POSTING_NOT_FOUND, also for a draft: that is the company's alone. */
  async atDesk(tx: Tx, id: string): Promise<CountedPosting> {
    const [posting] = await this.counted(tx, await this.postings.among(tx, [id]));
    if (!posting || posting.state === 'draft') throw new Refusal('not_found', 'POSTING_NOT_FOUND');
    return posting;
  }

  private async counted(tx: Tx, rows: PostingEntity[]): Promise<CountedPosting[]> {
    const ground = await this.judge.ground(tx);
    const ids = rows.map(({ id }) => id);
    const found = ids.length > 0 ? await this.applications.counts(tx, ids) : [];
    const articles = await this.judge.articlesOf(tx, rows);
    const shown = await this.shown(tx, rows, { ground, articles });
    const problems = await this.judge.problems(tx, shown, { ground, articles });
    return shown.map((posting, at) => ({
      ...posting,
      counts: found.find(({ postingId }) => postingId === posting.id) ?? nobody(posting.id),
      problems: problems[at]!,
    }));
  }

  private async shown(
    tx: Tx,
    rows: PostingEntity[],
    of: { ground: PostingGround; articles: ReadonlyMap<string, ArticleEntity> },
  ): Promise<ShownPosting[]> {
    const companies = await this.companies.run(
      tx,
      rows.map(({ companyId }) => companyId),
    );
    return standing(rows, { ...of, companies });
  }
}

/** Postings with what they are called by, and where they stand today. */
export const standing = (
  rows: readonly PostingEntity[],
  {
    ground,
    companies,
    articles,
  }: {
    ground: PostingGround;
    companies: ReadonlyMap<string, PublicCompany>;
    articles: ReadonlyMap<string, ArticleEntity>;
  },
): ShownPosting[] =>
  rows.map((posting) => {
    const phase = postingPhaseOn(posting, ground);
    const over = phase === 'closed' || phase === 'expired';
    return {
      ...posting,
      ...{ phase, company: companies.get(posting.companyId) ?? null },
      author: over ? null : authorBeside(posting, articles.get(posting.id) ?? null),
    };
  });

const nobody = (postingId: string): PostingCounts => ({
  ...{
    postingId,
    live: 0,
    hired: 0,
    declined: 0,
    withdrawn: 0,
    stayed6: 0,
    left6: 0,
    stayed12: 0,
    left12: 0,
  },
});
