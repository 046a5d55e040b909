import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadOwnConsents } from '../../actions/read-own-consents.ts';
import { StopConsent } from '../../actions/stop-consent.ts';
import { OwnConsentPageType, ownConsentPageType } from './types/own-consent.type.ts';

/** Whom a member shows something of themselves, and the way to stop it. */
@Resolver()
export class MyConsentsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnConsents,
    private readonly stop: StopConsent,
  ) {}

  @Query(() => OwnConsentPageType, { description: 'In force and ended, newest first.' })
  myConsents(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() page: PageArgs,
  ): Promise<OwnConsentPageType> {
    const asked = { first: pageSize(page), after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownConsentPageType(await this.own.list(tx, memberId, asked)),
    );
  }

  @Mutation(() => Boolean, { description: 'From its commit on the company reads nothing.' })
  async stopConsent(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.stop.run(tx, memberId, id));
    return true;
  }
}
