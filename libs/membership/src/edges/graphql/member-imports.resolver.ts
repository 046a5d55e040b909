import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ListImports } from '../../actions/list-imports.ts';
import { ReadImport } from '../../actions/read-import.ts';
import { memberImportType } from './types/member-import-view.ts';
import { ImportListingType, MemberImportType } from './types/member-import.type.ts';

/** Lists of members from elsewhere, read. */
@Resolver()
export class MemberImportsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly lists: ListImports,
    private readonly read: ReadImport,
  ) {}

  @Query(() => [ImportListingType], { description: 'The newest twenty.' })
  memberImports(@CurrentViewer() viewer: DeskViewer): Promise<ImportListingType[]> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.lists.run(tx));
  }

  @Query(() => MemberImportType, { description: 'Reading the people in it is written into the access log.' })
  async memberImport(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many rows, 1 to 100.' })
    first: number,
  ): Promise<MemberImportType> {
    const most = pageSize({ first });
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const view = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.read.run(tx, id, reader),
    );
    return memberImportType(view, most);
  }
}
