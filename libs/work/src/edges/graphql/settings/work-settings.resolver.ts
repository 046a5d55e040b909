import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveWorkSettings } from '../../../actions/settings/save-work-settings.ts';
import { WorkSettingsInputType, WorkSettingsType, workSettingsType } from './work-settings.type.ts';

/** By which percents the community runs its gigs, and who is employed. */
@Resolver()
export class WorkSettingsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SaveWorkSettings,
  ) {}

  @Query(() => WorkSettingsType)
  workSettings(@CurrentViewer() { communityId }: DeskViewer): Promise<WorkSettingsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      workSettingsType(await this.settings.story(tx)),
    );
  }

  @Mutation(() => WorkSettingsType, {
    description: 'For places that are taken from now on. `seen` is that of the page.',
  })
  saveWorkSettings(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('input', { type: () => WorkSettingsInputType }) { employsMinors, ...typed }: WorkSettingsInputType,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<WorkSettingsType> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.settings.run(tx, { typed, employsMinors, seen, by });
      return workSettingsType(await this.settings.story(tx));
    });
  }
}
