import type { Clock } from '@enishi/kernel';
import { CLOCK } from '@enishi/platform';
import { Inject, Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import type { CardOnFile } from '../../domain/card.ts';
import type { LiveFacts, LiveSession } from '../../domain/live-facts.ts';
import { StripeConnection } from './stripe-connection.ts';
import { TransferRequestsGateway } from './transfer-requests.gateway.ts';
import { isVoucherId, VoucherGateway } from './voucher.gateway.ts';
import {
  cardFrom,
  chargeFrom,
  idOf,
  invoiceFrom,
  sessionFrom,
  subscriptionFrom,
} from './stripe-translation.ts';

/** More than twenty years of monthly invoices; a customer beyond it is no customer of a membership. */
const most = { limit: 300 };

/** Who a Stripe customer is to us, from the metadata that we wrote when we made it. */
export type StripeOwner = { communityId: string; customerId: string };

/** Reads from Stripe what it knows about one customer. Writes nothing. */
@Injectable()
export class CustomerFactsGateway {
  constructor(
    private readonly connection: StripeConnection,
    private readonly vouchers: VoucherGateway,
    private readonly transfers: TransferRequestsGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The customer's subscriptions (ended ones too), invoices, charges with refunds and balance movements, and the named
   * payment pages and vouchers; `cashReturns`, where it has an account for transfers, are refunds out of it that are under way. Charges are read before invoices, so that a charge
   * always finds its invoice, and after transfers, so that one that was paid always finds its charge.
   */
  async factsOf(
    stripeCustomerId: string,
    sessionIds: readonly string[],
    cashReturns: readonly string[] | null = null,
  ): Promise<LiveFacts> {
    const fetchedAt = this.clock.now();
    const customer = stripeCustomerId;
    const sessions = await Promise.all(sessionIds.map((id) => this.session(id)));
    const transfers = cashReturns && (await this.transfers.of(customer, cashReturns));
    const charges = await this.connection.ask((stripe) =>
      stripe.charges
        .list({
          customer,
          limit: 100,
          expand: [
            'data.balance_transaction',
            'data.refunds.data.balance_transaction',
            'data.refunds.data.failure_balance_transaction',
          ],
        })
        .autoPagingToArray(most),
    );
    const disputes = await this.disputesOf(charges);
    const invoices = await this.connection.ask((stripe) =>
      stripe.invoices
        .list({ customer, limit: 100, expand: ['data.payments', 'data.discounts'] })
        .autoPagingToArray(most),
    );
    const subscriptions = await this.connection.ask((stripe) =>
      stripe.subscriptions
        .list({
          customer,
          status: 'all',
          limit: 100,
          expand: ['data.schedule', 'data.default_payment_method', 'data.discounts'],
        })
        .autoPagingToArray(most),
    );
    const running = subscriptions.find(({ ended_at: endedAt }) => endedAt === null);
    const card = cardFrom(running?.default_payment_method) ?? (await this.ownCard(customer));
    return {
      fetchedAt,
      card,
      sessions,
      transfers,
      charges: charges.map((charge) => chargeFrom(charge, disputes.get(charge.id) ?? [])),
      invoices: invoices.map(invoiceFrom),
      subscriptions: subscriptions.map(subscriptionFrom),
    };
  }

  /** Disputes by charge. Few charges ever have one, so only those that say so are asked about. */
  private async disputesOf(charges: readonly Stripe.Charge[]): Promise<Map<string, Stripe.Dispute[]>> {
    const found = new Map<string, Stripe.Dispute[]>();
    for (const { id } of charges.filter(({ disputed }) => disputed)) {
      const page = await this.connection.ask((stripe) => stripe.disputes.list({ charge: id, limit: 100 }));
      found.set(id, page.data);
    }
    return found;
  }

  private async session(id: string): Promise<LiveSession> {
    if (isVoucherId(id)) return this.vouchers.stateOf(id);
    return sessionFrom(
      await this.connection.ask((stripe) =>
        stripe.checkout.sessions.retrieve(id, { expand: ['setup_intent'] }),
      ),
    );
  }

  private async ownCard(stripeCustomerId: string): Promise<CardOnFile | null> {
    const customer = await this.connection.ask((stripe) =>
      stripe.customers.retrieve(stripeCustomerId, { expand: ['invoice_settings.default_payment_method'] }),
    );
    return customer.deleted ? null : cardFrom(customer.invoice_settings.default_payment_method);
  }

  /** Who the customer is by the metadata we gave it; null for customers that were not made by this product. */
  async ownerOf(stripeCustomerId: string): Promise<StripeOwner | null> {
    const customer = await this.connection.ask((stripe) => stripe.customers.retrieve(stripeCustomerId));
    if (customer.deleted) return null;
    const { community, customer: customerId } = customer.metadata;
    return community && customerId ? { communityId: community, customerId } : null;
  }

  /** The Stripe customer behind an object that names none itself (refunds, disputes, invoice payments). */
  async customerBehind(objectType: string, payload: Record<string, unknown>): Promise<string | null> {
    const charge = idOf(payload['charge'] as string | null);
    if ((objectType === 'refund' || objectType === 'dispute') && charge) {
      return idOf((await this.connection.ask((stripe) => stripe.charges.retrieve(charge))).customer);
    }
    const invoice = idOf(payload['invoice'] as string | null);
    if (objectType === 'invoice_payment' && invoice) {
      return idOf((await this.connection.ask((stripe) => stripe.invoices.retrieve(invoice))).customer);
    }
    return null;
  }
}
