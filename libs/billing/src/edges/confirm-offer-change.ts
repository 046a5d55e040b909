import { Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { AwaitedChange } from '../actions/awaited-change.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { ConfirmationsGateway } from './gateways/confirmations.gateway.ts';
import { ReconcileCustomer } from './reconcile-customer.ts';

/** Sends the holder of the card to where the bank asks about the charge of a change. No transaction is open meanwhile. */
@Injectable()
export class ConfirmOfferChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly awaited: AwaitedChange,
    private readonly gateway: ConfirmationsGateway,
    private readonly reconcile: ReconcileCustomer,
  ) {}

  /**
   * The address of the page, from which one comes back to `returnUrl`; asking again gives a page for the same charge, never a second
   * charge. Null where nothing waits any more: what became of it is written down then. Refuses `OFFER_CHANGE_UNKNOWN` (not_found),
   * `STRIPE_UNAVAILABLE` (unavailable).
   */
  async run(
    communityId: string,
    subject: SubjectRef,
    { id, returnUrl }: { id: string; returnUrl: string },
  ): Promise<string | null> {
    const change = await this.transactions.inCommunity(communityId, (tx) =>
      this.awaited.find(tx, subject, id),
    );
    if (!change?.stripeInvoiceId) return null;
    const url = await this.gateway.page(change.stripeInvoiceId, returnUrl);
    if (!url) await this.reconcile.run(communityId, change.customerId, 'return_page');
    return url;
  }
}
