import { CurrentCommunity } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OpenPassport } from '../../actions/passport/open-passport.ts';
import { ReadOwnPassport } from '../../actions/passport/read-own-passport.ts';
import { PassportSigner } from '../passport-signer.ts';
import { OpenPassportArgs, OwnPassportType, ownPassportType } from './types/passport.type.ts';

/** A member's passport of skills: what it shows, and its address while it is on. It is stopped as any consent is. */
@Resolver()
export class MyPassportResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnPassport,
    private readonly opening: OpenPassport,
    private readonly community: CurrentCommunity,
    private readonly signer: PassportSigner,
  ) {}

  @Query(() => OwnPassportType)
  myPassport(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnPassportType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const own = await this.own.run(tx, memberId);
      const { slug } = await this.community.run(tx);
      return ownPassportType(own, own.standing && this.signer.address(slug, own.standing.id));
    });
  }

  @Mutation(() => Boolean, { description: 'Where one stands already, nothing changes.' })
  async openPassport(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args() { skillIds, named, agreedTo = null, withWords }: OpenPassportArgs,
  ): Promise<boolean> {
    const form = { skillIds, named, withWords: withWords ?? false, agreedTo };
    await this.transactions.inCommunity(communityId, (tx) =>
      this.opening.run(tx, { memberId, form, locale }),
    );
    return true;
  }
}
