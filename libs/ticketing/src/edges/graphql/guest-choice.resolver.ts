import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HoldAsGuest } from '../../actions/guests/hold-as-guest.ts';
import { GuestLimits } from '../guest-limits.ts';
import { GuestWishArgs, typedGuest } from './types/guest.type.ts';

/** Choosing tickets without an account. */
@Resolver()
export class GuestChoiceResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly hold: HoldAsGuest,
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
}
