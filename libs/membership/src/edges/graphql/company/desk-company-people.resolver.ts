import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { ChangeCompanyBilling } from '../../../actions/company/change-company-billing.ts';
import { ChangeCompanyContact } from '../../../actions/company/change-company-contact.ts';
import { ReadAdmins } from '../../../actions/company/read-admins.ts';
import { RemoveAdmin } from '../../../actions/company/remove-admin.ts';
import { CompanyAtDesk } from './company-at-desk.ts';
import { CompanyAdminsType, companyAdminsType } from './company-admin.type.ts';
import { CompanyContactInputType } from './founding.type.ts';

/** The people of a company at the desk: who acts for it, whom to write to. Each act is told in its story with whoever did it. */
@Resolver()
export class DeskCompanyPeopleResolver {
  constructor(
    private readonly desk: CompanyAtDesk,
    private readonly admins: ReadAdmins,
    private readonly remove: RemoveAdmin,
    private readonly contact: ChangeCompanyContact,
    private readonly billing: ChangeCompanyBilling,
  ) {}

  @Query(() => CompanyAdminsType)
  async companyAdmins(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyAdminsType> {
    const { accountId } = viewer;
    return this.desk.read(viewer, companyId, async (tx, { id }) =>
      companyAdminsType(await this.admins.run(tx, id), { accountId, now: tx.now }),
    );
  }

  @Mutation(() => Boolean, { description: 'Never the last one; they are told by mail.' })
  async removeCompanyAdmin(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.remove.run(tx, company, { adminId: id, by: { actor } }),
    );
  }

  @Mutation(() => Boolean, { description: 'Mails about the membership go there from now on.' })
  async changeCompanyContact(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('contact', { type: () => CompanyContactInputType }) contact: CompanyContactInputType,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.contact.run(tx, company, { contact, actor }),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Mails about money go there from now on; null where they go to the contact again.',
  })
  async changeCompanyBilling(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('contact', { type: () => CompanyContactInputType, nullable: true })
    contact: CompanyContactInputType | null,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.billing.run(tx, company, { contact, actor }),
    );
  }
}
