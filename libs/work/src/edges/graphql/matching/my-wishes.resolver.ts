import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Config, CurrentViewer, TextType, TokyoDateScalar, Transactions, YenScalar } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { KeepGigMail, readGigMailCode } from '@enishi/talent';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { KeepGigWishes } from '../../../actions/matching/keep-gig-wishes.ts';

@ObjectType('GigWishes')
export class GigWishesType {
  @Field(() => Int, { nullable: true, description: 'In any seven days; null for no limit.' })
  weeklyHours: number | null;
  @Field(() => YenScalar, { nullable: true, description: 'Rewards of a year from which on they are told.' })
  yearlyYen: number | null;
  @Field(() => String) year: string;
  @Field(() => YenScalar, { description: 'Rewards of work that was accepted this year.' }) earned: number;
  @Field(() => ID, { nullable: true, description: 'The consent to mails about gigs that is in force.' })
  consentId: string | null;
  @Field(() => TextType, { description: 'The sentence that is agreed to.' }) wording: Bilingual;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
}

@InputType('GigWishesInput')
export class GigWishesInputType {
  @Field(() => String, { description: 'As typed; may be empty.' }) weeklyHours: string;
  @Field(() => String, { description: 'As typed; may be empty.' }) yearlyYen: string;
  @Field(() => String, {
    nullable: true,
    description: 'The sentence as it was shown; null without the tick.',
  })
  agreedTo?: string | null;
}

/** What a member sets for themselves about gigs; mails are stopped also without signing in. */
@Resolver()
export class MyWishesResolver {
  private readonly key: Buffer;

  constructor(
    private readonly transactions: Transactions,
    private readonly wishes: KeepGigWishes,
    private readonly mail: KeepGigMail,
    config: Config,
  ) {
    this.key = config.keyFor('gig-mail');
  }

  @Query(() => GigWishesType)
  myGigWishes(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<GigWishesType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { weeklyMinutes, standing, ...of } = await this.wishes.read(tx, memberId);
      const { yearlyYen, year, earned, wording, lastDay } = of;
      return {
        ...{ yearlyYen, year, earned, wording, lastDay, consentId: standing?.id ?? null },
        weeklyHours: weeklyMinutes === null ? null : weeklyMinutes / 60,
      };
    });
  }

  @Mutation(() => Boolean, { description: 'Where mails are allowed already, that stays.' })
  async saveGigWishes(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('wishes') { weeklyHours, yearlyYen, agreedTo = null }: GigWishesInputType,
  ): Promise<boolean> {
    const form = { weeklyHours, yearlyYen, agreedTo };
    await this.transactions.inCommunity(communityId, (tx) =>
      this.wishes.save(tx, memberId, { form, locale }),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'By whoever has the mail. Of what is stopped already nothing changes.',
  })
  async stopGigMail(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String, description: 'As it stands in the mail.' }) code: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.mail.stop(tx, readGigMailCode(code, this.key)),
    );
    return true;
  }
}
