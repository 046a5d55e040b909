import { Args, Query, Resolver } from '@nestjs/graphql';
import { unwrap } from '@enishi/kernel';
import { CurrentViewer, PageArgs, Transactions, decodeCursor, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { CountMembers } from '../../actions/count-members.ts';
import { ListMembers } from '../../actions/list-members.ts';
import { memberPageKey } from '../../domain/page-key.ts';
import {
  MemberFacetsType,
  MemberFilterType,
  MemberPageType,
  memberPageType,
} from './types/desk-member.type.ts';

/** The register as the secretariat searches it. */
@Resolver()
export class DeskMembersResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListMembers,
    private readonly count: CountMembers,
  ) {}

  @Query(() => MemberPageType, {
    description: 'Newest joining day first. Whom a page shows is written into the access log.',
  })
  async members(
    @CurrentViewer() viewer: DeskViewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => MemberFilterType, nullable: true }) filter: MemberFilterType | null,
  ): Promise<MemberPageType> {
    const first = pageSize(page);
    const after = page.after ? unwrap(memberPageKey(decodeCursor(page.after, 2))) : null;
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.list.run(tx, filter ?? {}, { first, after }, reader),
    );
    return memberPageType(found);
  }

  @Query(() => MemberFacetsType, { description: 'How the filtered members divide.' })
  memberFacets(
    @CurrentViewer() viewer: DeskViewer,
    @Args('filter', { type: () => MemberFilterType, nullable: true }) filter: MemberFilterType | null,
  ): Promise<MemberFacetsType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.count.run(tx, filter ?? {}));
  }
}
