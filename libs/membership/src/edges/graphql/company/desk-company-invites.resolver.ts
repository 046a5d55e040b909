import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { InviteAdmin } from '../../../actions/company/invite-admin.ts';
import { ResendAdminInvite } from '../../../actions/company/resend-admin-invite.ts';
import { RevokeAdminInvite } from '../../../actions/company/revoke-admin-invite.ts';
import { CompanyAtDesk } from './company-at-desk.ts';

/** Asking people to act for a company, for a company that cannot do it itself. */
@Resolver()
export class DeskCompanyInvitesResolver {
  constructor(
    private readonly desk: CompanyAtDesk,
    private readonly invite: InviteAdmin,
    private readonly resend: ResendAdminInvite,
    private readonly revoke: RevokeAdminInvite,
  ) {}

  @Mutation(() => Boolean, { description: 'Asks somebody by mail to act for a company.' })
  async inviteCompanyAdmin(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('email', { type: () => String }) email: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.invite.run(tx, company, { email, locale: company.locale, actor }),
    );
  }

  @Mutation(() => Boolean, { description: 'Once more, with a new link; the one before works no longer.' })
  async resendAdminInvite(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company) => this.resend.run(tx, company, id));
  }

  @Mutation(() => Boolean, { description: 'Its link works no longer.' })
  async revokeAdminInvite(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.revoke.run(tx, company, { inviteId: id, actor }),
    );
  }
}
