import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';

import { ReadInvoicing } from '../../actions/read-invoicing.ts';
import { ReadStripeTransfers } from '../../actions/virtual/read-stripe-transfers.ts';
import { StripeTransferOverviewType, stripeTransfersType } from './stripe-transfer.type.ts';

/** Transfers to the accounts that Stripe gives companies, at the desk. */
@Resolver()
export class StripeTransferResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadStripeTransfers,
    private readonly invoicing: ReadInvoicing,
  ) {}

  @Query(() => StripeTransferOverviewType, {
    description:
      'Which invoices are paid at Stripe, how their transfers stand, and what lies there for none.',
  })
  stripeTransfers(@CurrentViewer() viewer: DeskViewer): Promise<StripeTransferOverviewType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const { paidInto } = await this.invoicing.run(tx);
      return stripeTransfersType(await this.read.run(tx), { paidInto, viewer: viewer.accountId });
    });
  }
}
