import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { HidePage } from '../../../../actions/company/page/hide-page.ts';
import { ReadOwnPage } from '../../../../actions/company/page/read-own-page.ts';
import { CompanyAtDesk } from '../company-at-desk.ts';
import { CompanyPageDraftType, pageDraftType } from './company-page.type.ts';

/** A company's page at the desk. */
@Resolver()
export class DeskCompanyPageResolver {
  constructor(
    private readonly desk: CompanyAtDesk,
    private readonly read: ReadOwnPage,
    private readonly hide: HidePage,
  ) {}

  @Query(() => CompanyPageDraftType)
  async companyPage(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyPageDraftType> {
    return this.desk.read(viewer, companyId, async (tx, company) =>
      pageDraftType(company, await this.read.run(tx, company), viewer.communitySlug),
    );
  }

  @Mutation(() => Boolean, { description: 'The reason is told to the company by mail.' })
  async hideCompanyPage(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.hide.run(tx, company, { reason, actor }),
    );
  }

  @Mutation(() => Boolean, { description: 'What the company had published is seen again.' })
  async showCompanyPage(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) => this.hide.show(tx, company, actor));
  }
}
