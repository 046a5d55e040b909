import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Mutation, Resolver } from '@nestjs/graphql';
import { RenewCard } from '../../actions/cards/renew-card.ts';

/** One's own member card. */
@Resolver()
export class MemberCardResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly renew: RenewCard,
  ) {}

  @Mutation(() => Boolean, { description: 'Another QR code; the one before opens no door any more.' })
  async renewCard(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.renew.run(tx, memberId));
    return true;
  }
}
