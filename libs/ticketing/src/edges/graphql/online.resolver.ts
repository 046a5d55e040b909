import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { JoinOnline } from '../../actions/online/join-online.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { OnlineEntryType, onlineEntryType } from './types/online.type.ts';

/** Taking part online: whoever has the code has the ticket, and nobody else sees where it is. */
@Resolver()
export class OnlineResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly join: JoinOnline,
    private readonly signer: TicketSigner,
  ) {}

  @Query(() => OnlineEntryType, {
    description: 'The address is there from a set hour on, for good tickets alone.',
  })
  onlineEntry(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<OnlineEntryType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      onlineEntryType(await this.join.read(tx, this.signer.read(code))),
    );
  }

  @Mutation(() => String, {
    description: 'Writes down that somebody has come, once, and answers with the address.',
  })
  joinOnline(
    @CurrentViewer() { communityId }: Viewer,
    @Args('code', { type: () => String }) code: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.join.run(tx, this.signer.read(code)));
  }
}
