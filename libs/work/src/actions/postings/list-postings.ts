import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readPostingFilter } from '../../domain/postings/posting-search.ts';
import type { PostingFilter } from '../../domain/postings/posting-search.ts';
import type { After } from '../../store/help-request.store.ts';
import { PostingSearchStore } from '../../store/postings/posting-search.store.ts';
import type { PostingCount } from '../../store/postings/posting-search.store.ts';
import { JudgePosting } from './judge-posting.ts';
import type { PostingGround } from './judge-posting.ts';
import { standing } from './read-postings.ts';
import type { ShownPosting } from './read-postings.ts';

/** A page of what is up, and what else there is to choose by. */
export type PostingBoard = {
  ground: PostingGround;
  rows: ShownPosting[];
  /** How many fit. */
  found: number;
  counts: PostingCount[];
};

/** What is up today for everybody, narrowed as somebody asks; without employment where the community has no number. */
@Injectable()
export class ListPostings {
  constructor(
    private readonly search: PostingSearchStore,
    private readonly companies: PublicCompanies,
    private readonly judge: JudgePosting,
  ) {}

  /** The newest first. Throws COMPANY_NOT_FOUND for a company that is none here, and the refusals of `readPostingFilter`. */
  async run(tx: Tx, filter: PostingFilter, page: { first: number; after: After }): Promise<PostingBoard> {
    const ground = await this.judge.ground(tx);
    const sought = unwrap(readPostingFilter(filter, ground.areas));
    if (sought.companyId !== null && (await this.companies.run(tx, [sought.companyId])).size === 0)
      throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    const rows = await this.search.page(tx, ground.numbered, sought, page);
    const counts = await this.search.counts(tx, ground.numbered, sought);
    const companies = await this.companies.run(
      tx,
      rows.map(({ companyId }) => companyId),
    );
    return {
      ...{
        ground,
        rows: standing(rows, { ground, companies, articles: await this.judge.articlesOf(tx, rows) }),
      },
      found: counts.find(({ kind }) => kind === 'all')?.postings ?? 0,
      counts: counts.filter(({ kind }) => kind !== 'all'),
    };
  }
}
