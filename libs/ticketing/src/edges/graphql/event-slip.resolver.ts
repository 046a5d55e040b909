import { slipIn, SlipInputType, slipType, SlipType } from '@enishi/ledger';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { EnterEventSlip } from '../../actions/result/enter-event-slip.ts';

/** Costs and grants of an event, entered at the desk. */
@Resolver()
export class EventSlipResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly enter: EnterEventSlip,
  ) {}

  @Mutation(() => SlipType, {
    description: 'Posts a cost, grant or contract of an event; the same id twice is one slip.',
  })
  async enterEventSlip(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('slip', { type: () => SlipInputType }) input: SlipInputType,
  ): Promise<SlipType> {
    const slip = { ...slipIn(input), enteredBy: accountId };
    return slipType(
      await this.transactions.inCommunity(communityId, (tx) => this.enter.run(tx, eventId, slip)),
    );
  }
}
