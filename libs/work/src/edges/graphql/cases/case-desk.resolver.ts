import { tokyoDateOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NameCoordinator } from '../../../actions/cases/name-coordinator.ts';
import { OpenCase } from '../../../actions/cases/open-case.ts';
import { ReadCaseDesk } from '../../../actions/cases/read-case-desk.ts';
import { ReadCase } from '../../../actions/cases/read-case.ts';
import { caseDeskType, supportCaseType } from './case-rows.ts';
import { CaseDeskType, OpenCaseArgs, SupportCaseType } from './case.type.ts';

/** Who of a desk asks. */
export const readerOf = ({ accountId, deskRole: role }: DeskViewer) => ({ accountId, role });

/** What coordinators accompany, who they are, and how much each carries. */
@Resolver()
export class CaseDeskResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ReadCaseDesk,
    private readonly reading: ReadCase,
    private readonly opening: OpenCase,
    private readonly naming: NameCoordinator,
  ) {}

  @Query(() => CaseDeskType, { description: 'Names no person who is accompanied.' })
  caseDesk(@CurrentViewer() viewer: DeskViewer): Promise<CaseDeskType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      caseDeskType(await this.desk.run(tx, viewer.accountId, tokyoDateOf(tx.now)), readerOf(viewer), tx.now),
    );
  }

  @Query(() => SupportCaseType, {
    description: 'Where it names a person, the look is recorded, and they see it.',
  })
  supportCase(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SupportCaseType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      supportCaseType(await this.reading.run(tx, readerOf(viewer), id), viewer.accountId, tx.now),
    );
  }

  @Mutation(() => ID, { description: 'The company or the person is told who accompanies them.' })
  openCase(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { companyId = null, recordId = null, ...form }: OpenCaseArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.opening.run(tx, readerOf(viewer), { ...form, companyId, recordId }),
    );
  }

  @Mutation(() => Boolean, { description: 'How the viewer is called and reached by whom they accompany.' })
  async nameCoordinator(
    @CurrentViewer() viewer: DeskViewer,
    @Args('name', { type: () => String }) name: string,
    @Args('reach', { type: () => String }) reach: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.naming.run(tx, readerOf(viewer), { name, reach }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Up to where somebody’s meter goes.' })
  async limitCaseload(
    @CurrentViewer() viewer: DeskViewer,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('limit', { type: () => Int }) limit: number,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.naming.limit(tx, readerOf(viewer), { accountId, limit }),
    );
    return true;
  }
}
