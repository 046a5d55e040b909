import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { afterInstant, CurrentViewer, PageArgs, Transactions, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ListCompanies } from '../../../actions/company/list-companies.ts';
import { OpenCompanyRecord } from '../../../actions/company/open-company-record.ts';
import {
  CompanyFilterInput,
  DeskCompanyPageType,
  DeskCompanyType,
  deskCompanyPageType,
  deskCompanyType,
} from './desk-company.type.ts';

/** Companies at the desk. */
@Resolver()
export class DeskCompaniesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListCompanies,
    private readonly open: OpenCompanyRecord,
  ) {}

  @Query(() => DeskCompanyPageType, { description: 'Newest first.' })
  async companies(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CompanyFilterInput, nullable: true }) filter: CompanyFilterInput | null,
  ): Promise<DeskCompanyPageType> {
    const first = pageSize(page);
    const after = afterInstant(page);
    const wanted = { text: (filter?.text ?? '').slice(0, 100), waiting: filter?.waiting === true };
    const { rows, more } = await this.transactions.inCommunity(communityId, (tx) =>
      this.list.run(tx, wanted, { first, after }),
    );
    return deskCompanyPageType(rows, more);
  }

  @Query(() => DeskCompanyType, { description: "A company's record; the look is logged." })
  async company(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskCompanyType> {
    return deskCompanyType(
      await this.transactions.inCommunity(communityId, (tx) => this.open.run(tx, id, { accountId, role })),
    );
  }
}
