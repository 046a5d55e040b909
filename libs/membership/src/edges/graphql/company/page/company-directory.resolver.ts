import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { lettersOfRow } from '@enishi/japan';
import { Refusal, isId } from '@enishi/kernel';
import {
  CurrentViewer,
  PageArgs,
  Transactions,
  decodeCursor,
  encodeCursor,
  pageSize,
} from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { ReadLivePages } from '../../../../actions/company/page/read-live-pages.ts';
import type { LivePageKey } from '../../../../store/company/page/company-page.store.ts';
import {
  CompanyDirectoryFilter,
  CompanyDirectoryType,
  CompanyPageType,
  companyDirectoryType,
  companyPageType,
} from './company-page.type.ts';

/** Pages of companies for everybody. */
@Resolver()
export class CompanyDirectoryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadLivePages,
  ) {}

  @Query(() => CompanyDirectoryType, { description: 'Companies with a plan that published a page.' })
  async companyDirectory(
    @CurrentViewer() { communityId, communitySlug }: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CompanyDirectoryFilter, nullable: true })
    typed: CompanyDirectoryFilter | null,
  ): Promise<CompanyDirectoryType> {
    const { area, industry, row } = typed ?? {};
    const filter = { area: area || null, industry: industry || null, row: row ? lettersOfRow(row) : null };
    const wanted = { first: pageSize(page), after: keyIn(page.after) };
    const found = await this.transactions.inCommunity(communityId, (tx) =>
      this.read.list(tx, filter, wanted),
    );
    return companyDirectoryType(found, communitySlug, ({ sortKey, id }) => encodeCursor([sortKey, id]));
  }

  @Query(() => CompanyPageType, { description: 'Not found once the company’s plan is over.' })
  async companyPage(
    @CurrentViewer() { communityId, communitySlug: slug }: Viewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyPageType> {
    const { row, photos } = await this.transactions.inCommunity(communityId, (tx) =>
      this.read.one(tx, companyId),
    );
    return companyPageType(row, row.page, { slug, photos });
  }
}

function keyIn(cursor: string | null | undefined): LivePageKey | null {
  if (!cursor) return null;
  const [sortKey = '', id = ''] = decodeCursor(cursor, 2);
  if (!isId(id)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
  return { sortKey, id };
}
