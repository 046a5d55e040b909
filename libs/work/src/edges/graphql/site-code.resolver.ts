import { CurrentViewer, InstantScalar, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ReadSiteCode } from '../../actions/read-site-code.ts';
import { CheckInCodesType } from './types/doing.type.ts';

@ObjectType('SiteCode', { description: 'A gig on its day, for whoever of the desk is there; names nobody.' })
export class SiteCodeType {
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => String) place: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Int, { description: 'Who have a place.' }) placed: number;
  @Field(() => Int, { description: 'Of these, who have checked in.' }) arrived: number;
  @Field(() => CheckInCodesType, { nullable: true, description: 'From an hour before until it ends.' })
  codes: CheckInCodesType | null;
}

/** The code by which people check in, on a phone of the desk. */
@Resolver()
export class SiteCodeResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadSiteCode,
  ) {}

  @Query(() => SiteCodeType)
  siteCode(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the gig.' }) id: string,
  ): Promise<SiteCodeType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { gig, company, codes, placed, arrived } = await this.reading.run(tx, id);
      const { title, place, startsAt, endsAt } = gig;
      return { title, company, place, startsAt, endsAt, placed, arrived, codes };
    });
  }
}
