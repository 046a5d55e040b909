import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { HandOverSheet } from '../../../actions/registration/hand-over-sheet.ts';
import { OpenPerson, ServePerson } from '../../../actions/registration/serve-person.ts';
import { TakeForPerson } from '../../../actions/registration/take-for-person.ts';
import { TabletLimits } from '../../tablet-limits.ts';
import { WorkTermsLineType } from '../types/gig.type.ts';
import { TabletType, tabletType } from './tablet.type.ts';

/** Whoever stands before a clerk: shown on the tablet, served, and off it again. */
@Resolver()
export class TabletPersonResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: TabletLimits,
    private readonly serving: ServePerson,
    private readonly opening: OpenPerson,
    private readonly papers: HandOverSheet,
  ) {}

  @Query(() => TabletType)
  tablet(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<TabletType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      tabletType(await this.serving.view(tx, token)),
    );
  }

  @Mutation(() => Boolean, { description: 'Whoever was registered at this desk.' })
  async openPerson(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('number', { type: () => String }) number: string,
    @Args('birthDate', { type: () => String }) birthDate: string,
  ): Promise<boolean> {
    await this.limits.person(token, () =>
      this.transactions.inCommunity(communityId, (tx) => this.opening.open(tx, token, { number, birthDate })),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'The screen is for the next person.' })
  async closePerson(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.opening.close(tx, token));
    return true;
  }

  @Mutation(() => String, { description: 'The code of a new sheet; earlier ones open nothing any more.' })
  printSheet(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.papers.atTablet(tx, token));
  }
}

/** Gigs taken at a counter, for whoever stands there. */
@Resolver()
export class TabletGigResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly taking: TakeForPerson,
  ) {}

  @Mutation(() => ID, { description: 'Answers with the place; what the person said is kept.' })
  takeGigAtDesk(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('gigId', { type: () => ID }) gigId: string,
    @Args('word', { type: () => String }) word: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.taking.atTablet(tx, token, { gigId, word }),
    );
  }

  @Query(() => [WorkTermsLineType], { description: 'Of a place of whoever is on the screen, to be printed.' })
  tabletTerms(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('id', { type: () => ID, description: 'Of the place.' }) id: string,
  ): Promise<WorkTermsLineType[]> {
    return this.transactions.inCommunity(
      communityId,
      async (tx) => (await this.taking.terms(tx, token, id)).lines,
    );
  }
}
