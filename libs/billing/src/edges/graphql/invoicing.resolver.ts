import { tokyoDateOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ReadInvoicing } from '../../actions/read-invoicing.ts';
import { SaveInvoicing } from '../../actions/save-invoicing.ts';
import { SaveReceiptStamps } from '../../actions/save-receipt-stamps.ts';
import { InvoicingInput, InvoicingType, invoicingType } from './invoicing.type.ts';

/** How a community invoices the fees of companies, and whether its receipts on paper bear stamps. */
@Resolver()
export class InvoicingResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadInvoicing,
    private readonly save: SaveInvoicing,
    private readonly stamps: SaveReceiptStamps,
  ) {}

  @Query(() => InvoicingType)
  invoicing(@CurrentViewer() { communityId }: DeskViewer): Promise<InvoicingType> {
    return this.transactions.inCommunity(communityId, (tx) => this.shown(tx));
  }

  @Mutation(() => InvoicingType, {
    description: 'For invoices from now on; what was issued stays. `seen` is that of the page.',
  })
  saveInvoicing(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('input', { type: () => InvoicingInput }) typed: InvoicingInput,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<InvoicingType> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.save.run(tx, { typed, seen, by: accountId });
      return this.shown(tx);
    });
  }

  @Mutation(() => InvoicingType, {
    description: 'For receipts on paper from now on; needs no bank account. `seen` is that of the page.',
  })
  saveReceiptStamps(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('stamps', { type: () => String }) typed: string,
    @Args('seen', { type: () => String }) seen: string,
  ): Promise<InvoicingType> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      await this.stamps.run(tx, { typed, seen, by: accountId });
      return this.shown(tx);
    });
  }

  private async shown(tx: Tx): Promise<InvoicingType> {
    return invoicingType(await this.read.run(tx), await this.save.story(tx), tokyoDateOf(tx.now));
  }
}
