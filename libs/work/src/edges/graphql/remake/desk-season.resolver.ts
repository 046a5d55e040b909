import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { ReadSeason } from '../../../actions/remake/read-season.ts';
import { SeasonCalendarType, seasonCalendarType } from './season.type.ts';

/** The season calendar for the secretariat. */
@Resolver()
export class DeskSeasonResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadSeason,
  ) {}

  @Query(() => SeasonCalendarType, { description: 'All companies side by side; names nobody.' })
  seasonCalendar(@CurrentViewer() { communityId }: DeskViewer): Promise<SeasonCalendarType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      seasonCalendarType(await this.reading.run(tx)),
    );
  }
}
