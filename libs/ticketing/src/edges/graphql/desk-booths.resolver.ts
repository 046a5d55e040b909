import { AccountEmails } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { GiveBooths } from '../../actions/hosts/give-booths.ts';
import { EventBoothInput, typedBooth } from './types/event-host.type.ts';

/** Booths of events at the desk. */
@Resolver()
export class DeskBoothsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly booths: GiveBooths,
    private readonly emails: AccountEmails,
  ) {}

  @Mutation(() => Boolean, { description: 'How many booths an event has room for.' })
  setBoothRoom(
    @CurrentViewer() viewer: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('capacity', { type: () => Int }) capacity: number,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.booths.setRoom(tx, eventId, capacity));
  }

  @Mutation(() => ID, { description: 'Gives an exhibitor a booth, by a benefit of its plan or without.' })
  giveBooth(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('hostId', { type: () => ID }) hostId: string,
    @Args('booth', { type: () => EventBoothInput }) booth: EventBoothInput,
    @Args('byBenefit', { type: () => Boolean }) byBenefit: boolean,
  ): Promise<string> {
    const wish = { hostId, booth: typedBooth(booth), byBenefit };
    return this.transactions.inIdentity(communityId, async (tx) =>
      this.booths.give(tx, { ...wish, by: await this.nameOf(tx, accountId) }),
    );
  }

  @Mutation(() => Boolean, { description: 'Another number, or other words about it.' })
  changeBooth(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('booth', { type: () => EventBoothInput }) booth: EventBoothInput,
  ): Promise<boolean> {
    return this.done(viewer, (tx) => this.booths.change(tx, id, typedBooth(booth)));
  }

  @Mutation(() => Boolean, { description: 'The booth is free, and the benefit the company’s again.' })
  takeBackBooth(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.booths.takeBack(tx, id, await this.nameOf(tx, accountId));
      return true;
    });
  }

  private async nameOf(tx: Tx, accountId: string): Promise<string> {
    return (await this.emails.run(tx, [accountId])).get(accountId) ?? '';
  }

  private async done({ communityId }: DeskViewer, act: (tx: Tx) => Promise<void>): Promise<boolean> {
    await this.transactions.inCommunity(communityId, act);
    return true;
  }
}
