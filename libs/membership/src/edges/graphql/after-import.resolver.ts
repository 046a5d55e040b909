import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { AskImportInvitations } from '../../actions/ask-import-invitations.ts';
import { AskImportUndo } from '../../actions/ask-import-undo.ts';

/** What can be done with a list that was brought over. */
@Resolver()
export class AfterImportResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly invite: AskImportInvitations,
    private readonly undo: AskImportUndo,
  ) {}

  @Mutation(() => Boolean, { description: 'Writes to everybody it created who has not been written to.' })
  async inviteImported(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.invite.run(tx, id));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes back those whom nobody has touched since.' })
  async undoMemberImport(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.undo.run(tx, id));
    return true;
  }
}
