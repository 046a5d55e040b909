import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';
import { idOf } from './stripe-translation.ts';

/** How the invoice of a change stands: paid in yen, waiting for the holder of the card, refused by the bank with a code, or void. */
export type InvoiceStanding =
  { kind: 'paid'; charged: Yen } | { kind: 'asks' } | { kind: 'refused'; code: string } | { kind: 'void' };

/** Charges of which the bank wants to hear from the holder of the card, who is there (3-D Secure). */
@Injectable()
export class ConfirmationsGateway {
  constructor(private readonly connection: StripeConnection) {}

  async standing(stripeInvoiceId: string): Promise<InvoiceStanding> {
    const invoice = await this.invoice(stripeInvoiceId);
    if (invoice.status === 'paid') return { kind: 'paid', charged: yen(invoice.amount_due) };
    if (invoice.status !== 'open') return { kind: 'void' };
    const intent = await this.intentOf(invoice);
    if (intent?.status === 'requires_action') return { kind: 'asks' };
    return { kind: 'refused', code: intent?.last_payment_error?.code ?? 'card_declined' };
  }

  /**
   * The page on which the bank asks, from which one comes back to `returnUrl`; where Stripe names none, the page of the invoice.
   * Whoever was asked before and did not pass is asked anew. Null where there is nothing to confirm any more.
   */
  async page(stripeInvoiceId: string, returnUrl: string): Promise<string | null> {
    const invoice = await this.invoice(stripeInvoiceId);
    const intent = invoice.status === 'open' ? await this.intentOf(invoice) : null;
    if (!intent || intent.status === 'succeeded' || intent.status === 'processing') return null;
    try {
      const asked = await this.asked(invoice, intent, returnUrl);
      if (asked.status === 'succeeded') return null;
      return asked.next_action?.redirect_to_url?.url ?? invoice.hosted_invoice_url ?? null;
    } catch (error) {
      if (error instanceof StripeSaidNo) return invoice.hosted_invoice_url ?? null;
      throw error;
    }
  }

  /** Makes an invoice void, and with it the change that waits for it; one that has just been paid stays paid. */
  async drop(stripeInvoiceId: string): Promise<void> {
    try {
      await this.connection.ask((stripe) =>
        stripe.invoices.voidInvoice(stripeInvoiceId, {}, { idempotencyKey: `${stripeInvoiceId}:drop` }),
      );
    } catch (error) {
      if (!(error instanceof StripeSaidNo)) throw error;
    }
  }

  /** The question of the bank with the way back to us; asking is repeatable, for one intent takes money once. */
  private async asked(
    invoice: Stripe.Invoice,
    intent: Stripe.PaymentIntent,
    returnUrl: string,
  ): Promise<Stripe.PaymentIntent> {
    const open = intent.next_action?.redirect_to_url;
    if (open?.url && open.return_url === returnUrl) return intent;
    const method = idOf(intent.payment_method) ?? (await this.cardOf(invoice));
    return this.connection.ask((stripe) =>
      stripe.paymentIntents.confirm(intent.id, {
        return_url: returnUrl,
        ...(method ? { payment_method: method } : {}),
      }),
    );
  }

  private invoice(id: string): Promise<Stripe.Invoice> {
    return this.connection.ask((stripe) => stripe.invoices.retrieve(id, { expand: ['payments'] }));
  }

  private async intentOf({ payments }: Stripe.Invoice): Promise<Stripe.PaymentIntent | null> {
    const id = payments?.data.map(({ payment }) => idOf(payment.payment_intent)).find((one) => one !== null);
    return id ? this.connection.ask((stripe) => stripe.paymentIntents.retrieve(id)) : null;
  }

  /** A card that did not pass is taken off the intent: the one that is charged for the subscription, or else the customer's. */
  private async cardOf({ parent, customer }: Stripe.Invoice): Promise<string | null> {
    const subscription = idOf(parent?.subscription_details?.subscription);
    const own = subscription
      ? idOf(
          (await this.connection.ask((stripe) => stripe.subscriptions.retrieve(subscription)))
            .default_payment_method,
        )
      : null;
    const payer = idOf(customer);
    if (own || !payer) return own;
    const known = await this.connection.ask((stripe) => stripe.customers.retrieve(payer));
    return known.deleted ? null : idOf(known.invoice_settings.default_payment_method);
  }
}
