import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import type { LiveSession } from '../../domain/live-facts.ts';
import { voucherDays } from '../../domain/payment-means.ts';
import type { Voucher, VoucherCode } from '../../domain/voucher.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';
import { instant } from './stripe-translation.ts';
import type { PageWish } from './checkout.gateway.ts';

/** What a voucher is issued with: no page is opened, so there is nothing to come back from. */
export type VoucherWish = Pick<
  PageWish,
  'attemptId' | 'stripeCustomerId' | 'communityId' | 'subject' | 'offerKey'
> & {
  amount: number;
  payer: { email: string; name: string };
  /** The instant after which it cannot be paid; null: the usual days. */
  until: Date | null;
};

/** Whether the name of what takes money for an attempt is that of a payment intent, hence of a voucher. */
export const isVoucherId = (stripeId: string): boolean => stripeId.startsWith('pi_');

/**
 * Vouchers (払込票) for convenience stores: a payment of its own, as nothing recurs there
 * (docs.stripe.com/payments/konbini/accept-a-payment). It is not made on a page of Stripe's, whose payments could not be
 * called back once the voucher is out (docs.stripe.com/api/payment_intents/cancel).
 */
@Injectable()
export class VoucherGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** Issues the voucher of an attempt, whose id is the idempotency key. */
  async issue(wish: VoucherWish): Promise<{ stripeId: string; voucher: Voucher }> {
    const metadata = {
      community: wish.communityId,
      subject: wish.subject.id,
      subject_kind: wish.subject.kind,
      offer: wish.offerKey,
      attempt: wish.attemptId,
    };
    const intent = await this.connection.ask((stripe) =>
      stripe.paymentIntents.create(
        {
          amount: wish.amount,
          currency: 'jpy',
          customer: wish.stripeCustomerId,
          confirm: true,
          allowed_payment_method_types: ['konbini'],
          payment_method_data: { type: 'konbini', billing_details: wish.payer },
          payment_method_options: { konbini: timeOf(wish.until) },
          metadata,
        },
        { idempotencyKey: `voucher:${wish.attemptId}` },
      ),
    );
    const voucher = voucherIn(intent);
    if (!voucher) throw new StripeSaidNo(intent.status, `payment ${intent.id} came without a voucher`);
    return { stripeId: intent.id, voucher };
  }

  /** Makes a voucher void. False where it was paid, or is void already. */
  async cancel(stripeId: string): Promise<boolean> {
    try {
      await this.connection.ask((stripe) => stripe.paymentIntents.cancel(stripeId));
      return true;
    } catch (error) {
      if (error instanceof StripeSaidNo) return false;
      throw error;
    }
  }

  /** How a voucher stands, told as if it were a page. */
  async stateOf(stripeId: string): Promise<LiveSession> {
    const intent = await this.connection.ask((stripe) => stripe.paymentIntents.retrieve(stripeId));
    const paid = intent.status === 'succeeded';
    const voucher = voucherIn(intent);
    return {
      ...{ stripeId, attemptId: intent.metadata['attempt'] ?? null, paid, givenMethodId: null, voucher },
      status: paid ? 'complete' : voucher ? 'open' : 'expired',
    };
  }
}

/** Told as an instant, it is the one that was promised, also where Stripe is asked after midnight. */
const timeOf = (until: Date | null) =>
  until ? { expires_at: Math.floor(until.getTime() / 1_000) } : { expires_after_days: voucherDays };

function voucherIn(intent: Stripe.PaymentIntent): Voucher | null {
  const details = intent.next_action?.konbini_display_details;
  if (intent.status !== 'requires_action' || !details) return null;
  return {
    url: details.hosted_voucher_url ?? '',
    expiresAt: instant(details.expires_at),
    codes: Object.entries(details.stores).flatMap(([chain, store]): VoucherCode[] =>
      store
        ? [
            {
              chain,
              paymentCode: store.payment_code ?? null,
              confirmationNumber: store.confirmation_number ?? null,
            },
          ]
        : [],
    ),
  };
}
