import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Tx } from '@enishi/platform';
import { InviteAdmin } from '../../../actions/company/invite-admin.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ResendAdminInvite } from '../../../actions/company/resend-admin-invite.ts';
import { RevokeAdminInvite } from '../../../actions/company/revoke-admin-invite.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';

/** Asking people to act for a company, for whoever does so already. */
@Resolver()
export class CompanyInvitesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly invite: InviteAdmin,
    private readonly resend: ResendAdminInvite,
    private readonly revoke: RevokeAdminInvite,
  ) {}

  @Mutation(() => Boolean, { description: 'Asks somebody by mail to act for the company.' })
  async inviteCompanyAdmin(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('email', { type: () => String }) email: string,
  ): Promise<boolean> {
    const { locale } = viewer;
    return this.inOwn(viewer, companyId, async (tx, company) => {
      await this.invite.run(tx, company, { email, locale, actor: null });
      return true;
    });
  }

  @Mutation(() => Boolean, { description: 'Once more, with a new link; the one before works no longer.' })
  async resendAdminInvite(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.inOwn(viewer, companyId, async (tx, company) => {
      await this.resend.run(tx, company, id);
      return true;
    });
  }

  @Mutation(() => Boolean, { description: 'Its link works no longer.' })
  async revokeAdminInvite(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.inOwn(viewer, companyId, async (tx, company) => {
      await this.revoke.run(tx, company, { inviteId: id, actor: null });
      return true;
    });
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
