import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { ReadUnpaid } from '../../actions/read-unpaid.ts';
import { UnpaidFeeType, unpaidFeeType } from './types/unpaid.type.ts';

/** A member's own fee that could not be charged. */
@Resolver()
export class UnpaidResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly unpaid: ReadUnpaid,
  ) {}

  @Query(() => UnpaidFeeType, { nullable: true, description: 'Null where nothing is owed.' })
  async myUnpaidFee(@CurrentViewer() viewer: MemberViewer): Promise<UnpaidFeeType | null> {
    const fee = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.unpaid.run(tx, viewer.memberId),
    );
    return fee && unpaidFeeType(fee);
  }
}
