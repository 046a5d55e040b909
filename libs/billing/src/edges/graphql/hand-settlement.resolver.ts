import { isId, newId, tokyoDateOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { ReadInvoicePayment } from '../../actions/read-invoice-payment.ts';
import { SettleByHand } from '../../actions/settle-by-hand.ts';
import { owedOf, openOf } from '../../domain/receivables/receivable.ts';
import { HandSettlementType, InvoicePaymentType, SettleByHandArgs } from './hand-settlement.type.ts';
import { receiptAtDesk } from './shown-receipt.ts';

/** Invoices paid outside the bank's files: what is owed and what came, writing a payment down by hand, taking it back. */
@Resolver(() => HandSettlementType)
export class HandSettlementResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadInvoicePayment,
    private readonly byHand: SettleByHand,
  ) {}

  @Query(() => InvoicePaymentType, {
    nullable: true,
    description:
      'Null for a document by which nothing is owed: a quote, an invoice whose place another has taken.',
  })
  invoicePayment(
    @CurrentViewer() viewer: DeskViewer,
    @Args('documentId', { type: () => ID }) documentId: string,
  ): Promise<InvoicePaymentType | null> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.shown(tx, documentId, viewer));
  }

  @Mutation(() => Boolean, {
    description:
      'Writes down that an invoice was paid, wholly or in part, in cash or by transfer, and books it.',
  })
  async settleByHand(@CurrentViewer() viewer: DeskViewer, @Args() wish: SettleByHandArgs): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.byHand.run(tx, { ...wish, by: viewer.accountId }),
    );
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Takes such a payment back by a counter-entry; a receipt of the invoice is void with it.',
  })
  async takeSettlementBack(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.byHand.takeBack(tx, { id, reason, by: viewer.accountId }),
    );
    return true;
  }

  private async shown(
    tx: Tx,
    documentId: string,
    { communitySlug }: DeskViewer,
  ): Promise<InvoicePaymentType | null> {
    const found = isId(documentId) ? await this.read.run(tx, documentId) : null;
    if (!found) return null;
    const { receivable, byHand, isFee, receipts } = found;
    const { id: receivableId, state, settled, settledOn } = receivable;
    return {
      ...{ receivableId, state, settled, settledOn, owed: owedOf(receivable), open: openOf(receivable) },
      ...{ byHand, isFee, today: tokyoDateOf(tx.now), nextId: newId() },
      receipts: receipts.map((receipt) => receiptAtDesk(receipt, communitySlug)),
    };
  }
}
