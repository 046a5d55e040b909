import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HoldAddOnsAsGuest } from '../../actions/guests/hold-add-ons-as-guest.ts';
import { HoldAsGuest } from '../../actions/guests/hold-as-guest.ts';
import { GuestLimits } from '../guest-limits.ts';
import { GuestLaterArgs, GuestWishArgs, typedGuest } from './types/guest.type.ts';

/** Choosing tickets without an account. */
@Resolver()
export class GuestChoiceResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly hold: HoldAsGuest,
    private readonly later: HoldAddOnsAsGuest,
    private readonly limits: GuestLimits,
  ) {}

  @Mutation(() => String, {
    description: 'Keeps places for some minutes, without an account. Answers the secret of the address.',
  })
  async holdAsGuest(
    @CurrentViewer() { communityId, locale, ip }: Viewer,
    @Args() { guest, ...wish }: GuestWishArgs,
  ): Promise<string> {
    await this.limits.take(guest.email, ip);
    return this.transactions.inIdentity(communityId, (tx) =>
      this.hold.run(tx, { ...wish, form: typedGuest(guest), locale }),
    );
  }

  @Mutation(() => String, {
    description:
      'Keeps add-ons beside the tickets of a secret address, as a purchase of its own. Answers the secret of its address.',
  })
  async holdAddOnsAsGuest(
    @CurrentViewer() { communityId, ip }: Viewer,
    @Args() { code, ...wish }: GuestLaterArgs,
  ): Promise<string> {
    await this.limits.perNetwork(ip);
    return this.transactions.inCommunity(communityId, (tx) => this.later.run(tx, code, wish));
  }
}
