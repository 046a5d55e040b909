import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, SignedInViewer } from '@enishi/platform';
import { Args, ArgsType, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { MoveForWeather } from '../../../actions/weather/move-for-weather.ts';

@ArgsType()
export class WeatherArgs {
  @Field(() => ID) id: string;
  @Field(() => String) reason: string;
  @Field(() => Int, { nullable: true, description: 'What was shown to be owed for it, in yen.' }) shown?:
    number | null;
}

@ArgsType()
export class CompanyWeatherArgs extends WeatherArgs {
  @Field(() => ID) companyId: string;
}

/** The company moves its own gig to the substitute day. */
@Resolver()
export class CompanyWeatherResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly moving: MoveForWeather,
  ) {}

  @Mutation(() => ID, {
    description: 'Answers with the gig of the substitute day; whoever had a place is asked.',
  })
  moveOwnGigForWeather(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, shown, ...call }: CompanyWeatherArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.moving.asCompany(tx, { accountId, companyId }, { ...call, shown: shown ?? 0 }),
    );
  }
}

/** The secretariat moves a gig to its substitute day. */
@Resolver()
export class DeskWeatherResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly moving: MoveForWeather,
  ) {}

  @Mutation(() => ID, {
    description: 'Answers with the gig of the substitute day; whoever had a place is asked.',
  })
  moveGigForWeather(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { shown, ...call }: WeatherArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.moving.run(tx, { ...call, shown: shown ?? 0, by }),
    );
  }
}
