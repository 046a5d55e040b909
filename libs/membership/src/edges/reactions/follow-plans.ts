import { Injectable } from '@nestjs/common';
import { subscriptionChanged } from '@enishi/billing';
import type { SubscriptionChanged } from '@enishi/billing';
import { yen } from '@enishi/kernel';
import { Follows, ReachesOut } from '@enishi/platform';
import type { Occurred, Tx } from '@enishi/platform';
import { FollowPlan } from '../../actions/follow-plan.ts';
import { PostLetter } from '../../actions/post-letter.ts';
import { priceMoveLetter } from '../../domain/price-move-letters.ts';
import { regularPriceLetter } from '../../domain/regular-price-letter.ts';
import { planPublished, priceMoveAnnounced } from '../../membership.events.ts';
import type { PlanPublished, PriceMoveAnnounced } from '../../membership.events.ts';
import { PricesAtStripe } from '../prices-at-stripe.ts';

/** What follows a published plan: prices at Stripe, privileges and letters of holders, the coming charge at the new price. */
@Injectable()
export class FollowPlans {
  constructor(
    private readonly atStripe: PricesAtStripe,
    private readonly follow: FollowPlan,
    private readonly post: PostLetter,
  ) {}

  /** Stripe knows each price before the first person orders it; asking again makes no second one. */
  @ReachesOut(planPublished, 'membership.register_prices', 'money')
  async prices({ planKey, after }: PlanPublished, { communityId }: Occurred): Promise<void> {
    if (after === null) await this.atStripe.register(communityId!, planKey);
  }

  @Follows(planPublished, 'membership.follow_plan', 'members')
  async holders(tx: Tx, published: PlanPublished): Promise<void> {
    await this.follow.run(tx, published);
  }

  @Follows(priceMoveAnnounced, 'membership.announce_price', 'mail')
  async letter(
    tx: Tx,
    { memberId, planKey, interval, oldAmount, newAmount, on, discount, ending = null }: PriceMoveAnnounced,
  ): Promise<void> {
    await this.post.run(tx, memberId, (to) => {
      const fee = { interval, on, taxed: to.isTaxed(planKey) };
      const [before, after] = [oldAmount, newAmount].map((amount) => ({ ...fee, amount: yen(amount) }));
      const matter = { ...to, plan: to.planName(planKey), before: before!, after: after!, discount };
      const words = ending
        ? regularPriceLetter({ ...matter, ending }, to.locale)
        : priceMoveLetter(matter, to.locale);
      return { page: '/me', words };
    });
  }

  @ReachesOut(priceMoveAnnounced, 'membership.move_announced', 'money')
  async announced({ memberId }: PriceMoveAnnounced, { communityId }: Occurred): Promise<void> {
    await this.atStripe.move(communityId!, memberId);
  }

  /** A renewal may bring the last period before the move; whoever takes a cancellation back moves after all. */
  @ReachesOut(subscriptionChanged, 'membership.move_at_renewal', 'money')
  async renewed({ subject, live }: SubscriptionChanged, { communityId }: Occurred): Promise<void> {
    if (subject.kind === 'member' && live) await this.atStripe.move(communityId!, subject.id);
  }
}
