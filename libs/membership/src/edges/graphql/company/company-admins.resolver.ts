import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Tx } from '@enishi/platform';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReadAdmins } from '../../../actions/company/read-admins.ts';
import { RemoveAdmin } from '../../../actions/company/remove-admin.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyAdminsType, companyAdminsType } from './company-admin.type.ts';

/** Who acts for a company, for whoever does so already. */
@Resolver()
export class CompanyAdminsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly admins: ReadAdmins,
    private readonly remove: RemoveAdmin,
  ) {}

  @Query(() => CompanyAdminsType)
  async companyAdmins(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyAdminsType> {
    const { accountId } = viewer;
    return this.inOwn(viewer, companyId, async (tx, { id }) =>
      companyAdminsType(await this.admins.run(tx, id), { accountId, now: tx.now }),
    );
  }

  @Mutation(() => Boolean, { description: 'Never the last one. Answers whether it was the viewer.' })
  async removeCompanyAdmin(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    const by = { accountId: viewer.accountId };
    return this.inOwn(viewer, companyId, (tx, company) => this.remove.run(tx, company, { adminId: id, by }));
  }

  private inOwn<Answer>(
    { communityId, accountId }: SignedInViewer,
    companyId: string,
    act: (tx: Tx, company: CompanyEntity) => Promise<Answer>,
  ): Promise<Answer> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      act(tx, await this.own.run(tx, accountId, companyId)),
    );
  }
}
