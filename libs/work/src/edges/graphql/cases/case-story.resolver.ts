import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { KeepCare } from '../../../actions/cases/keep-care.ts';
import { WriteCase } from '../../../actions/cases/write-case.ts';
import { CareAnswerInputType } from './care.type.ts';
import { readerOf } from './case-desk.resolver.ts';
import { DoNextActionArgs } from './case.type.ts';

/** What whoever accompanies writes down. */
@Resolver()
export class CaseStoryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly writing: WriteCase,
    private readonly keeping: KeepCare,
  ) {}

  @Mutation(() => Boolean, { description: 'Stays as it was written.' })
  async noteCase(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('text', { type: () => String }) text: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.writing.note(tx, readerOf(viewer), { id, text }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Done; another one takes its place.' })
  async doNextAction(@CurrentViewer() viewer: DeskViewer, @Args() done: DoNextActionArgs): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.writing.next(tx, readerOf(viewer), done),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Written down at the telephone.' })
  async takeCareAnswer(
    @CurrentViewer() viewer: DeskViewer,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('id', { type: () => ID, description: 'Of the contact.' }) id: string,
    @Args('answer') form: CareAnswerInputType,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.keeping.byPhone(tx, readerOf(viewer), { caseId, id, form }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Says what was done about a sign.' })
  async settleCareRisk(
    @CurrentViewer() viewer: DeskViewer,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('id', { type: () => ID, description: 'Of the contact.' }) id: string,
    @Args('note', { type: () => String }) note: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.keeping.settle(tx, readerOf(viewer), { caseId, id, note }),
    );
    return true;
  }
}
