import { CurrentViewer, Links, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CardOf } from '../../actions/card-of.ts';
import type { CardView } from '../../actions/card-of.ts';
import type { CardPageView } from '../../actions/card-page-view.ts';
import { ChangeCard } from '../../actions/change-card.ts';
import { FindCardPage } from '../../actions/find-card-page.ts';
import { CardPageType, PaymentCardType } from './card.type.ts';

/** The card a member pays with, and changing it. */
@Resolver()
export class CardResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly card: CardOf,
    private readonly change: ChangeCard,
    private readonly find: FindCardPage,
    private readonly links: Links,
  ) {}

  @Query(() => PaymentCardType, { nullable: true, description: 'Null where nothing is charged.' })
  myCard(@CurrentViewer() viewer: MemberViewer): Promise<CardView | null> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.card.run(tx, subjectOf(viewer)));
  }

  @Query(() => CardPageType, { description: 'Asking while it is open has Stripe asked too.' })
  cardPage(
    @CurrentViewer() viewer: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CardPageView> {
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.find.run(tx, subjectOf(viewer), id),
    );
  }

  @Mutation(() => CardPageType, {
    description: 'Opens the page on which another card is given. Overdue fees are charged to it at once.',
  })
  changeCard(@CurrentViewer() viewer: MemberViewer): Promise<CardPageView> {
    const { communitySlug, locale } = viewer;
    const returnUrl = this.links.to(communitySlug, locale, '/me/card/{PAGE}');
    return this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.change.run(tx, { subject: subjectOf(viewer), locale, returnUrl }),
    );
  }
}

const subjectOf = (viewer: MemberViewer) => ({ kind: 'member' as const, id: viewer.memberId });
