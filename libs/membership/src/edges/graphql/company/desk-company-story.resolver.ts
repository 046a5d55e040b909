import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { afterInstant, CurrentViewer, PageArgs, Transactions, pageSize } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { NoteOnCompany } from '../../../actions/company/note-on-company.ts';
import { ReadCompanyStory } from '../../../actions/company/read-company-story.ts';
import { CompanyAtDesk } from './company-at-desk.ts';
import { CompanyTimelineType, companyTimelineType } from './company-story.type.ts';

/** A company's story at the desk, and the notes in it. */
@Resolver()
export class DeskCompanyStoryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CompanyAtDesk,
    private readonly story: ReadCompanyStory,
    private readonly note: NoteOnCompany,
  ) {}

  @Query(() => CompanyTimelineType, { description: "A company's story, newest first; the look is logged." })
  async companyTimeline(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args() page: PageArgs,
  ): Promise<CompanyTimelineType> {
    const reader = { accountId, role };
    const wanted = { reader, first: pageSize(page), after: afterInstant(page) };
    return companyTimelineType(
      await this.transactions.inCommunity(communityId, (tx) => this.story.run(tx, companyId, wanted)),
    );
  }

  @Mutation(() => Boolean, { description: 'For the secretariat alone; the company does not see it.' })
  async noteOnCompany(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) => this.note.run(tx, company, text, actor));
  }

  @Mutation(() => Boolean, {
    description: 'What the note said is forgotten; who wrote it and who took it back stays.',
  })
  async takeBackCompanyNote(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('noteId', { type: () => ID }) noteId: string,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, actor) =>
      this.note.takeBack(tx, company, noteId, actor),
    );
  }
}
