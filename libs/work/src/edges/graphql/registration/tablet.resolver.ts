import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EnterPerson } from '../../../actions/registration/enter-person.ts';
import { StandAtTablet } from '../../../actions/registration/stand-at-tablet.ts';
import { TickSteps } from '../../../actions/registration/tick-steps.ts';
import type { RegistrationStep } from '../../../domain/registration/registration.ts';
import { TabletLimits } from '../../tablet-limits.ts';
import {
  CounterPersonInputType,
  personForm,
  RegistrationStepEnum,
  TabletLinkType,
  tabletLinkType,
} from './tablet.type.ts';

/** The shared tablet of a registration desk: clerks come in by its link and their number, and register people. It has no account. */
@Resolver()
export class TabletResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly limits: TabletLimits,
    private readonly tablets: StandAtTablet,
    private readonly steps: TickSteps,
    private readonly entering: EnterPerson,
  ) {}

  @Query(() => TabletLinkType, { description: 'Looking at a link opens nothing.' })
  tabletLink(
    @CurrentViewer() { communityId }: Viewer,
    @Args('link', { type: () => String }) link: string,
  ): Promise<TabletLinkType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      tabletLinkType(await this.tablets.look(tx, link)),
    );
  }

  @Mutation(() => String, { description: 'The token of the tablet’s session.' })
  openTablet(
    @CurrentViewer() { communityId }: Viewer,
    @Args('link', { type: () => String }) link: string,
    @Args('clerkId', { type: () => ID }) clerkId: string,
    @Args('pin', { type: () => String }) pin: string,
  ): Promise<string> {
    return this.limits.pin(clerkId, () =>
      this.transactions.inCommunity(communityId, (tx) => this.tablets.open(tx, link, { clerkId, pin })),
    );
  }

  @Mutation(() => Boolean)
  async leaveTablet(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.tablets.leave(tx, token));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Whoever was on the screen is put away.' })
  async beginRegistration(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.steps.begin(tx, token));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Agreeing is done by entering the person.' })
  async tickStep(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('step', { type: () => RegistrationStepEnum }) step: RegistrationStep,
    @Args('detail', { type: () => String, nullable: true }) detail: string | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.steps.tick(tx, token, step, detail ?? null),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'The fourth step: what was agreed to, and the entry, in one commit.',
  })
  async enterPerson(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('person') person: CounterPersonInputType,
  ): Promise<boolean> {
    await this.transactions.inIdentity(communityId, (tx) => this.entering.run(tx, token, personForm(person)));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Before the person is entered.' })
  async dropRegistration(
    @CurrentViewer() { communityId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.steps.drop(tx, token));
    return true;
  }
}
