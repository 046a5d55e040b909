import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { SaveWorkSettings } from '../../../actions/settings/save-work-settings.ts';

@ObjectType('WorkSettings', { description: 'Percents by which gigs are run.' })
export class WorkSettingsType {
  @Field(() => Int, { description: 'Of the reward, that the company pays on top.' }) feePercent: number;
  @Field(() => Int, { description: 'Of the promised wage where an employer calls off late (休業手当).' })
  callOffPercent: number;
  @Field(() => Int, { description: 'Of the reward of 業務委託 where it is called off late; 0 for none.' })
  calledOffShare: number;
  @Field(() => String, { description: 'Sent along when they are saved.' }) seen: string;
}

@InputType('WorkSettingsInput', { description: 'As they are typed.' })
export class WorkSettingsInputType {
  @Field(() => String) feePercent: string;
  @Field(() => String) callOffPercent: string;
  @Field(() => String) calledOffShare: string;
}

/** By which percents the community runs its gigs. */
@Resolver()
export class WorkSettingsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SaveWorkSettings,
  ) {}

  @Query(() => WorkSettingsType)
  workSettings(@CurrentViewer() { communityId }: DeskViewer): Promise<WorkSettingsType> {
    return this.transactions.inCommunity(communityId, (tx) => this.settings.read(tx));
  }

  @Mutation(() => WorkSettingsType, {
    description: 'For places that are taken from now on. `seen` is that of the page.',
  })
  saveWorkSettings(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('input', { type: () => WorkSettingsInputType }) typed: WorkSettingsInputType,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<WorkSettingsType> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.settings.run(tx, { typed, seen });
      return this.settings.read(tx);
    });
  }
}
