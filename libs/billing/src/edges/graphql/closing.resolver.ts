import { askedMonth } from '@enishi/ledger';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { CloseMonth } from '../../actions/closing/close-month.ts';
import type { Closing } from '../../actions/closing/close-month.ts';
import { ClosingType } from './closing.type.ts';

/** The close of a month at the desk. */
@Resolver(() => ClosingType)
export class ClosingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly closing: CloseMonth,
  ) {}

  @Query(() => ClosingType, {
    name: 'closing',
    description: 'A month of the books, and what stands in the way.',
  })
  async read(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('month', { type: () => String, description: 'YYYY-MM' }) month: string,
  ): Promise<ClosingType> {
    const asked = askedMonth(month);
    return shown(await this.transactions.inCommunity(communityId, (tx) => this.closing.read(tx, asked)));
  }

  @Mutation(() => ClosingType, { description: 'Later entries are dated in the next month.' })
  async closeMonth(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('month', { type: () => String }) month: string,
  ): Promise<ClosingType> {
    const asked = askedMonth(month);
    return shown(
      await this.transactions.inCommunity(communityId, (tx) => this.closing.close(tx, asked, accountId)),
    );
  }

  @Mutation(() => ClosingType, { description: 'The month that was closed last takes entries again.' })
  async reopenMonth(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('month', { type: () => String }) month: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<ClosingType> {
    const asked = askedMonth(month);
    return shown(
      await this.transactions.inCommunity(communityId, (tx) =>
        this.closing.reopen(tx, asked, reason, accountId),
      ),
    );
  }
}

const shown = (closing: Closing): ClosingType => ({
  ...closing,
  checks: [...closing.checks],
  moved: [...closing.moved],
  turns: closing.turns.map((turn) => ({ ...turn, closed: turn.kind === 'closed' })),
});
