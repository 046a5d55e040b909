import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Tx, Viewer } from '@enishi/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import type { OpenedOrder } from '../../actions/guests/open-guest-order.ts';
import { OrderAsGuest } from '../../actions/guests/order-as-guest.ts';
import { PayAgain } from '../../actions/pay/pay-again.ts';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { GuestOrderArgs } from './types/guest.type.ts';
import { typedAnswer } from './types/question.type.ts';

/** Ordering, paying and giving up at a secret address. */
@Resolver()
export class GuestBuyingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: OpenGuestOrder,
    private readonly order: OrderAsGuest,
    private readonly again: PayAgain,
    private readonly release: ReleaseTickets,
  ) {}

  @Mutation(() => Boolean, { description: 'Orders what the page with this fingerprint showed.' })
  async orderAsGuest(
    @CurrentViewer() viewer: Viewer,
    @Args() { code, fingerprint, means, attendees, answers }: GuestOrderArgs,
  ): Promise<boolean> {
    const said = {
      fingerprint,
      means,
      attendees: attendees ?? [],
      answers: (answers ?? []).map(typedAnswer),
    };
    await this.transactions.inCommunity(viewer.communityId, (tx) => this.order.run(tx, code, said, viewer));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Opens another payment page where the one before was closed before it was paid.',
  })
  payGuestOrderAgain(
    @CurrentViewer() viewer: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    return this.opened(viewer, code, (tx, { buyer, id }) => this.again.run(tx, buyer.id, id, viewer));
  }

  @Mutation(() => Boolean, { description: 'Gives the places back before anything was paid.' })
  releaseGuestOrder(
    @CurrentViewer() viewer: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    return this.opened(viewer, code, (tx, { buyer, id }) => this.release.run(tx, buyer.id, id));
  }

  private opened(
    { communityId }: Viewer,
    code: string,
    act: (tx: Tx, order: OpenedOrder) => Promise<void>,
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await act(tx, await this.door.run(tx, code));
      return true;
    });
  }
}
