import { Args, ArgsType, Field, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { CurrentViewer, TokyoDateScalar, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { EndComplimentary } from '../../actions/end-complimentary.ts';
import { GrantComplimentary } from '../../actions/grant-complimentary.ts';

@ArgsType()
class PresentArgs {
  @Field(() => ID) memberId: string;
  @Field(() => String) planKey: string;
  @Field(() => TokyoDateScalar) from: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last usable day; required.' })
  until?: TokyoDate | null;
  @Field(() => String) reason: string;
  @Field(() => String) idempotencyKey: string;
}

/** Plans that the secretariat gives without payment. */
@Resolver()
export class DeskComplimentaryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly grant: GrantComplimentary,
    private readonly end: EndComplimentary,
  ) {}

  @Mutation(() => Boolean, {
    description: 'Gives a paid plan without payment. The same key is the same present.',
  })
  async grantComplimentary(
    @CurrentViewer() viewer: DeskViewer,
    @Args() present: PresentArgs,
  ): Promise<boolean> {
    const wish = { ...present, until: present.until ?? null, givenBy: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.grant.run(tx, wish));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends such a plan today; what is paid for stays.' })
  async endComplimentary(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.end.run(tx, id, viewer.accountId));
    return true;
  }
}
