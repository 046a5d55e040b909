import { Injectable, Logger } from '@nestjs/common';

import type { ChangeOutcome, ChangeToCarryOut, ToConfirm } from '../actions/settle-subscription-change.ts';
import { ConfirmationsGateway } from './gateways/confirmations.gateway.ts';
import type { InvoiceStanding } from './gateways/confirmations.gateway.ts';
import { PausesGateway } from './gateways/pauses.gateway.ts';
import { StripeSaidNo } from './gateways/stripe-connection.ts';
import { SubscriptionChangesGateway } from './gateways/subscription-changes.gateway.ts';
import type { ChangedNow } from './gateways/subscription-changes.gateway.ts';

/** Asks Stripe for what is wished of a subscription. No transaction is open meanwhile. */
@Injectable()
export class ChangeAtStripe {
  private readonly log = new Logger('billing');

  constructor(
    private readonly gateway: SubscriptionChangesGateway,
    private readonly pauses: PausesGateway,
    private readonly confirmations: ConfirmationsGateway,
  ) {}

  /** Makes an invoice void for which a change waits that nobody wants any more. */
  drop(stripeInvoiceId: string): Promise<void> {
    return this.confirmations.drop(stripeInvoiceId);
  }

  /** Done, failed because Stripe will not, or up to the holder of the card. Can be repeated: the intention is the idempotency key. */
  async change(wish: ChangeToCarryOut): Promise<ChangeOutcome | ToConfirm> {
    try {
      const made = await this.done(wish);
      return made !== null && typeof made === 'object'
        ? made
        : { state: 'done', charged: made, declineCode: null };
    } catch (error) {
      if (!(error instanceof StripeSaidNo)) throw error;
      this.log.warn(`Stripe will not ${wish.kind} ${wish.stripeSubscriptionId}: ${error.code}`);
      const declineCode = asksHolder.has(error.code) ? 'renewal_too_near' : error.code;
      return { state: 'failed', charged: null, declineCode };
    }
  }

  /** Made at once where the card pays at once. Throws StripeSaidNo where nothing has changed and nothing will. */
  private async paidNow(wish: ChangeToCarryOut, { charged, waits }: ChangedNow): Promise<number | ToConfirm> {
    if (!waits) return charged;
    const standing = await this.confirmations.standing(waits.stripeInvoiceId);
    if (standing.kind === 'paid') return standing.charged;
    if (standing.kind === 'asks' && wish.mayWait) return waits;
    await this.confirmations.drop(waits.stripeInvoiceId);
    throw new StripeSaidNo(
      reasonOf(standing),
      `The invoice ${waits.stripeInvoiceId} of the change was not paid.`,
    );
  }

  /** Answers the yen charged at once, null where nothing was to be charged, or that the holder of the card has to confirm it. */
  private async done(wish: ChangeToCarryOut): Promise<number | null | ToConfirm> {
    const { id: changeId, stripeSubscriptionId, stripePriceId, interval } = wish;
    switch (wish.kind) {
      case 'pause':
        await this.pauses.begin(
          { stripeSubscriptionId, changeId },
          { from: wish.pauseFrom!, until: wish.pauseUntil! },
        );
        return null;
      case 'keep_collecting':
        await this.pauses.takeBack({ stripeSubscriptionId, changeId });
        return null;
      case 'rest_on':
        await this.pauses.restOn(
          { stripeSubscriptionId, changeId },
          { from: wish.pauseFrom!, until: wish.pauseUntil },
        );
        return null;
      case 'resume_now':
        return this.paidNow(wish, await this.pauses.resume({ stripeSubscriptionId, changeId }, wish.mayWait));
      case 'cancel_now':
        if (wish.because === 'unpaid' && !(await this.isStillUnpaid(stripeSubscriptionId, changeId)))
          return null;
        await this.gateway.endNow(stripeSubscriptionId, wish.because ?? 'refund', changeId);
        return null;
      case 'cancel_at_period_end':
      case 'keep':
        await this.gateway.endAtPeriodEnd(
          stripeSubscriptionId,
          wish.kind === 'cancel_at_period_end',
          changeId,
        );
        return null;
      case 'keep_offer':
        await this.gateway.keepPrice(stripeSubscriptionId, changeId);
        return null;
      case 'change_offer_later':
        await this.gateway.changeLater(
          { stripeSubscriptionId, stripePriceId: stripePriceId!, changeId },
          { interval: interval!, keepsDiscount: wish.keepsDiscount },
        );
        return null;
      case 'change_offer_now':
        return this.paidNow(
          wish,
          await this.gateway.changeNow(
            { stripeSubscriptionId, stripePriceId: stripePriceId!, changeId },
            wish.prorationAt!,
          ),
        );
    }
  }

  /** A fee that was paid a moment ago keeps its subscription; one that was not can be paid no more. */
  private isStillUnpaid(stripeSubscriptionId: string, changeId: string): Promise<boolean> {
    return this.gateway.voidOpenInvoices(stripeSubscriptionId, changeId);
  }
}

/** Stripe's words for a charge that the holder of the card would have to confirm, where nothing may wait for that. */
const asksHolder = new Set(['subscription_payment_intent_requires_action', 'authentication_required']);

/** Why nothing comes of a change that was not paid. */
function reasonOf(standing: Exclude<InvoiceStanding, { kind: 'paid' }>): string {
  if (standing.kind === 'refused') return standing.code;
  return standing.kind === 'asks' ? 'renewal_too_near' : 'not_confirmed';
}
