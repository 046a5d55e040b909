import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';

import { ReadAttention } from '../../actions/read-attention.ts';
import type { Attention } from '../../domain/attention.ts';
import { AttentionType } from './attention.type.ts';

/** The desk's first screen: what waits for a person. */
@Resolver()
export class AttentionResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadAttention,
  ) {}

  @Query(() => [AttentionType], {
    description: 'What waits for a person today, the most pressing first. Names nobody.',
  })
  attention(@CurrentViewer() viewer: DeskViewer): Promise<Attention[]> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.read.run(tx));
  }
}
