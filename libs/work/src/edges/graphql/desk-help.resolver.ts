import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AskForHelp } from '../../actions/ask-for-help.ts';
import { CutGround } from '../../actions/cut-ground.ts';
import { DeclineHelp } from '../../actions/decline-help.ts';
import { ReadHelp } from '../../actions/read-help.ts';
import type { HelpState } from '../../domain/help-request.ts';
import {
  HelpAtDeskType,
  helpAtDeskType,
  HelpInputType,
  HelpPageType,
  helpPageType,
  HelpStateEnum,
} from './types/help.type.ts';

/** What companies asked to have done, for the secretariat. */
@Resolver()
export class DeskHelpResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly asking: AskForHelp,
    private readonly declining: DeclineHelp,
    private readonly reading: ReadHelp,
    private readonly ground: CutGround,
  ) {}

  @Query(() => HelpPageType, { description: 'The newest first; names nobody.' })
  helpRequests(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('state', { type: () => HelpStateEnum, nullable: true }) state: HelpState | null,
    @Args() page: PageArgs,
  ): Promise<HelpPageType> {
    const first = pageSize(page);
    const asked = { first: first + 1, after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      helpPageType(await this.reading.page(tx, state ?? null, asked), first, tx.now),
    );
  }

  @Query(() => HelpAtDeskType, { description: 'The look at the names is written down.' })
  helpRequest(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<HelpAtDeskType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      helpAtDeskType(await this.reading.one(tx, id, { accountId, role }), await this.ground.run(tx), tx.now),
    );
  }

  @Mutation(() => ID, { description: 'For a company that phoned.' })
  enterHelp(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('help') help: HelpInputType,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.asking.atDesk(tx, { companyId, accountId }, help),
    );
  }

  @Mutation(() => Boolean, { description: 'The company reads why.' })
  async declineHelp(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.declining.run(tx, { id, reason, by }));
    return true;
  }
}
